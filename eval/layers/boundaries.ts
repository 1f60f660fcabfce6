import type { Clause } from "../../src/core/index.ts";
import type { Word } from "../../train/conllu.ts";
import { compare, type Tally } from "./counts.ts";
import type { Prediction } from "./read.ts";
import { isAuxiliary, isFiniteVerb, isVerb, isZuInfinitive, relation, type Tree, verbGroup } from "./tree.ts";

/** Which clauses count: those with a finite verb of their own, or also infinitives with "zu" and joined predicates without one. */
export type Clauses = "finite" | "all";

const NON_FINITE: ReadonlySet<string> = new Set(["csubj", "ccomp", "xcomp", "advcl", "acl", "parataxis"]);

/**
 * Clause borders: places between two neighbouring words (punctuation left out) that belong to different clauses.
 *
 * Gold: a word belongs to the clause of the nearest word above it, itself included, that heads one. A clause is headed by the root,
 * by every word with a finite verb in its verb group (the word, its `aux`, `aux:pass` and `cop`), whatever its relation, and with
 * `all` also by infinitives with "zu" (relations csubj, ccomp, xcomp, advcl, acl, parataxis) and verbs that are `conj`.
 *
 * Found: the clauses of the pack; with `finite`, one without a finite verb among its own tokens counts as part of its parent, if it
 * has one.
 */
export function boundaries(layer: string, which: Clauses, tree: Tree, prediction: Prediction): Tally {
  const gold = new Map<number, string>();
  const found = new Map<number, string>();
  const clauseOf = foundClauses(which, prediction);
  let before: { unit: number; gold: Word; found: number | undefined } | undefined;
  for (const [unit, { words, form }] of tree.units.entries()) {
    const word = words[0] as Word;
    if (word.upos === "PUNCT") continue;
    const token = prediction.tokenOf(unit);
    const here = { unit, gold: goldClause(tree, word, which), found: token === undefined ? before?.found : clauseOf.get(token) };
    const show = `${tree.units[before?.unit ?? 0]?.form} | ${form}`;
    if (before && before.gold !== here.gold) gold.set(unit, show);
    if (before && before.found !== here.found) found.set(unit, show);
    before = here;
  }
  return compare(layer, tree.id, gold, found);
}

/** The head of the clause that a word belongs to. */
function goldClause(tree: Tree, word: Word, which: Clauses): Word {
  let at = word;
  for (;;) {
    const above = tree.head(at);
    if (above === undefined || headsClause(tree, at, which)) return at;
    at = above;
  }
}

function headsClause(tree: Tree, word: Word, which: Clauses): boolean {
  if (isAuxiliary(word)) return false;
  if (verbGroup(tree, word).some(isFiniteVerb)) return true;
  if (which === "finite") return false;
  return word.deprel === "conj" ? isVerb(word) : NON_FINITE.has(relation(word)) && isZuInfinitive(tree, word);
}

/** The clause of every token. */
function foundClauses(which: Clauses, { clauses }: Prediction): ReadonlyMap<number, number> {
  const own = (c: Clause): boolean => c.finite !== undefined && c.tokens.includes(c.finite);
  const host = (index: number): number => {
    const clause = clauses[index] as Clause;
    return which === "all" || own(clause) || clause.parent === undefined ? index : host(clause.parent);
  };
  return new Map(clauses.flatMap((c, index) => c.tokens.map((t) => [t, host(index)] as const)));
}
