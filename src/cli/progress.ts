import { cleanLine, type UiLanguage } from "../app/index.ts";

/** Shows on standard error how far long work has come: on a terminal one line that is drawn again, elsewhere a line every ten seconds. */
export interface Progress {
  /** @param of how much there is in all, if that is known. */
  step(done: number, of: number | undefined, name?: string, failed?: number): void;
  /** A line for people; on a terminal above the one that is drawn again. */
  say(line: string): void;
  /** Takes the line away. */
  end(): void;
}

const BAR = 24;
const REDRAW_MS = 80;
const LINE_MS = 10_000;
/** Before, a rate is chance. */
const RATE_AFTER_MS = 3000;

const WORDS = {
  de: { perMinute: "/min", left: (time: string) => `noch ${time}`, failed: (n: number) => `${n} fehlgeschlagen` },
  en: { perMinute: "/min", left: (time: string) => `${time} left`, failed: (n: number) => `${n} failed` },
} as const;

/** A display of progress on a stream. */
export function progress(language: UiLanguage, stream: NodeJS.WriteStream = process.stderr, now: () => number = Date.now): Progress {
  const terminal = stream.isTTY === true;
  const begun = now();
  let last = terminal ? Number.NEGATIVE_INFINITY : begun;
  let drawn = "";
  return {
    step: (done, of, name = "", failed = 0) => {
      if (now() - last < (terminal ? REDRAW_MS : LINE_MS)) return;
      last = now();
      const facts = factsOf({ done, of, failed, elapsed: last - begun }, language);
      const line = [...facts, cleanLine(name)].filter((part) => part !== "").join(" · ");
      if (!terminal) {
        stream.write(`${line}\n`);
        return;
      }
      const whole = of === undefined || of === 0 ? line : `${bar(done / of)} ${line}`;
      drawn = whole.slice(0, Math.max(10, stream.columns - 1));
      stream.write(`\r\u001b[K${drawn}`);
    },
    say: (line) => {
      stream.write(drawn === "" ? `${line}\n` : `\r\u001b[K${line}\n${drawn}`);
    },
    end: () => {
      if (drawn !== "") stream.write("\r\u001b[K");
      drawn = "";
    },
  };
}

interface State {
  readonly done: number;
  readonly of: number | undefined;
  readonly failed: number;
  /** Milliseconds. */
  readonly elapsed: number;
}

function factsOf({ done, of, failed, elapsed }: State, language: UiLanguage): readonly string[] {
  const words = WORDS[language];
  const facts = [of === undefined ? String(done) : `${done}/${of}`];
  if (elapsed >= RATE_AFTER_MS && done > 0) {
    const perMinute = (done * 60_000) / elapsed;
    facts.push(`${perMinute < 10 ? perMinute.toFixed(1) : Math.round(perMinute)}${words.perMinute}`);
    if (of !== undefined && of > done) facts.push(words.left(duration(((of - done) * elapsed) / done / 1000)));
  }
  return failed > 0 ? [...facts, words.failed(failed)] : facts;
}

/** Seconds in words that are the same in all our languages. */
function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * BAR);
  return `${"█".repeat(full)}${"░".repeat(BAR - full)}`;
}
