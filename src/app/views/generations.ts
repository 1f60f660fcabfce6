import type { ViewThread } from "./view-thread.ts";
import type { Views } from "./views.ts";

/** After each reading of the ledger it is read anew only when this many times as long has passed as that took. */
const REST = 1;

/** Threads that follow each other: one answers, while the next one reads what has changed. */
export interface Generations {
  /** Something has been read: who asks need not wait. */
  readonly ready: boolean;
  /** Of when the answers are (ISO 8601, UTC), if the ledger was seen to have changed since. */
  readonly behind: string | undefined;
  /**
   * What a view tells, perhaps of a moment ago: the ledger is read anew if it changed, but nobody waits for that. Only who finds nothing does,
   * and who must know of something.
   * @param heed an instant of a change that must be known
   * @throws what the view throws, and what hindered the reading if nothing was read yet
   */
  ask(method: keyof Views, args: readonly unknown[], heed?: string): Promise<unknown>;
  /** Ends them at once. */
  stop(): Promise<void>;
}

/**
 * @param start starts a thread; it is there when it has read the ledger
 * @param lastChange when the ledger last changed
 * @param now milliseconds
 */
export function generations(
  start: (stopped: AbortSignal) => Promise<ViewThread>,
  lastChange: () => Promise<string | undefined>,
  now: () => number = () => performance.now(),
): Generations {
  const stopping = new AbortController();
  let held: ViewThread | undefined;
  let coming: Promise<ViewThread> | undefined;
  let due = 0;
  let seen: string | undefined;

  async function next(): Promise<ViewThread> {
    const begun = now();
    try {
      const started = await start(stopping.signal);
      void held?.close();
      held = started;
      return started;
    } finally {
      coming = undefined;
      due = now() + REST * (now() - begun);
    }
  }

  function begin(): Promise<ViewThread> {
    coming ??= next();
    return coming;
  }

  /** Whoever goes on from here asks at once: the next thread may come at any time. */
  async function upTo(heed: string): Promise<void> {
    if (!held) await begin();
    // One that was reading already may have missed what must be known.
    while ((held?.at ?? "") < heed) await begin();
    // What fails here fails again, and is reported, where somebody waits for it.
    if (isBehind(held) && now() >= due) begin().catch(() => {});
  }

  /** A thread may know of more than was seen: what it settled itself is a change too. */
  const isBehind = (thread: ViewThread | undefined): boolean => thread !== undefined && (thread.at ?? "") < (seen ?? "");

  return {
    get ready() {
      return held !== undefined;
    },
    get behind() {
      return isBehind(held) ? held?.at : undefined;
    },
    ask: async (method, args, heed = "") => {
      seen = await lastChange();
      await upTo(heed);
      const asked = held as ViewThread;
      const answer = await asked.ask(method, args);
      if (answer !== undefined || !isBehind(asked)) return answer;
      await upTo(seen ?? "");
      return (held as ViewThread).ask(method, args);
    },
    stop: async () => {
      stopping.abort();
      await coming?.catch(() => {});
      await held?.stop();
    },
  };
}
