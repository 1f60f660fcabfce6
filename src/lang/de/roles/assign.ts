import type { Clause, Role, Token } from "../../../core/index.ts";
import { type LinearModel, score } from "../model/linear-model.ts";
import { type ClauseFacts, factsOf, LABEL, MAX_ROLE_FEATURES, nominalFeatures, pairFeatures } from "./features.ts";
import type { Forms } from "./forms.ts";
import { type Nominal, nominalsOf } from "./nominals.ts";

/** Places of subject, object and dative among the nominals of a clause; -1 where there is none. */
export type Assignment = readonly [subject: number, object: number, dative: number];

/** Nominals looked at in one clause; a clause with more is a list. */
export const LIMIT = 14;

/** Nominals weighed together for each function: those that score best alone. */
const BEST = 3;

/** Subject and objects of a clause: the assignment that scores best as a whole. */
export function rolesOf(tokens: readonly Token[], clause: Clause, forms: Forms, model: LinearModel): readonly Role[] {
  const nominals = nominalsOf(tokens, clause.tokens, forms).slice(0, LIMIT);
  if (nominals.length === 0 || clause.verbs.length === 0) return [];
  const facts = factsOf(tokens, clause, nominals);
  const best = withSureDative(tokens, facts, assign(tokens, facts, model));
  return (["nsubj", "obj", "iobj"] as const)
    .flatMap((role, r): Role[] => ((best[r] as number) < 0 ? [] : [{ role, token: (nominals[best[r] as number] as Nominal).token }]))
    .sort((a, b) => a.token - b.token);
}

/** A phrase that can be nothing but a dative is the recipient, though the treebanks mark few: "Dem Nachbarland lieferte …". */
function withSureDative(tokens: readonly Token[], { nominals, bits }: ClauseFacts, best: Assignment): Assignment {
  if (best[2] >= 0) return best;
  // "dem Bericht zufolge": the preposition stands behind.
  const governed = (n: Nominal): boolean => /^(?:zufolge|nach|gegenüber|entgegen|zuliebe|gemäß)$/u.test(tokens[n.token + 1]?.form ?? "");
  // Behind a conjunction or without an article the phrase may belong to a preposition further left.
  const free = (n: Nominal): boolean =>
    /^(?:start|verb|other)$/u.test(n.after) &&
    (n.kind === "pronoun" || (n.kind === "noun" && /^(?:d|ein|kein|sein|ihr)/u.test(n.determiner)));
  const sure = nominals.findIndex((n, i) => bits[i] === 4 && !best.includes(i) && free(n) && !governed(n));
  return sure < 0 ? best : [best[0], best[1], sure];
}

/**
 * The best assignment: every nominal is scored for each function, every combination of the functions as a whole
 * (structured perceptron over all assignments, Collins 2002). A nominal fills one function, a function has one nominal.
 */
export function assign(tokens: readonly Token[], facts: ClauseFacts, model: LinearModel): Assignment {
  const { nominals, bits } = facts;
  const features = new Int32Array(MAX_ROLE_FEATURES);
  const gains: number[][] = [[], [], []];
  for (const [i] of nominals.entries()) {
    const count = nominalFeatures(tokens, facts, i, features);
    const none = score(model, features, count, LABEL.none);
    for (const [r, label] of [LABEL.nsubj, LABEL.obj, LABEL.iobj].entries())
      (gains[r] as number[])[i] = score(model, features, count, label) - none;
  }
  const allowed = [1, 8, 4].map((bit, r) => {
    const gain = gains[r] as number[];
    const fitting = [...nominals.keys()].filter((i) => ((bits[i] as number) & bit) !== 0);
    if (fitting.length > BEST) fitting.sort((a, b) => (gain[b] as number) - (gain[a] as number) || a - b).length = BEST;
    return [-1, ...fitting];
  });
  let best: Assignment = [-1, -1, -1];
  let top = Number.NEGATIVE_INFINITY;
  for (const s of allowed[0] as number[])
    for (const o of allowed[1] as number[]) {
      if (o >= 0 && o === s) continue;
      for (const d of allowed[2] as number[]) {
        if (d >= 0 && (d === s || d === o)) continue;
        const count = pairFeatures(facts, s, o, d, features);
        const sum =
          (s < 0 ? 0 : (gains[0]?.[s] as number)) +
          (o < 0 ? 0 : (gains[1]?.[o] as number)) +
          (d < 0 ? 0 : (gains[2]?.[d] as number)) +
          score(model, features, count, LABEL.pair);
        if (sum > top) [top, best] = [sum, [s, o, d]];
      }
    }
  return best;
}
