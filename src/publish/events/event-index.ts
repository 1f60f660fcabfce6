import type { Event } from "../../analysis/events/event.ts";
import { earlier } from "../../analysis/events/history.ts";
import { dyadsOf, findDyad, study } from "../../analysis/index.ts";
import type { Told } from "../../analysis/told.ts";
import { type PublicationDate, type Snapshot, UNKNOWN_DATE } from "../../core/index.ts";
import type { EventQuestion } from "./views.ts";

/** An event with what a list is narrowed and ordered by. */
export interface EventEntry {
  readonly event: Event;
  /** Of its first telling, where it is known which that is. */
  readonly first?: PublicationDate;
}

const indexes = new WeakMap<Snapshot, readonly EventEntry[]>();

/** All events of a snapshot, those first told last on top, those without a date at the end; made once. */
function eventIndex(snapshot: Snapshot): readonly EventEntry[] {
  const known = indexes.get(snapshot);
  if (known) return known;
  const { events, toldOf, documents } = study(snapshot);
  const made = [...events.values()]
    .map((event): EventEntry => {
      const told = event.members.flatMap((m) => toldOf.get(m.claim.id) ?? []);
      const first = firstOf(told);
      return first ? { event, first: documents.get(first.claim.documentId)?.document.published ?? UNKNOWN_DATE } : { event };
    })
    .sort((a, b) => compare(day(b), day(a)) || compare(a.event.id, b.event.id));
  indexes.set(snapshot, made);
  return made;
}

/** The telling that came first; undefined if no date tells which. Of one article it is known that it was the first, though maybe not when. */
export function firstOf(told: readonly Told[]): Told | undefined {
  const first = told.reduce<Told | undefined>((best, next) => (best && earlier(best, next) <= 0 ? best : next), undefined);
  const articles = new Set(told.map((t) => t.claim.documentId)).size;
  return first?.published === undefined && articles > 1 ? undefined : first;
}

/** Events that were asked for, in the order of the index. @param called whether a code goes by the name that was asked for */
export function askedEvents(
  snapshot: Snapshot,
  question: EventQuestion,
  called: (code: string, name: string) => boolean,
): readonly EventEntry[] {
  const wanted = new Map<string, boolean>();
  const is = (code: string): boolean => {
    const known = wanted.get(code) ?? (question.actor !== undefined && called(code, question.actor));
    wanted.set(code, known);
    return known;
  };
  return eventIndex(snapshot).filter((entry) => asked(entry.event, question, is) && within(entry.first, question));
}

function asked(
  { actors, recipients, kinds, history, members }: Event,
  { actor, dyad, kind, status }: EventQuestion,
  is: (code: string) => boolean,
): boolean {
  if (actor !== undefined && !actors.some(is) && !recipients.some(is)) return false;
  if (kind !== undefined && !kinds.includes(kind)) return false;
  if (status !== undefined && !history.some((step) => step.status === status)) return false;
  return dyad === undefined || members.some(({ claim }) => findDyad(dyadsOf(claim), dyad) !== undefined);
}

/** Dated by a range it is kept if some day of the range is asked for; without any date only if no day is. */
function within(first: PublicationDate | undefined, { since, until }: EventQuestion): boolean {
  if (since === undefined && until === undefined) return true;
  if (!first) return false;
  const { notBefore, notAfter } = first;
  return (
    (since === undefined || notAfter === undefined || notAfter >= since) &&
    (until === undefined || notBefore === undefined || notBefore <= until)
  );
}

const day = ({ first }: EventEntry): string => first?.notAfter ?? first?.notBefore ?? "";
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
