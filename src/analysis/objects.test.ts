import { describe, expect, it } from "vitest";
import { article, claimOn } from "../../tests/support/make-snapshot.ts";
import { deniesObject, objectsDiffer } from "./objects.ts";

const about = (object: string | undefined, trigger = "Lieferung") => {
  const sentence = `Nordmark sprach über die ${trigger} nach Ostrien.`;
  return claimOn(article({ id: "k", blocks: [["body", sentence]] }), "1", sentence, {
    kind: "arms-transfer",
    actors: ["NMK"],
    recipients: ["OST"],
    trigger,
    ...(object !== undefined && { object }),
  });
};

describe("deniesObject", () => {
  it.each([
    ["the same thing", "Drohnen", "Drohnen", true],
    ["singular and plural", "die Rakete", "Raketen", true],
    ["umlaut in the plural", "Häfen", "Hafen", true],
    ["head of a compound", "Drohnen", "Kampfdrohnen", true],
    ["behind a hyphen", "Drohnen", "Trelva-Drohnen", true],
    ["one of several", "Panzer", "Raketen; Panzer", true],
    ["other kinds of arms", "weitere Waffengattungen", "Drohnen", false],
    ["something else", "Raketen", "Patrouillenboote", false],
    ["an adjective is no thing", "neue Raketen", "neue Panzer", false],
    ["any arms cover drones", "Waffen", "Drohnen", true],
    ["further arms do not cover those there", "weitere Waffen", "Drohnen", false],
    ["further drones do not cover those there", "weitere Drohnen", "Drohnen", false],
    ["further drones, announced as such", "weitere Drohnen", "weitere Drohnen", true],
    ["a denial of everything", undefined, "Drohnen", true],
    ["a denial of one thing, where nothing is named", "Raketen", undefined, false],
  ])("%s", (_, denied, affirmed, covers) => {
    expect(deniesObject(about(denied), about(affirmed))).toBe(covers);
  });

  it("looks for the thing in the trigger where the claim names none", () => {
    expect(deniesObject(about("Drohnen"), about(undefined, "Drohnenlieferung"))).toBe(true);
    expect(deniesObject(about("Drohnen"), about(undefined, "Waffenlieferung"))).toBe(false);
  });
});

describe("objectsDiffer", () => {
  it("says so only if both name something", () => {
    expect(objectsDiffer(about("Drohnen"), about("Panzer"))).toBe(true);
    expect(objectsDiffer(about("Drohnen"), about("Kampfdrohnen"))).toBe(false);
    expect(objectsDiffer(about("Drohnen"), about(undefined))).toBe(false);
  });
});
