import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { openLedger } from "./open-ledger.ts";

const CHILD = new URL("../../tests/support/ingest-forever.ts", import.meta.url).pathname;
const clock = (): Date => new Date();

/** Runs the child to its end. That nothing is lost by a kill is tested with the whole program, see tests/durability. */
async function ingest(path: string, name: string, count: number): Promise<string[]> {
  const child = spawn(process.execPath, ["--import", "tsx", CHILD, path, name, String(count)], { stdio: ["ignore", "pipe", "inherit"] });
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) acknowledged.push(line);
  return acknowledged;
}

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
