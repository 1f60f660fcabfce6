import { describe, expect, test } from "vitest";
import { read } from "../../../../tests/support/german.ts";

/** Stance, innermost source (code or name, `?` unnamed, `-` the outlet) and time of the first claim of a kind, on Thursday 14 March 2024. */
function told(text: string, kind: string): string {
  const found = read(text, "2024-03-14").claims.find((c) => c.kind === kind);
  if (!found) return "no claim";
  const said = found.sources.at(-1);
  const by = said === undefined ? "-" : said.unnamed ? "?" : (said.code ?? said.name);
  return `${found.stance} ${by} ${found.time ?? ""}`.trim();
}

describe("who tells it, and how", () => {
  test.each([
    // Any verb can introduce speech: behind it, before a colon, before a clause without conjunction.
    ["Kenia habe Uganda Waffen geliefert, klagte der kanadische Minister.", "arms-transfer", "states CAN"],
    ["Die kanadische Regierung winkte ab: Kenia habe Uganda Waffen geliefert.", "arms-transfer", "states CAN"],
    // An agency reports, an office states.
    ["Laut Reuters hat Kenia Uganda Waffen geliefert.", "arms-transfer", "reports Reuters"],
    ["Laut der kanadischen Regierung hat Kenia Uganda Waffen geliefert.", "arms-transfer", "states CAN"],
    // Of one's own acts: not to have done it is a denial, to be going to do it an announcement.
    ["Kenia habe Uganda keine Waffen geliefert, sagte der kenianische Minister.", "arms-transfer", "denies KEN"],
    ["Kenia werde Uganda Waffen liefern, sagte der kenianische Minister.", "arms-transfer", "announces KEN"],
    ["Kenia habe Uganda keine Waffen geliefert, sagte der kanadische Minister.", "arms-transfer", "states CAN"],
    // Who promises, offers, threatens or blames is the source of what is promised …
    ["Kanada hat zugesagt, Kenia Hubschrauber zu liefern.", "arms-transfer", "promises CAN"],
    ["Kanada protestierte und sagte zu, Kenia Hubschrauber zu liefern.", "arms-transfer", "promises CAN"],
    ["Kanada drohte, die Truppen aus Kenia abzuziehen.", "withdrawal", "warns CAN"],
    // … and a plan is nobody's words.
    ["Kanada plant, Kenia Hubschrauber zu liefern.", "arms-transfer", "asserts -"],
    // A name in quotation marks, a seat.
    ["Laut der Zeitung „Morgenblick“ hat Kenia Uganda Waffen geliefert.", "arms-transfer", "reports Morgenblick"],
    ["Kenia habe Uganda Waffen geliefert, sagte ein Sprecher in Ottawa.", "arms-transfer", "states CAN"],
    // What is denied by being said is not denied once more.
    ["Kenia bestritt, Uganda Waffen geliefert zu haben.", "arms-transfer", "denies KEN"],
  ])("%s", (text, kind, expected) => expect(told(text, kind)).toBe(expected));
});

test("a denial in its own words is not turned round", () => {
  const { claims } = read(
    "Kenia dementierte: Man habe Uganda keine Waffen geliefert. Kenia habe Uganda keine Panzer geliefert.",
    "2024-03-14",
  );
  expect(claims.map((c) => c.factuality)).not.toContain("CT+");
});

describe("when it happens", () => {
  test.each([
    ["Kanada hat Kenia am Montag Hubschrauber geliefert.", "2024-03-11"],
    ["Kanada hat Kenia am Wochenende Hubschrauber geliefert.", "2024-03-09/2024-03-10"],
    ["Kanada hat Kenia in der vergangenen Woche Hubschrauber geliefert.", "2024-03-04/2024-03-10"],
    ["Kanada hat Kenia im Sommer 2022 Hubschrauber geliefert.", "2022-06/2022-08"],
    ["Kanada hat Kenia in der Nacht zum Montag Hubschrauber geliefert.", "2024-03-11"],
    ["Kanada liefert Kenia seit Mai 2022 Hubschrauber.", "2022-05"],
    // A time inside an attribute dates its noun.
    ["Kanada hat Kenia die 2019 bestellten Hubschrauber geliefert.", ""],
    ["Kanada hat Kenia nach dem Vertrag von 2019 Hubschrauber geliefert.", ""],
    // A promise is made on Monday, what is promised lies ahead.
    ["Kanada hat am Montag zugesagt, Kenia Hubschrauber zu liefern.", ""],
    // The joined clause shares the time.
    ["Am Montag lobte Kanada Kenia und lieferte Uganda Hubschrauber.", "2024-03-11"],
  ])("%s", (text, time) => {
    const found = read(text, "2024-03-14").claims.find((c) => c.kind === "arms-transfer");
    expect(found).toBeDefined();
    expect(found?.time ?? "").toBe(time);
  });
});
