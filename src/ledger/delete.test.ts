import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { incoming, tinyAnalyser } from "../../tests/support/tiny-analyser.ts";
import { documentId } from "./identity.ts";
import { openLedger } from "./open-ledger.ts";

const URL_A = "https://a.example/artikel";
const clock = (): Date => new Date("2024-03-12T10:00:00Z");
const analyser = tinyAnalyser();

test("a deleted document says so, its claims too, and re-ingest is refused", async () => {
  const ledger = await openLedger(join(tempFolder(), "l.db"), { clock });
  const id = documentId(URL_A);
  await ledger.record(incoming("IRN trifft RUS", { url: URL_A }), analyser);
  await ledger.delete(id, "auf Wunsch");
  const deleted = { state: "deleted", tombstone: { id, reason: "auf Wunsch" } };
  expect(await ledger.find(id)).toMatchObject(deleted);
  expect(await ledger.claim(`${id}.1.1`)).toMatchObject(deleted);
  expect(await ledger.claim(`${id}.2.1`)).toEqual({ state: "unknown" });
  expect(await ledger.delete(id, "noch einmal")).toMatchObject(deleted);
  expect(await ledger.delete(documentId("nie"), "x")).toEqual({ state: "unknown" });
  expect(await ledger.snapshot({ asOf: "2024-03-12T10:00:00.000Z" })).toEqual({ documents: [], claims: [] });

  for (const again of [incoming("anderer Text", { url: URL_A }), incoming("IRN trifft RUS")])
    expect(await ledger.record(again, analyser)).toMatchObject({ outcome: "deleted" });
  expect(await ledger.record(incoming("IRN trifft RUS", { url: "https://b.example/" }), analyser)).toMatchObject({ outcome: "new" });
});

test("a restored document keeps its id and never reuses the ids of its claims", async () => {
  const ledger = await openLedger(join(tempFolder(), "l.db"), { clock });
  const text = "IRN trifft RUS";
  const id = documentId(text);
  await ledger.record(incoming(text), analyser);
  await ledger.record(incoming(text), tinyAnalyser("tiny-2"));
  await ledger.delete(id, "Versehen");
  expect(await ledger.record(incoming(text, { url: URL_A }), analyser)).toMatchObject({ outcome: "deleted" });
  expect(await ledger.record(incoming(text), analyser, { restore: true })).toMatchObject({ outcome: "restored", id });
  expect((await ledger.snapshot()).claims.map((c) => c.id)).toEqual([`${id}.3.1`]);
  expect(await ledger.claim(`${id}.2.1`)).toMatchObject({ state: "deleted" });
  await ledger.delete(id, "doch");
  expect(await ledger.record(incoming(text), analyser, { restore: true })).toMatchObject({ outcome: "restored" });
  expect((await ledger.snapshot()).claims.map((c) => c.id)).toEqual([`${id}.4.1`]);
  expect((await ledger.snapshot()).documents[0]?.versions.map((v) => v.n)).toEqual([3]);
});

test("nothing of a deleted text can be read from the files", async () => {
  const folder = tempFolder();
  const ledger = await openLedger(join(folder, "l.db"), { clock });
  await ledger.record(incoming("IRN trifft RUS im Geheimen", { url: "https://a.example/geheimnis" }), analyser);
  const bytes = (): string =>
    readdirSync(folder)
      .map((f) => readFileSync(join(folder, f), "latin1"))
      .join("");
  expect(bytes()).toContain("Geheimen");
  await ledger.delete(documentId("https://a.example/geheimnis"), "Persönlichkeitsrecht");
  expect(bytes()).not.toContain("Geheimen");
  expect(bytes()).not.toContain("geheimnis");
});
