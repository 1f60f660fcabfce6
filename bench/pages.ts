/** What the extraction of a folder of pages took, in a process of its own. */
export interface PagesBench {
  readonly pages: number;
  readonly failed: number;
  /** Of processor time, all threads, the start of the process included. */
  readonly seconds: number;
  readonly peakMb: number;
}

/** The figures as a line. */
export function pagesReport({ pages, failed, seconds, peakMb }: PagesBench): string {
  return `${pages} pages (${failed} failed) in ${seconds.toFixed(1)} s of processor time: ${(pages / seconds).toFixed(1)} pages a second, at most ${peakMb} MB; Node ${process.version}`;
}
