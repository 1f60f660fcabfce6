import type { Told } from "../told.ts";
import { claimDays, type Days } from "../when.ts";
import type { Event } from "./event.ts";

/** True for what is told to go on: it holds until somebody says that it ends. */
const goesOn = ({ claim }: Told): boolean => claim.tense === "ongoing" && claim.ends !== true;

/**
 * The days in which an event holds, by what is told of it (valid time, Snodgrass 1999; the instant of recording is the other clock): the time
 * that is stated, else the days of the articles; of what goes on, no end. Undefined if nothing tells.
 * @param told its claims
 */
export function validDays(told: readonly Told[]): Days | undefined {
  const days = told.flatMap((t) => {
    const own = t.time ?? t.published;
    return own ? [goesOn(t) && !t.time ? { from: own.from, to: Number.POSITIVE_INFINITY } : own] : [];
  });
  const stated = told.flatMap((t) => (t.time ? [t.time] : []));
  const of = stated.length > 0 && !told.some(goesOn) ? stated : days;
  if (of.length === 0) return undefined;
  return { from: Math.min(...of.map((d) => d.from)), to: Math.max(...of.map((d) => d.to)) };
}

/**
 * True if an event holds on a day, or began and goes on.
 * @param day ISO 8601
 * @param toldOf claims with their surroundings, by id
 */
export function holdsAt(event: Event, day: string, toldOf: ReadonlyMap<string, Told>): boolean {
  const at = claimDays({ time: day });
  const days = validDays(event.members.flatMap((m) => toldOf.get(m.claim.id) ?? []));
  return at !== undefined && days !== undefined && days.from <= at.to && at.from <= days.to;
}
