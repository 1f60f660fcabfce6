import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { tempFolder } from "../../../tests/support/temp-folder.ts";
import { incoming, tinyAnalyser } from "../../../tests/support/tiny-analyser.ts";
import { type Ledger, openLedger } from "../../ledger/index.ts";
import { deleteDocument } from "../delete.ts";
import { indexer } from "../search/indexer.ts";
import { tryToSettle } from "../settle/try-to-settle.ts";
import { snapshotCache } from "../snapshot-cache.ts";
import { shipped } from "../workbench.ts";
import { findOutlet, openViews, prepare } from "./open-views.ts";
import { steadyViews } from "./steady-views.ts";
import { viewThread } from "./view-thread.ts";
import type { Views } from "./views.ts";

// A loaded machine starts threads slowly: nothing here waits for a clock.
vi.setConfig({ testTimeout: 120_000 });

const DAY = { notBefore: "2031-03-10", notAfter: "2031-03-10", basis: "given" as const };
const LARGE = 1_000_000;

/** A ledger with the views of it as they are made here, and as they would be if it were large. */
async function twoWays() {
  const path = join(tempFolder(), "l.db");
  const ledger = await openLedger(path, { clock: () => new Date(), indexer });
  const ships = shipped();
  const house = { names: ships.names(), clock: () => new Date(), outlets: ships.outlets };
  const snapshotOf = snapshotCache(ledger, {
    settle: () => tryToSettle({ ledger, outlets: ships.outlets }),
    prepare: (snapshot) => prepare(snapshot, house, findOutlet(house)),
  });
  const here = openViews(ledger, snapshotOf, house);
  const over = (claims: number) =>
    steadyViews(
      here,
      ledger,
      () => viewThread(path),
      async () => claims,
    );
  const [small, large] = [over(1), over(LARGE)];
  onTestFinished(async () => {
    await Promise.all([small.stop(), large.stop()]);
    await ledger.close();
  });
  return { ledger, here, small, large };
}

async function record(ledger: Ledger, outlet: string, line: string): Promise<string> {
  const { article, addresses } = incoming(`${outlet}\n${line}`, { url: `https://${outlet.toLowerCase()}.example/`, outlet });
  const recorded = await ledger.record({ article: { ...article, published: DAY }, addresses }, tinyAnalyser());
  return "id" in recorded ? recorded.id : "";
}

test("a thread tells what is told here: every view, also of the past, and what was asked wrongly", async () => {
  const { ledger, here, large } = await twoWays();
  const document = await record(ledger, "Kurier", "IRN trifft RUS in Rom");
  await here.today("de");
  const asOf = (await ledger.lastChange()) ?? "";
  await record(ledger, "Bote", "IRN trifft RUS in Rom");
  await record(ledger, "Abend", "DEU trifft FRA und POL");
  large.stay();
  const [claim] = await here.claims({ actor: "IRN" }, "de");
  if (!claim) throw new Error("no claim");
  const known = await ledger.claim(claim.id);
  if (known.state !== "found") throw new Error("no claim");
  const told: { readonly [M in keyof Views]: (views: Views, at: { asOf?: string }) => ReturnType<Views[M]> } = {
    today: (v, at) => v.today("de", at),
    dyad: (v, at) => v.dyad("RUS-IRN", "en", at),
    document: (v, at) => v.document(document, "de", at),
    claimThen: (v, at) => v.claimThen(claim.id, at),
    explain: (v, at) => v.explain(known.value, "de", at),
    claims: (v, at) => v.claims({ dyad: "IRN-RUS", ...at }, "de"),
    contexts: (v, at) => v.contexts([claim.id, "0000000000000.1.1"], at),
    queue: (v) => v.queue({ limit: 5 }, "en"),
    events: (v, at) => v.events(at, "de"),
    eventsPage: (v, at) => v.eventsPage(at, "de"),
    event: (v, at) => v.event(claim.id, "de", at),
    contradictions: (v, at) => v.contradictions(at, "de"),
    contradictionsPage: (v, at) => v.contradictionsPage(at, "de"),
    originsOf: (v, at) => v.originsOf(document, "de", at),
    ties: (v, at) => v.ties(["IRN", "RUS"], "de", at),
    network: (v, at) => v.network("de", at),
    triads: (v, at) => v.triads("de", at),
    briefing: (v, at) => v.briefing({ of: "IRN-RUS" }, "de", at),
    briefingSubjects: (v, at) => v.briefingSubjects("de", at),
    graph: (v, at) => v.graph(at, "de"),
    map: (v, at) => v.map(at, "de"),
    outlets: (v, at) => v.outlets("de", at),
    outlet: (v, at) => v.outlet(claim.document.outletId ?? "", "de", at),
    knownOutlets: (v, at) => v.knownOutlets({ q: "zeitung" }, "de", at),
    dyads: (v, at) => v.dyads(at, "en"),
    timeline: (v, at) => v.timeline("IRN-RUS", {}, "de", at),
    changes: (v, at) => v.changes(at, "de"),
  };
  for (const [name, ask] of Object.entries(told))
    for (const at of [{}, { asOf }]) expect(await ask(large.views, at), `${name} ${at.asOf}`).toEqual(await ask(here, at));
  expect((await large.views.today("de")).funnel.articles).toBe(3);
  expect((await large.views.today("de", { asOf })).funnel.articles).toBe(1);
  await expect(large.views.graph({ at: "heute" }, "de")).rejects.toThrow(RangeError);
});

test("what comes in is worked in a moment later, and lists do not wait for it; what people take away is gone at once", async () => {
  const { ledger, here, small, large } = await twoWays();
  const [first, second] = [await record(ledger, "Kurier", "IRN trifft RUS in Rom"), await record(ledger, "Bote", "IRN trifft RUS in Wien")];
  const told = async () => (await large.views.claims({ actor: "IRN" }, "de")).map((c) => c.document.id).sort();
  const ids = (await here.claims({}, "de")).map((c) => c.id);
  const [context, heed] = [{ of: await here.contexts(ids) }, await ledger.lastChange()];
  expect(await small.contexts(ids)).toEqual(context);
  expect(await large.contexts(ids)).toBeUndefined();
  expect(await large.contexts(ids, undefined, heed)).toEqual(context);

  large.stay();
  expect(await large.contexts(ids, undefined, heed)).toEqual(context);
  expect(await large.contexts(ids, heed)).toBeUndefined();
  expect(await told()).toEqual([first, second].sort());
  expect(large.behind).toBeUndefined();

  const third = await record(ledger, "Abend", "IRN trifft RUS in Oslo");
  expect(await told()).toEqual([first, second].sort());
  expect(large.behind).toBe(heed);
  expect(await large.contexts(ids)).toEqual({ ...context, at: heed });
  expect(await large.views.document(third, "de")).toMatchObject({ head: { id: third } });
  expect(await told()).toEqual([first, second, third].sort());
  expect(large.behind).toBeUndefined();

  await deleteDocument({ ledger }, first, "test");
  expect(await told()).toEqual([second, third].sort());
});
