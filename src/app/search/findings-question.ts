import { isKind, KINDS, type Kind } from "../../core/index.ts";
import { CONTRADICTION_TYPES, type ContradictionQuestion, EVENT_STATUSES, type EventQuestion } from "../../publish/index.ts";
import { nearNames } from "../near-names.ts";
import { publicationDate } from "../publication-date.ts";
import { badQuestion, dyadAsked } from "./question.ts";

type Raw = Readonly<Record<string, string>>;

/** The events that an address asks for; empty parts ask nothing. @throws BadQuestion */
export function readEventQuestion(raw: Raw): EventQuestion {
  const { actor, dyad, kind, status, since, until } = given(raw);
  return {
    ...(actor && { actor }),
    ...(dyad && { dyad: dyadAsked(dyad) }),
    ...(kind && { kind: kindAsked(kind) }),
    ...(status && { status: oneOf("status", EVENT_STATUSES, status) }),
    ...(since && { since: day(since, "notBefore") }),
    ...(until && { until: day(until, "notAfter") }),
  };
}

/** The contradictions that an address asks for; empty parts ask nothing. @throws BadQuestion */
export function readContradictionQuestion(raw: Raw): ContradictionQuestion {
  const { dyad, type, since } = given(raw);
  return {
    ...(dyad && { dyad: dyadAsked(dyad) }),
    ...(type && { type: oneOf("type", CONTRADICTION_TYPES, type) }),
    ...(since && { since: day(since, "notBefore") }),
  };
}

const given = (raw: Raw): Raw => Object.fromEntries(Object.entries(raw).map(([part, value]) => [part, value.trim()]));

const oneOf = <T extends string>(code: "status" | "type", values: readonly T[], asked: string): T =>
  values.find((value) => value === asked.toLowerCase()) ?? badQuestion(code, asked, values);

const day = (asked: string, end: "notBefore" | "notAfter"): string => publicationDate(asked)?.[end] ?? badQuestion("date", asked);

function kindAsked(asked: string): Kind {
  const kind = asked.toLowerCase();
  return isKind(kind) ? kind : badQuestion("kind", asked, nearNames(asked, KINDS));
}
