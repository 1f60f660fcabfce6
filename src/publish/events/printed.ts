import { groupBy } from "../../analysis/group-by.ts";
import type { EventClaimView } from "./views.ts";

/** A claim of an event, and the same claim in other prints of its text. */
export interface Printed {
  readonly told: EventClaimView;
  readonly prints: readonly EventClaimView[];
}

/** Claims of an event; prints of one text with one voice, told in one way, are one. */
export function printedOnce(told: readonly EventClaimView[]): readonly Printed[] {
  const same = ({ claim }: EventClaimView): string => {
    const { document, stance, factuality, tense, sources } = claim;
    return [document.origin ?? document.id, stance, factuality, tense, ...sources.map((s) => s.code ?? s.name)].join("\n");
  };
  return [...groupBy(told, same).values()].flatMap(([lead, ...prints]) => (lead ? [{ told: lead, prints }] : []));
}
