import { describe, expect, test } from "vitest";
import { read } from "../../../../tests/support/german.ts";

/** Clauses as "words | words", a clause with another inside it as the words it owns. */
function clauses(text: string): string[] {
  const { tokens, clauses: found } = read(text);
  return found.map((c) =>
    c.tokens
      .map((t) => tokens[t]?.form)
      .filter((f) => !/^[.,;:]$/u.test(f ?? ""))
      .join(" "),
  );
}

describe("borders", () => {
  test.each([
    ["Kenia prüft den Antrag, den Uganda gestellt hat.", ["Kenia prüft den Antrag", "den Uganda gestellt hat"]],
    ["Was die Behörde schrieb ist falsch.", ["Was die Behörde schrieb", "ist falsch"]],
    [
      "Die Behörde meldet, dass der Hafen gesperrt ist und dass die Schiffe warten.",
      ["Die Behörde meldet", "dass der Hafen gesperrt ist", "und dass die Schiffe warten"],
    ],
    [
      "Weil der Minister den Vertrag unterschrieben und die Summe genannt hatte, endete der Streit.",
      ["Weil der Minister den Vertrag unterschrieben", "und die Summe genannt hatte", "endete der Streit"],
    ],
    ["Das Land kauft Weizen, Öl und Gas.", ["Das Land kauft Weizen Öl und Gas"]],
    ["Die Fähre (sie fuhr täglich) wurde eingestellt.", ["Die Fähre wurde eingestellt", "( sie fuhr täglich )"]],
  ])("%s", (text, expected) => {
    expect(clauses(text).sort()).toEqual([...expected].sort());
  });
});

describe("verbs", () => {
  test.each([
    ["Der Vertrag wurde am Montag unterzeichnet.", { lemma: "unterzeichnen", passive: true, mood: "Ind" }],
    ["Die Ministerin ist gestern abgereist.", { lemma: "abreisen", passive: false, perfect: true }],
    ["Der Botschafter war überrascht.", { passive: false }],
    ["Das Land kündigte am Montag nach langem Streit neue Zölle an.", { lemma: "ankündigen", passive: false }],
    ["Der Sprecher sagte, der Hafen sei gesperrt.", { lemma: "sperren", mood: "Sub", verbTense: "Pres" }],
    ["Ich habe den Brief gelesen.", { lemma: "lesen", mood: "Ind" }],
    ["Die Botschaft teilte mit, sie habe den Brief gelesen.", { lemma: "lesen", mood: "Sub", verbTense: "Pres" }],
    ["Die Regierung könnte den Vertrag kündigen.", { lemma: "kündigen", modal: "können", mood: "Sub", verbTense: "Past" }],
    ["Unterzeichnet wurde das Abkommen in Oslo.", { lemma: "unterzeichnen", passive: true }],
    ["Die Delegationen haben sich in Bern getroffen.", { lemma: "treffen" }],
  ])("%s", (text, expected) => {
    expect(read(text).clauses.at(-1)).toMatchObject(expected);
  });
});

describe("subjects and objects", () => {
  test.each([
    ["Den Vertrag unterzeichnete die Ministerin.", "obj Vertrag, nsubj Ministerin"],
    ["Die Ministerin unterzeichnete den Vertrag.", "nsubj Ministerin, obj Vertrag"],
    ["Dem Nachbarland lieferte die Regierung den Strom.", "iobj Nachbarland, nsubj Regierung, obj Strom"],
    ["In der Stadt trafen sich die Delegationen.", "obj sich, nsubj Delegationen"],
    ["Er ist Minister.", "nsubj Er"],
    ["Der Hafen wird von der Marine gesichert.", "nsubj Hafen"],
  ])("%s", (text, expected) => {
    const { tokens, clauses: found } = read(text);
    const roles = found.flatMap((c) => c.roles ?? []);
    expect(roles.map((r) => `${r.role} ${tokens[r.token]?.form}`).join(", ")).toBe(expected);
  });
});
