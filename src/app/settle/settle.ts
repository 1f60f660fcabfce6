import { setTimeout as wait } from "node:timers/promises";
import { GROUPING } from "../../analysis/grouping-version.ts";
import type { KnownAgency } from "../../analysis/voices/claim-origin.ts";
import type { OutletDirectory } from "../../core/index.ts";
import type { Ledger, Settling } from "../../ledger/index.ts";
import { CopyPairs } from "./copies.ts";
import { settleEvents } from "./events.ts";
import { settleOrigins } from "./origins.ts";
import { type Affected, settleTellings } from "./tellings.ts";

/** Documents that are settled in one transaction at most, and in the first one: others wait for the ledger meanwhile. */
const [BATCH, FIRST] = [100, 20];
/** Milliseconds that one transaction should take at most: a writer gives up after ten seconds. A shorter one may grow. */
const [LONG_MS, SHORT_MS] = [1000, 400];
/** Between two: whoever waits for the ledger looks every tenth of a second. */
const PAUSE_MS = 150;

/** What a settling needs: agencies are known by the outlets, where they are given. */
export interface SettleBench {
  readonly ledger: Pick<Ledger, "findings">;
  outlets?(): OutletDirectory;
}

/**
 * Brings what is recorded of origins and events up to date with the documents, claims and decisions recorded since the last settling. Looks
 * only at what can have changed, and writes only what did; the outcome is that of the pure functions over the whole ledger, whatever the order
 * in which the documents came. Every batch is one transaction: who is killed in between is behind, and nothing else.
 * @param software version of the grouping; another one than the last has everything settled anew
 * @param patient false: gives up soon while another process writes
 * @returns documents that were new or read again
 */
export async function settle(bench: SettleBench, { software = GROUPING, batch = BATCH, patient = true } = {}): Promise<number> {
  const { findings } = bench.ledger;
  let [documents, size, took] = [0, Math.min(batch, FIRST), 0];
  while (await findings.behind(software)) {
    if (took > PAUSE_MS) await wait(PAUSE_MS);
    const start = performance.now();
    documents += await findings.settle((tables) => settleBatch(tables, bench, software, size), patient);
    took = performance.now() - start;
    size = took > LONG_MS ? Math.ceil(size / 2) : took < SHORT_MS ? Math.min(batch, size * 2) : size;
  }
  return documents;
}

/** The agencies that a list of outlets knows, by name or sign. */
export function knownAgency(bench: Pick<SettleBench, "outlets">): KnownAgency | undefined {
  if (!bench.outlets) return undefined;
  return (name) => {
    const found = bench.outlets?.().byAgency(name);
    return found && (found.sign ?? found.name);
  };
}

async function settleBatch(tables: Settling, bench: SettleBench, software: string, batch: number): Promise<number> {
  let open = await tables.open(batch);
  if (open.software !== undefined && open.software !== software) {
    await tables.restart();
    open = await tables.open(batch);
  }
  const { stale, queue } = open;
  // Another process was faster.
  if (open.software === software && stale.length === 0 && queue.length === 0) return 0;
  const decisions = await tables.decisions();
  const queued = (sort: (typeof queue)[number]["sort"]): string[] => queue.filter((q) => q.sort === sort).map((q) => q.item);
  const pairs = new CopyPairs(tables, knownAgency(bench));
  const fresh = await tables.documents(stale.map((s) => s.documentId));
  for (const document of fresh) await pairs.take(document);
  for (const item of queued("band")) {
    const [band = "", place = ""] = item.split(" ");
    await pairs.lookAgain({ band: Number(band), place });
  }
  for (const text of (await tables.textsOf(queued("document"))).values()) pairs.touched.add(text);

  const looked = await settleOrigins(tables, pairs.touched, decisions, software);
  const affected: Affected = { keys: new Set(queued("key")), names: new Set(), gone: new Set() };
  await settleTellings(tables, [...new Set([...looked, ...queued("claims")])], knownAgency(bench), affected);
  await settleEvents(tables, affected, decisions, software);
  await tables.done(stale.at(-1)?.recordedAt, software, queue);
  return fresh.length;
}
