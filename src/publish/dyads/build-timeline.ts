import { earlier } from "../../analysis/events/history.ts";
import { study } from "../../analysis/index.ts";
import { statusOf } from "../../analysis/status.ts";
import { dyadEvents, tiesFrom } from "../../analysis/ties/index.ts";
import type { Told } from "../../analysis/told.ts";
import type { RecordedClaim, Snapshot } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import { buildClaim } from "../build-claims.ts";
import { type Clocks, tiesView } from "../ties/build.ts";
import { heldBy } from "../ties/held-by.ts";
import type { UiLanguage } from "../views.ts";
import { pairCounts, sampleShown } from "./build-dyads.ts";
import { isAsked, marksOf } from "./marks.ts";
import { opposedViews } from "./opposed.ts";
import { type PairEntry, pairBook } from "./pair-book.ts";
import type { DyadEventLine, TimelineMark, TimelineQuestion, TimelineView } from "./views.ts";

/** Lines of a page. */
const PAGE = 30;

/**
 * What two actors do with each other, event by event.
 * @param id both codes in order, as {@link findPair} gives it
 * @param at up to this day only (see {@link heldBy}); what is reckoned by months keeps to it too
 * @returns undefined if nothing is told of the pair
 */
export function buildTimeline(
  snapshot: Snapshot,
  id: string,
  question: TimelineQuestion,
  clocks: Clocks,
  names: ActorNames,
  language: UiLanguage,
): TimelineView | undefined {
  const found = study(snapshot);
  const book = pairBook(snapshot);
  const pair = book.pairs.get(id);
  if (!pair) return undefined;
  const held = clocks.at === undefined ? undefined : heldBy(found, clocks.at);
  const events = held ? dyadEvents(held, id) : (book.events.get(id) ?? []);
  const kept = held && new Set(held.told.map((t) => t.claim.id));
  const told = kept ? pair.told.filter((t) => kept.has(t.claim.id)) : pair.told;
  const all = held ? marksOf(events, found.contradicts) : book.marks(id);
  const marks = all.filter((m) => isAsked(m, question));
  const newestFirst = [...marks.filter((m) => m.when).reverse(), ...marks.filter((m) => !m.when)];
  const pages = Math.max(1, Math.ceil(newestFirst.length / PAGE));
  const wanted = newestFirst.findIndex((m) => question.claim !== undefined && m.claims.includes(question.claim));
  // The page asked for, else the one that the chosen claim stands on.
  const page = Math.min(pages, question.page ?? (wanted < 0 ? 1 : Math.floor(wanted / PAGE) + 1));
  const line = (mark: TimelineMark): DyadEventLine[] => {
    const lead = leadOf(mark, found.toldOf);
    return lead ? [{ ...mark, claim: buildClaim(snapshot, lead, names, language) }] : [];
  };
  const list = newestFirst.slice((page - 1) * PAGE, page * PAGE).flatMap(line);
  return {
    ...tiesView(held ? tiesFrom(id, { events, told, covered: book.covered }) : book.ties(id), pair.codes, clocks, names, language),
    ...pairCounts(told),
    contradictions: pair.contradictions,
    sample: sampleShown(told.flatMap((t) => found.documents.get(t.claim.documentId) ?? [])),
    question,
    marks,
    list,
    page,
    pages,
    opposed: opposedViews(
      snapshot,
      list.map((l) => l.claim),
      names,
      language,
    ),
  };
}

/** The pair that somebody means: both codes in either order and any letter case. */
export function findPair(snapshot: Snapshot, given: string): PairEntry | undefined {
  const { pairs } = pairBook(snapshot);
  const wanted = given.trim().toUpperCase();
  const direct = pairs.get(wanted);
  if (direct) return direct;
  for (const pair of pairs.values()) {
    const [a, b] = pair.codes.map((c) => c.toUpperCase());
    if (wanted === `${a}-${b}` || wanted === `${b}-${a}`) return pair;
  }
  return undefined;
}

/** The claim that an event is shown by: the first told of those that stand as it is drawn. */
function leadOf(mark: TimelineMark, toldOf: ReadonlyMap<string, Told>): RecordedClaim | undefined {
  const told = mark.claims.flatMap((c) => toldOf.get(c) ?? []).sort(earlier);
  return (told.find(({ claim }) => statusOf(claim) === mark.status) ?? told[0])?.claim;
}
