import { expect, test } from "vitest";
import { read } from "../../../tests/support/german.ts";
import { quote } from "../text/span.ts";

const unread = (text: string): string[] => {
  const reading = read(text);
  return reading.unread.map((s) => `${s.actors.join(" ")}: ${quote(reading.document.text, s)}`);
};

test("a sentence with two actors and no claim is kept with their codes", () => {
  expect(unread("Kanada lieferte Kenia Panzer. Kanada und Kenia liegen weit auseinander. In Kenia regnet es.")).toEqual([
    "CAN KEN: Kanada und Kenia liegen weit auseinander.",
  ]);
});

test("the same actor twice is one", () => {
  expect(unread("Kenias Hauptstadt liegt im Süden von Kenia.")).toEqual([]);
});

test("a sport report has none", () => {
  const text =
    "Kanada traf im Halbfinale auf Kenia. In der Halbzeit führte Kanada gegen Kenia mit zwei Toren. Der Torwart aus Kenia hielt gegen Kanada stand.";
  expect(unread(text)).toEqual([]);
});
