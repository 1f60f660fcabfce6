import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { incoming, tinyAnalyser } from "../../tests/support/tiny-analyser.ts";
import { contentHash, documentId } from "./identity.ts";
import type { Incoming, Ledger, Recorded } from "./ledger.ts";
import { openLedger } from "./open-ledger.ts";

const URL_A = "https://a.example/artikel";
const URL_B = "https://b.example/artikel";
const MEETING = "IRN trifft RUS";

async function open(): Promise<{ ledger: Ledger; say: (i: Incoming, version?: string) => Promise<string> }> {
  const ledger = await openLedger(join(tempFolder(), "l.db"), { clock: () => new Date("2024-03-12T10:00:00Z") });
  return { ledger, say: async (i, version) => brief(await ledger.record(i, tinyAnalyser(version))) };
}
const brief = (r: Recorded): string => (r.outcome === "deleted" ? `deleted ${r.tombstone.id}` : `${r.outcome} ${r.id}`);

test("the id comes from the first web address, or from the text without one", async () => {
  const { say } = await open();
  expect(await say(incoming(MEETING, { url: URL_A }))).toBe(`new ${documentId(URL_A)}`);
  expect(await say(incoming("DEU trifft FRA"))).toBe(`new ${documentId("DEU trifft FRA")}`);
});

test("the same article again changes nothing, also without its title or with another address of it", async () => {
  const { ledger, say } = await open();
  const id = documentId(URL_A);
  await say(incoming(MEETING, { url: URL_A, title: "Treffen" }));
  const before = await ledger.snapshot();
  expect(await say(incoming(MEETING, { url: URL_A, title: "Treffen" }))).toBe(`unchanged ${id}`);
  expect(await say(incoming(MEETING, { url: URL_A }))).toBe(`unchanged ${id}`);
  expect(await say(incoming(MEETING))).toBe(`unchanged ${id}`);
  expect(await ledger.snapshot()).toEqual(before);
});

test("a changed text, or a changed statement about it, is a new version; an older state again is no news", async () => {
  const { ledger, say } = await open();
  const id = documentId(URL_A);
  await say(incoming(MEETING, { url: URL_A }));
  expect(await say(incoming(`${MEETING}\nTUR trifft RUS`, { url: URL_A }))).toBe(`new-version ${id}`);
  expect(await say(incoming(`${MEETING}\nTUR trifft RUS`, { url: URL_A, title: "Zwei" }))).toBe(`new-version ${id}`);
  expect(await say(incoming(MEETING, { url: URL_A }))).toBe(`unchanged ${id}`);
  const { documents, claims } = await ledger.snapshot();
  expect(documents[0]?.versions.map((v) => v.n)).toEqual([1, 2, 3]);
  expect(documents[0]?.versions[0]?.hash).toBe(contentHash(MEETING));
  expect(claims.map((c) => c.id)).toEqual([`${id}.3.1`, `${id}.3.2`]);
});

test("the same text under two web addresses is two documents", async () => {
  const { ledger, say } = await open();
  await say(incoming(MEETING, { url: URL_A }));
  expect(await say(incoming(MEETING, { url: URL_B }))).toBe(`new ${documentId(URL_B)}`);
  expect((await ledger.snapshot()).documents).toHaveLength(2);
});

test("a text without address gets one later and keeps its id", async () => {
  const { ledger, say } = await open();
  const id = documentId(MEETING);
  await say(incoming(MEETING));
  expect(await say(incoming(MEETING, { url: URL_A, outlet: "Kurier" }))).toBe(`new-version ${id}`);
  expect(await say(incoming("ganz anders", { url: URL_A }))).toBe(`new-version ${id}`);
  const [document] = (await ledger.snapshot()).documents;
  expect(document?.document.url).toBe(URL_A);
  expect(document?.addresses).toEqual([`sha256:${contentHash(MEETING)}`, URL_A]);
});

