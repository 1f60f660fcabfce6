import type { Clause } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import { subjectOf } from "../quotations/speaker.ts";
import { conjuncts, type Filler, fillersOf, lastToken, withCoordination } from "./fillers.ts";

/** What a relative pronoun is in its clause, and whom it points back to. */
export interface Relative {
  /** `subject`, `object`, `dat`, `gen` ("deren Vorschlag"), or a preposition. */
  readonly role: string;
  readonly antecedent: readonly Filler[];
  readonly phrase: Phrase;
}

/** What the relative pronoun of a clause is, and whom it points back to: the phrase right before the clause. */
export function relativePronoun(scene: Scene, clause: Clause): Relative | undefined {
  if (clause.type !== "relative" || clause.opener === undefined) return undefined;
  const opener = clause.opener;
  const word = (scene.tokens[opener]?.form ?? "").toLowerCase();
  const before = antecedentOf(scene, clause, opener, word);
  if (!before) return undefined;
  const antecedent = withCoordination(scene, firstOf(scene, before));
  const role = (name: string): Relative => ({ role: name, antecedent, phrase: before });
  if (/^(?:deren|dessen)$/u.test(word)) return role("gen");
  const prep = scene.tokens[opener - 1];
  if (prep?.pos === "ADP" && clause.tokens.includes(opener - 1)) return role(prep.form.toLowerCase());
  if (/^(?:dem|denen|welchem)$/u.test(word)) return role("dat");
  if (!/^(?:der|die|das|den|welche[nrs]?)$/u.test(word)) return undefined;
  if (/^(?:den|welchen)$/u.test(word)) return role("object");
  if (/^(?:der|welcher)$/u.test(word)) return role("subject");
  // "ein Embargo, das er ablehnt": beside a pronoun in the nominative it is the object.
  if (clause.tokens.some((t) => /^(?:er|wir|ich|man)$/u.test(scene.tokens[t]?.form ?? ""))) return role("object");
  // "die" and "das" can be either: who is somebody acts ("ein Vertrag, den/die zwei Staaten schlossen" against "Kenia, das Uganda hilft").
  const own = subjectOf(scene, clause);
  return role(antecedent.length === 0 && own !== undefined && fillersOf(scene, own).length > 0 ? "object" : "subject");
}

/** "Uganda und Kenia, die …": both are meant. */
function firstOf(scene: Scene, phrase: Phrase): Phrase {
  return scene.phrases.find((p) => p !== phrase && p.to < phrase.from && conjuncts(scene, p).includes(phrase)) ?? phrase;
}

/**
 * The phrase right before the clause, or the one it hangs on where it does not agree: a bare name is neuter ("ein Prediger aus London, der
 * …"), a name is singular ("die Parteien der Bundesrepublik, die … ablehnen").
 */
function antecedentOf(scene: Scene, clause: Clause, opener: number, word: string): Phrase | undefined {
  const nearest = scene.phrases.findLast((p) => p.to < opener && lastToken(scene, p) < opener);
  const host = nearest?.genitiveOf ?? nearest?.follows;
  if (!nearest || host === undefined) return nearest;
  const name = scene.mentions.find((m) => m.tokens[0] <= nearest.head && nearest.head <= m.tokens[1] && m.basis === "directory");
  if (!name) return nearest;
  const article = scene.tokens.slice(nearest.from, nearest.head).some((t) => t.pos === "DET");
  const plural = clause.finite !== undefined && scene.tokens[clause.finite]?.morph?.Number === "Plur";
  // "die Parteien der Bundesrepublik, die … ablehnen": several do.
  if (word === "die" && plural && nearest.genitiveOf !== undefined) return scene.phrases[host];
  const agrees = word === "der" ? article || name.gender === "Masc" : word !== "die" || !plural || (article && name.gender === undefined);
  return agrees ? nearest : scene.phrases[host];
}
