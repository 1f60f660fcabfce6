import fc from "fast-check";
import { expect, test } from "vitest";
import { incoming, tinyAnalyser } from "../../tests/support/tiny-analyser.ts";
import type { Block, BlockHint } from "../core/index.ts";
import type { Analyser, Incoming } from "./ledger.ts";
import { newLedger } from "./testdata/acquired.ts";

const url = "https://a.example/artikel";
const plain = tinyAnalyser();
/** Takes over what markup says, as real ones do. */
const tiny: Analyser = { ...plain, analyse: (d) => ({ ...plain.analyse(d), ...(d.hints && { blocks: d.hints }) }) };

/** A page of labelled lines: "furniture: Mehr zum Thema". */
function page(...lines: readonly (readonly [label: Block["label"], text: string])[]): Incoming {
  const text = lines.map(([, line]) => line).join("\n\n");
  const hints: BlockHint[] = [];
  let start = 0;
  for (const [label, line] of lines) {
    hints.push({ start, end: start + line.length, label, rule: "test" });
    start += line.length + 2;
  }
  const { article } = incoming(text, { url });
  return { article: { ...article, hints }, addresses: [{ kind: "url", address: url }] };
}

test("other furniture and white space make no new version; another word does", async () => {
  const { ledger } = await newLedger();
  await ledger.record(page(["furniture", "Vor 5 Minuten"], ["title", "Treffen"], ["body", "IRN trifft RUS"]), tiny);
  const clock = page(["furniture", "Vor 3 Stunden"], ["title", "Treffen"], ["body", "IRN  trifft RUS"], ["furniture", "Mehr zum Thema"]);
  expect(await ledger.record(clock, tiny)).toMatchObject({ outcome: "unchanged", version: 1 });
  const changed = page(["title", "Treffen"], ["body", "IRN trifft heute RUS"]);
  expect(await ledger.record(changed, tiny)).toMatchObject({ outcome: "new-version", version: 2 });
  // The same words, but no longer told as the title.
  expect(await ledger.record(page(["body", "Treffen"], ["body", "IRN trifft heute RUS"]), tiny)).toMatchObject({ version: 3 });
  expect(await ledger.record(clock, tiny)).toMatchObject({ outcome: "unchanged", version: 1 });
});

test("furniture that only words tell is left out too, once it was read", async () => {
  const { ledger } = await newLedger();
  const analyser = {
    ...tiny,
    analyse: (document: Parameters<typeof tiny.analyse>[0]) => {
      const at = document.text.indexOf("Anzeige");
      const blocks: Block[] = [{ start: 0, end: at, label: "body", rule: "r" }];
      return {
        ...tiny.analyse(document),
        blocks: [...blocks, { start: at, end: document.text.length, label: "furniture" as const, rule: "r" }],
      };
    },
  };
  await ledger.record(incoming("IRN trifft RUS\nAnzeige Tee", { url }), analyser);
  expect(await ledger.record(incoming("IRN trifft RUS\nAnzeige Kaffee", { url }), analyser)).toMatchObject({
    outcome: "unchanged",
    version: 1,
  });
  const newer = { ...analyser, version: "tiny-2" };
  expect(await ledger.record(incoming("IRN trifft RUS\nAnzeige Saft", { url }), newer)).toMatchObject({
    outcome: "reanalysed",
    version: 1,
  });
  expect(await ledger.record(incoming("IRN trifft DEU\nAnzeige Saft", { url }), newer)).toMatchObject({
    outcome: "new-version",
    version: 2,
  });
  expect(await ledger.status()).toMatchObject({ versions: 2, analyses: 3 });
});

test("a page of nothing but furniture is compared as a whole", async () => {
  const { ledger } = await newLedger();
  await ledger.record(page(["furniture", "Eins"]), tiny);
  expect(await ledger.record(page(["furniture", "Zwei"]), tiny)).toMatchObject({ outcome: "new-version" });
});

test("versions come back with pages, metadata and labels; what came before these were kept has none", async () => {
  const { ledger } = await newLedger();
  const { article } = incoming("Seite eins\nIRN trifft RUS", { url });
  const pages = [
    { start: 0, end: 10, page: 1 },
    { start: 11, end: 25, page: 2 },
  ];
  const metadata = {
    authors: ["Ada Beispiel"],
    modified: "2031-03-12T11:00:00+01:00",
    reader: "pdf-1",
    candidates: [{ field: "published", value: "2031-03-12", basis: "meta", confidence: 0.7 }],
  };
  const addresses = [{ kind: "url" as const, address: url }];
  await ledger.record({ article: { ...article, pages }, addresses, metadata }, tiny);
  // Other metadata alone are no news of the article.
  expect(await ledger.record({ article, addresses, metadata: { modified: "2031-03-13" } }, tiny)).toMatchObject({ outcome: "unchanged" });
  await ledger.record(incoming("DEU trifft FRA", { url }), tiny);
  const texts = await ledger.texts("nie");
  expect(texts).toEqual({ state: "unknown" });
  const found = await ledger.texts((await ledger.snapshot()).documents[0]?.document.id ?? "");
  expect(found).toMatchObject({
    state: "found",
    value: [
      { n: 1, pages, metadata, hasOriginal: false },
      { n: 2, blocks: [{ label: "body" }] },
    ],
  });
  expect(found.state === "found" && found.value[1]).not.toHaveProperty("pages");
  expect((await ledger.snapshot()).documents[0]?.document).not.toHaveProperty("pages");
});

test("whatever stands around an article, its version stays one", { timeout: 30_000 }, async () => {
  const line = fc.string({ minLength: 1, maxLength: 20 }).map((s) => s.replaceAll(/\s+/gu, " ").trim() || "x");
  const property = fc.asyncProperty(fc.array(fc.array(line, { maxLength: 4 }), { minLength: 2, maxLength: 5 }), async (states) => {
    const { ledger } = await newLedger();
    for (const [i, around] of states.entries()) {
      const furniture = around.map((text) => ["furniture", text] as const);
      const at = around.length >> 1;
      const lines = [...furniture.slice(0, at), ["body", "IRN trifft RUS"] as const, ...furniture.slice(at)];
      expect(await ledger.record(page(...lines), tiny)).toMatchObject({ outcome: i === 0 ? "new" : "unchanged" });
    }
    await ledger.close();
  });
  await fc.assert(property, { numRuns: 30 });
});
