import type { Clause, Token } from "../src/core/index.ts";
import type { LinearModel } from "../src/lang/de/model/linear-model.ts";
import { type Assignment, assign, LIMIT } from "../src/lang/de/roles/assign.ts";
import { type ClauseFacts, factsOf, LABEL, MAX_ROLE_FEATURES, nominalFeatures, pairFeatures } from "../src/lang/de/roles/features.ts";
import type { Forms } from "../src/lang/de/roles/forms.ts";
import { nominalsOf } from "../src/lang/de/roles/nominals.ts";
import type { Word } from "./conllu.ts";
import type { Aligned } from "./gold-tags.ts";
import { averageOf, Perceptron, seeded, shuffled } from "./perceptron.ts";

/** log2 of the slots of the model for roles. */
const BITS = 18;
const ROUNDS = 10;
/** See the tagger: models trained in different orders, averaged. */
const SEEDS = [30, 31, 32, 33];

/** A sentence as the layers below read it. */
export interface Parsed {
  readonly aligned: Aligned;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

interface Case {
  readonly tokens: readonly Token[];
  readonly facts: ClauseFacts;
  readonly gold: Assignment;
}

/** Trains the ranker for subjects and objects on clauses as they were found, so that it learns to live with their faults. */
export function trainRoles(sentences: readonly Parsed[], forms: Forms): LinearModel {
  const cases = sentences.flatMap((s) => casesOf(s, forms));
  return averageOf(SEEDS.map((seed) => trainOnce(cases, seed)));
}

function trainOnce(cases: readonly Case[], seed: number): LinearModel {
  const random = seeded(seed);
  const perceptron = new Perceptron(BITS);
  const features = new Int32Array(MAX_ROLE_FEATURES);
  const learn = ({ tokens, facts }: Case, assignment: Assignment, by: number): void => {
    for (const [i] of facts.nominals.entries()) {
      const label = [LABEL.nsubj, LABEL.obj, LABEL.iobj][assignment.indexOf(i)] ?? LABEL.none;
      perceptron.update(features, nominalFeatures(tokens, facts, i, features), label, by);
    }
    perceptron.update(features, pairFeatures(facts, ...assignment, features), LABEL.pair, by);
  };
  for (let round = 0; round < ROUNDS; round++)
    for (const one of shuffled(cases, random)) {
      perceptron.tick();
      const best = assign(one.tokens, one.facts, perceptron.model);
      if (best.every((b, r) => b === one.gold[r])) continue;
      learn(one, one.gold, 1);
      learn(one, best, -1);
    }
  return perceptron.average();
}

function casesOf({ aligned, tokens, clauses }: Parsed, forms: Forms): Case[] {
  const roles = goldRoles(aligned);
  return clauses.flatMap((clause): Case[] => {
    const nominals = nominalsOf(tokens, clause.tokens, forms);
    if (nominals.length === 0 || clause.verbs.length === 0 || nominals.length > LIMIT) return [];
    const place = (role: string): number =>
      nominals.findIndex((n) => {
        const found = roles.get(n.token);
        return found?.role === role && found.verbs.some((v) => clause.verbs.includes(v));
      });
    return [{ tokens, facts: factsOf(tokens, clause, nominals), gold: [place("nsubj"), place("obj"), place("iobj")] }];
  });
}

interface GoldRole {
  readonly role: "nsubj" | "obj" | "iobj";
  /** Tokens of the verb it belongs to: the verb itself, its auxiliaries and copula. */
  readonly verbs: readonly number[];
}

/** Subjects and objects of the treebank by token. A dative without a preposition is `obl:arg` in German treebanks, `iobj` here. */
function goldRoles({ source, words }: Aligned): ReadonlyMap<number, GoldRole> {
  const tokenOf = new Map<number, number>();
  for (const [t, list] of words.entries()) for (const w of list) tokenOf.set(w.id, t);
  const children = new Map<number, Word[]>();
  for (const w of source.tokens) children.set(w.head, [...(children.get(w.head) ?? []), w]);
  const roles = new Map<number, GoldRole>();
  for (const w of source.tokens) {
    const token = tokenOf.get(w.id);
    const role = roleOf(w, children.get(w.id) ?? []);
    if (token === undefined || !role) continue;
    const group = [w.head, ...(children.get(w.head) ?? []).filter((c) => /^(?:aux|cop)/u.test(c.deprel)).map((c) => c.id)];
    roles.set(token, { role, verbs: group.flatMap((id) => tokenOf.get(id) ?? []) });
  }
  return roles;
}

function roleOf(word: Word, children: readonly Word[]): GoldRole["role"] | undefined {
  if (/^nsubj/u.test(word.deprel)) return "nsubj";
  if (word.deprel === "obj") return "obj";
  if (word.deprel === "iobj" || (word.deprel === "obl:arg" && !children.some((c) => c.deprel === "case"))) return "iobj";
  return undefined;
}
