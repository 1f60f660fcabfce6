import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { tempFolder } from "../../../tests/support/temp-folder.ts";
import { groupEvents } from "../../analysis/events/group-events.ts";
import { findOrigins } from "../../analysis/origins.ts";
import { study } from "../../analysis/study.ts";
import { tell } from "../../analysis/told.ts";
import { carryVoices } from "../../analysis/voices/carried-voices.ts";
import type { Snapshot } from "../../core/index.ts";
import { type Ledger, openLedger } from "../../ledger/index.ts";
import { settle } from "./settle.ts";
import { wire, wireAnalyser } from "./testdata.ts";

const analysers = ["wire-1", "wire-2", "wire-3"].map(wireAnalyser);
const open = (folder: string, n = 0): Promise<Ledger> =>
  openLedger(join(folder, `${n}.db`), { clock: () => new Date("2031-03-12T10:00:00Z") });

const sorted = (groups: Iterable<readonly string[]>): string[] => [...groups].map((g) => [...g].sort().join(" ")).sort();

/** What the pure functions find in the whole ledger. */
function pure({ documents, claims, decisions = [] }: Snapshot) {
  const origins = findOrigins(documents, decisions);
  const told = tell(claims, documents, origins);
  return { origins, told, events: groupEvents(told, decisions) };
}

async function agrees(ledger: Ledger): Promise<void> {
  const snapshot = await ledger.snapshot();
  const wanted = pure(snapshot);
  const found = study(snapshot);
  expect(Object.fromEntries(found.origins.decisions)).toEqual(Object.fromEntries(wanted.origins.decisions));
  expect(sorted([...found.events.values()].map((e) => e.members.map((m) => m.claim.id)))).toEqual(
    sorted(wanted.events.map((e) => e.members.map((m) => m.claim.id))),
  );
  expect(found.told).toEqual(carryVoices(wanted.told, found.documents));
  // Every claim that can be told of an event is recorded for one.
  expect(snapshot.findings?.events.map((m) => m.claimId).sort() ?? []).toEqual(
    wanted.events.flatMap((e) => e.members.map((m) => m.claim.id)).sort(),
  );
}

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant("record" as const),
      n: fc.nat(7),
      sentences: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 4 }),
      day: fc.integer({ min: 1, max: 28 }),
      agency: fc.boolean(),
      analyser: fc.nat(2),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("delete" as const), which: fc.nat(7) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("decide" as const),
      kind: fc.constantFrom("same-origin" as const, "other-origin" as const, "same-event" as const, "other-event" as const),
      a: fc.nat(20),
      b: fc.nat(20),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("undo" as const), which: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("settle" as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function take(ledger: Ledger, s: Step): Promise<void> {
  if (s.does === "settle") return void (await settle({ ledger }, { batch: 2 }));
  if (s.does === "record") return void (await ledger.record(wire(s), analysers[s.analyser] ?? wireAnalyser(), { restore: true }));
  if (s.does === "undo") {
    const standing = (await ledger.findings.decisions()).filter((d) => !d.undone);
    const which = standing[s.which % Math.max(1, standing.length)];
    return void (which && (await ledger.findings.undo(which.id, "Irrtum", "Test")));
  }
  const { documents, claims } = await ledger.snapshot();
  if (s.does === "delete") {
    const doomed = documents[s.which % Math.max(1, documents.length)];
    return void (doomed && (await ledger.delete(doomed.document.id, "test")));
  }
  const ids = s.kind.endsWith("origin") ? documents.map((d) => d.document.id) : claims.map((c) => c.id);
  const [a, b] = [ids[s.a % Math.max(1, ids.length)], ids[s.b % Math.max(1, ids.length)]];
  if (a !== undefined && b !== undefined && a !== b)
    await ledger.findings.decide({ kind: s.kind, subjects: [a, b].sort(), reason: "so gelesen", by: "Test" });
}

const recorded = (n: number, sentences: number[]): Step => ({ does: "record", n, sentences, day: 1, agency: false, analyser: 0 });

/** Failed once: two that a person holds apart, of which a later batch reaches only one. */
const HELD_APART: Step[] = [
  recorded(4, [0]),
  recorded(0, [0, 2]),
  recorded(1, [1]),
  recorded(4, [1]),
  recorded(5, [3, 1]),
  { does: "decide", kind: "other-origin", a: 3, b: 5 },
  { does: "settle" },
];

test("whatever happens, what is recorded is what the pure functions find in the whole ledger", { timeout: 120_000 }, async () => {
  const folder = tempFolder();
  let run = 0;
  const property = fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
    const ledger = await open(folder, run++);
    for (const s of steps) await take(ledger, s);
    await settle({ ledger });
    await agrees(ledger);
    // Settled is settled.
    const before = await ledger.lastChange();
    expect(await settle({ ledger })).toBe(0);
    expect(await ledger.lastChange()).toBe(before);
    await ledger.close();
  });
  await fc.assert(property, { numRuns: 40, examples: [[HELD_APART]] });
});
