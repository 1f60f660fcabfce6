import type { Event } from "../../analysis/events/event.ts";
import { dyadsOf, findDyad, study } from "../../analysis/index.ts";
import type { Snapshot } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import type { UiLanguage } from "../views.ts";
import { lineMaker } from "./build-line.ts";
import type { EventLine, EventQuestion } from "./views.ts";

/** Events of a snapshot that were asked for, those first told last on top; those without a date at the end. */
export function buildEvents(
  snapshot: Snapshot,
  names: ActorNames,
  language: UiLanguage,
  question: EventQuestion = {},
): readonly EventLine[] {
  const { line } = lineMaker(snapshot, names, language);
  return [...study(snapshot).events.values()]
    .filter((e) => asked(e, question))
    .map(line)
    .filter((l) => within(l, question))
    .sort((a, b) => compare(day(b), day(a)) || compare(a.id, b.id));
}

function asked({ actors, recipients, kinds, history, members }: Event, { actor, dyad, kind, status }: EventQuestion): boolean {
  const codes = [...actors, ...recipients].map((c) => c.toLowerCase());
  if (actor !== undefined && !codes.includes(actor.toLowerCase())) return false;
  if (kind !== undefined && !kinds.includes(kind)) return false;
  if (status !== undefined && !history.some((step) => step.status === status)) return false;
  return dyad === undefined || members.some(({ claim }) => findDyad(dyadsOf(claim), dyad) !== undefined);
}

/** Dated by a range it is kept if some day of the range is asked for; without any date only if no day is. */
function within({ first }: EventLine, { since, until }: EventQuestion): boolean {
  if (since === undefined && until === undefined) return true;
  if (!first) return false;
  const { notBefore, notAfter } = first.published;
  return (
    (since === undefined || notAfter === undefined || notAfter >= since) &&
    (until === undefined || notBefore === undefined || notBefore <= until)
  );
}

const day = ({ first }: EventLine): string => first?.published.notAfter ?? first?.published.notBefore ?? "";
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
