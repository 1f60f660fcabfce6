/** What one engine did over all texts. */
export interface Engine {
  readonly articles: number;
  /** UTF-8. */
  readonly bytes: number;
  /** Tokens; of chrono-node, dates. */
  readonly found: number;
  /** Of processor time, in the engine alone, in a process that has just begun: what V8 compiles meanwhile counts. */
  readonly seconds: number;
  /** The same over the same texts once more. */
  readonly again: number;
  /** At the end of the first pass. */
  readonly residentMb: number;
  readonly peakMb: number;
}

export interface Bench {
  /** From the start of the process until a first sentence has been read; milliseconds by the clock. */
  readonly ready: { readonly readyMs: number; readonly residentMb: number; readonly peakMb: number };
  readonly entente: Engine;
  readonly others: Readonly<Record<string, Engine>>;
  /** Seconds of processor time by layer. */
  readonly layers?: Readonly<Record<string, number>>;
}

const whole = (n: number): string => Math.round(n).toLocaleString("en");

/** The figures as a text. */
export function report({ ready, entente, others, layers }: Bench): string {
  const { articles, bytes, found, seconds, again, residentMb, peakMb } = entente;
  const row = (name: string, ...values: readonly string[]): string => `  ${name.padEnd(28)}${values.map((v) => v.padStart(12)).join("")}`;
  const engines = Object.entries({ "the whole analysis": entente, ...others });
  const total = Object.values(layers ?? {}).reduce((sum, s) => sum + s, 0);
  return [
    `${whole(articles)} articles, ${whole(found)} tokens, ${whole(bytes)} bytes; Node ${process.version}`,
    row("Per second of processor time", "first time", "again").slice(2),
    row("articles", (articles / seconds).toFixed(1), (articles / again).toFixed(1)),
    row("tokens", whole(found / seconds), whole(found / again)),
    row("bytes", whole(bytes / seconds), whole(bytes / again)),
    "Time to ready and memory of its process",
    row("ready after", `${whole(ready.readyMs)} ms`),
    row("resident when ready", `${ready.residentMb} MB`),
    row("resident after the run", `${residentMb} MB`),
    row("at most", `${peakMb} MB`),
    "Processor time over the same texts",
    ...engines.map(
      ([name, e]) => `${row(name, `${e.seconds.toFixed(2)} s`, `${e.again.toFixed(2)} s`)}${whole(e.found).padStart(12)} found`,
    ),
    ...(layers === undefined ? [] : ["Processor time by layer"]),
    ...Object.entries(layers ?? {}).map(
      ([name, s]) => `${row(name, `${s.toFixed(2)} s`)}${`${((100 * s) / total).toFixed(1)} %`.padStart(10)}`,
    ),
  ].join("\n");
}
