import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { incoming, tinyAnalyser } from "../../tests/support/tiny-analyser.ts";
import { type Incoming, openLedger } from "../ledger/index.ts";
import type { RawQuestion } from "../publish/index.ts";
import { openEntente } from "./open-entente.ts";
import { indexer } from "./search/indexer.ts";
import { BadQuestion } from "./search/question.ts";
import { claimLists } from "./search.ts";

const NAMES: Readonly<Record<string, string>> = { IRN: "Iran", RUS: "Russland", DEU: "Deutschland" };
const names = (code: string): string => NAMES[code] ?? code;

async function open() {
  const ledger = await openLedger(join(tempFolder(), "l.db"), { clock: () => new Date("2031-03-12T10:00:00.000Z"), indexer });
  const lists = claimLists(ledger, names);
  const say = async (text: string, { page = "a", outlet = "Kurier", day = "2031-03-10", analyser = "tiny-1" } = {}): Promise<string> => {
    const article: Incoming = incoming(text, { url: `https://${page}.example/`, outlet, title: `Seite ${page}` });
    const published = { notBefore: day, notAfter: day, basis: "given" as const };
    const done = await ledger.record({ ...article, article: { ...article.article, published } }, tinyAnalyser(analyser));
    return "id" in done ? done.id : "";
  };
  const ids = async (question: RawQuestion): Promise<readonly string[]> => {
    const { claims = [], sentences } = await lists.page(question, "de");
    return sentences ? sentences.map((s) => s.quote) : claims.map((c) => c.quote);
  };
  return { ledger, lists, say, ids };
}

