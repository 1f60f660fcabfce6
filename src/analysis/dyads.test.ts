import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Kind } from "../core/index.ts";
import { byDyad, dyadId, dyadsOf, findDyad } from "./dyads.ts";

const between = (kind: Kind, actors: string[], recipients: string[] = []) => {
  const named = (codes: string[]) => codes.map((code) => ({ code, leaf: code, span: { start: 0, end: 1 } }));
  return { kind, actors: named(actors), recipients: named(recipients) };
};

describe("dyadsOf", () => {
  it.each([
    ["one to one", between("arms-transfer", ["OST"], ["NMK"]), ["NMK-OST"]],
    ["one to several: the recipients are no pair", between("sanction", ["NMK"], ["OST", "SUN"]), ["NMK-OST", "NMK-SUN"]],
    ["several to one: the actors are no pair", between("sanction", ["NMK", "OST"], ["SUN"]), ["NMK-SUN", "OST-SUN"]],
    ["among themselves", between("exercise", ["SUN", "NMK", "OST"]), ["NMK-OST", "NMK-SUN", "OST-SUN"]],
    ["a mutual attack", between("attack", ["SUN", "NMK"]), ["NMK-SUN"]],
    ["several who accuse nobody named", between("accusation", ["SUN", "NMK"]), []],
    ["alone", between("threat", ["SUN"]), []],
    ["with itself", between("attack", ["SUN"], ["SUN"]), []],
  ])("%s", (_, claim, ids) => {
    expect(dyadsOf(claim)).toEqual(ids);
  });

  it("gives a claim of several pairs to each of them", () => {
    const claim = between("sanction", ["NMK"], ["OST", "SUN"]);
    expect([...byDyad([claim]).keys()]).toEqual(["NMK-OST", "NMK-SUN"]);
  });
});

describe("dyad ids", () => {
  const code = fc.string({ unit: fc.constantFrom("A", "B", "Z", "Ö", "1"), minLength: 1, maxLength: 4 });

  it("are the same from either side", () => {
    fc.assert(fc.property(code, code, (a, b) => dyadId(a, b) === dyadId(b, a)));
  });

  it("are found in either order and letter case", () => {
    expect(findDyad(["AZE-IRN"], "irn-aze")).toBe("AZE-IRN");
    expect(findDyad(["AZE-IRN"], " AZE-IRN ")).toBe("AZE-IRN");
    expect(findDyad(["AZE-IRN"], "AZE-RUS")).toBeUndefined();
    fc.assert(fc.property(code, code, (a, b) => findDyad([dyadId(a, b)], `${b}-${a}`.toLowerCase()) === dyadId(a, b)));
  });
});
