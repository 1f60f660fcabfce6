import type { Clause, Token } from "../../../core/index.ts";
import { isFiniteVerb, opensBracket } from "./verb-tags.ts";

export interface Conjunct {
  readonly tokens: number[];
  /** The finite verb it shares with another conjunct. */
  readonly inherits: number | undefined;
}

/** Words between a conjunction and the finite verb of a main clause: one phrase. */
const PHRASE = 7;

/**
 * Splits "X liefert Öl und kauft Waffen", "X hat A vereinbart und B gefordert" and "weil X A vereinbart und B gefordert hat" into
 * their predicates. A conjunction divides only if verbs stand on both sides of it; in the second and third pattern the auxiliary is shared.
 */
export function splitCoordination(tokens: readonly Token[], list: readonly number[], type: Clause["type"]): Conjunct[] {
  const whole: Conjunct[] = [{ tokens: [...list], inherits: undefined }];
  if (type === "fragment") return whole;
  const verbFinal = type !== "main";
  const cuts: { at: number; inherits?: number }[] = [];
  /** Finite verb that the first conjunct takes over from the one behind it. */
  let lent: number | undefined;
  let finite: number | undefined; // of the current conjunct
  let lastVerb: number | undefined; // place in list
  let earliest: number | undefined; // conjunction since the last verb: place in list
  let nearest: number | undefined; // the last such one
  for (const [place, index] of list.entries()) {
    const token = tokens[index] as Token;
    if (token.pos === "CCONJ" && lastVerb !== undefined) {
      earliest ??= place;
      nearest = place;
    }
    if (token.pos !== "VERB") continue;
    const fin = isFiniteVerb(token);
    if (earliest !== undefined && nearest !== undefined && lastVerb !== undefined) {
      const bracket = finite !== undefined && opensBracket((tokens[finite] as Token).lemma);
      // Where the verb comes last the first conjunction after a verb divides, where it comes second the one nearest to it.
      if (verbFinal && fin && (finite !== undefined || place - earliest > 2)) {
        cuts.push({ at: earliest });
        if (finite === undefined) lent = index;
        finite = index;
      } else if (!verbFinal && finite !== undefined && fin && place - nearest <= PHRASE) {
        cuts.push({ at: nearest });
        finite = index;
        // A shared auxiliary has its participle in the first conjunct: "wurde von A | und B unterzeichnet" is one clause.
      } else if (!verbFinal && finite !== undefined && !fin && bracket && !isFiniteVerb(tokens[list[lastVerb] as number]))
        cuts.push({ at: earliest, inherits: finite });
    }
    if (fin && finite === undefined) finite = index;
    lastVerb = place;
    if (!verbFinal || fin) [earliest, nearest] = [undefined, undefined];
  }
  if (cuts.length === 0) return whole;
  const out: Conjunct[] = [];
  let from = 0;
  let inherits = lent;
  for (const cut of cuts) {
    out.push({ tokens: list.slice(from, cut.at), inherits });
    from = cut.at;
    inherits = cut.inherits;
  }
  out.push({ tokens: list.slice(from), inherits });
  return out.filter((c) => c.tokens.length > 0);
}

/**
 * A clause has one finite verb. Where more were put together, they part at the last mark, conjunction or opening word between them; without
 * any, a verb-final clause ends with its verb ("Wer das sagt lügt"), and elsewhere the later verb begins anew.
 */
export function partFiniteVerbs(tokens: readonly Token[], list: readonly number[], verbFinal: boolean): number[][] {
  const finite = [...list.keys()].filter((p) => isFiniteVerb(tokens[list[p] as number]));
  const cuts: number[] = [];
  for (const [n, second] of finite.entries()) {
    const first = finite[n - 1];
    if (first === undefined) continue;
    let cut = -1;
    for (let p = second; p > first && cut < 0; p--) {
      const token = tokens[list[p] as number] as Token;
      if (token.pos === "PUNCT") cut = p + 1;
      else if (token.pos === "CCONJ" || token.pos === "SCONJ" || token.xpos === "REL") cut = p;
    }
    cuts.push(cut > first && cut <= second ? cut : verbFinal && n === 1 ? first + 1 : second);
  }
  return [0, ...cuts].map((cut, n) => list.slice(cut, cuts[n] ?? list.length)).filter((part) => part.length > 0);
}
