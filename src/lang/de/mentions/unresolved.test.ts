import { expect, test } from "vitest";
import { read } from "../../../../tests/support/german.ts";
import { findUnresolved } from "./unresolved.ts";

test.each([
  [
    "Kenia und Uganda bauen eine Bahn. Das Land braucht sie dringend.",
    [
      ["Das Land", "de.mention.country"],
      ["sie", "de.mention.pronoun"],
    ],
  ],
  ["Gestern kam er an.", [["er", "de.mention.pronoun"]]],
  ["Gestern kam der Minister an.", [["der Minister", "de.mention.same-office"]]],
  ["Gestern tagte die neue Regierung.", [["die neue Regierung", "de.mention.only-state"]]],
  ["Gestern tagten die beiden Länder.", [["beiden Länder", "de.mention.both"]]],
  ["Gestern tagten beide.", [["beide", "de.mention.both"]]],
  ["Gestern schwieg das Nachbarland.", [["das Nachbarland", "de.mention.neighbour"]]],
])("left open: %s", (text, expected) => {
  expect(findUnresolved(read(text)).map((u) => [text.slice(u.start, u.end), u.rule])).toEqual(expected);
});

test.each([
  ["Der kenianische Minister reiste ab. Er war zufrieden."],
  ["Kenia baut eine Bahn. Das Land ist zufrieden."],
  ["Gestern kam ein Minister an."],
  ["Gestern kam der Trainer an."],
  ["Gestern kam der Minister Beispielo an."],
])("nothing left open: %s", (text) => {
  expect(findUnresolved(read(text))).toEqual([]);
});
