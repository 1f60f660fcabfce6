import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { incoming, tinyAnalyser } from "../../tests/support/tiny-analyser.ts";
import type { Snapshot } from "../core/index.ts";
import type { Ledger } from "./ledger.ts";
import { openLedger } from "./open-ledger.ts";

const TEXTS = ["IRN trifft RUS", "IRN trifft RUS\nTUR trifft RUS", "DEU trifft FRA", "nichts"] as const;
const from = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      {
        does: fc.constant("record" as const),
        text: from(...TEXTS),
        url: from(undefined, "https://a.example/1", "https://b.example/1"),
        file: from(undefined, "file:1", "file:2"),
        outlet: from(undefined, "Kurier", "Bote"),
        analyser: from("tiny-1", "tiny-2"),
        restore: fc.boolean(),
      },
      { requiredKeys: ["does", "text", "analyser", "restore"] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("delete" as const), which: fc.nat(5) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function take(ledger: Ledger, s: Step): Promise<void> {
  if (s.does === "record") {
    const { url, file, outlet } = s;
    const at = { ...(url !== undefined && { url }), ...(file !== undefined && { file }), ...(outlet !== undefined && { outlet }) };
    const article = incoming(s.text, at);
    await ledger.record(article, tinyAnalyser(s.analyser), { restore: s.restore });
    // Idempotence: the same again is no news, whatever came before.
    const again = await ledger.record(article, tinyAnalyser(s.analyser), { restore: s.restore });
    expect(["unchanged", "deleted"]).toContain(again.outcome);
    return;
  }
  const { documents } = await ledger.snapshot();
  const doomed = documents[s.which % Math.max(1, documents.length)];
  if (doomed) await ledger.delete(doomed.document.id, "test");
}

/** A past snapshot without the documents that are gone since, or gone and back. */
function without(snapshot: Snapshot, gone: ReadonlySet<string>): Snapshot {
  return {
    documents: snapshot.documents.filter((d) => !gone.has(d.document.id)),
    claims: snapshot.claims.filter((c) => !gone.has(c.documentId)),
  };
}

test("any history keeps claim ids unique and the past as it was", { timeout: 60_000 }, async () => {
  const folder = tempFolder();
  let run = 0;
  const property = fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
    const ledger = await openLedger(join(folder, `${run++}.db`), { clock: () => new Date("2024-03-12T10:00:00Z") });
    const meaning = new Map<string, string>();
    const past: { asOf: string; snapshot: Snapshot; gone: Set<string> }[] = [];
    for (const s of steps) {
      const before = new Set((await ledger.snapshot()).documents.map((d) => d.document.id));
      await take(ledger, s);
      const snapshot = await ledger.snapshot();
      for (const c of snapshot.claims) {
        const says = JSON.stringify([c.quote, c.actors, c.recordedAt]);
        expect(meaning.get(c.id) ?? says).toBe(says);
        meaning.set(c.id, says);
      }
      const after = new Set(snapshot.documents.map((d) => d.document.id));
      for (const id of before) if (!after.has(id)) for (const p of past) p.gone.add(id);
      const asOf = await ledger.lastChange();
      if (asOf !== undefined) past.push({ asOf, snapshot, gone: new Set() });
      for (const p of past) expect(await ledger.snapshot({ asOf: p.asOf })).toEqual(without(p.snapshot, p.gone));
    }
    await ledger.close();
  });
  await fc.assert(property, { numRuns: 40 });
});

test("any text comes back as it went in", { timeout: 60_000 }, async () => {
  const ledger = await openLedger(join(tempFolder(), "l.db"), { clock: () => new Date("2024-03-12T10:00:00Z") });
  const property = fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
    const recorded = await ledger.record(incoming(text), tinyAnalyser());
    const id = recorded.outcome === "deleted" ? "" : recorded.id;
    const { documents } = await ledger.snapshot();
    expect(documents.find((d) => d.document.id === id)?.document.text).toBe(text.replaceAll("\0", "\ufffd"));
    expect(await ledger.record(incoming(text), tinyAnalyser())).toMatchObject({ outcome: "unchanged" });
  });
  await fc.assert(property, { numRuns: 60, examples: [["\ufeffA\0B"], ["\ud83d\ude00"]] });
  expect(await ledger.record(incoming("halb \ud83d"), tinyAnalyser())).toMatchObject({ outcome: "new" });
  expect(await ledger.record(incoming("halb \ud83d"), tinyAnalyser())).toMatchObject({ outcome: "unchanged" });
  await ledger.close();
});
