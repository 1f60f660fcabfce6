import { describe, expect, test } from "vitest";
import { tokenise } from "../tokens/tokenise.ts";
import { splitSentences } from "./split-sentences.ts";

const split = (text: string): string[] =>
  splitSentences({
    document: { id: "t", text, published: { basis: "unknown" } },
    blocks: [{ start: 0, end: text.length, label: "body", rule: "test" }],
  } as never).map((s) => text.slice(s.start, s.end).replaceAll("\n", " "));

/** Texts with "|" where a sentence ends. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  ordinals: [
    "Der 18. Wirtschaftsgipfel begann.|Am 21. Mai endete er.",
    "Kapitel 3.|Der Vertrag gilt.",
    "Das Treffen war am 21.|Der Minister reiste ab.",
    "Am 1. und 2. Mai trafen sie sich.|Die 3. EU-Konferenz folgt.",
    "Ihr mit Glanz begangenes 60. Jubiläum war schön.",
    "2. Die Parteien helfen einander.|3. Der Vertrag gilt sofort.",
    "Das geschah 2010.|2012 war anders.",
  ],
  abbreviations: [
    "Prof. Dr. Muster kennt z. B. Kenia bzw. Uganda.|Er reist viel.",
    "Er lieferte Gas, Öl usw.|Das Land kaufte es.",
    "Es kostet 3 Mrd. Euro.|Der Rest kostet 2 Mrd.|Die Hälfte fehlt.",
    "Um 500 v. Chr. gebaut, wuchs sie.|Sie fiel um 300 v. Chr.|Die Stadt blieb leer.",
    "Es gilt Art. 5 Abs. 2 des Vertrags.|Das ist eine neue Art.|Das ist so.|Kenia wartet.",
    "Die U.S. Army kam, u. a. Soldaten.|Er blieb.",
  ],
  initials: [
    "George W. Muster und J. K. Muster schwiegen.|Papst Benedikt XVI. sagte ab.",
    "Das war unter Karl V.|Danach kam Friedrich II. von Beispiel.",
  ],
  marks: [
    "„Das ist gut.|Wir kommen.“|Der Minister ging.",
    "„Wirklich?“, fragte er.|„Ja!“|Er lachte.|Was?!|Ja.",
    "Er sagte: „Wir kommen.“|– Die Opposition lehnte ab.",
    "Der Preis (vorher 3 Euro) stieg (!) stark.|(Der Minister schwieg.)|Dann kam er.",
    "Sie wollten … Kenia helfen.|Er zögerte …|Dann ging er.",
    "(...) Das Treffen fand statt.",
    "Er hat es erklärt.|Der Minister ging.|Siehe www.beispiel.de und beispiel.com.",
  ],
  datelines: ["NAIROBI, 3. Mai (dpa) – Kenia liefert.|Uganda zahlt.", "NAIROBI (dpa).|Kenia liefert."],
  lines: [
    "Der Vertrag gilt bis zum\n3. Mai und am 12.\nMai wieder.|\nEr endet.",
    "Themen:|\n- Handel|\n- Zoll",
    "Themen|\n1. Handel|\n2. Zoll",
  ],
};

describe.each(Object.entries(CASES))("%s", (_, texts) => {
  test.each(texts.map((t) => [t]))("%s", (marked) => {
    const parts = marked.split("|").map((p) => p.trim().replaceAll("\n", " "));
    const text = marked.replaceAll("|\n", "\n").replaceAll("|", " ");
    expect(split(text)).toEqual(parts);
  });
});

test("a full stop without a blank ends a sentence, in an address it does not", () => {
  expect(split("Er hat es erklärt.Der Minister ging.")).toEqual(["Er hat es erklärt.", "Der Minister ging."]);
  expect(split("Mehr auf www.beispiel.de und Beispiel.de.")).toHaveLength(1);
});

test.each([
  ["Um 1900 v. Chr. lebte hier niemand.", "Um 1900 v. Chr. lebte hier niemand ."],
  ["George W. Muster kam.", "George W. Muster kam ."],
  ["Karl V. und der 18. EU-Gipfel.", "Karl V. und der 18. EU-Gipfel ."],
  ["Die 53jährige blieb 1.200,5 Tage.", "Die 53jährige blieb 1.200,5 Tage ."],
  ["„Er will.“", "„ Er will . “"],
  ["Das ist eine Art.", "Das ist eine Art ."],
])("tokens of %s", (text, words) => {
  expect(tokenise(text, [{ start: 0, end: text.length, block: 0 }]).map((t) => t.form)).toEqual(words.split(" "));
});
