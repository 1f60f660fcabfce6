import { describe, expect, it } from "vitest";
import { article, claimOn, type MadeClaim } from "../../tests/support/make-snapshot.ts";
import type { RecordedClaim } from "../core/index.ts";
import { profileOf } from "./profile.ts";

const HEAD = "Nordmark liefert Ostrien Boote";
const FIRST = "Nordmark hat Ostrien nach Angaben von Diplomaten Boote geliefert.";
const SECOND = "Ostrien bestritt, von Nordmark Boote bekommen zu haben.";
const document = article({
  id: "k1",
  blocks: [
    ["title", HEAD],
    ["body", FIRST, SECOND],
  ],
  genre: [{ genre: "news", basis: "agency", rule: "r", says: "nmd" }],
});

const BOATS = { kind: "arms-transfer", actors: ["NMK"], recipients: ["OST"], trigger: "Boote" } as const;
const diplomats = { name: "Diplomaten", unnamed: true, type: "unnamed" } as const;
const ministry = { name: "ostrisches Verteidigungsministerium", code: "OST", type: "state" } as const;

let n = 0;
const told = (sentence: string, more: Partial<MadeClaim> = {}): RecordedClaim =>
  claimOn(document, String(++n), sentence, { ...BOATS, ...more });
const drops = (...claims: RecordedClaim[]): string[] => profileOf(document, claims).headline.map((f) => f.drops.join(" "));

describe("profileOf", () => {
  it("counts claims without a source, and sources by type", () => {
    const claims = [
      told(HEAD),
      told(FIRST, { sources: [{ name: "Reuters", type: "agency" }, diplomats] }),
      told(SECOND, { sources: [ministry] }),
      told(SECOND, { sources: [ministry] }),
    ];
    const { sources, ...profile } = profileOf(document, claims);
    expect(profile).toMatchObject({ claims: 4, unsourced: 1 });
    expect(sources).toEqual([
      { type: "state", claims: 2, names: ["ostrisches Verteidigungsministerium"] },
      { type: "agency", claims: 1, names: ["Reuters"] },
      { type: "unnamed", claims: 1, names: ["Diplomaten"] },
    ]);
  });

  it("takes a source without a type as what is known of it", () => {
    const claims = [told(FIRST, { sources: [{ name: "jemand", unnamed: true }, { name: "Werft" }] })];
    expect(profileOf(document, claims).sources.map((s) => s.type)).toEqual(["other", "unnamed"]);
  });

  it("lists hints by genre, those of a list of outlets besides", () => {
    const listed = [{ genre: "state-outlet", basis: "list", rule: "own-list", says: "Kanal" }] as const;
    expect(profileOf(document, [], listed).genres.map((g) => g.genre)).toEqual(["news", "state-outlet"]);
  });
});

describe("headline against body", () => {
  it("finds a headline that drops the source", () => {
    expect(drops(told(HEAD), told(FIRST, { sources: [diplomats] }))).toEqual(["source"]);
  });

  it("finds a headline that drops the hedge, and names both at once", () => {
    expect(drops(told(HEAD), told(FIRST, { sources: [diplomats], factuality: "PS+" }))).toEqual(["source certainty"]);
  });

  it("finds a headline that keeps silent about a denial", () => {
    const denial = told(SECOND, { sources: [ministry], factuality: "CT-", stance: "denies" });
    expect(drops(told(HEAD), told(FIRST), denial)).toEqual(["denial"]);
    expect(drops(told(HEAD), denial, told(FIRST, { sources: [diplomats] }))).toEqual(["source", "denial"]);
  });

  it("is content if the body says it itself, as firmly", () => {
    expect(drops(told(HEAD), told(FIRST, { sources: [diplomats] }), told(FIRST))).toEqual([]);
    expect(drops(told(HEAD, { sources: [diplomats] }), told(FIRST, { sources: [diplomats] }))).toEqual([]);
    expect(drops(told(HEAD, { factuality: "PS+" }), told(FIRST, { factuality: "PS+" }))).toEqual([]);
    expect(drops(told(HEAD))).toEqual([]);
  });

  it("compares nothing but the same kind and actors in the same direction", () => {
    const other = { sources: [diplomats], factuality: "PS+" } as const;
    expect(drops(told(HEAD), told(FIRST, { ...other, kind: "aid" }))).toEqual([]);
    expect(drops(told(HEAD), told(FIRST, { ...other, actors: ["OST"], recipients: ["NMK"] }))).toEqual([]);
  });

  it("does not miss a denial that the headline tells itself", () => {
    const denial = { sources: [ministry], factuality: "CT-", stance: "denies" } as const;
    expect(drops(told(HEAD), told(HEAD, denial), told(FIRST), told(SECOND, denial))).toEqual([]);
  });
});
