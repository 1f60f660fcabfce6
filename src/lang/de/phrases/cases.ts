import type { Gender } from "../../../core/index.ts";

export type Case = "nom" | "gen" | "dat" | "acc";

/** Sets of cases are shared: every phrase has one. */
const set = (...cases: Case[]): ReadonlySet<Case> => new Set(cases);
/** After a preposition the ending tells no function. */
export const ANY = set("nom", "gen", "dat", "acc");
const NOM = set("nom");
const GEN = set("gen");
const DAT = set("dat");
const ACC = set("acc");
const NOM_ACC = set("nom", "acc");
const ACC_DAT = set("acc", "dat");
const GEN_DAT = set("gen", "dat");
const NOM_GEN_DAT = set("nom", "gen", "dat");
const NOM_GEN_ACC = set("nom", "gen", "acc");
const NOM_ACC_DAT = set("nom", "acc", "dat");
const DEFINITE: ReadonlyMap<string, ReadonlySet<Case>> = new Map([
  ["der", NOM_GEN_DAT],
  ["die", NOM_ACC],
  ["das", NOM_ACC],
  ["den", ACC_DAT],
  ["dem", DAT],
  ["des", GEN],
]);
const FEMININE = /(?:ung|heit|keit|schaft|ion|tät|ik|enz|anz|union)$/iu;

/** Names in the plural: "der USA" is a genitive, "den USA" a dative. */
const PLURALS = /^(?:USA|VAE|Staaten|Niederlanden?|Philippinen|Malediven|Bahamas|Seychellen|Komoren|Salomonen|Emiraten?)$/u;

/** Cases that article, adjective ending, head noun and gender allow (Duden Grammatik §§ 1516–1531); a bare name leaves all but the genitive open. */
export function phraseCases(
  determiner: string | undefined,
  adjective: string | undefined,
  head: string,
  gender: Gender | undefined,
): ReadonlySet<Case> {
  if (determiner !== undefined) {
    const definite = DEFINITE.get(determiner);
    // Weak endings after "der": -e is masculine nominative, -en genitive or dative; nouns in -ung and the like are feminine.
    if (determiner === "der" && adjective?.endsWith("e")) return NOM;
    if (PLURALS.test(head) && (determiner === "der" || determiner === "den")) return determiner === "der" ? GEN : DAT;
    if (determiner === "der" && gender !== undefined) return gender === "Fem" ? GEN_DAT : NOM;
    if (determiner === "der" && (adjective?.endsWith("en") || FEMININE.test(head))) return GEN_DAT;
    if (definite) return definite;
    if (determiner.endsWith("em")) return DAT;
    if (determiner.endsWith("en")) return ACC_DAT;
    if (determiner.endsWith("er")) return NOM_GEN_DAT;
    if (determiner.endsWith("es")) return NOM_GEN_ACC;
    return NOM_ACC;
  }
  if (adjective !== undefined) {
    if (adjective.endsWith("em")) return DAT;
    if (adjective.endsWith("en")) return ACC_DAT;
    if (adjective.endsWith("er")) return NOM_GEN_DAT;
    if (adjective.endsWith("e") || adjective.endsWith("es")) return NOM_ACC;
  }
  return NOM_ACC_DAT;
}

/** Cases of a pronoun in lower case. */
export function pronounCases(word: string): ReadonlySet<Case> {
  if (/^(?:er|man|wer|ich|du|wir)$/u.test(word)) return NOM;
  if (/^(?:ihn|mich|dich)$/u.test(word)) return ACC;
  if (/^(?:ihm|ihnen|mir|dir)$/u.test(word)) return DAT;
  if (/^(?:sich|uns|euch)$/u.test(word)) return ACC_DAT;
  if (/^(?:dessen|deren)$/u.test(word)) return GEN;
  return NOM_ACC;
}
