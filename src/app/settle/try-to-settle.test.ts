import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../../../tests/support/temp-folder.ts";
import { openLedger } from "../../ledger/index.ts";
import { decide } from "../decide.ts";
import { settle } from "./settle.ts";
import { wire, wireAnalyser } from "./testdata.ts";
import { tryToSettle } from "./try-to-settle.ts";

const clock = () => new Date("2031-03-12T10:00:00Z");
/** Far below what a writer waits, far above what one look takes. */
const MOMENT = 3000;

const noActors = () => ({ states: [], organisations: [], people: [], objects: [] });

test("nobody waits for somebody else's settling: the ledger is read as it stands, and a decision stands", async () => {
  const path = join(tempFolder(), "l.db");
  const [ledger, other] = [await openLedger(path, { clock }), await openLedger(path, { clock })];
  await ledger.record(wire({ n: 1, day: 1, sentences: [3], own: true }), wireAnalyser());
  await settle({ ledger });
  await ledger.record(wire({ n: 2, day: 20, sentences: [3], own: true }), wireAnalyser());
  const [a = "", b = ""] = (await ledger.snapshot()).claims.map((c) => c.id);

  let release = (): void => {};
  const hold = async (): Promise<void> => {
    await new Promise<void>((held) => {
      void other.findings.settle(async () => {
        held();
        await new Promise<void>((free) => {
          release = free;
        });
      });
    });
  };
  const start = Date.now();
  await hold();
  await tryToSettle({ ledger });
  expect((await ledger.snapshot()).findings?.events).toHaveLength(1);
  release();

  // The lock is taken between the decision and what follows from it.
  const decideThenHold: typeof ledger.findings.decide = async (decision) => {
    const made = await ledger.findings.decide(decision);
    await hold();
    return made;
  };
  const bench = { ledger: { ...ledger, findings: { ...ledger.findings, decide: decideThenHold } }, actors: noActors };
  const wish = { kind: "same-event", subjects: [a, b], reason: "dasselbe", by: "Redaktion" };
  expect(await decide(bench, wish)).toMatchObject({ id: "d1" });
  release();
  expect(Date.now() - start).toBeLessThan(MOMENT);

  await settle({ ledger });
  const events = (await ledger.snapshot()).findings?.events ?? [];
  expect([events.length, new Set(events.map((e) => e.eventId)).size]).toEqual([2, 1]);
  await other.close();
  await ledger.close();
});

test("a claim that was replaced before the rules changed is told no more", async () => {
  const ledger = await openLedger(join(tempFolder(), "l.db"), { clock });
  await ledger.record(wire({ n: 1, day: 1, sentences: [3] }), wireAnalyser());
  await settle({ ledger });
  await ledger.record(wire({ n: 1, day: 1, sentences: [3] }), wireAnalyser("wire-2"));
  await settle({ ledger }, { software: "grouping-of-tomorrow" });
  const { claims, findings } = await ledger.snapshot();
  expect(findings?.events.map((e) => e.claimId)).toEqual(claims.map((c) => c.id));
  await ledger.close();
});
