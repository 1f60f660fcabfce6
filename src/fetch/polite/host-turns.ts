import { Failure } from "../failure.ts";

export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** Remembers, beyond this run, which hosts want to be left alone. */
export interface HostMemory {
  /** Until when a host wants to be left alone; milliseconds since 1970. */
  restsUntil(hostname: string): Promise<number | undefined>;
  rest(hostname: string, until: number): Promise<void>;
}

interface Host {
  /** What an earlier run learned of it is known. */
  remembered: boolean;
  /** Ends when those who came before are served. */
  tail: Promise<void>;
  waiting: number;
  /** When the last request ended; milliseconds since 1970. */
  lastEnd: number;
  blockedUntil: number;
  /** Times in a row that the host asked to be left alone. */
  strikes: number;
}

/** Milliseconds: the first back-off if the host names none, and the longest that is believed. */
const FIRST_BACK_OFF = 30_000;
const LONGEST_GUESSED = 3_600_000;
const LONGEST_ASKED = 86_400_000;
const MOST_HOSTS = 10_000;

interface Turns {
  readonly now: () => number;
  readonly sleep: Sleep;
  /** Milliseconds that a caller may be kept waiting for a host beyond those before them. */
  readonly patience: number;
  readonly memory?: HostMemory | undefined;
}

/** One request to a host at a time, with a gap between two, and none while the host wants to be left alone. */
export class HostTurns {
  readonly #turns: Turns;
  readonly #hosts = new Map<string, Host>();

  constructor(turns: Turns) {
    this.#turns = turns;
  }

  /**
   * Does the work when the host's turn has come.
   * @param gap Milliseconds since the end of the last request.
   * @throws Failure `back-off` if it would take longer than our patience; `aborted`
   */
  async run<T>(hostname: string, gap: number, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    const host = this.#host(hostname);
    const before = host.tail;
    let release = (): void => undefined;
    const mine = new Promise<void>((resolve) => {
      release = resolve;
    });
    host.tail = before.then(() => mine);
    host.waiting += 1;
    try {
      await orAborted(before, hostname, signal);
      await this.#remember(host, hostname);
      await this.#wait(host, hostname, gap, signal);
      try {
        return await work();
      } finally {
        host.lastEnd = this.#turns.now();
      }
    } finally {
      host.waiting -= 1;
      release();
    }
  }

  /**
   * The host wants to be left alone.
   * @param asked Seconds, if it said how long; else longer each time.
   * @returns Seconds until the next request, and the instant.
   */
  async backOff(hostname: string, asked: number | undefined): Promise<{ readonly seconds: number; readonly until: string }> {
    const host = this.#host(hostname);
    const guess = Math.min(LONGEST_GUESSED, FIRST_BACK_OFF * 2 ** Math.min(host.strikes, 20));
    const wait = asked === undefined ? guess : Math.min(LONGEST_ASKED, asked * 1000);
    host.strikes += 1;
    host.blockedUntil = Math.max(host.blockedUntil, this.#turns.now() + wait);
    await this.#turns.memory?.rest(hostname, host.blockedUntil);
    return { seconds: Math.ceil(wait / 1000), until: minute(host.blockedUntil) };
  }

  async #remember(host: Host, hostname: string): Promise<void> {
    const { memory } = this.#turns;
    if (host.remembered || !memory) return;
    host.blockedUntil = Math.max(host.blockedUntil, (await memory.restsUntil(hostname)) ?? Number.NEGATIVE_INFINITY);
    host.remembered = true;
  }

  /** The host answers again. */
  served(hostname: string): void {
    this.#host(hostname).strikes = 0;
  }

  async #wait(host: Host, hostname: string, gap: number, signal: AbortSignal | undefined): Promise<void> {
    const now = this.#turns.now();
    // A clock that was set back must not make the gap longer than it is.
    const untilGap = Math.min(gap, host.lastEnd + gap - now);
    const wait = Math.max(untilGap, Math.min(host.blockedUntil - now, LONGEST_ASKED));
    if (wait > this.#turns.patience) {
      const retryAfter = Math.ceil(wait / 1000);
      throw new Failure("back-off", `${hostname} wants to be left alone until ${minute(now + wait)}; it was not asked.`, { retryAfter });
    }
    if (wait > 0) await orAborted(this.#turns.sleep(wait, signal), hostname, signal);
    if (signal?.aborted) throw calledOff(hostname);
  }

  #host(hostname: string): Host {
    const known = this.#hosts.get(hostname);
    if (known) return known;
    if (this.#hosts.size >= MOST_HOSTS) this.#forgetIdle();
    const host = {
      remembered: false,
      tail: Promise.resolve(),
      waiting: 0,
      lastEnd: Number.NEGATIVE_INFINITY,
      blockedUntil: Number.NEGATIVE_INFINITY,
      strikes: 0,
    };
    this.#hosts.set(hostname, host);
    return host;
  }

  #forgetIdle(): void {
    const now = this.#turns.now();
    for (const [name, host] of this.#hosts)
      if (host.waiting === 0 && host.blockedUntil < now && host.lastEnd < now - 60_000) this.#hosts.delete(name);
  }
}

/** `2024-03-12 09:05 UTC`; the minute after, as nothing is to be asked too early. */
function minute(time: number): string {
  const stamp = new Date(Math.ceil(time / 60_000) * 60_000).toISOString();
  return `${stamp.slice(0, 10)} ${stamp.slice(11, 16)} UTC`;
}

function calledOff(hostname: string): Failure {
  return new Failure("aborted", `The request to ${hostname} was called off.`);
}

async function orAborted(work: Promise<void>, hostname: string, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return work;
  if (signal.aborted) throw calledOff(hostname);
  let onAbort = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    onAbort = () => reject(calledOff(hostname));
    signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    await Promise.race([work, aborted]);
  } catch (error) {
    throw signal.aborted ? calledOff(hostname) : error;
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
