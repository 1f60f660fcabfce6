import { earlier } from "../../analysis/events/history.ts";
import { type Study, study } from "../../analysis/index.ts";
import { countOrigins, type OriginCount } from "../../analysis/voices/count-origins.ts";
import type { RecordedClaim, Snapshot } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import type { ActorView, UiLanguage } from "../views.ts";
import { citing } from "./cite.ts";
import { itemMaker, type Matter } from "./item.ts";
import { type Filed, inPeriod, type Scope, sampleShare, scopeOf } from "./scope.ts";
import type { BriefingCounts, BriefingItem, BriefingQuestion, BriefingView } from "./views.ts";

/** So many events are told in one briefing; more nobody reads on paper. */
const MOST_EVENTS = 40;

/**
 * A briefing: what was said in a period of a pair, an actor or everything, by event, each sentence with a numbered citation. It tells what is
 * claimed and by whom, never what is true.
 * @returns undefined if the ledger holds nothing of what is asked for
 */
export function buildBriefing(
  snapshot: Snapshot,
  question: BriefingQuestion,
  names: ActorNames,
  language: UiLanguage,
): BriefingView | undefined {
  const scope = scopeOf(snapshot, question.of);
  if (!scope) return undefined;
  const found = study(snapshot);
  const { order, undated, counts } = sifted(scope, question);
  const least = question.origins ?? 1;
  const told = least > 1 ? order.filter((id) => originsOf(id, found).atLeast >= least) : order;
  const shown = told.slice(0, MOST_EVENTS).map((id) => matterOf(id, found));
  const cite = citing(snapshot, names, language);
  const item = itemMaker(snapshot, question, names, language, cite.number);
  const items = shown.map((m): readonly [Matter, BriefingItem] => [m, item(m)]);
  const citations = cite.all();
  return {
    question: { ...question, of: scope.of },
    actors: scope.codes.map((code): ActorView => ({ code, name: names(code, language), leaf: names(code, language) })),
    held: sifted(scope, {}).counts,
    period: counts,
    undated,
    events: items.flatMap(([m, i]) => (m.event ? [i] : [])),
    relations: items.flatMap(([m, i]) => (m.event ? [] : [i])),
    left: { many: told.length - shown.length, few: order.length - told.length },
    citations,
    sample: sampleShare(citations.map((c) => c.claim.document)),
  };
}

/** What of a scope falls into a period: counted, and in the order in which it was told. */
interface Sifted {
  /** Of what was surely published in it. */
  readonly counts: BriefingCounts;
  /** Claims that may have been. */
  readonly undated: number;
  /** Ids of events and standing relations that either of both tell. */
  readonly order: readonly string[];
}

const MOST_SIFTED = 16;
// For each state of the ledger, since walking all of a large one takes a quarter of a second: a briefing is asked for again to be printed.
const siftings = new WeakMap<Scope, Map<string, Sifted>>();

function sifted(scope: Scope, { from, to }: Pick<BriefingQuestion, "from" | "to">): Sifted {
  const key = `${from} ${to}`;
  const of = siftings.get(scope) ?? new Map<string, Sifted>();
  siftings.set(scope, of);
  const made = of.get(key) ?? sift(scope, { ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
  of.delete(key);
  of.set(key, made);
  for (const oldest of of.keys()) if (of.size > MOST_SIFTED) of.delete(oldest);
  return made;
}

function sift({ filed }: Scope, period: Pick<BriefingQuestion, "from" | "to">): Sifted {
  const within = filed.map((f) => inPeriod(f.published, period));
  const sure = filed.filter((_, i) => within[i] === "yes");
  return {
    counts: countsOf(sure),
    undated: within.filter((w) => w === "maybe").length,
    order: lastToldFirst(filed.filter((_, i) => within[i] !== "no")),
  };
}

/** Ids of the events and standing relations that claims tell, those that were told last on top. */
function lastToldFirst(filed: readonly Filed[]): readonly string[] {
  const last = new Map<string, number>();
  for (const { matter, day } of filed) {
    const known = last.get(matter);
    if (known === undefined || day > known) last.set(matter, day);
  }
  return [...last].sort(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x > y ? -1 : 1)).map(([id]) => id);
}

function matterOf(id: string, { events, happenings, toldOf }: Study): Matter {
  const event = events.get(id);
  const claims = event ? event.members.map((m) => m.claim) : (happenings.get(id)?.claims ?? []);
  const inOrder = claims.flatMap((c) => toldOf.get(c.id) ?? []).sort(earlier);
  return { id, ...(event && { event }), claims: inOrder.map((t) => t.claim) };
}

const toldBy = new WeakMap<Study, Map<string, OriginCount>>();

function originsOf(id: string, found: Study): OriginCount {
  const known = toldBy.get(found) ?? new Map<string, OriginCount>();
  toldBy.set(found, known);
  const claims = (): readonly RecordedClaim[] =>
    found.events.get(id)?.members.map((m) => m.claim) ?? found.happenings.get(id)?.claims ?? [];
  const count = known.get(id) ?? countOrigins(claims().map(found.originOf));
  known.set(id, count);
  return count;
}

function countsOf(filed: readonly Filed[]): BriefingCounts {
  return {
    articles: new Set(filed.map((f) => f.claim.documentId)).size,
    origins: countOrigins(filed.map((f) => f.voice)),
    claims: filed.length,
  };
}
