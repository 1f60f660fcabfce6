import { expect, test } from "vitest";
import { figuresIn } from "./figures.ts";

const told = (sentence: string): string[] => figuresIn(sentence).map((f) => `${f.bound} ${f.value} ${f.of ?? "-"}`);

test.each([
  ["Kanada liefert rund 20 Drohnen und 1.200 Raketen.", ["about 20 Drohnen", "exact 1200 Raketen"]],
  ["Bestellt seien mindestens zehn moderne Kampfflugzeuge.", ["least 10 Kampfflugzeuge"]],
  ["Die Hilfe von 3,5 Milliarden Euro kommt bald.", ["exact 3500000000 Euro"]],
  ["Zwei Soldaten und bis zu 15 gepanzerte Fahrzeuge", ["exact 2 Soldaten", "most 15 Fahrzeuge"]],
  ["Der Vertrag über 20 Boote ist fertig, gebaut wurden über 30 Boote.", ["exact 20 Boote", "least 30 Boote"]],
  ["Im Jahr 2024 kamen 2000 Soldaten.", ["exact 2000 Soldaten"]],
  ["Mehr als zwei Dutzend Panzer rollten an.", ["least 24 Panzer"]],
])("%s", (sentence, figures) => {
  expect(told(sentence)).toEqual(figures);
});

test.each([
  "Am 12. Mai 2024 um 13.30 Uhr begann Aras 2025.",
  "Ein Abkommen trat nach drei Jahren in Kraft, mit 155-Millimeter-Granaten und S-400.",
  "Die Ausfuhr stieg um 30 Prozent.",
])("counts nothing: %s", (sentence) => {
  expect(told(sentence)).toEqual([]);
});
