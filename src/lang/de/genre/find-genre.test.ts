import { expect, test } from "vitest";
import { read } from "../../../../tests/support/german.ts";
import { type Below, type Block, type BlockLabel, quote } from "../../../core/index.ts";
import { findGenre } from "./find-genre.ts";

/** A text of the given blocks, read as prose, with the labels given. */
function genresOf(
  parts: readonly (readonly [BlockLabel, string, rule?: string])[],
  more: { url?: string; outlet?: string } = {},
): string[] {
  const reading = read(parts.map(([, words]) => words).join("\n\n"));
  const { text } = reading.document;
  let at = 0;
  const blocks = parts.map(([label, words, rule = "test"]): Block => {
    const start = text.indexOf(words, at);
    at = start + words.length;
    return { label, start, end: at, rule };
  });
  const sentences = reading.sentences.map((s) => ({ ...s, block: blocks.findIndex((b) => b.start <= s.start && s.end <= b.end) }));
  const below: Below<"genre"> = { ...reading, document: { ...reading.document, ...more }, blocks, sentences };
  return findGenre(below).map((h) => `${h.genre} ${h.basis} ${h.span ? quote(text, h.span) : h.says}`);
}

const PROSE = "Die Regierung hat am Montag den Hafen besucht und mit den Fischern gesprochen.";

test("a label over the headline hints at an opinion, the same word in running text does not", () => {
  expect(
    genresOf([
      ["kicker", "Kommentar"],
      ["title", "Der Preis der Ruhe"],
      ["body", PROSE],
    ]),
  ).toEqual(["commentary label Kommentar"]);
  expect(
    genresOf([
      ["title", "Hafen bleibt offen"],
      ["body", "Kommentar des Ministers: Der Hafen bleibt offen, sagte er am Montag."],
    ]),
  ).toEqual([]);
});

test("an address names the form by a folder", () => {
  expect(genresOf([["body", PROSE]], { url: "https://blatt.example/meinung/hafen-17.html?x=/ots/" })).toEqual([
    "commentary address /meinung/",
  ]);
  expect(genresOf([["body", PROSE]], { url: "https://meinung.example/politik/meinungsfreiheit" })).toEqual([]);
});

test("an author who speaks and asks hints at an opinion", () => {
  const text = "Ich war am Montag am Hafen. Wer soll das bezahlen? Und wer hat es bestellt? Die Regierung schweigt dazu.";
  expect(genresOf([["body", text]])).toEqual([
    "commentary first-person Ich",
    "commentary question Wer soll das bezahlen?",
    "commentary question Und wer hat es bestellt?",
  ]);
});

test("what others say is not the author's voice", () => {
  expect(
    genresOf([
      ["body", "„Ich werde nicht zahlen“, sagte der Minister. „Wer soll das bezahlen? Wer hat es bestellt?“ Der Hafen bleibt offen."],
    ]),
  ).toEqual([]);
});

test("in an interview the one who is asked says ich", () => {
  const questions = ["Was haben Sie gesehen?", "Wer war dabei?", "Und was folgt daraus?"];
  const blocks = questions.flatMap((q) => [["body", q] as const, ["body", "Ich habe den Hafen gesehen. Ich weiß nicht mehr."] as const]);
  expect(genresOf(blocks)).toEqual([]);
});

test("press releases bear a label, a contact, an embargo", () => {
  expect(
    genresOf([
      ["kicker", "Pressemitteilung vom 3. Mai"],
      ["body", PROSE],
      ["furniture", "Pressekontakt:"],
    ]),
  ).toEqual(["press-release label Pressemitteilung", "press-release contact Pressekontakt"]);
});

test("an outlet of a state is hinted at only by what it says of itself", () => {
  const line = "Kanal Trelva – das deutsche Programm des nordischen Staatsfunks";
  expect(
    genresOf(
      [
        ["furniture", line],
        ["body", PROSE],
      ],
      { outlet: "Kanal Trelva" },
    ),
  ).toEqual(["state-outlet self-description Programm des nordischen Staatsfunks"]);
  expect(
    genresOf(
      [
        ["furniture", line],
        ["body", PROSE],
      ],
      { outlet: "Nordbote" },
    ),
  ).toEqual([]);
});

test("a dateline hints at news", () => {
  expect(
    genresOf([
      ["credit", "Trelva (nmd) –", "de:dateline"],
      ["body", PROSE],
    ]),
  ).toContain("news dateline Trelva (nmd)");
});
