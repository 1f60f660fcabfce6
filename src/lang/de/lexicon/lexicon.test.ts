import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openLexicon } from "./lexicon.ts";

const bytes: Uint8Array = readFileSync(new URL("../../../../lexicon/de/forms.bin", import.meta.url));
const lexicon = openLexicon(bytes);

const verb = (form: string): string[] =>
  lexicon
    .verbs(form)
    .map((r) =>
      [r.lemma, r.prefix && `${r.prefix}-`, r.zu && "zu", r.VerbForm, r.Mood, r.Tense, r.Number, r.Person].filter(Boolean).join(" "),
    );
const lemmas = (readings: readonly { readonly lemma: string }[]): string[] => [...new Set(readings.map((r) => r.lemma))];
const noun = (form: string): string[] => lexicon.nouns(form).map((r) => [r.lemma, r.gender ?? "-", r.number, r.cases].join(" "));
const adjective = (form: string): string[] => lexicon.adjectives(form).map((r) => [r.lemma, r.degree, `-${r.ending}`].join(" "));

test.each([
  ["kündigte", "kündigen Fin Ind Past Sing 3"],
  ["kündigte", "ankündigen an- Fin Ind Past Sing 3"],
  ["ankündigte", "ankündigen Fin Ind Past Sing 3"],
  ["anzukündigen", "ankündigen zu Inf"],
  ["angekündigt", "ankündigen Part Past"],
  ["bin", "sein Fin Ind Pres Sing 1"],
  ["sei", "sein Fin Sub Pres Sing 3"],
  ["muss", "müssen Fin Ind Pres Sing 3"],
  ["muß", "müssen Fin Ind Pres Sing 3"],
  ["musste", "müssen Fin Ind Past Sing 3"],
  ["müssten", "müssen Fin Sub Past Plur 3"],
  ["sollte", "sollen Fin Ind Past Sing 3"],
  ["sollte", "sollen Fin Sub Past Sing 3"],
  ["schliessen", "schließen Inf"],
  ["vereinbarten", "vereinbaren Fin Ind Past Plur 3"],
  ["bereitgestellt", "bereitstellen Part Past"],
  ["hing", "hängen Fin Ind Past Sing 3"],
  // Made, not stored.
  ["weiterentwickelt", "weiterentwickeln Part Past"],
  ["deradikalisiert", "deradikalisieren Part Past"],
  ["wiederherzustellen", "wiederherstellen zu Inf"],
])("%s can be: %s", (form, reading) => expect(verb(form)).toContain(reading));

test.each([
  ["getroffen", "treffen"],
  ["gehört", "gehören"],
  ["lagen", "liegen"],
  ["führen", "führen"],
  ["gedacht", "denken"],
])("%s is rather of %s", (form, lemma) => expect(lexicon.verbs(form)[0]?.lemma).toBe(lemma));

test.each(["längst", "äußerst", "zuletzt", "zufrieden", "hier", "umsonst", "der"])("%s is no verb", (form) =>
  expect(lexicon.verbs(form)).toEqual([]),
);

test.each([
  ["Verträgen", "Vertrag Masc Plur 4"],
  ["Vertrages", "Vertrag Masc Sing 2"],
  ["Vertrag", "Vertrag Masc Sing 13"],
  ["Strasse", "Straße Fem Sing 15"],
  ["Beschluß", "Beschluss Masc Sing 13"],
  ["Sanktionen", "Sanktion Fem Plur 15"],
  ["Ukrainern", "Ukrainer Masc Plur 4"],
  ["Russen", "Russe Masc Plur 15"],
  ["Tages", "Tag Masc Sing 2"],
  ["Verletzten", "Verletzte - Plur 15"],
  ["Abgeordneter", "Abgeordnete Masc Sing 1"],
  ["Verlassens", "Verlassen Neut Sing 2"],
  ["Unterzeichnerinnen", "Unterzeichnerin Fem Plur 15"],
  ["US-Regierungen", "US-Regierung Fem Plur 15"],
  ["Drohnenlieferungen", "Drohnenlieferung Fem Plur 15"],
  ["Außenministertreffens", "Außenministertreffen Neut Sing 2"],
])("%s can be: %s", (form, reading) => expect(noun(form)).toContain(reading));

test.each(["Putin", "Merkel", "Samsung", "Xqz", "Ab", ""])("%s is no noun", (form) => expect(lexicon.nouns(form)).toEqual([]));

test.each([
  ["vereinbarten", "vereinbart Pos -en"],
  ["führender", "führend Pos -er"],
  ["großer", "groß Pos -er"],
  ["größeren", "groß Cmp -en"],
  ["höchsten", "hoch Sup -en"],
  ["hohe", "hoch Pos -e"],
  ["besser", "gut Cmp -"],
  ["kleinste", "klein Sup -e"],
  ["teuren", "teuer Pos -en"],
  ["prorussischen", "prorussisch Pos -en"],
  ["regierungsnahe", "regierungsnah Pos -e"],
  ["berliner", "Berliner Pos -"],
  ["atlantidisches", "atlantidisch Pos -es"],
])("%s can be: %s", (form, reading) => expect(adjective(form)).toContain(reading));

test("what has regular degrees and what has not", () => {
  expect(adjective("großer")).not.toContain("groß Cmp -");
  expect(adjective("hoche")).toEqual([]);
  expect(adjective("zwanzig")).toEqual([]);
});

test.each([
  ["Drohnenlieferungen", ["Drohnen", "Lieferungen"]],
  ["US-Regierungen", ["US", "Regierungen"]],
  ["Außenministertreffen", ["Außen", "Minister", "Treffen"]],
  ["Botschaft", ["Botschaft"]],
  ["Regierung", ["Regierung"]],
  ["Moskau", ["Moskau"]],
])("%s has the parts %j", (form, parts) => expect(lexicon.split(form)).toEqual(parts));

test("answers are the same object again", () => {
  expect(lexicon.verbs("kommt")).toBe(lexicon.verbs("kommt"));
  expect(lemmas(lexicon.verbs("kommt"))).toContain("ankommen");
});

test("opening costs little", () => {
  const start = performance.now();
  openLexicon(bytes);
  expect(performance.now() - start).toBeLessThan(15);
});

test("the hash is that of the content", () => {
  let hash = 0x811c9dc5;
  for (const byte of bytes.subarray(12)) hash = Math.imul(hash ^ byte, 0x01000193);
  expect(lexicon.hash).toBe((hash >>> 0).toString(16).padStart(8, "0"));
});

test("a file that is none is named", () => {
  expect(() => openLexicon(new Uint8Array())).toThrow("magic");
  expect(() => openLexicon(Uint8Array.from(bytes, (byte, i) => (i === 6 ? 9 : byte)))).toThrow("version 9");
  expect(() => openLexicon(bytes.subarray(0, 20))).toThrow("truncated");
  expect(() => openLexicon(bytes.subarray(0, bytes.length - 1))).toThrow("truncated");
});
