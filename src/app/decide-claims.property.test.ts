import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { incoming, tinyAnalyser } from "../../tests/support/tiny-analyser.ts";
import { study } from "../analysis/study.ts";
import { type Ledger, openLedger } from "../ledger/index.ts";
import { decide, undoDecision } from "./decide.ts";
import { UnknownChoice } from "./errors.ts";
import { indexer } from "./search/indexer.ts";
import { claimLists } from "./search.ts";
import { settle } from "./settle/settle.ts";

const CODES = ["IRN", "RUS", "DEU", "FRA"];
const actors = () => ({ states: CODES.map((code) => ({ code, names: [code] })), organisations: [], people: [], objects: [] });
const TEXTS = ["IRN trifft RUS in Rom.\nDEU trifft FRA in Bonn.", "RUS trifft IRN am Meer.\nNichts geschieht.", "DEU trifft IRN in Ulm."];

async function begun() {
  const ledger = await openLedger(join(tempFolder(), "l.db"), { clock: () => new Date("2031-03-12T10:00:00.000Z"), indexer });
  const ids: string[] = [];
  for (const [i, text] of TEXTS.entries()) {
    const done = await ledger.record(incoming(text, { url: `https://a.example/${i}` }), tinyAnalyser());
    if ("id" in done) ids.push(done.id);
  }
  await settle({ ledger });
  return { ledger, ids };
}

const code = fc.constantFrom(...CODES);
const at = fc.nat(9);
const step = fc.oneof(
  fc.record({ does: fc.constant("accept-claim" as const), at }),
  fc.record({ does: fc.constant("reject-claim" as const), at }),
  fc.record({ does: fc.constant("correct-claim" as const), at, to: fc.uniqueArray(code, { minLength: 1, maxLength: 3 }) }),
  fc.record({ does: fc.constant("add-claim" as const), at, to: fc.uniqueArray(code, { minLength: 1, maxLength: 2 }) }),
  fc.record({ does: fc.constant("same-actor" as const), from: code, to: fc.tuple(code) }),
  fc.record({ does: fc.constant("actor-is" as const), from: code, to: fc.tuple(code) }),
  fc.record({ does: fc.constant("undo" as const), at }),
  fc.record({ does: fc.constant("reanalyse" as const), at }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const claimsNow = async (ledger: Ledger): Promise<readonly string[]> =>
  (await ledger.snapshot()).claims.map((c) => `${c.id} ${c.review?.state ?? "unreviewed"} ${c.actors.map((a) => a.code).join("+")}`).sort();
const eventsNow = async (ledger: Ledger): Promise<readonly string[]> =>
  [...study(await ledger.snapshot()).events.values()]
    .map((e) =>
      e.members
        .map((m) => m.claim.id)
        .sort()
        .join(" "),
    )
    .sort();
const standing = async (ledger: Ledger) => (await ledger.findings.decisions()).filter((d) => !d.undone);

/** Does one step; what cannot be decided is left. */
async function take(ledger: Ledger, ids: readonly string[], does: Step, n: number): Promise<void> {
  const bench = { ledger, actors };
  const why = { reason: "weil", by: "AB" };
  const pick = <T>(from: readonly T[], i: number): T | undefined => from[i % Math.max(1, from.length)];
  const claim = "at" in does ? (pick((await ledger.snapshot()).claims, does.at)?.id ?? "x") : "";
  try {
    if (does.does === "undo") await undoDecision(bench, pick(await standing(ledger), does.at)?.id ?? "d0", "doch nicht", "AB");
    else if (does.does === "reanalyse") await ledger.reanalyse(pick(ids, does.at) ?? "", tinyAnalyser(`tiny-${n + 2}`));
    else if (does.does === "add-claim") {
      const [document = "", text = ""] = [pick(ids, does.at), pick(TEXTS, does.at)];
      const [sentence = ""] = text.split("\n").slice(-1);
      await decide(bench, {
        ...why,
        kind: does.does,
        subjects: [document],
        change: { sentence, kind: "meeting", actors: does.to.join(";") },
      });
    } else if (does.does === "same-actor" || does.does === "actor-is")
      await decide(bench, { ...why, kind: does.does, subjects: [does.from, ...does.to] });
    else
      await decide(bench, {
        ...why,
        kind: does.does,
        subjects: [claim],
        // With the same actors the claim stays where it is looked for, and is told otherwise.
        ...(does.does === "correct-claim" && {
          change: does.at % 2 === 0 ? { actors: does.to.join(";") } : { factuality: "CT-", object: "Fähre" },
        }),
      });
  } catch (error) {
    if (!(error instanceof UnknownChoice)) throw error;
  }
}

test("whatever is decided in whatever order: lists and snapshot agree, settling is as from scratch, and taking all back restores", {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
      const { ledger, ids } = await begun();
      const lists = claimLists(ledger, (name) => name);
      for (const [n, does] of steps.entries()) {
        await take(ledger, ids, does, n);
        await settle({ ledger });
        const page = await lists.page({}, "de");
        const listed = (page.claims ?? []).map((c) => `${c.id} ${c.review} ${c.actors.map((a) => a.code).join("+")}`);
        expect(listed.sort()).toEqual(await claimsNow(ledger));
        expect((await ledger.status()).claims).toBe(listed.length);
      }
      const grouped = await eventsNow(ledger);
      await settle({ ledger }, { software: "anew" });
      expect(await eventsNow(ledger)).toEqual(grouped);
      for (const { id } of (await standing(ledger)).toReversed()) await undoDecision({ ledger }, id, "alles zurück", "AB");
      for (const c of (await ledger.snapshot()).claims) expect([c.review, c.asRead]).toEqual([undefined, undefined]);
      expect((await ledger.snapshot()).claims).toHaveLength(4);
      await ledger.close();
    }),
    { numRuns: 8 },
  );
});

test("the order of decisions about different claims does not matter", { timeout: 60_000 }, async () => {
  const said = async (order: readonly number[]) => {
    const { ledger, ids } = await begun();
    const wishes = [
      { kind: "reject-claim", subjects: [`${ids[0]}.1.1`] },
      { kind: "correct-claim", subjects: [`${ids[0]}.1.2`], change: { actors: "IRN; RUS" } },
      { kind: "accept-claim", subjects: [`${ids[1]}.1.1`] },
      { kind: "correct-claim", subjects: [`${ids[2]}.1.1`], change: { kind: "aid", actors: "DEU", recipients: "IRN" } },
    ];
    for (const i of order) await decide({ ledger, actors }, { reason: "weil", by: "AB", ...(wishes[i] as (typeof wishes)[number]) });
    const found = [await claimsNow(ledger), await eventsNow(ledger)];
    await ledger.close();
    return found;
  };
  const first = await said([0, 1, 2, 3]);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), async (order) => {
      expect(await said(order)).toEqual(first);
    }),
    { numRuns: 4 },
  );
});
