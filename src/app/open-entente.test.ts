import { join } from "node:path";
import { expect, test } from "vitest";
import { tinyBench } from "../../tests/support/bench.ts";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { incoming } from "../../tests/support/tiny-analyser.ts";
import { reanalyse } from "./reanalyse.ts";

const URL_A = "https://a.example/1";
const URL_B = "https://b.example/1";

test("what another process records is seen, and nothing is read twice without a change", async () => {
  const path = join(tempFolder(), "l.db");
  const [one, two] = [await tinyBench("1", path), await tinyBench("1", path)];
  expect((await one.entente.today("de")).funnel.articles).toBe(0);
  await two.ledger.record(incoming("IRN trifft RUS", { url: URL_A }), two.analyser());
  const today = await one.entente.today("de");
  expect(today.funnel).toMatchObject({ articles: 1, claims: 1 });
  expect(today.dyads.map((d) => d.id)).toEqual(["IRN-RUS"]);
  expect((await one.entente.dyad("rus-irn", "en"))?.actors.map((a) => a.name)).toEqual(["Iran", "Russia"]);
});

test("claims can be asked for by actor, pair and moment", async () => {
  const { entente, ledger, analyser } = await tinyBench();
  await ledger.record(incoming("IRN trifft RUS", { url: URL_A }), analyser());
  const asOf = (await ledger.lastChange()) ?? "";
  await ledger.record(incoming("DEU trifft FRA", { url: URL_B }), analyser());
  const quotes = async (filter: Parameters<typeof entente.claims>[0]): Promise<string[]> =>
    (await entente.claims(filter, "de")).map((c) => c.quote);
  expect(await quotes({})).toHaveLength(2);
  expect(await quotes({ asOf })).toEqual(["IRN trifft RUS"]);
  expect(await quotes({ actor: "FRA" })).toEqual(["DEU trifft FRA"]);
  expect(await quotes({ dyad: "FRA-DEU" })).toEqual(["DEU trifft FRA"]);
  expect(await quotes({ dyad: "FRA-IRN" })).toEqual([]);
});

test("a superseded claim opens as it stood; a deleted one says so", async () => {
  const path = join(tempFolder(), "l.db");
  const old = await tinyBench("1", path);
  await old.ledger.record(incoming("IRN trifft RUS", { url: URL_A }), old.analyser());
  const id = (await old.entente.claims({}, "de"))[0]?.id ?? "";
  const bench = await tinyBench("2", path);
  expect((await bench.entente.status()).outdated).toBe(1);
  expect(await reanalyse(bench)).toEqual({ reanalysed: 1, claims: 1, failed: [] });
  expect((await bench.entente.status()).outdated).toBe(0);
  const opened = await bench.entente.claim(id, "de");
  expect(opened).toMatchObject({
    state: "found",
    value: { view: { id, superseded: true, before: "" }, explain: { steps: [{ rule: "tiny.meeting" }] } },
  });
  const document = id.split(".")[0] ?? "";
  expect(await bench.entente.document(document, "de")).toMatchObject({ state: "found", value: { text: "IRN trifft RUS" } });
  await bench.ledger.delete(document, "test");
  expect(await bench.entente.claim(id, "de")).toMatchObject({ state: "deleted", tombstone: { reason: "test" } });
  expect(await bench.entente.document(document, "de")).toMatchObject({ state: "deleted" });
  expect(await bench.entente.document("0000000000000", "de")).toEqual({ state: "unknown" });
});
