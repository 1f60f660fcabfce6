import { cleanLine } from "../app/index.ts";

/** Shows how far long work has come: on a terminal a bar on standard error, elsewhere nothing. */
export interface Progress {
  /** @param of how much there is in all, if that is known. */
  step(done: number, of: number | undefined, name?: string): void;
  /** Takes the bar away. */
  end(): void;
}

const BAR = 24;
const REDRAW_MS = 80;

/** A progress bar on a stream. */
export function progress(stream: NodeJS.WriteStream = process.stderr, now: () => number = Date.now): Progress {
  if (stream.isTTY !== true) return { step: () => {}, end: () => {} };
  let drawn = 0;
  return {
    step: (done, of, name = "") => {
      if (now() - drawn < REDRAW_MS) return;
      drawn = now();
      const part = of === undefined || of === 0 ? "" : `${bar(done / of)} `;
      const line = `${part}${done}${of === undefined ? "" : `/${of}`}  ${cleanLine(name)}`;
      stream.write(`\r\u001b[K${line.slice(0, Math.max(10, stream.columns - 1))}`);
    },
    end: () => {
      if (drawn > 0) stream.write("\r\u001b[K");
    },
  };
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * BAR);
  return `${"█".repeat(full)}${"░".repeat(BAR - full)}`;
}
