import type { Token } from "../../../core/index.ts";

/** Articles that are surely singular; after the definite article every singular nominative takes -e. */
const SINGULAR = /^(?:dem|des|das|im|am|vom|zum|zur|beim|einem|eines|einer|ein)$/iu;
const FEMININE = /(?:ung|heit|keit|schaft|ion|tät|armee|marine|luftwaffe|behörde|polizei|justiz|botschaft)$/iu;

/**
 * The words as they would stand after a definite article in the nominative: "vom norwegischen Ministerium" gives
 * "norwegische Ministerium". Only adjectives of surely singular phrases are touched; nouns stay as the text has them.
 * @param first first word to be shown; articles and prepositions before it tell the number.
 */
export function asNamed(tokens: readonly Token[], first: number, last: number): string {
  const before = [tokens[first - 1], tokens[first - 2]].filter((t) => t?.sentence === tokens[first]?.sentence);
  const singular = before.some((t) => t !== undefined && (t.pos === "DET" || t.pos === "ADP") && SINGULAR.test(t.form));
  const feminine =
    before.some((t) => /^(?:der|einer)$/iu.test(t?.form ?? "")) &&
    tokens.slice(first, last + 1).some((t) => t.pos === "NOUN" && FEMININE.test(t.form));
  let head = false;
  return tokens
    .slice(first, last + 1)
    .map(({ form, pos }) => {
      if (pos === "NOUN") head = true;
      return pos === "ADJ" && !head && (singular || feminine) ? form.replace(/e[nmrs]$/u, "e") : form;
    })
    .join(" ");
}
