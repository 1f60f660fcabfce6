import { CONTRADICTION_TYPES } from "../analysis/contradictions/index.ts";
import { EVENT_STATUSES } from "../analysis/events/event.ts";
import type { ContradictionView, DyadTiesView, EventLine, UiLanguage } from "../publish/index.ts";
import { actorCode } from "./actor-names.ts";
import { dyadOf, pairOf } from "./brief.ts";
import { dayOf, kindOf } from "./claims.ts";
import { UnknownChoice } from "./errors.ts";
import type { TwoClocks } from "./findings.ts";
import { momentOf } from "./moment.ts";
import type { Workbench } from "./workbench.ts";

type Bench = Pick<Workbench, "entente" | "actors">;

/** The two clocks, as typed. */
export interface ClockOptions {
  readonly asOf?: string;
  readonly at?: string;
}

/** The instant and the day that somebody means. @throws UnknownChoice */
export function clocksOf({ asOf, at }: ClockOptions): TwoClocks {
  return { ...(asOf !== undefined && { asOf: momentOf(asOf) }), ...(at !== undefined && { at: dayOf(at, "notAfter") }) };
}

/** Which events somebody wants, as typed. */
export interface EventsAsked {
  readonly actor?: string;
  readonly dyad?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly since?: string;
  readonly until?: string;
  readonly asOf?: string;
}

/**
 * Events of the ledger, those reported last on top.
 * @throws UnknownChoice if a code, kind, status or date does not exist, listing near ones.
 */
export async function events({ entente, actors }: Bench, asked: EventsAsked, lang: UiLanguage): Promise<readonly EventLine[]> {
  const { actor, dyad, kind, status, since, until, asOf } = asked;
  return entente.events(
    {
      ...(actor !== undefined && { actor: actorCode(actors(), actor) }),
      ...(dyad !== undefined && { dyad: dyadOf(actors(), dyad) }),
      ...(kind !== undefined && { kind: kindOf(kind) }),
      ...(status !== undefined && { status: oneOf("status", EVENT_STATUSES, status) }),
      ...(since !== undefined && { since: dayOf(since, "notBefore") }),
      ...(until !== undefined && { until: dayOf(until, "notAfter") }),
      ...clocksOf(asOf === undefined ? {} : { asOf }),
    },
    lang,
  );
}

/** Which contradictions somebody wants, as typed. */
export interface ContradictionsAsked {
  readonly dyad?: string;
  readonly type?: string;
  readonly since?: string;
  readonly asOf?: string;
}

/**
 * Contradictions of the ledger, those with the newest claim on top.
 * @throws UnknownChoice if a code, type or date does not exist.
 */
export async function contradictions(
  { entente, actors }: Bench,
  { dyad, type, since, asOf }: ContradictionsAsked,
  lang: UiLanguage,
): Promise<readonly ContradictionView[]> {
  return entente.contradictions(
    {
      ...(dyad !== undefined && { dyad: dyadOf(actors(), dyad) }),
      ...(type !== undefined && { type: oneOf("type of contradiction", CONTRADICTION_TYPES, type) }),
      ...(since !== undefined && { since: dayOf(since, "notBefore") }),
      ...clocksOf(asOf === undefined ? {} : { asOf }),
    },
    lang,
  );
}

/** What a pair of actors does with each other. @throws UnknownChoice if one of the two is no actor. */
export async function ties({ entente, actors }: Bench, pair: string, lang: UiLanguage, clocks: ClockOptions): Promise<DyadTiesView> {
  return entente.ties(pairOf(actors(), pair), lang, clocksOf(clocks));
}

function oneOf<T extends string>(what: string, values: readonly T[], given: string): T {
  const wanted = given.trim().toLowerCase().replaceAll(" ", "-");
  const found = values.find((v) => v === wanted);
  if (found === undefined) throw new UnknownChoice(`There is no ${what} "${given}". It is one of ${values.join(", ")}.`);
  return found;
}
