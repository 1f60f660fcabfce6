import type { Clause, Token } from "../../../core/index.ts";
import { hash, mix } from "../model/linear-model.ts";
import { caseBits, nominativeNumber } from "./agreement.ts";
import type { Nominal } from "./nominals.ts";

/** Classes of the model: what a nominal is to the verb of its clause, and what the clause has as a whole. */
export const LABEL = { none: 0, nsubj: 1, obj: 2, iobj: 3, pair: 4, clause: 5 } as const;

/** What all decisions of one clause share. */
export interface ClauseFacts {
  readonly nominals: readonly Nominal[];
  readonly bits: readonly number[];
  readonly agrees: readonly number[];
  readonly lemma: number;
  readonly frame: number;
  readonly type: number;
  readonly copula: 0 | 1;
  readonly finite: number;
  readonly head: number;
  /** Nominals that can only be nominative and agree; that can be nominative at all. */
  readonly sureNominatives: number;
  readonly nominatives: number;
  readonly reflexive: 0 | 1;
}

const TYPES: Readonly<Record<Clause["type"], number>> = { main: 0, subordinate: 1, relative: 2, infinitive: 3, fragment: 4 };
const COPULAS = new Set("sein werden bleiben heißen scheinen".split(" "));
export function factsOf(tokens: readonly Token[], clause: Clause, nominals: readonly Nominal[]): ClauseFacts {
  const finite = clause.finite === undefined ? undefined : tokens[clause.finite];
  const number = finite?.morph?.Number === "Plur" ? 2 : finite?.morph?.Number === "Sing" ? 1 : 3;
  const bits = nominals.map((n) => caseBits(n.cells));
  // A plural verb may have two singular subjects.
  const agrees = nominals.map((n) => (nominativeNumber(n.cells) & number || (number === 2 && n.joined) ? 1 : 0));
  const lemma = clause.lemma ?? "";
  return {
    nominals,
    bits,
    agrees,
    lemma: hash(lemma),
    frame:
      (clause.passive ? 1 : 0) |
      (clause.head === undefined ? 2 : clause.head === clause.finite ? 4 : 8) |
      (clause.modal ? 16 : 0) |
      (clause.perfect ? 32 : 0),
    type: TYPES[clause.type],
    copula: COPULAS.has(lemma) ? 1 : 0,
    finite: clause.finite ?? -1,
    head: clause.head ?? -1,
    sureNominatives: Math.min(2, bits.filter((b, i) => b === 1 && agrees[i]).length),
    nominatives: Math.min(3, bits.filter((b, i) => b & 1 && agrees[i]).length),
    reflexive: clause.tokens.some((t) => tokens[t]?.form === "sich") ? 1 : 0,
  };
}

