import { pairsOf } from "../../analysis/dyads.ts";
import { groupBy } from "../../analysis/group-by.ts";
import { study } from "../../analysis/index.ts";
import { coveredMonths, type DyadEvent, type DyadTies, dyadEvents, tiesFrom } from "../../analysis/ties/index.ts";
import type { Told } from "../../analysis/told.ts";
import type { Days } from "../../analysis/when.ts";
import type { Snapshot } from "../../core/index.ts";
import { remembered } from "../remembered.ts";
import { heldBy } from "../ties/held-by.ts";
import { marksOf } from "./marks.ts";
import { monthBars, newestMonth } from "./months.ts";
import type { MonthBar, TimelineMark } from "./views.ts";

/** What the ledger holds of one pair. */
export interface PairEntry {
  readonly id: string;
  /** Both codes, in order. */
  readonly codes: readonly [string, string];
  /** Its claims with their surroundings. */
  readonly told: readonly Told[];
  /** Days of the newest article; absent if none is dated. */
  readonly last?: Days;
  /** Pairs of happenings that oppose each other. */
  readonly contradictions: number;
}

/** A snapshot by pairs of actors. */
export interface PairBook {
  /** By id, those told of last on top; undated ones at the end. */
  readonly pairs: ReadonlyMap<string, PairEntry>;
  /** By pair; made when first asked for. */
  readonly events: ReadonlyMap<string, readonly DyadEvent[]>;
  /** Months that the ledger has articles of. */
  readonly covered: ReadonlySet<string>;
  /** Documents of the invented sample. */
  readonly invented: ReadonlySet<string>;
  /** Events of a pair as marks, and what is reckoned of them by months; each reckoned once. */
  marks(id: string): readonly TimelineMark[];
  bars(id: string): readonly MonthBar[];
  ties(id: string): DyadTies;
}

const NONE: readonly DyadEvent[] = [];
const made = new WeakMap<Snapshot, PairBook>();

/** Sorts a snapshot by pairs: once, however many views are built of it. */
export function pairBook(snapshot: Snapshot): PairBook {
  const known = made.get(snapshot);
  if (known) return known;
  const found = study(snapshot);
  let events: ReadonlyMap<string, readonly DyadEvent[]> | undefined;
  let covered: ReadonlySet<string> | undefined;
  const marks = remembered((own: readonly DyadEvent[]) => marksOf(own, found.contradicts));
  const bars = remembered((own: readonly DyadEvent[]) => monthBars(own, newestMonth(book.covered)));
  const ties = remembered((pair: PairEntry) =>
    tiesFrom(pair.id, { events: book.events.get(pair.id) ?? [], told: pair.told, covered: book.covered }),
  );
  const book: PairBook = {
    pairs: entriesOf(snapshot),
    invented: new Set(snapshot.documents.flatMap((d) => (d.sample ? [d.document.id] : []))),
    marks: (id) => marks(book.events.get(id) ?? NONE),
    bars: (id) => bars(book.events.get(id) ?? NONE),
    ties: (id) => ties(book.pairs.get(id) ?? { id, codes: ["", ""], told: [], contradictions: 0 }),
    get events() {
      events ??= groupBy(dyadEvents(heldBy(found, undefined)), (e) => e.pair.id);
      return events;
    },
    get covered() {
      covered ??= coveredMonths(found.told);
      return covered;
    },
  };
  made.set(snapshot, book);
  return book;
}

function entriesOf(snapshot: Snapshot): ReadonlyMap<string, PairEntry> {
  const { told } = study(snapshot);
  const parts = told.flatMap((of) => pairsOf(of.claim).map((pair) => ({ pair, of })));
  const opposed = opposedIn(snapshot);
  const entries = [...groupBy(parts, (p) => p.pair.id)].flatMap(([id, group]): PairEntry[] => {
    const [first] = group;
    if (!first) return [];
    const own = group.map((p) => p.of);
    const last = newest(own.map((t) => t.published));
    return [{ id, codes: [first.pair.a, first.pair.b], told: own, ...(last && { last }), contradictions: opposed.get(id)?.size ?? 0 }];
  });
  entries.sort(
    (x, y) =>
      (y.last?.to ?? Number.NEGATIVE_INFINITY) - (x.last?.to ?? Number.NEGATIVE_INFINITY) ||
      y.told.length - x.told.length ||
      (x.id < y.id ? -1 : 1),
  );
  return new Map(entries.map((e) => [e.id, e]));
}

function opposedIn(snapshot: Snapshot): ReadonlyMap<string, ReadonlySet<string>> {
  const { contradictions, toldOf, happenings } = study(snapshot);
  const by = new Map<string, Set<string>>();
  for (const { a, b, type } of contradictions) {
    const key = [type, ...[a, b].map((id) => happenings.get(id)?.id ?? id).sort()].join(" ");
    const pairs = [a, b].flatMap((id) => pairsOf(toldOf.get(id)?.claim ?? { kind: "request", actors: [], recipients: [] }));
    for (const { id } of pairs) by.set(id, (by.get(id) ?? new Set()).add(key));
  }
  return by;
}

function newest(days: readonly (Days | undefined)[]): Days | undefined {
  return days.reduce(
    (best, d) => (best === undefined || (d && (d.to > best.to || (d.to === best.to && d.from > best.from))) ? d : best),
    undefined,
  );
}
