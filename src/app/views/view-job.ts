import type { Snapshot } from "../../core/index.ts";
import { type Ledger, openLedger } from "../../ledger/index.ts";
import { ownOutletsFile } from "../data-folder.ts";
import { listedOutlets } from "../outlets.ts";
import { indexer } from "../search/indexer.ts";
import { tryToSettle } from "../settle/try-to-settle.ts";
import { snapshotCache } from "../snapshot-cache.ts";
import { shipped } from "../workbench.ts";
import { findOutlet, openViews, prepare, type ViewHouse } from "./open-views.ts";
import type { ViewAnswer, ViewJob } from "./view-thread.ts";
import type { Views } from "./views.ts";

/** Answers jobs about one ledger. */
export function viewTeller(): (job: ViewJob) => Promise<ViewAnswer> {
  let reader: Promise<Reader> | undefined;
  return async ({ path, method, args }) => {
    try {
      reader ??= openReader(path);
      const { views, read, forget } = await reader;
      if (method === "read") return { value: await read() };
      if (method === "forget") return { value: forget() };
      const ask = views[method] as (...args: readonly unknown[]) => Promise<unknown>;
      return { value: await ask(...args) };
    } catch (error) {
      return { error };
    }
  };
}

interface Reader {
  readonly views: Views;
  read(): Promise<string | undefined>;
  forget(): void;
}

async function openReader(path: string): Promise<Reader> {
  const { names, outlets } = shipped();
  const clock = (): Date => new Date();
  const ledger: Ledger = await openLedger(path, { clock, indexer });
  let listed: ViewHouse["listed"];
  const house: ViewHouse = {
    names: names(),
    listed: (document) => {
      listed ??= listedOutlets(ownOutletsFile(), outlets);
      return listed(document);
    },
    clock,
    outlets,
  };
  const outletOf = findOutlet(house);
  const around = {
    settle: () => tryToSettle({ ledger, outlets }),
    prepare: (snapshot: Snapshot) => prepare(snapshot, house, outletOf),
  };
  const snapshotOf = snapshotCache(ledger, around);
  let present: Snapshot | undefined;
  const views = openViews(ledger, async (asOf) => (asOf === undefined ? present : undefined) ?? snapshotOf(asOf), house);
  const forget = (): void => {
    present = undefined;
  };
  return {
    views,
    read: async () => {
      forget();
      await around.settle();
      // What comes between the two questions only makes the snapshot newer than its label.
      const at = await ledger.lastChange();
      present = await ledger.snapshot();
      around.prepare(present);
      await askOnce(views);
      return at;
    },
    forget,
  };
}

/** What the first of each view would wait for. */
async function askOnce(views: Views): Promise<void> {
  await views.changes({}, "de");
  await views.changes({}, "en");
  await views.eventsPage({}, "de");
  await views.contradictionsPage({}, "de");
  await views.dyads({}, "de");
  await views.graph({}, "de");
  await views.map({}, "de");
  await views.outlets("de");
  await views.briefingSubjects("de");
  await views.queue({ limit: 1 }, "de");
}
