import type { Token } from "../../../core/index.ts";
import { NEGATIONS } from "../lexicon/function-words.ts";

/** The token that negates the whole clause, if there is one. */
export function clauseNegation(tokens: readonly Token[], list: readonly number[]): number | undefined {
  return list.find((t) => isNegation(tokens, t));
}

function isNegation(tokens: readonly Token[], t: number): boolean {
  // The lemma of a small word is the word in small letters.
  const word = (tokens[t] as Token).lemma;
  if (!NEGATIONS.has(word)) return false;
  const next = (tokens[t + 1]?.form ?? "").toLowerCase();
  // "aus nicht genannten Gründen": negates the participle. "nicht wegen A, sondern": negates what "sondern" replaces.
  if (word === "nicht" && tokens[t + 1]?.xpos === "ADJA") return false;
  if (word === "nicht" && replaced(tokens, t)) return false;
  return !(word === "nicht" && (next === "nur" || next === "zuletzt" || (next === "mehr" && tokens[t + 2]?.form === "als")));
}

/** True if ", sondern" follows in the sentence before its next verb, and replaces what is negated: ", sondern lobte B" begins anew. */
function replaced(tokens: readonly Token[], t: number): boolean {
  for (let i = t + 1; tokens[i]?.sentence === tokens[t]?.sentence; i++) {
    if (tokens[i]?.form === "sondern") return tokens[i + 1]?.xpos !== "FIN";
    if (tokens[i]?.pos === "VERB") return false;
  }
  return false;
}