/** Features of one nominal; at most {@link MAX_ROLE_FEATURES}. */
export function nominalFeatures(tokens: readonly Token[], facts: ClauseFacts, i: number, out: Int32Array): number {
  const n = facts.nominals[i] as Nominal;
  const bits = facts.bits[i] as number;
  const agrees = facts.agrees[i] as number;
  const kind = KIND[n.kind] as number;
  const after = AFTER[n.after] as number;
  const place = Math.min(4, i);
  const left = n.token < facts.finite ? 0 : n.token === facts.finite + 1 || n.from === facts.finite + 1 ? 1 : 2;
  const field = facts.finite < 0 ? 3 : left;
  const single = facts.nominals.length === 1 ? 1 : 0;
  const last = i === facts.nominals.length - 1 ? 1 : 0;
  const othersNominative = facts.nominatives - (bits & 1 && agrees ? 1 : 0) > 0 ? 1 : 0;
  const othersSure = facts.sureNominatives - (bits === 1 && agrees ? 1 : 0) > 0 ? 1 : 0;
  const nominativeBefore = facts.bits.some((b, j) => j < i && b & 1 && facts.agrees[j]) ? 1 : 0;
  const determined = n.determiner === "" ? 0 : n.determiner === "adj" ? 1 : /^[dD]/u.test(n.determiner) ? 2 : 3;
  const next = tokens[n.token + 1];
  const nextTag = hash(next?.xpos ?? "");
  const previous = hash(tokens[n.from - 1]?.xpos ?? "");
  const toHead = facts.head < 0 ? 0 : Math.max(-3, Math.min(3, facts.head - n.token));
  const { word, suffix } = n;
  let count = 0;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    out[count] = mix(mix(template, a), mix(b, c));
    count++;
  };
  put(0, 0);
  put(1, bits, agrees);
  put(2, bits, mix(agrees, othersNominative), mix(field, facts.type));
  put(3, bits, mix(agrees, othersSure), facts.frame);
  put(4, kind, mix(bits, field), facts.type);
  put(5, after, mix(kind, determined), bits);
  put(6, after, field, facts.type);
  put(7, place, mix(facts.type, field), bits);
  put(8, facts.lemma, bits);
  put(9, facts.lemma, mix(facts.frame, agrees), field);
  put(10, suffix, kind);
  put(11, suffix, bits, field);
  put(12, word);
  put(13, previous, mix(nextTag, kind), determined);
  put(14, nextTag, mix(after, bits));
  put(15, previous, mix(field, bits), facts.type);
  put(16, mix(facts.copula, facts.frame), mix(bits, agrees), field);
  put(17, mix(facts.reflexive, othersNominative), bits, mix(agrees, field));
  put(18, nominativeBefore, mix(bits, agrees), mix(field, facts.type));
  put(19, toHead, mix(facts.type, bits), field);
  put(20, mix(single, last), mix(bits, agrees), mix(facts.type, facts.frame));
  put(21, facts.nominals.length, mix(place, bits), agrees);
  put(22, determined, bits, agrees);
  put(23, hash(tokens[n.from - 1]?.form.toLowerCase() ?? ""), after);
  put(24, hash(next?.form.toLowerCase() ?? ""), kind);
  put(25, word, mix(field, facts.type));
  put(26, facts.frame, mix(field, facts.type), mix(bits, agrees));
  put(27, facts.lemma, kind, bits);
  put(28, n.from === n.token ? 1 : 0, mix(kind, after), mix(bits, field));
  return count;
}

/** Features of subject and object together; `-1` where there is none. */
export function pairFeatures(facts: ClauseFacts, subject: number, object: number, dative: number, out: Int32Array): number {
  let count = 0;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    out[count] = mix(mix(template, a), mix(b, c));
    count++;
  };
  const s = subject < 0 ? 0 : mix(1, mix(facts.bits[subject] as number, KIND[(facts.nominals[subject] as Nominal).kind] as number));
  const o = object < 0 ? 0 : mix(1, mix(facts.bits[object] as number, KIND[(facts.nominals[object] as Nominal).kind] as number));
  const order = subject < 0 || object < 0 ? 0 : subject < object ? 1 : 2;
  const has = (subject < 0 ? 0 : 1) | (object < 0 ? 0 : 2) | (dative < 0 ? 0 : 4);
  put(50, order, s, o);
  put(51, order, mix(facts.type, facts.bits[subject] ?? 0), facts.bits[object] ?? 0);
  put(52, has, facts.lemma);
  put(53, has, facts.frame, facts.type);
  put(54, has, mix(facts.nominals.length, facts.nominatives), facts.type);
  put(55, has, mix(facts.copula, facts.reflexive), facts.frame);
  put(56, order, facts.lemma);
  put(57, order, has, dative < 0 ? 0 : dative < object ? 1 : 2);
  return count;
}

export const MAX_ROLE_FEATURES = 40;
const KIND: Readonly<Record<Nominal["kind"], number>> = { noun: 1, name: 2, pronoun: 3, relative: 4, number: 5 };
const AFTER: Readonly<Record<Nominal["after"], number>> = { noun: 1, conjunction: 2, comma: 3, verb: 4, other: 5, start: 6, governed: 7 };
