import type { Clause } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import { subjectOf } from "../quotations/speaker.ts";
import { type Filler, fillersOf, lastToken, withCoordination } from "./fillers.ts";

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
  const before = scene.phrases.findLast((p) => p.to < opener && lastToken(scene, p) < opener);
  if (!before) return undefined;
  const antecedent = withCoordination(scene, before);
  const role = (name: string): Relative => ({ role: name, antecedent, phrase: before });
  const word = (scene.tokens[opener]?.form ?? "").toLowerCase();
  if (/^(?:deren|dessen)$/u.test(word)) return role("gen");
  const prep = scene.tokens[opener - 1];
  if (prep?.pos === "ADP" && clause.tokens.includes(opener - 1)) return role(prep.form.toLowerCase());
  if (/^(?:dem|denen|welchem)$/u.test(word)) return role("dat");
  if (!/^(?:der|die|das|den|welche[nrs]?)$/u.test(word)) return undefined;
  if (/^(?:den|welchen)$/u.test(word)) return role("object");
  if (/^(?:der|welcher)$/u.test(word)) return role("subject");
  // "die" and "das" can be either: who is somebody acts ("ein Vertrag, den/die zwei Staaten schlossen" against "Kenia, das Uganda hilft").
  const own = subjectOf(scene, clause);
  return role(antecedent.length === 0 && own !== undefined && fillersOf(scene, own).length > 0 ? "object" : "subject");
}