test("outlets that disagree keep one text two documents", async () => {
  const { say } = await open();
  const first = await say(incoming(MEETING, { outlet: "Kurier" }));
  const second = await say(incoming(MEETING, { outlet: "Bote" }));
  expect(second).toMatch(/^new /u);
  expect(second).not.toBe(first);
  expect(await say(incoming(MEETING, { outlet: "Bote" }))).toBe(second.replace("new", "unchanged"));
  expect(await say(incoming(MEETING, { outlet: "kurier " }))).toBe(first.replace("new", "new-version"));
});

test("a file is its document's address until it holds another web page", async () => {
  const { say } = await open();
  const file = "file:seite.html~1";
  await say(incoming(MEETING, { url: URL_A, file }));
  expect(await say(incoming("geändert", { file }))).toBe(`new-version ${documentId(URL_A)}`);
  expect(await say(incoming("andere Seite", { url: URL_B, file }))).toBe(`new ${documentId(URL_B)}`);
  expect(await say(incoming("noch anders", { file }))).toBe(`new-version ${documentId(URL_B)}`);
});

test("a newer analyser reads again, and superseded claims still open", async () => {
  const { ledger, say } = await open();
  const id = documentId(URL_A);
  await say(incoming(MEETING, { url: URL_A }));
  expect(await ledger.outdated("tiny-2")).toEqual([id]);
  expect(await say(incoming(MEETING, { url: URL_A }), "tiny-2")).toBe(`reanalysed ${id}`);
  expect(await ledger.outdated("tiny-2")).toEqual([]);
  expect(brief(await ledger.reanalyse(id, tinyAnalyser("tiny-2")))).toBe(`unchanged ${id}`);
  expect(brief(await ledger.reanalyse(id, tinyAnalyser("tiny-3")))).toBe(`reanalysed ${id}`);
  expect((await ledger.snapshot()).claims.map((c) => c.id)).toEqual([`${id}.3.1`]);
  expect(await ledger.claim(`${id}.1.1`)).toMatchObject({ state: "found", value: { current: false, quote: MEETING } });
  expect(await ledger.claim(`${id}.3.1`)).toMatchObject({ state: "found", value: { current: true } });
  expect(await ledger.claim(`${id}.4.1`)).toEqual({ state: "unknown" });
});

test("what was known on a past instant can be asked later, even with a clock that stands still", async () => {
  const { ledger, say } = await open();
  await say(incoming(MEETING, { url: URL_A }));
  const asOf = (await ledger.lastChange()) ?? "";
  const then = await ledger.snapshot();
  await say(incoming("DEU trifft FRA", { url: URL_A }));
  await say(incoming("DEU trifft ITA", { url: URL_B }));
  expect(await ledger.snapshot({ asOf })).toEqual(then);
  expect(await ledger.snapshot({ asOf: "2000-01-01T00:00:00.000Z" })).toEqual({ documents: [], claims: [] });
});

test("what people decide and delete is told from what comes in", async () => {
  const { ledger, say } = await open();
  await say(incoming(MEETING, { url: URL_A }));
  expect(await ledger.lastDecided()).toBeUndefined();
  const decision = { kind: "reliability", subjects: ["kurier.example"], value: "B", reason: "known", by: "desk" } as const;
  await ledger.findings.decide(decision);
  const decided = await ledger.lastDecided();
  expect(decided).toBe(await ledger.lastChange());
  await say(incoming(MEETING, { url: URL_B }));
  expect(await ledger.lastDecided()).toBe(decided);
  await ledger.delete(documentId(URL_B), "test");
  expect(await ledger.lastDecided()).toBe(await ledger.lastChange());
});

test("status counts", async () => {
  const { ledger, say } = await open();
  expect(await ledger.status()).toMatchObject({ documents: 0, claims: 0, deleted: 0 });
  await say(incoming(MEETING, { url: URL_A }));
  await say(incoming(`${MEETING}\n${MEETING}`, { url: URL_A }));
  await say(incoming(MEETING, { url: URL_B }));
  await ledger.delete(documentId(URL_B), "test");
  expect(await ledger.status()).toMatchObject({ documents: 1, versions: 2, analyses: 2, claims: 2, deleted: 1, sample: 0, notAnalysed: 0 });
});
