import type { Clause, Role } from "../../src/core/index.ts";
import type { Word } from "../../train/conllu.ts";
import type { Miss, Tally } from "./counts.ts";
import type { Prediction } from "./read.ts";
import { isVerb, relation, type Tree, verbGroup } from "./tree.ts";

/**
 * Subjects, objects and dative objects. A pair is a verb and the noun or pronoun in the role.
 *
 * Gold: `nsubj`, `nsubj:pass`; `obj`; `iobj` and, since German treebanks have hardly any, `obl:arg` without a preposition. Only where
 * the head's verb group (the head, its `aux`, `aux:pass`, `cop`) holds a verb. Clausal subjects and objects are not counted.
 *
 * Found: `roles` of clauses. Right: same role, the token is the dependent or part of its name or apposition (`flat`, `compound`,
 * `appos`), and head or finite verb of the clause stand in the verb group.
 *
 * Neither right nor wrong: reflexives and `expl`, which treebanks annotate differently; a further member of a coordination, which UD
 * hangs on the first; a second hit on the same pair.
 */
export function roles(role: Role["role"], tree: Tree, { clauses, unitOf }: Prediction): Tally {
  const pairs = tree.words.filter((w) => hasRole(tree, w, role) && !isReflexive(w)).map((w) => pairOf(tree, w));
  const hit = new Set<Pair>();
  const misses: Miss[] = [];
  let found = 0;
  const miss = (more: Partial<Miss>): unknown => misses.push({ layer: role, sentence: tree.id, ...more });
  for (const clause of clauses) {
    const verbs = verbsOf(clause).map(unitOf);
    for (const r of clause.roles ?? []) {
      if (r.role !== role) continue;
      const unit = unitOf(r.token);
      const words = tree.units[unit]?.words ?? [];
      const mine = pairs.filter((p) => p.verbs.some((v) => verbs.includes(v)));
      const pair = mine.find((p) => p.name.has(unit));
      if (pair && !hit.has(pair)) {
        hit.add(pair);
        found++;
      } else if (!pair && !words.some((w) => isReflexive(w) || relation(w) === "expl") && !mine.some((p) => p.joined.has(unit))) {
        found++;
        miss({ got: `${tree.units[unit]?.form} of ${verbs.map((v) => tree.units[v]?.form).join(" … ")}` });
      }
    }
  }
  for (const pair of pairs) if (!hit.has(pair)) miss({ expected: pair.show });
  return { gold: pairs.length, found, right: hit.size, misses };
}

interface Pair {
  /** Units of the verb group. */
  readonly verbs: readonly number[];
  /** Units that name the dependent. */
  readonly name: ReadonlySet<number>;
  /** Units of what is coordinated with it. */
  readonly joined: ReadonlySet<number>;
  readonly show: string;
}

function hasRole(tree: Tree, word: Word, role: Role["role"]): boolean {
  const head = tree.head(word);
  if (head === undefined || !verbGroup(tree, head).some(isVerb)) return false;
  if (role !== "iobj") return relation(word) === role;
  return relation(word) === "iobj" || (word.deprel === "obl:arg" && !tree.children(word).some((c) => c.deprel === "case"));
}

function pairOf(tree: Tree, word: Word): Pair {
  const group = verbGroup(tree, tree.head(word) as Word).filter(isVerb);
  const reach = (from: readonly Word[], by: RegExp): Word[] =>
    from.flatMap((w) => [
      w,
      ...reach(
        tree.children(w).filter((c) => by.test(c.deprel)),
        by,
      ),
    ]);
  const names = /^(?:flat|compound(?!:prt)|appos)/u;
  const conjuncts = tree.children(word).filter((c) => c.deprel === "conj");
  return {
    verbs: group.map((w) => tree.unitOf(w)),
    name: new Set(reach([word], names).map((w) => tree.unitOf(w))),
    joined: new Set(reach(conjuncts, /^(?:flat|compound(?!:prt)|appos|conj)/u).map((w) => tree.unitOf(w))),
    show: `${word.form} of ${group
      .toSorted((a, b) => a.id - b.id)
      .map((w) => w.form)
      .join(" … ")}`,
  };
}

/** "sich", and "mich", "uns" … where they are tagged as reflexive. */
function isReflexive({ form, feats, xpos }: Word): boolean {
  return form.toLowerCase() === "sich" || feats["Reflex"] === "Yes" || xpos === "PRF";
}

/** The finite verb, if it stands in the clause itself, and the verb that carries the meaning. */
function verbsOf({ finite, head, tokens }: Clause): number[] {
  const own = finite !== undefined && tokens.includes(finite) ? [finite] : [];
  return head === undefined || own.includes(head) ? own : [...own, head];
}
