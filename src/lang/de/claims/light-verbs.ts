import type { Clause } from "../../../core/index.ts";
import type { Scene } from "../quotations/scenes.ts";
import { word } from "./event.ts";

/**
 * Light verb constructions that say what becomes of an event (Duden, *Die Grammatik*, 2016, §§ 579–590): the noun carries the meaning and
 * the verb is empty. Each is named by a verb that means the same, or by a name of its own in the table of embeddings.
 */
const CONSTRUCTIONS: readonly (readonly [verb: RegExp, noun: RegExp, means: string])[] = [
  [/^stellen$/u, /^aussicht$/u, "zusagen"],
  [/^nehmen$/u, /^aussicht$/u, "planen"],
  [/^(?:ziehen|fassen|nehmen)$/u, /^(?:betracht|erwägung|auge)$/u, "erwägen"],
  [/^(?:stellen|stehen|geraten)$/u, /^(?:frage|infrage|kippe)$/u, "infrage stehen"],
  [/^(?:geben|erhalten|bekommen)$/u, /^licht$/u, "genehmigen"],
  [/^erteilen$/u, /^absage$/u, "ablehnen"],
  [/^bringen$/u, /^ausdruck$/u, "ausdrücken"],
  [/^knüpfen$/u, /^bedingung(?:en)?$/u, "anbieten"],
  [/^machen$/u, /^abhängig$/u, "anbieten"],
];

/** "in", "auf": the noun of the construction stands in a phrase of its own, unless it is the verb's object ("grünes Licht geben"). */
const OBJECTS = /^(?:licht|absage|bedingung(?:en)?|abhängig|infrage)$/u;

/**
 * The verb that says what becomes of an event under the clause: its own, or the one that a light verb construction stands for
 * ("stellte … in Aussicht" is promised).
 * @param event token of the event's noun: "eine Absage erteilen" says nothing of the refusal, which it is itself.
 */
export function meaningOf(scene: Scene, clause: Clause, event?: number): string | undefined {
  const { lemma } = clause;
  if (lemma === undefined) return undefined;
  for (const [verb, noun, means] of CONSTRUCTIONS) {
    if (!verb.test(lemma)) continue;
    const at = clause.tokens.find((t) => noun.test(word(scene, t)));
    if (at === undefined || at === event) continue;
    const form = word(scene, at);
    if (OBJECTS.test(form) || /^(?:in|ins|auf|der|zum)$/u.test(word(scene, at - 1))) return means;
  }
  // "hat vor, … zu", "denkt daran, … zu": the prefix stands alone, the adverb points to what follows.
  const last = clause.tokens.filter((t) => scene.tokens[t]?.pos !== "PUNCT").at(-1);
  if (lemma === "haben" && word(scene, last) === "vor") return "vorhaben";
  if (lemma === "denken" && clause.tokens.some((t) => word(scene, t) === "daran")) return "denken an";
  // "könnte sich einen Besuch vorstellen": not "stellte den Plan vor".
  return lemma === "vorstellen" && clause.modal === "können" ? "erwägen" : lemma;
}