describe("the ledger as a list", () => {
  it("is narrowed by code, name, pair, outlet and day, and counts what else there would be", async () => {
    const { say, ids, lists } = await open();
    await say("IRN trifft RUS in Rom", { day: "2031-03-01" });
    await say("DEU trifft IRN in Bonn", { page: "b", outlet: "Bote" });
    await say("DEU trifft FRA in Metz", { page: "c", outlet: "Bote" });
    expect(await ids({})).toEqual(expect.arrayContaining(["DEU trifft IRN in Bonn"]));
    expect(await ids({ actor: "irn" })).toEqual(["DEU trifft IRN in Bonn", "IRN trifft RUS in Rom"]);
    expect(await ids({ actor: "iran", outlet: "bot" })).toEqual(["DEU trifft IRN in Bonn"]);
    expect(await ids({ dyad: "rus – irn" })).toEqual(["IRN trifft RUS in Rom"]);
    expect(await ids({ since: "2031-03-02", actor: "IRN" })).toEqual(["DEU trifft IRN in Bonn"]);
    expect(await ids({ source: '"bot"' })).toEqual([]);
    const { facets, total } = await lists.page({ outlet: '"Bote"' }, "de");
    expect(total).toEqual({ claims: 2 });
    const counts = (name: string) => facets.find((f) => f.facet === name)?.values.map((v) => [v.value, v.count, v.chosen]);
    // What is chosen leaves its own alternatives counted.
    expect(counts("outlet")).toEqual([
      ["Bote", 2, true],
      ["Kurier", 1, false],
    ]);
    expect(counts("actor")).toEqual([
      ["DEU", 2, false],
      ["FRA", 1, false],
      ["IRN", 1, false],
    ]);
  });

  it("counts a claim once that another process recorded while the list was brought up to date", async () => {
    const { ledger, say } = await open();
    await say("IRN trifft RUS in Rom");
    let meanwhile: (() => Promise<string>) | undefined = () => say("DEU trifft FRA in Metz", { page: "b" });
    const lastChange = async (): Promise<string | undefined> => {
      const last = await ledger.lastChange();
      const record = meanwhile;
      meanwhile = undefined;
      await record?.();
      return last;
    };
    const lists = claimLists({ ...ledger, lastChange }, names);
    for (const _ of [1, 2, 3]) expect((await lists.page({}, "de")).total).toEqual({ claims: 2 });
  });

  it("finds sentences by words in any inflection, with their claims, and without", async () => {
    const { say, lists, ids } = await open();
    await say("IRN und RUS eröffnen Fährlinien.\nDie neue Fährlinie ist rot");
    const { sentences, total } = await lists.page({ q: "faehrlinie" }, "de");
    expect(total).toEqual({ claims: 1, sentences: 2 });
    expect(sentences?.map((s) => [s.claims.length, s.quote.slice(s.marks[0]?.start, s.marks[0]?.end)])).toEqual([
      [1, "Fährlinien"],
      [0, "Fährlinie"],
    ]);
    expect(await ids({ q: "fährlinie actor:IRN" })).toEqual(["IRN und RUS eröffnen Fährlinien."]);
    expect(await ids({ q: "fährlinie outlet:Bote" })).toEqual([]);
    expect(await ids({ q: "outlet:Kurier" })).toEqual(["IRN und RUS eröffnen Fährlinien."]);
    expect(await ids({ q: '"neue fährlinie" -blau' })).toEqual(["Die neue Fährlinie ist rot"]);
  });

  it("turns its pages without losing or repeating a line, while news comes in", async () => {
    const { say, lists } = await open();
    await say(Array.from({ length: 150 }, (_, i) => `DEU trifft FRA zum ${i}. Mal`).join("\n"));
    const first = await lists.page({}, "de");
    await say("IRN trifft RUS", { page: "b", day: "2031-04-01" });
    const second = await lists.page({ after: first.next ?? "" }, "de");
    expect(second.before).toBe(101);
    const seen = [...(first.claims ?? []), ...(second.claims ?? [])].map((c) => c.quote);
    expect(seen).toEqual(Array.from({ length: 150 }, (_, i) => `DEU trifft FRA zum ${i}. Mal`));
    expect(second.next).toBeUndefined();
  });

  it.each([
    [{ kind: "treffen" }, "kind"],
    [{ status: "wahr" }, "status"],
    [{ q: "factuality:XX" }, "factuality"],
    [{ dyad: "DEU" }, "dyad"],
    [{ since: "gestern" }, "date"],
    [{ asOf: "bald" }, "moment"],
    [{ after: "1.2.3" }, "after"],
    [{ q: '"' }, "unclosed"],
  ] as const)("says what it does not understand in %j", async (question, code) => {
    const { lists } = await open();
    await expect(lists.page(question, "de")).rejects.toThrow(BadQuestion);
    await expect(lists.page(question, "de")).rejects.toMatchObject({ problem: { code } });
  });
});

it("kept current it holds what a list made anew holds, in the order of all lists, now and at every instant before", async () => {
  const steps = fc.array(
    fc.record({
      page: fc.constantFrom("a", "b", "c"),
      does: fc.constantFrom("say", "reread", "delete"),
      lines: fc.nat(3),
      day: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 2, maxLength: 7 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { ledger, lists, say } = await open();
      const [known, instants] = [new Map<string, string>(), new Set<string>()];
      for (const [i, { page, does, lines, day }] of all.entries()) {
        const id = known.get(page);
        if (does === "delete" && id !== undefined) await ledger.delete(id, "test");
        else if (does === "reread" && id !== undefined && (await ledger.find(id)).state === "found")
          await ledger.reanalyse(id, tinyAnalyser(`tiny-${i}`));
        else known.set(page, await say(`IRN trifft RUS ${i}\n`.repeat(lines), { page, day: `2031-03-0${day}` }));
        await lists.page({}, "de");
        instants.add((await ledger.lastChange()) ?? "");
      }
      const entente = openEntente(ledger, names, () => "x");
      for (const asOf of [undefined, ...instants].filter((at) => at !== "")) {
        const question = asOf === undefined ? {} : { asOf };
        const held = await lists.page(question, "de");
        expect(held).toEqual(await claimLists(ledger, names).page(question, "de"));
        expect(held.claims?.map((c) => c.id)).toEqual((await entente.claims(question, "de")).map((c) => c.id));
      }
      await ledger.close();
    }),
    { numRuns: 12 },
  );
});
