import type { Snapshot } from "../core/index.ts";
import type { Ledger } from "../ledger/index.ts";
import {
  type ActorNames,
  buildChanges,
  buildDyads,
  buildTimeline,
  type Changes,
  type ChangesView,
  changesSince,
  type DyadsQuestion,
  type DyadsView,
  findPair,
  revisedSince,
  type TimelineQuestion,
  type TimelineView,
  textDays,
  type UiLanguage,
} from "../publish/index.ts";
import type { TwoClocks } from "./findings.ts";

/** Since when, and as of when; ISO 8601 instants, UTC. */
export interface ChangesFilter {
  /** Without it: since the start of the last day that brought a change. */
  readonly since?: string;
  readonly asOf?: string;
}

/** What may be asked of pairs of actors, and of what changed. */
export interface PairsReader {
  dyads(question: DyadsQuestion & Pick<TwoClocks, "asOf">, lang: UiLanguage): Promise<DyadsView>;
  /** Events of a pair, codes in either order; undefined if nothing is told of it. */
  timeline(pair: string, question: TimelineQuestion, lang: UiLanguage, clocks?: TwoClocks): Promise<TimelineView | undefined>;
  /** What is told anew, not what was printed again. */
  changes(filter: ChangesFilter, lang: UiLanguage): Promise<ChangesView>;
}

/** Days that are looked at for one that brought a change. */
const DAYS_BACK = 31;

/** The reading side of pairs and changes. @param snapshotOf the ledger now, or as it was known at an instant */
export function openPairs(
  snapshotOf: (asOf?: string) => Promise<Snapshot>,
  ledger: Pick<Ledger, "claimsOf">,
  names: ActorNames,
): PairsReader {
  // Nothing changes in what changed, as long as the ledger is the same.
  const held = new WeakMap<Snapshot, { readonly changes: Map<string, Changes>; readonly views: Map<string, ChangesView> }>();
  const heldFor = (snapshot: Snapshot): { changes: Map<string, Changes>; views: Map<string, ChangesView> } => {
    const known = held.get(snapshot) ?? { changes: new Map<string, Changes>(), views: new Map<string, ChangesView>() };
    held.set(snapshot, known);
    return known;
  };

  async function since(snapshot: Snapshot, instant: string): Promise<Changes> {
    const known = heldFor(snapshot).changes;
    const found = known.get(instant) ?? changesSince(snapshot, instant, await ledger.claimsOf(revisedSince(snapshot, instant), instant));
    remember(known, instant, found);
    return found;
  }

  async function find(snapshot: Snapshot, { since: asked, asOf }: ChangesFilter, lang: UiLanguage): Promise<ChangesView> {
    const shown = (found: Changes, instant: string, chosen: ChangesView["chosen"]): ChangesView =>
      buildChanges(snapshot, found, { since: instant, chosen, ...(asOf !== undefined && { asOf }) }, names, lang);
    if (asked !== undefined) return shown(await since(snapshot, asked), asked, "asked");
    const days = textDays(snapshot).slice(0, DAYS_BACK);
    const start = (day: string): string => `${day}T00:00:00.000Z`;
    const [newest = "1970-01-01"] = days;
    for (const day of days) {
      const found = await since(snapshot, start(day));
      if (found.changes.length > 0) return shown(found, start(day), day === newest ? "newest" : "earlier");
    }
    return shown(await since(snapshot, start(newest)), start(newest), "newest");
  }

  return {
    dyads: async ({ asOf, ...question }, lang) => buildDyads(await snapshotOf(asOf), names, lang, question),
    timeline: async (given, question, lang, clocks = {}) => {
      const snapshot = await snapshotOf(clocks.asOf);
      const pair = findPair(snapshot, given);
      return pair && buildTimeline(snapshot, pair.id, question, clocks, names, lang);
    },
    changes: async (filter, lang) => {
      const snapshot = await snapshotOf(filter.asOf);
      const known = heldFor(snapshot).views;
      const key = `${lang} ${filter.since ?? ""}`;
      const view = known.get(key) ?? (await find(snapshot, filter, lang));
      remember(known, key, view);
      return view;
    },
  };
}

/** Whoever asks for ever other days does not fill the memory: what was asked for first goes first. */
function remember<T>(known: Map<string, T>, key: string, value: T): void {
  known.delete(key);
  known.set(key, value);
  for (const [oldest] of known) if (known.size > DAYS_BACK) known.delete(oldest);
}
