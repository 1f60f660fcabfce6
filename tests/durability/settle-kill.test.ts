import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "libsql";
import { expect, test } from "vitest";
import { wire, wireAnalyser } from "../../src/app/settle/testdata.ts";
import { openLedger } from "../../src/ledger/index.ts";
import { tempFolder } from "../support/temp-folder.ts";

const CHILD = fileURLToPath(new URL("../support/settle-once.ts", import.meta.url));
const [ARTICLES, BATCH] = [20, 5];

/** Settles in a process of its own. @returns how many documents it settled; undefined if it was killed */
async function settleOnce(path: string, killAt = ""): Promise<number | undefined> {
  const child = spawn(process.execPath, ["--import", "tsx", CHILD, path, killAt], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk.toString("utf8");
  });
  const signal = await new Promise((resolve) => child.once("close", (_code, by) => resolve(by)));
  return signal === "SIGKILL" ? undefined : Number(printed);
}

test("settling that is killed is done by the next one, and two at once do it once", { timeout: 60_000 }, async () => {
  const path = join(tempFolder(), "ledger.db");
  const ledger = await openLedger(path, { clock: () => new Date() });
  for (let n = 0; n < ARTICLES; n++) await ledger.record(wire({ n, day: 1 + n, sentences: [n % 6, (n + 1) % 6] }), wireAnalyser());
  const settlements = (what = "*"): number => {
    const file = new Database(path, { readonly: true });
    const { n } = file.prepare(`select count(${what}) as n from settlements`).get() as { n: number };
    file.close();
    return n;
  };

  for (const [killAt, left] of [
    ["among-rows", 0],
    ["before-commit", 0],
    ["between-batches", 1],
  ] as const) {
    expect(await settleOnce(path, killAt)).toBeUndefined();
    expect(settlements(), killAt).toBe(left);
    // A ledger that is not settled can be read.
    expect((await ledger.snapshot()).documents).toHaveLength(ARTICLES);
  }
  const both = await Promise.all([settleOnce(path), settleOnce(path)]);
  expect((both[0] ?? 0) + (both[1] ?? 0)).toBe(ARTICLES - BATCH);
  // Each brought the ledger further.
  expect(settlements()).toBe(settlements("distinct through"));

  const { claims, documents, findings } = await ledger.snapshot();
  expect(findings?.events.map((m) => m.claimId).sort()).toEqual(claims.map((c) => c.id).sort());
  expect(findings?.origins.map((o) => o.documentId).sort()).toEqual(documents.map((d) => d.document.id).sort());
  await ledger.close();
});
