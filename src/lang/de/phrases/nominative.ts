import type { Gender, Token } from "../../../core/index.ts";

/** Articles that are surely singular. */
const SINGULAR = /^(?:dem|des|das|im|am|vom|zum|zur|beim|einem|eines|einer|ein|eine)$/iu;

/** Gender of nouns that speak and act, by their last part. */
const BY_ENDING: readonly (readonly [Gender, RegExp])[] = [
  [
    "Fem",
    /(?:ung|heit|keit|schaft|ion|tät|in|armee|marine|luftwaffe|flotte|wache|behörde|polizei|justiz|seite|spitze|agentur|zentrale)$/iu,
  ],
  [
    "Neut",
    /(?:ministerium|präsidium|konsulat|amt|parlament|gericht|militär|regime|kabinett|haus|königreich|institut|blatt|magazin|büro)$/iu,
  ],
  [
    "Masc",
    /(?:er|ent|or|ant|at|ist|eur|chef|könig|prinz|emir|dienst|rat|kongress|senat|hof|konsul|general|admiral|kommissar|sekretär|attaché|sender|verband|konzern)$/iu,
  ],
];
const ENDINGS: Readonly<Record<Gender, string>> = { Masc: "er", Fem: "e", Neut: "es" };

/**
 * The words as they would stand alone in the nominative: "vom norwegischen Ministerium" gives "norwegisches Ministerium".
 * Only adjectives of surely singular phrases with a noun of known gender are touched; all else stays as the text has it.
 * @param first first word to be shown; articles and prepositions before it tell the number.
 */
export function asNamed(tokens: readonly Token[], first: number, last: number): string {
  const words = tokens.slice(first, last + 1);
  const head = words.findIndex((t) => t.pos === "NOUN");
  const gender = head <= 0 ? undefined : BY_ENDING.find(([, ending]) => ending.test(words[head]?.form ?? ""))?.[0];
  const before = [tokens[first - 1], tokens[first - 2]].filter((t) => t !== undefined && t.sentence === tokens[first]?.sentence);
  const article = before.find((t) => t?.pos === "DET" || t?.pos === "ADP")?.form ?? "";
  const singular =
    SINGULAR.test(article) ||
    (gender === "Fem" && /^(?:der|die)$/iu.test(article)) ||
    (gender === "Masc" && /^(?:der|den)$/iu.test(article));
  return words
    .map(({ form, pos }, i) => (gender && singular && pos === "ADJ" && i < head ? form.replace(/e[nmrs]?$/u, ENDINGS[gender]) : form))
    .join(" ");
}
