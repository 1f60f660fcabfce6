import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { openLedger } from "./open-ledger.ts";

const CHILD = new URL("../../tests/support/ingest-forever.ts", import.meta.url).pathname;
const clock = (): Date => new Date();

/** Runs the child; kills it hard after `killAfter` acknowledged documents. */
async function ingest(path: string, name: string, count: number, killAfter = Infinity): Promise<string[]> {
  const child = spawn(process.execPath, ["--import", "tsx", CHILD, path, name, String(count)], { stdio: ["ignore", "pipe", "inherit"] });
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === killAfter) child.kill("SIGKILL");
  }
  return acknowledged;
}

test("kill -9 loses nothing that was acknowledged and leaves no half document", { timeout: 120_000 }, async () => {
  const path = join(tempFolder(), "l.db");
  const acknowledged: string[] = [];
  for (const [round, killAfter] of [1, 7, 23, 40].entries()) {
    acknowledged.push(...(await ingest(path, `runde${round}`, Infinity, killAfter)));
    const ledger = await openLedger(path, { clock });
    const { documents, claims } = await ledger.snapshot();
    const known = new Set(documents.map((d) => d.document.id));
    expect(acknowledged.filter((id) => !known.has(id))).toEqual([]);
    for (const id of known) expect(claims.filter((c) => c.documentId === id)).toHaveLength(20);
    await ledger.close();
  }
});

test("two processes write one new ledger at the same time", { timeout: 120_000 }, async () => {
  const path = join(tempFolder(), "l.db");
  const both = await Promise.all([ingest(path, "eins", 40), ingest(path, "zwei", 40), ingest(path, "eins", 40)]);
  expect(new Set(both.flat()).size).toBe(80);
  const ledger = await openLedger(path, { clock });
  const { documents, claims } = await ledger.snapshot();
  expect(documents).toHaveLength(80);
  expect(documents.every((d) => d.versions.length === 1)).toBe(true);
  expect(new Set(claims.map((c) => c.id)).size).toBe(1600);
  await ledger.close();
});
