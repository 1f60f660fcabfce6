import { compare, type Tally } from "./counts.ts";
import type { Prediction } from "./read.ts";
import { isFiniteVerb, type Tree } from "./tree.ts";

/**
 * Finite verbs. Gold: words with `VerbForm=Fin` (see {@link isFiniteVerb}). Found: tokens that are `finite` of a clause, each once
 * however many clauses share it. Right: they begin in the same surface token.
 */
export function finiteVerbs(tree: Tree, { clauses, unitOf }: Prediction): Tally {
  const show = (unit: number): string => `${tree.units[unit]?.form} (${unit + 1})`;
  const gold = tree.words.filter(isFiniteVerb).map((w) => tree.unitOf(w));
  const found = clauses.flatMap((c) => (c.finite === undefined ? [] : [unitOf(c.finite)]));
  const shown = (units: readonly number[]): Map<number, string> => new Map(units.map((u) => [u, show(u)]));
  return compare("finite verbs", tree.id, shown(gold), shown(found));
}

/**
 * Mood. Gold: finite verbs with `Mood=Sub` and the tense (`Pres`: Konjunktiv I, `Past`: Konjunktiv II). Found: finite verbs of
 * clauses whose `mood` is `Sub` and whose `verbTense` is that tense. Empty for treebanks without `Mood`.
 */
export function konjunktiv(layer: string, tense: "Pres" | "Past", tree: Tree, { clauses, unitOf }: Prediction): Tally {
  const gold = new Map<number, string>();
  for (const w of tree.words)
    if (isFiniteVerb(w) && w.feats["Mood"] === "Sub" && w.feats["Tense"] === tense) gold.set(tree.unitOf(w), `${w.form} ${layer}`);
  const found = new Map<number, string>();
  for (const c of clauses)
    if (c.finite !== undefined && c.mood === "Sub" && c.verbTense === tense)
      found.set(unitOf(c.finite), `${tree.units[unitOf(c.finite)]?.form} ${layer}`);
  return compare(layer, tree.id, gold, found);
}

/**
 * Passive. Gold: words with a child `aux:pass`. Found: `head` of clauses that are `passive`. A participle joined to a gold one
 * ("wurde gewählt und vereidigt") shares its auxiliary in the treebank without being marked, so that it counts neither way.
 */
export function passive(tree: Tree, { clauses, unitOf }: Prediction): Tally {
  const gold = new Map<number, string>();
  const neutral = new Set<number>();
  for (const w of tree.words) {
    if (!tree.children(w).some((c) => c.deprel === "aux:pass")) continue;
    gold.set(tree.unitOf(w), `${w.form} passive`);
    for (const c of tree.children(w)) if (c.deprel === "conj") neutral.add(tree.unitOf(c));
  }
  const found = new Map<number, string>();
  for (const c of clauses) {
    const at = c.passive && c.head !== undefined ? unitOf(c.head) : undefined;
    if (at !== undefined && (gold.has(at) || !neutral.has(at))) found.set(at, `${tree.units[at]?.form} passive`);
  }
  return compare("passive", tree.id, gold, found);
}
