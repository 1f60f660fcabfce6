import { describe, expect, test } from "vitest";
import { read } from "../../../../tests/support/german.ts";

/** Claims of the last sentence of a text, written on 14 March 2024: kind, sides, factuality, tense, stance, innermost source, object. */
function last(text: string): string[] {
  const { claims, sentences } = read(text, "2024-03-14");
  const end = sentences.at(-1);
  return claims
    .filter((c) => c.evidence.start === end?.start)
    .map((c) => {
      const sides = [c.actors, c.recipients].map((side) => side.map((a) => a.code).join()).filter(Boolean);
      const by = c.sources.at(-1);
      const source = by === undefined ? "-" : (by.code ?? (by.unnamed ? "?" : by.name));
      return [c.kind, sides.join(" > "), c.factuality, c.tense, c.stance, source, ...(c.object === undefined ? [] : [c.object])].join(
        " | ",
      );
    });
}

const DELIVERED = "Kenia liefert Uganda Drohnen.";

describe("a noun takes up an act told before", () => {
  test.each([
    ["Die kenianische Regierung bestritt eine solche Lieferung.", "arms-transfer | KEN > UGA | CT- | past | denies | KEN"],
    ["Uganda bestätigte die Lieferungen.", "arms-transfer | KEN > UGA | CT+ | past | states | UGA"],
    [
      "Der Außenminister des Landes räumte die Abgabe solcher Drohnen ein.",
      "arms-transfer | KEN > UGA | CT+ | past | admits | KEN | Drohnen",
    ],
    ["Kenia bestritt die Lieferungen an Uganda.", "arms-transfer | KEN > UGA | CT- | past | denies | KEN"],
    [
      "Weitere Lieferungen habe es nicht gegeben, sagte der kenianische Minister.",
      "arms-transfer | KEN > UGA | CT- | past | denies | KEN | Weitere Lieferungen",
    ],
    ["Kenia bestreitet, dass solche Lieferungen stattgefunden haben.", "arms-transfer | KEN > UGA | CT- | past | denies | KEN"],
    // More of the same is not what was told: the words stay with the object.
    [
      "Der Versand anderer Raketentypen wird von der Regierung in Nairobi dementiert.",
      "arms-transfer | KEN > UGA | CT- | past | denies | KEN | anderer Raketentypen",
    ],
    ["Kenia kündigte weitere Lieferungen an.", "arms-transfer | KEN > UGA | CT+ | future | announces | KEN | weitere Lieferungen"],
    ["Kenia stellte neue Lieferungen in Aussicht.", "arms-transfer | KEN > UGA | CT+ | future | promises | - | neue Lieferungen"],
  ])("%s", (sentence, expected) => expect(last(`${DELIVERED} ${sentence}`)).toEqual([expected]));

  test.each([
    // One that was not told; goods; words; nothing said of it.
    "Kenia bestritt eine Lieferung.",
    "Kenia dementierte die Gaslieferungen.",
    "Kenia dementierte die Lieferung weiterer Lebensmittel.",
    "Kenia bestritt die Lieferungen nicht.",
    "Bestreitet Kenia die Lieferungen?",
    // Others deny and announce what they do themselves.
    "Kanada bestritt die Lieferungen.",
    "Kanada bestätigte weitere Lieferungen.",
    "Uganda kündigte weitere Lieferungen an.",
    "Kenia bestritt die Lieferungen an Togo.",
    "\n\nKenia bestritt die Lieferungen.",
    "Kanada liefert Togo Raketen. Der Minister bestritt die Lieferungen.",
  ])("not: %s", (sentence) => expect(last(`${DELIVERED} ${sentence}`)).toEqual([]));
});

test("of two acts whoever speaks had a part in one, and the day of the denial is not that of the act", () => {
  expect(last(`${DELIVERED} Kanada liefert Togo Raketen. Kenia bestritt die Lieferungen.`)).toEqual([
    "arms-transfer | KEN > UGA | CT- | past | denies | KEN",
  ]);
  const { claims } = read("Am Montag griff Kenia Uganda an. Am Mittwoch gestand Kenia einen derartigen Angriff.", "2024-03-14");
  expect(claims.map((c) => c.time)).toEqual(["2024-03-11", "2024-03-11"]);
});

test("the derivation tells where the parties come from", () => {
  const text = `${DELIVERED} Kenia bestritt solche Lieferungen.`;
  const step = read(text, "2024-03-14").claims[1]?.derivation.find((d) => d.rule === "de.taken-up");
  expect(step?.says).toContain("parties carried from");
  expect(text.slice(step?.span?.start, step?.span?.end)).toBe(DELIVERED);
});

describe("a pronoun takes up the sentence before", () => {
  test.each([
    [`${DELIVERED} Die Regierung in Nairobi bestreitet das.`, "arms-transfer | KEN > UGA | CT- | ongoing | denies | KEN | Drohnen"],
    [`${DELIVERED} Das dementierte Kenia.`, "arms-transfer | KEN > UGA | CT- | ongoing | denies | KEN | Drohnen"],
    [`${DELIVERED} Dies räumte Kenia ein.`, "arms-transfer | KEN > UGA | CT+ | ongoing | admits | KEN | Drohnen"],
    [
      "Kanada wirft Kenia vor, Uganda Drohnen geliefert zu haben. Kenia bestreitet das.",
      "arms-transfer | KEN > UGA | CT- | past | denies | KEN | Drohnen",
    ],
  ])("%s", (text, expected) => {
    expect(last(text)).toEqual([expected]);
    // What was told before stands as it was.
    expect(read(text, "2024-03-14").claims.find((c) => c.kind === "arms-transfer")?.factuality).toBe("CT+");
  });

  test.each([
    "Kenia liefert Uganda Drohnen und griff Togo an. Das bestritt Kenia.",
    "Kenia liefert Uganda Drohnen, sagte der kenianische Minister. Kenia bestreitet das.",
    "Kenia liefert laut Kanada Drohnen an Uganda. Kenia bestreitet das nicht.",
    "Kenia liefert Uganda Drohnen. Kenia bestreitet das Recht auf Asyl.",
    "Kenia liefert Uganda Drohnen. Das teilte die kenianische Regierung mit.",
  ])("not: %s", (text) => expect(last(text)).toEqual([]));
});
