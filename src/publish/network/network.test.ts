import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { signedNetwork } from "../../analysis/ties/index.ts";
import { tieInput, together } from "../../analysis/ties/testdata/tie-input.ts";
import { networkGexf } from "./gexf.ts";
import { networkGraphml } from "./graphml.ts";

const NETWORK = signedNetwork(
  tieInput([
    { id: "a", on: "2024-03-12" },
    { id: "b", on: "2024-03-20", kind: "attack" },
    { id: "c", on: "2024-03-21", kind: "alignment", ...together("NMK", "SUN1") },
  ]),
  { at: "2024-04-01" },
);

type Node = ReturnType<typeof parseDocument>["children"][number];
type Found = { readonly name: string; readonly attributes: Record<string, string>; readonly text: string };

/** Elements of a well-formed text, in order. Entities are read as XML's. */
function elements(xml: string): Found[] {
  const text = (node: Node): string =>
    "data" in node ? node.data : "children" in node ? node.children.map((c) => text(c as Node)).join("") : "";
  const all = (node: Node): Found[] =>
    "attribs" in node
      ? [{ name: node.name, attributes: { ...node.attribs }, text: text(node) }, ...node.children.flatMap((c) => all(c as Node))]
      : [];
  return parseDocument(xml, { xmlMode: true }).children.flatMap(all);
}

const named = (xml: string, name: string): Found[] => elements(xml).filter((e) => e.name === name);

describe("GEXF", () => {
  test("holds actors by name, edges with sign, weight and evidence", () => {
    const xml = networkGexf(NETWORK, (code) => `Land ${code}`);
    expect(named(xml, "node").map((n) => n.attributes)).toEqual(["NMK", "OST", "SUN1"].map((id) => ({ id, label: `Land ${id}` })));
    expect(named(xml, "edge").map((e) => e.attributes)).toEqual([
      { id: "NMK-OST", source: "NMK", target: "OST" },
      { id: "NMK-SUN1", source: "NMK", target: "SUN1" },
    ]);
    const values = named(xml, "attvalue").map((v) => `${v.attributes["for"]}=${v.attributes["value"]}`);
    expect(values).toEqual(
      expect.arrayContaining(["sign=both", "weight=2", "positive_claims=a.1.1", "negative_claims=b.1.1", "negative_score=-9"]),
    );
    // Every value has its declaration.
    const declared = new Set(named(xml, "attribute").map((a) => a.attributes["id"]));
    expect(named(xml, "attvalue").filter((v) => !declared.has(v.attributes["for"]))).toEqual([]);
  });
});

describe("GraphML", () => {
  test("holds the same, its keys declared", () => {
    const xml = networkGraphml(NETWORK, (code) => `Land ${code}`);
    const keys = new Map(named(xml, "key").map((k) => [k.attributes["id"], k.attributes]));
    expect(keys.get("edge-weight")).toEqual({ id: "edge-weight", for: "edge", "attr.name": "weight", "attr.type": "int" });
    expect(named(xml, "data").filter((d) => !keys.has(d.attributes["key"]))).toEqual([]);
    expect(
      named(xml, "data")
        .filter((d) => d.attributes["key"] === "edge-sign")
        .map((d) => d.text),
    ).toEqual(["both", "+"]);
    expect(
      named(xml, "data")
        .filter((d) => d.attributes["key"] === "node-label")
        .map((d) => d.text),
    ).toEqual(["Land NMK", "Land OST", "Land SUN1"]);
  });
});

test("a hostile name stays a name, in characters that XML has", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom('"/><node id="x', "]]>", "<!--", "a\u0000b\u001b[2J", "\ud800", "&lt;", "\ufffe"),
  );
  fc.assert(
    fc.property(hostile, (name) => {
      const readable = [...name]
        .map((c) => (/^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]$/u.test(c) ? c : "\u{FFFD}"))
        .join("");
      const [gexf, graphml] = [networkGexf(NETWORK, () => name), networkGraphml(NETWORK, () => name)];
      expect(named(gexf, "node").map((n) => n.attributes["label"])).toEqual([readable, readable, readable]);
      expect(
        named(graphml, "data")
          .filter((d) => d.attributes["key"] === "node-label")
          .map((d) => d.text),
      ).toEqual([readable, readable, readable]);
      expect(named(graphml, "node")).toHaveLength(3);
      expect(`${gexf}${graphml}`).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
    }),
    { numRuns: 40 },
  );
});
