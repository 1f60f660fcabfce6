import { AGENCY_PATTERN } from "./agencies.ts";
import type { BlockRule } from "./rule.ts";

const NAME = "\\p{Lu}[\\p{L}.’'\\-]+";

/** Who wrote it, and from whom it comes. */
export const CREDIT_RULES: readonly BlockRule[] = [
  {
    id: "source-line",
    pattern: /^[-–\s]*Quellen?: ?[^\n]{2,80}$/u,
    label: "credit",
    reason: "a line that names the source of the text",
    examples: ["Quelle: morgenbote.example, tz", "Quelle: dpa", "Quellen: AFP, Reuters"],
    notExamples: [
      "Die Quelle: ein Beamter, der nicht genannt werden will, wie die Zeitung schreibt. Mehr sagte er nicht dazu, auch nicht auf mehrmalige Nachfrage.",
    ],
  },
  {
    id: "sign-line",
    pattern: /^\((?:mit )?[\p{L}\d]{2,10}(?:[-/,]\s?[\p{L}\d]{2,10}){0,5}\)$|^[a-zäöü]{2,5}(?:\/[a-zäöü]{2,5}){1,4}$/u,
    label: "credit",
    reason: "signs of agencies or authors stand alone",
    examples: ["(dpa)", "(tz/afp)", "tz/kle/dpa", "(dpa-AFX)"],
    notExamples: ["(siehe auch Seite 4 dieser Ausgabe)", "und/oder nicht"],
  },
  {
    id: "agency-line",
    pattern: new RegExp(`^(?:${AGENCY_PATTERN})(?:\\s?[/,+]\\s?(?:${AGENCY_PATTERN}|[a-zäöü]{2,4})){0,5}\\.?$`, "u"),
    label: "credit",
    reason: "nothing but names of agencies",
    examples: ["dpa", "AFP/Reuters", "dpa, tz"],
    notExamples: ["Reuters meldet neue Angriffe"],
  },
  {
    id: "material-line",
    pattern:
      /^\(?(?:Dieser (?:Text|Artikel|Beitrag) (?:wurde|entstand|ist)[^\n]{0,40} )?[Mm]it (?:Material|Informationen|Agenturmaterial|Angaben|Texten)(?: (?:von|der|des|aus|durch)\b[^\n]{2,80})?\)?\.?$/u,
    label: "credit",
    reason: "names the agencies whose material was used",
    examples: ["Mit Material von dpa und AFP", "(mit Material der dpa)", "Mit Agenturmaterial"],
    notExamples: ["Mit Material aus Beständen der Bundeswehr will die Regierung die Brücke flicken, sagte ein Sprecher am Montag."],
  },
  {
    id: "byline",
    pattern: new RegExp(
      `^(?:(?:Ein|Eine)\\s(?:Beitrag|Artikel|Analyse|Kommentar|Bericht|Gastbeitrag|Reportage|Interview)\\s)?(?:aus\\s${NAME}\\s)?[Vv]on\\s(?:unserem?\\s(?:Korrespondenten|Korrespondentin)\\s)?(?:Dr\\.\\s|Prof\\.\\s)*${NAME}(?:(?:\\s|,\\s|\\sund\\s|\\s(?:de|von|van|zu|al)\\s)${NAME}){1,7}(?:,?\\s(?:aus\\s|in\\s)?${NAME}|\\sund\\s[a-z]{2,4}\\d?)?(?:,?\\s\\d{1,2}\\.\\s?(?:\\p{L}+|\\d{1,2}\\.)\\s?(?:\\d{4})?)?$`,
      "u",
    ),
    sign: /[Vv]on\s/u,
    label: "credit",
    reason: "a line that names the author and does nothing else",
    examples: [
      "Von Maria Kessler",
      "Von Maria Kessler und Tom Fink",
      "Ein Gastbeitrag von Prof. Jan Ruhland",
      "Von Ute Hahn, Wien",
      "Von Karl Brand, 3. Mai 2023",
    ],
    notExamples: ["Von der Leyen reist nach Kiew", "Von Moskau nach Kiew sind es 760 Kilometer.", "Von Berlin bis Paris wächst die Sorge"],
  },
  {
    id: "author-field",
    pattern: /^(?:Autor(?:in|en)?|Redaktion|Verfasser(?:in)?|Text|Bearbeitung|Übersetzung|Redakteur(?:in)?) ?: ?[^\n.]{2,60}$/u,
    label: "credit",
    reason: "a field with the author's name",
    examples: ["Autor: Jan Ruhland", "Redaktion: mk", "Text: Ute Hahn"],
    notExamples: ["Text: Er lautet im Original anders. Das sagt die Sprecherin."],
  },
];
