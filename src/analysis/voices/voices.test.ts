import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { article, claimOn } from "../../../tests/support/make-snapshot.ts";
import type { RecordedDocument, Source } from "../../core/index.ts";
import { findOrigins } from "../origins.ts";
import { tell } from "../told.ts";
import { type ClaimOrigin, claimOrigin, textOrigin } from "./claim-origin.ts";
import { countOrigins } from "./count-origins.ts";

const SENTENCE = "Nordmark liefert Ostrien Panzer.";
const document = (id: string, more: Partial<Parameters<typeof article>[0]> = {}): RecordedDocument =>
  article({ id, outlet: `Blatt ${id}`, blocks: [["body", SENTENCE]], ...more });

const agency = (name: string): string | undefined => ({ reuters: "Reuters", "nordmark-agentur": "NAG" })[name.toLowerCase()];

function origin(sources: readonly (string | Source)[], copies: readonly RecordedDocument[], of = copies[0]): ClaimOrigin {
  const [head] = copies;
  if (!head || !of) throw new Error("no document");
  const claim = claimOn(of, "1", SENTENCE, { kind: "arms-transfer", actors: ["NMK"], recipients: ["OST"], trigger: "liefert", sources });
  return claimOrigin(claim, textOrigin({ head, copies }, agency), agency);
}

describe("the origin of a claim", () => {
  const own = document("a");
  const wire = document("b", { agencies: ["dpa"] });

  test.each<[string, readonly (string | Source)[], readonly RecordedDocument[], ClaimOrigin["basis"], readonly string[]]>([
    [
      "the innermost named source",
      [{ name: "Reuters", type: "agency" }, { name: "Rat der Häfen" }],
      [own],
      "source",
      ["name rat der häfen"],
    ],
    [
      "the agency that heard it from nobody with a name",
      [{ name: "Reuters" }, { name: "Diplomaten", unnamed: true }],
      [own],
      "source",
      ["agency reuters"],
    ],
    ["one government, whoever speaks", [{ name: "Minister in Nordmark", code: "NMK", type: "person" }], [wire], "source", ["actor NMK"]],
    ["an agency called one", [{ name: "britische Nachrichtenagentur Reuters", type: "medium" }], [own], "source", ["agency reuters"]],
    ["the agency credited", [], [wire], "agency", ["agency dpa"]],
    ["the agency that a copy credits", [], [own, wire], "agency", ["agency dpa"]],
    ["the outlet's own voice", [], [own], "outlet", ["name blatt a"]],
    ["an agency's own page", [], [document("c", { outlet: "Nordmark-Agentur" })], "agency", ["agency nag"]],
    ["a text of which nothing is known", [], [article({ id: "d", blocks: [["body", SENTENCE]] })], "outlet", ["text d"]],
    ["a paper that is only classed", [{ name: "Zeitung", type: "medium" }], [own], "anonymous", ["anonymous name blatt a"]],
    ["many of a trade", [{ name: "örtliche Militärexperten", type: "person" }], [own], "anonymous", ["anonymous name blatt a"]],
    ["a paper whose name is its class", [{ name: "Börsen-Zeitung", type: "medium" }], [own], "source", ["name börsen-zeitung"]],
    ["an agency that heard it from a class of people", [{ name: "Reuters" }, { name: "Quellen" }], [own], "source", ["agency reuters"]],
    ["nobody with a name", [{ name: "unnamed reports", unnamed: true }], [wire], "anonymous", ["anonymous agency dpa"]],
  ])("%s", (_, sources, copies, basis, keys) => {
    const found = origin(sources, copies);
    expect([found.basis, found.keys]).toEqual([basis, keys]);
  });

  test("own work beside an agency's material may be either", () => {
    const mixed = { ...wire, blocks: [...wire.blocks, { label: "credit" as const, start: 0, end: 0, rule: "de.material-line" }] };
    expect(origin([], [mixed]).keys).toEqual(["agency dpa", "name blatt b"]);
  });

  test.each<[string, readonly (string | Source)[], readonly string[]]>([
    ["a short name beside the full one", ["Rat der Häfen (RdH)", "RdH"], ["name rat der häfen (rdh)"]],
    [
      "a name that is another's in the genitive",
      ["Verband der Küstenwache", "Küstenwache"],
      ["name küstenwache", "name verband der küstenwache"],
    ],
    [
      "a short name that two may have",
      ["Kurier Trelva", "Kurier Velstad", "Kurier"],
      ["name kurier", "name kurier trelva", "name kurier velstad"],
    ],
    ["a full name that tells whose it is", [{ name: "Amt Nord", code: "NMK", type: "state" }, "Amt"], ["actor NMK"]],
  ])("of one document: %s", (_, sources, keys) => {
    const claims = sources.map((source, i) =>
      claimOn(own, String(i), SENTENCE, {
        kind: "arms-transfer",
        actors: ["NMK"],
        recipients: ["OST"],
        trigger: "liefert",
        sources: [source],
      }),
    );
    const found = tell(claims, [own], findOrigins([own]));
    expect([...new Set(found.flatMap((t) => t.voice.keys))].sort()).toEqual(keys);
  });

  test("a copy says whose text it prints", () => {
    expect(origin([], [own, wire], wire).copyOf).toBe("a");
    expect(origin([], [own, wire]).copyOf).toBeUndefined();
  });
});

const of = (basis: ClaimOrigin["basis"], ...keys: string[]): ClaimOrigin => ({ basis, keys, names: keys });

describe("counting origins", () => {
  test.each<[string, readonly ClaimOrigin[], [number, number]]>([
    ["sixteen papers with one agency", Array.from({ length: 16 }, () => of("agency", "dpa")), [1, 1]],
    ["two governments", [of("source", "A"), of("source", "B"), of("source", "A")], [2, 2]],
    ["three anonymous ones may be one", [of("anonymous", "1"), of("anonymous", "2"), of("anonymous", "3")], [1, 3]],
    ["an anonymous one may be the named one", [of("source", "A"), of("anonymous", "1")], [1, 2]],
    ["either of two agencies, one of which is there", [of("agency", "dpa", "AFP"), of("agency", "dpa")], [1, 1]],
    ["either of two agencies, none of which is there", [of("agency", "dpa", "AFP"), of("outlet", "X")], [2, 2]],
    ["nothing", [], [0, 0]],
  ])("%s", (_, origins, [atLeast, atMost]) => {
    expect(countOrigins(origins)).toEqual({ atLeast, atMost });
  });

  test("one more claim never lowers a count's upper end, and the lower end never passes it; the order is no matter", () => {
    const key = fc.constantFrom("a", "b", "c", "d");
    const any = fc.oneof(
      key.map((k) => of("source", k)),
      key.map((k) => of("anonymous", `? ${k}`)),
      fc.uniqueArray(key, { minLength: 2, maxLength: 3 }).map((keys) => of("agency", ...keys)),
    );
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 8 }), (origins) => {
        const count = countOrigins(origins);
        expect(count.atLeast).toBeGreaterThan(0);
        expect(count.atLeast).toBeLessThanOrEqual(count.atMost);
        expect(countOrigins(origins.toReversed())).toEqual(count);
      }),
    );
  });
});
