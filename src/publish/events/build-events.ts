import type { Snapshot } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import { sampleShown } from "../dyads/build-dyads.ts";
import type { UiLanguage } from "../views.ts";
import { lineMaker } from "./build-line.ts";
import { askedEvents, type EventEntry } from "./event-index.ts";
import { eventFacets } from "./facets.ts";
import type { EventFacets, EventLine, EventQuestion, EventsQuestion, EventsView } from "./views.ts";

/** Lines of a page. */
const PAGE = 100;

/** Events of a snapshot that were asked for, those first told last on top; those without a date at the end. */
export function buildEvents(
  snapshot: Snapshot,
  names: ActorNames,
  language: UiLanguage,
  question: EventQuestion = {},
): readonly EventLine[] {
  const { line } = lineMaker(snapshot, names, language);
  return askedEvents(snapshot, question, callable(names, language)).map(({ event }) => line(event));
}

/** A page of them, counted by what they are. */
export function buildEventsPage(
  snapshot: Snapshot,
  names: ActorNames,
  language: UiLanguage,
  { page = 1, ...question }: EventsQuestion = {},
): EventsView {
  const { found, facets } = answerOf(snapshot, names, language, question);
  const { line } = lineMaker(snapshot, names, language);
  return {
    total: found.length,
    page,
    pages: Math.max(1, Math.ceil(found.length / PAGE)),
    before: (page - 1) * PAGE,
    sample: sampleShown(snapshot.documents),
    facets,
    events: found.slice((page - 1) * PAGE, page * PAGE).map(({ event }) => line(event)),
  };
}

/** Questions whose answers are kept: whoever turns pages asks the same again. */
const KEPT = 32;
const answers = new WeakMap<Snapshot, Map<string, Answer>>();

interface Answer {
  readonly found: readonly EventEntry[];
  readonly facets: EventFacets;
}

function answerOf(snapshot: Snapshot, names: ActorNames, language: UiLanguage, question: EventQuestion): Answer {
  const kept = answers.get(snapshot) ?? new Map<string, Answer>();
  answers.set(snapshot, kept);
  const { actor, dyad, kind, status, since, until } = question;
  const key = JSON.stringify([language, actor, dyad, kind, status, since, until]);
  const known = kept.get(key);
  if (known) return known;
  const found = askedEvents(snapshot, question, callable(names, language));
  const made = { found, facets: eventFacets(found, names, language) };
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, made);
  return made;
}

/** An actor is asked for by code or usual name, in any letter case. */
function callable(names: ActorNames, language: UiLanguage): (code: string, name: string) => boolean {
  return (code, name) => [code, names(code, language)].some((own) => own.toLowerCase() === name.trim().toLowerCase());
}
