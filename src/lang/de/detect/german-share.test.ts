import fc from "fast-check";
import { expect, test } from "vitest";
import { germanShare } from "./german-share.ts";

/** What the core asks for before it reads a text. */
const ENOUGH = 0.15;

test.each([
  ["prose", "Die Ministerin sagte am Abend, sie werde den Vertrag nicht unterschreiben, solange noch Fragen offen seien."],
  ["a headline with a function word", "Schiffe der Flotte liegen im Hafen"],
  ["no umlauts", "Der Strom wird in der kommenden Woche wieder fliessen, teilte das Werk mit."],
])("German: %s", (_name, text) => {
  expect(germanShare(text)).toBeGreaterThanOrEqual(ENOUGH);
});

test.each([
  [
    "English",
    "The minister said on Tuesday that she would not sign the treaty as long as questions were open, and left for talks in Oslo.",
  ],
  [
    "Dutch",
    "De minister zei dinsdag dat zij het verdrag niet zal ondertekenen zolang er nog vragen open zijn, en vertrok naar Oslo voor overleg.",
  ],
  [
    "Swedish",
    "Ministern sade på tisdagen att hon inte kommer att underteckna avtalet så länge det finns frågor kvar, och reste till Oslo.",
  ],
  ["Danish", "Ministeren sagde tirsdag, at hun ikke vil underskrive aftalen, så længe der er åbne spørgsmål, og rejste til Oslo."],
  ["Norwegian", "Statsråden sa tirsdag at hun ikke vil undertegne avtalen så lenge det er åpne spørsmål, og reiste til Oslo."],
  ["French", "La ministre a déclaré mardi qu'elle ne signerait pas le traité tant que des questions resteraient ouvertes."],
  ["Polish", "Minister powiedziała we wtorek, że nie podpisze traktatu, dopóki pozostają otwarte pytania."],
  ["Turkish", "Bakan salı günü açık sorular olduğu sürece anlaşmayı imzalamayacağını söyledi ve Oslo'ya gitti."],
  ["nothing", ""],
  ["numbers", "12 34 56"],
])("not German: %s", (_name, text) => {
  expect(germanShare(text)).toBeLessThan(ENOUGH);
});

const isGerman = (word: string): boolean => ["droht", "warnt", "reist"].includes(word);

test.each([["Malta droht Zypern."], ["Der Präsident reist nach Kenia"]])("German, though short: %s", (text) => {
  expect(germanShare(text, isGerman)).toBeGreaterThanOrEqual(ENOUGH);
});

test.each([["Malta warns Cyprus"], ["Malta droht Zypern, says the minister"]])("nothing speaks for German: %s", (text) => {
  expect(germanShare(text, isGerman)).toBeLessThan(ENOUGH);
});

test("a share, for any text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => germanShare(text) >= 0 && germanShare(text) <= 1));
});
