/**
 * Bytes of this process that are not this thread's own: heaps and buffers of the other threads, and what native code took. No limit of a thread
 * counts what lies outside of its heap, such as what a stream of a PDF becomes; what the system says of the whole process does.
 */
function memoryOfOthers(): number {
  const { rss, heapTotal, external } = process.memoryUsage();
  return rss - heapTotal - external;
}

/** Milliseconds between two looks. What a thread takes in that time is some tens of megabytes. */
const PACE = 100;

/** Looks after the memory of threads while they work. */
export interface MemoryWatch {
  /** From now on; what is taken already is forgiven. */
  start(): void;
  stop(): void;
}

/** Calls `tooMuch` while more than `limit` bytes were taken since the start. */
export function watchMemory(limit: number, tooMuch: () => void): MemoryWatch {
  let timer: NodeJS.Timeout | undefined;
  let before = 0;
  return {
    start: () => {
      before = memoryOfOthers();
      timer ??= setInterval(() => {
        if (memoryOfOthers() - before > limit) tooMuch();
      }, PACE);
    },
    stop: () => {
      clearInterval(timer);
      timer = undefined;
    },
  };
}
