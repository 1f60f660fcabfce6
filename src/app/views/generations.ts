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
 * @param start makes a thread
 * @param lastChange when the ledger last changed
 * @param now milliseconds
 */
export function generations(
  start: () => ViewThread,
  lastChange: () => Promise<string | undefined>,
  now: () => number = () => performance.now(),
): Generations {
  const all = new Set<ViewThread>();
  let held: { readonly thread: ViewThread; readonly at: string | undefined } | undefined;
  /** It has answered before and will read next: what has been run often is quicker, and need not be loaded again. */
  let spare: ViewThread | undefined;
  let coming: Promise<void> | undefined;
  let [due, stopped] = [0, false];
  let seen: string | undefined;

  async function next(): Promise<void> {
    const begun = now();
    const thread = spare ?? start();
    spare = undefined;
    all.add(thread);
    try {
      if (stopped) throw new Error("The ledger is being closed.");
      const at = await thread.read();
      spare = held?.thread;
      held = { thread, at };
      spare?.forget().catch(() => {});
    } catch (error) {
      all.delete(thread);
      await thread.stop();
      throw error;
    } finally {
      coming = undefined;
      due = now() + REST * (now() - begun);
    }
  }

  function begin(): Promise<void> {
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

  /** What a thread settled itself is a change too: it may know of more than was seen. */
  const isBehind = (of: typeof held): boolean => of !== undefined && (of.at ?? "") < (seen ?? "");

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
      const asked = held;
      const answer = await asked?.thread.ask(method, args);
      if (answer !== undefined || !isBehind(asked)) return answer;
      await upTo(seen ?? "");
      return held?.thread.ask(method, args);
    },
    stop: async () => {
      stopped = true;
      await Promise.all([...all].map((thread) => thread.stop()));
      await coming?.catch(() => {});
    },
  };
}
