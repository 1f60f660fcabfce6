import type { Ledger } from "../../ledger/index.ts";
import type { ClaimContext } from "../../publish/index.ts";
import { generations } from "./generations.ts";
import type { ViewThread } from "./view-thread.ts";
import type { Views } from "./views.ts";

/** A ledger of so many claims is read here whenever it changed, while whoever asks waits: for that many less than a second. */
const READ_HERE = 3000;
/** Milliseconds after which a thread that nobody asks about the past is ended: its memory is that of a whole ledger. */
const IDLE = 600_000;

/** What the ledger as a whole tells of some claims, in their order. */
export interface Contexts {
  readonly of: readonly (ClaimContext | undefined)[];
  /** The instant (ISO 8601, UTC) of what is told, if the ledger has changed since. */
  readonly at?: string;
}

/** Views of a ledger of any length that keep nobody waiting who stays. */
export interface SteadyViews {
  readonly views: Views;
  /** Of when the views of the present are, if the ledger has changed since (ISO 8601, UTC). */
  readonly behind: string | undefined;
  /**
   * What is known of claims without a long wait; undefined if nothing is.
   * @param heed an instant of a change: what was known by then is waited for
   */
  contexts(ids: readonly string[], asOf?: string, heed?: string): Promise<Contexts | undefined>;
  /** From now on a large ledger is read in threads, again and again: for who stays, as a server does. */
  stay(): void;
  stop(): Promise<void>;
}

/**
 * Reading a large ledger takes many seconds, in which nothing else is answered. Who stays has it read in threads (docs/decisions/0030): one holds
 * the present and answers while its successor reads what changed, another one reads the past. Small ledgers are read here.
 * @param here the views as this thread makes them
 * @param start makes a thread that reads the ledger
 * @param claims how many the ledger holds
 */
export function steadyViews(
  here: Views,
  ledger: Pick<Ledger, "lastChange" | "lastDecided">,
  start: () => ViewThread,
  claims: () => Promise<number>,
): SteadyViews {
  const present = generations(start, () => ledger.lastChange());
  const past = idling(start);
  let stays = false;
  const isLarge = async (): Promise<boolean> => (await claims()) > READ_HERE;

  const steady =
    (method: keyof Views) =>
    async (...args: readonly unknown[]): Promise<unknown> => {
      if (!stays || !(await isLarge())) return (here[method] as (...args: readonly unknown[]) => Promise<unknown>)(...args);
      if (asksOfThePast(args)) return past.ask(method, args);
      return present.ask(method, args, await ledger.lastDecided());
    };

  return {
    views: Object.fromEntries((Object.keys(here) as (keyof Views)[]).map((method) => [method, steady(method)])) as unknown as Views,
    get behind() {
      return present.behind;
    },
    contexts: async (ids, asOf, heed) => {
      const [large, options] = [await isLarge(), asOf === undefined ? {} : { asOf }];
      if (large && heed === undefined && (asOf !== undefined || !stays || !present.ready)) return undefined;
      if (!large || !stays) return { of: await here.contexts(ids, options) };
      if (asOf !== undefined) return { of: (await past.ask("contexts", [ids, options])) as Contexts["of"] };
      const of = (await present.ask("contexts", [ids], heed)) as Contexts["of"];
      return { of, ...(present.behind !== undefined && { at: present.behind }) };
    },
    stay: () => {
      stays = true;
      // What fails here fails again, and is reported, where somebody waits for it.
      isLarge()
        .then(async (large) => void (large && (await present.ask("contexts", [[]]))))
        .catch(() => {});
    },
    stop: async () => void (await Promise.all([present.stop(), past.stop()])),
  };
}

const asksOfThePast = (args: readonly unknown[]): boolean =>
  args.some((a) => typeof a === "object" && a !== null && "asOf" in a && a.asOf !== undefined);

/** A thread that is there only while somebody asks. */
function idling(start: () => ViewThread): Pick<ViewThread, "ask" | "stop"> {
  let thread: ViewThread | undefined;
  let [asked, timer]: [number, NodeJS.Timeout | undefined] = [0, undefined];

  const stop = async (): Promise<void> => {
    const ended = thread;
    thread = undefined;
    await ended?.stop();
  };
  return {
    ask: async (method, args) => {
      clearTimeout(timer);
      asked++;
      try {
        thread ??= start();
        return await thread.ask(method, args);
      } finally {
        if (--asked === 0) timer = setTimeout(() => void stop(), IDLE).unref();
      }
    },
    stop: () => {
      clearTimeout(timer);
      return stop();
    },
  };
}
