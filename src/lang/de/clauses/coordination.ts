import type { Clause, Token } from "../../../core/index.ts";
import { AUXILIARIES, MODALS } from "../lexicon/function-words.ts";
import type { VerbLexicon } from "../lexicon/verbs.ts";

export interface Conjunct {
  readonly tokens: number[];
  /** The finite verb it shares with the conjunct before it. */
  readonly inherits: number | undefined;
}

/**
 * Splits "X liefert Öl und kauft Waffen" and "X hat A vereinbart und B gefordert" into their predicates.
 * A conjunction divides only if verbs stand on both sides of it; in the second pattern the auxiliary is shared.
 */
export function splitCoordination(tokens: readonly Token[], list: readonly number[], type: Clause["type"], verbs: VerbLexicon): Conjunct[] {
  const whole: Conjunct[] = [{ tokens: [...list], inherits: undefined }];
  if (type === "fragment") return whole;
  const cuts: { at: number; inherits: number | undefined }[] = [];
  let finite: number | undefined; // of the current conjunct
  let lastVerb: number | undefined; // place in list
  let conjunction: number | undefined; // place in list, since the last verb
  for (const [place, index] of list.entries()) {
    const token = tokens[index] as Token;
    if (token.pos === "CCONJ" && place > 0) conjunction = place;
    if (token.pos !== "VERB") continue;
    const readings = verbs(token.form.toLowerCase());
    const canFin = readings.some((r) => r.VerbForm === "Fin");
    const mustFin = readings.every((r) => r.VerbForm === "Fin");
    if (conjunction !== undefined && lastVerb !== undefined && finite !== undefined) {
      const lemma = tokens[finite]?.lemma ?? "";
      const bracket = AUXILIARIES.has(lemma) || MODALS.has(lemma);
      if (type !== "main") {
        // Verb-final: each conjunct ends with its own finite verb.
        if (canFin) cuts.push({ at: conjunction, inherits: undefined });
      } else if (mustFin || (canFin && !bracket)) {
        // Verb-second: only one phrase may stand between the conjunction and its verb.
        if (place - conjunction <= 6) cuts.push({ at: conjunction, inherits: undefined });
      } else if (bracket && readings.some((r) => r.VerbForm === "Part" || r.VerbForm === "Inf")) {
        if (place - lastVerb > 1) cuts.push({ at: conjunction, inherits: finite });
      }
      if (cuts.at(-1)?.at === conjunction && cuts.at(-1)?.inherits === undefined) finite = index;
    }
    if (canFin && finite === undefined) finite = index;
    lastVerb = place;
    conjunction = undefined;
  }
  if (cuts.length === 0) return whole;
  const out: Conjunct[] = [];
  let from = 0;
  let inherits: number | undefined;
  for (const cut of cuts) {
    out.push({ tokens: list.slice(from, cut.at), inherits });
    from = cut.at;
    inherits = cut.inherits;
  }
  out.push({ tokens: list.slice(from), inherits });
  return out.filter((c) => c.tokens.length > 0);
}
