import { isRelation } from "../../analysis/events/kind-class.ts";
import { countOrigins } from "../../analysis/voices/count-origins.ts";
import type { RecordedDocument, Snapshot } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import { remembered } from "../remembered.ts";
import type { ActorView, UiLanguage } from "../views.ts";
import { dayRange } from "./day-range.ts";
import { type PairEntry, pairBook } from "./pair-book.ts";
import type { DyadLine, DyadsQuestion, DyadsView, SampleShown } from "./views.ts";

/** Lines of a page. */
const PAGE = 100;

/** Pairs of the snapshot, those told of last on top; without a page all of them. */
export function buildDyads(snapshot: Snapshot, names: ActorNames, language: UiLanguage, { actor, page }: DyadsQuestion = {}): DyadsView {
  const wanted = actor?.trim().toLowerCase();
  const is = (code: string): boolean => code.toLowerCase() === wanted || names(code, language).toLowerCase() === wanted;
  const all = [...pairBook(snapshot).pairs.values()].filter((p) => wanted === undefined || p.codes.some(is));
  const shown = page === undefined ? all : all.slice((page - 1) * PAGE, page * PAGE);
  return {
    total: all.length,
    page: page ?? 1,
    pages: page === undefined ? 1 : Math.max(1, Math.ceil(all.length / PAGE)),
    sample: sampleShown(snapshot.documents),
    dyads: shown.map((p) => dyadLine(snapshot, p, names, language)),
  };
}

function dyadLine(snapshot: Snapshot, pair: PairEntry, names: ActorNames, language: UiLanguage): DyadLine {
  const { events, bars, invented } = pairBook(snapshot);
  const own = events.get(pair.id) ?? [];
  return {
    ...pairCounts(pair.told),
    id: pair.id,
    actors: pairActors(pair.codes, names, language),
    events: own.length,
    relations: relationsIn(pair.told),
    contradictions: pair.contradictions,
    ...(pair.last && { last: dayRange(pair.last) }),
    months: bars(pair.id),
    sample: invented.size > 0 && pair.told.some((t) => invented.has(t.claim.documentId)),
  };
}

/** How much is told of a pair, by how many articles and origins. */
export const pairCounts = remembered(
  (told: PairEntry["told"]): Pick<DyadLine, "claims" | "articles" | "origins"> => ({
    claims: told.length,
    articles: new Set(told.map((t) => t.claim.documentId)).size,
    origins: countOrigins(told.map((t) => t.voice)),
  }),
);

/** Standing relations; one that is told to be over is another one. */
const relationsIn = remembered(
  (told: PairEntry["told"]): number =>
    new Set(told.flatMap(({ claim }) => (isRelation(claim.kind) ? [`${claim.kind} ${claim.ends === true}`] : []))).size,
);

/** How many of some documents belong to the invented sample. */
export function sampleShown(documents: readonly RecordedDocument[]): SampleShown {
  const invented = documents.filter((d) => d.sample).length;
  if (invented === 0) return "none";
  return invented < documents.length ? "some" : "all";
}

/** Both actors of a pair by their usual names. */
export function pairActors(codes: readonly [string, string], names: ActorNames, language: UiLanguage): [ActorView, ActorView] {
  const actor = (code: string): ActorView => ({ code, name: names(code, language), leaf: names(code, language) });
  return [actor(codes[0]), actor(codes[1])];
}
