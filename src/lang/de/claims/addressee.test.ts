import { describe, expect, test } from "vitest";
import { read } from "../../../../tests/support/german.ts";

const SPEECH_ACTS = /^de\.(?:accusation|request|rejection|endorsement|concession)\./u;

const told = (text: string): string[] =>
  read(text, "2024-03-14")
    .claims.filter((c) => SPEECH_ACTS.test(c.rule))
    .map((c) => `${c.actors.map((a) => a.code).join()} > ${c.recipients.map((a) => a.code).join()}`);

describe("an addressee that is understood stays open", () => {
  test.each([
    ["Kenia ist Nachbar. Uganda verlangte eine Entschuldigung.", "UGA > "],
    ["Kenia ist Nachbar. Uganda wies die Vorwürfe zurück.", "UGA > "],
    ["Der ugandische Präsident forderte mehr Hilfe für die Menschen in Kenia.", "UGA > "],
  ])("%s", (text, expected) => expect(told(text)).toEqual([expected]));
});

test("what stands behind a bare name is a dative, not its genitive", () => {
  expect(told("Am Montag warf Uganda der kenianischen Armee vor, zu langsam zu sein.")).toEqual(["UGA > KEN"]);
});

describe("matters at home are aimed at no other state", () => {
  test.each([
    "Kenia ist Nachbar. Ugandas Präsident kritisierte die Opposition.",
    "Kenia ist Nachbar. Die ugandische Regierung lehnte den Gesetzentwurf ab.",
    "Kenia ist Nachbar. Die ugandische Polizei bat um Hinweise.",
    "Kenia ist Nachbar. Der ugandische Präsident bat Premierminister Okello um Geduld.",
    "Kenia ist Nachbar. Das ugandische Parlament forderte die ugandische Regierung auf, Geld zu schicken.",
    "Kenia ist Nachbar. Uganda zeigte sich besorgt über die Entwicklung.",
    "Die ugandische Regierung dankte den Rettern. Kenia half.",
  ])("%s", (text) => expect(told(text)).toEqual([]));
});
