import type { Token } from "../../../core/index.ts";
import { AUXILIARIES, MODALS } from "../lexicon/function-words.ts";

/** Questions to the tags of verbs; which form is finite was decided by the tagger. */
export const isFiniteVerb = (token: Token | undefined): boolean => token?.xpos === "FIN";

/** True if the finite verb opens a bracket that an infinitive or participle closes: haben, sein, werden and the modal verbs. */
export const opensBracket = (lemma: string): boolean => AUXILIARIES.has(lemma) || MODALS.has(lemma);

/** "zu liefern", "anzukündigen". */
export function isZuInfinitive(tokens: readonly Token[], index: number): boolean {
  const { xpos } = tokens[index] as Token;
  if (xpos === "IZU") return true;
  return xpos === "INF" && (tokens[index - 1]?.xpos === "ZU" || tokens[index - 1]?.form.toLowerCase() === "zu");
}
