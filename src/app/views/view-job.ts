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
  let opened: Promise<Opened> | undefined;
  return async ({ path, of, method, args }) => {
    try {
      opened ??= open(path, of);
      const { ledger, views, at } = await opened;
      if (method === "open") return { value: at };
      if (method === "close") return { value: await ledger.close() };
      const ask = views[method] as (...args: readonly unknown[]) => Promise<unknown>;
      return { value: await ask(...args) };
    } catch (error) {
      return { error };
    }
  };
}

interface Opened {
  readonly ledger: Ledger;
  readonly views: Views;
  readonly at?: string | undefined;
}

async function open(path: string, of: ViewJob["of"]): Promise<Opened> {
  const { names, outlets } = shipped();
  const clock = (): Date => new Date();
  const ledger = await openLedger(path, { clock, indexer });
  const settle = (): Promise<void> => tryToSettle({ ledger, outlets });
  const named = names();
  let listed: ReturnType<typeof listedOutlets> | undefined;
  const house: ViewHouse = {
    names: named,
    listed: (document) => {
      listed ??= listedOutlets(ownOutletsFile(), outlets);
      return listed(document);
    },
    clock,
    outlets,
  };
  const outletOf = findOutlet(house);
  const around = { settle, prepare: (snapshot: Snapshot) => prepare(snapshot, house, outletOf) };
  if (of === "past") return { ledger, views: openViews(ledger, snapshotCache(ledger, around), house) };
  await settle();
  // What comes between the two questions only makes the snapshot newer than its label.
  const at = await ledger.lastChange();
  const snapshot = await ledger.snapshot();
  around.prepare(snapshot);
  const views = openViews(ledger, async () => snapshot, house);
  await askOnce(views);
  return { ledger, views, at };
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
