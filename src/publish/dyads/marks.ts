import { isSymmetric } from "../../analysis/dyads.ts";
import { statusOf } from "../../analysis/status.ts";
import { type DyadEvent, STANDINGS, type Standing } from "../../analysis/ties/index.ts";
import { shortest } from "../../analysis/ties/months.ts";
import { kindEntry, type RecordedClaim } from "../../core/index.ts";
import type { Status } from "../views.ts";
import { dayRange } from "./day-range.ts";
import type { TimelineMark, TimelineQuestion } from "./views.ts";

/** How a standing is drawn; a contested event as its firmest telling is. */
const DRAWN: Readonly<Record<Exclude<Standing, "contested">, Status>> = {
  asserted: "stated",
  reported: "reported",
  planned: "announced",
  possible: "possible",
  denied: "denied",
  "called-off": "denied",
};
const FIRMEST: readonly Status[] = ["stated", "reported", "announced", "possible", "denied"];

/**
 * Events of a pair as marks, by day, those of no known day at the end.
 * @param contradicts what stands against a claim, by its id
 */
export function marksOf(events: readonly DyadEvent[], contradicts: ReadonlyMap<string, readonly string[]>): readonly TimelineMark[] {
  return events.map((e) => timelineMark(e, contradicts)).sort(byDay);
}

function timelineMark(event: DyadEvent, contradicts: ReadonlyMap<string, readonly string[]>): TimelineMark {
  const { eventIds, pair, standing, by, origins, kind, side, when } = event;
  const claims = by.map((t) => t.claim);
  const ends = claims.every((c) => c.ends === true);
  const { score = 0 } = kindEntry(kind);
  const stated = shortest(by.map((t) => t.time));
  const reported = stated === undefined || when === undefined || stated.to < when.from || when.to < stated.from || wider(stated, when);
  return {
    event: eventIds[0] ?? "",
    events: eventIds,
    kind,
    ends,
    side,
    score: ends && score !== 0 ? -score : score,
    standing,
    status: drawn(standing, claims),
    ...(when && { when: dayRange(when) }),
    reported,
    from: actsFrom(claims, [pair.a, pair.b]),
    origins,
    articles: new Set(claims.map((c) => c.documentId)).size,
    contradicted: standing === "contested" || claims.some((c) => (contradicts.get(c.id)?.length ?? 0) > 0),
    claims: claims.map((c) => c.id),
  };
}

const wider = (a: { from: number; to: number }, b: { from: number; to: number }): boolean => a.to - a.from > b.to - b.from;

function drawn(standing: Standing, claims: readonly RecordedClaim[]): Status {
  if (standing !== "contested") return DRAWN[standing];
  const statuses = new Set(claims.map(statusOf));
  return FIRMEST.find((s) => statuses.has(s)) ?? "possible";
}

/** Who of the two acts on the other, by any of the claims. */
function actsFrom(claims: readonly RecordedClaim[], pair: readonly [string, string]): readonly string[] {
  return pair.filter((code, i) => {
    const other = pair[1 - i];
    return claims.some(
      (c) =>
        c.actors.some((a) => a.code === code) &&
        (c.recipients.some((r) => r.code === other) || (isSymmetric(c) && c.actors.some((a) => a.code === other))),
    );
  });
}

/** True if a mark is asked for. What has no known day stays, unless days are asked for. */
export function isAsked(mark: TimelineMark, { from, to, direction, origins }: TimelineQuestion): boolean {
  if ((from !== undefined || to !== undefined) && mark.when === undefined) return false;
  if (from !== undefined && (mark.when?.to ?? "") < from) return false;
  if (to !== undefined && (mark.when?.from ?? "") > to) return false;
  if (direction !== undefined && !mark.from.includes(direction)) return false;
  return origins === undefined || mark.origins.atLeast >= origins;
}

/** Of one day in the order of their standing. */
function byDay(a: TimelineMark, b: TimelineMark): number {
  const [x, y] = [a.when, b.when];
  if (!x || !y) return Number(!x) - Number(!y) || compare(a.event, b.event);
  return (
    compare(x.from, y.from) ||
    compare(x.to, y.to) ||
    STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
    compare(a.event, b.event)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
