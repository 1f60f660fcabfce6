import { type OutletDirectory, outletDirectory } from "../core/index.ts";
import type { Ledger } from "../ledger/index.ts";
import { type ActorNames, type ListedHints, sourceHealth } from "../publish/index.ts";
import type { SourceHealth } from "../publish/sources/views.ts";
import { versions } from "./differences.ts";
import type { Entente } from "./entente.ts";
import { openReview } from "./review.ts";
import { ClaimIndex } from "./search/claim-index.ts";
import { claimLists } from "./search.ts";
import { tryToSettle } from "./settle/try-to-settle.ts";
import { snapshotCache } from "./snapshot-cache.ts";
import { findOutlet, openViews, prepare } from "./views/open-views.ts";
import { steadyViews } from "./views/steady-views.ts";
import { viewThread } from "./views/view-thread.ts";

const NO_OUTLETS = outletDirectory([]);

/**
 * The reading side of Entente over a ledger.
 * @param analyserVersion is asked only when it is needed: a language pack takes time to load.
 * @param listed what the user's list of outlets says of a document
 * @param clock tells whether a source is overdue, and of which day the sanctions of an outlet are shown
 * @param outlets what is known of outlets
 */
export function openEntente(
  ledger: Ledger,
  names: ActorNames,
  analyserVersion: () => string,
  listed?: ListedHints,
  clock: () => Date = () => new Date(),
  outlets: () => OutletDirectory = () => NO_OUTLETS,
): Entente {
  const house = { names, listed, clock, outlets };
  const outletOf = findOutlet(house);
  const snapshotOf = snapshotCache(ledger, {
    settle: () => tryToSettle({ ledger, outlets }),
    prepare: (snapshot) => prepare(snapshot, house, outletOf),
  });
  const index = new ClaimIndex(ledger);
  const steady = steadyViews(
    openViews(ledger, snapshotOf, house),
    ledger,
    () => viewThread(ledger.path),
    async () => {
      await index.refresh();
      return index.entries.length;
    },
  );
  const { document: documentOf, queue, explain: explained, claimThen, contexts: _, ...views } = steady.views;
  const watched = async (): Promise<readonly SourceHealth[]> => sourceHealth(await ledger.sources.list(), clock().toISOString());

  return {
    ...views,
    ...openReview({ queue }),
    document: async (id, lang, options) => {
      const found = await ledger.find(id);
      if (found.state !== "found") return found;
      const value = await documentOf(id, lang, options);
      return value ? { state: "found", value } : { state: "unknown" };
    },
    versions: async (id, between, options) => versions({ ledger }, id, between, options?.asOf),
    claim: async (id, lang, { asOf } = {}) => {
      const found = await ledger.claim(id);
      if (found.state !== "found") return found;
      if (asOf !== undefined && found.value.recordedAt > asOf) return { state: "unknown" };
      const recorded = (asOf === undefined ? undefined : await claimThen(id, { asOf })) ?? found.value;
      // What replaced a claim may have another text under it: it is shown as it stood.
      const then = recorded.current ? asOf : recorded.recordedAt;
      const explain = await explained(recorded, lang, then === undefined ? {} : { asOf: then });
      const decided = (await ledger.findings.decisions(asOf)).filter((d) => d.subjects.includes(id) || d.id === recorded.review?.decision);
      return {
        state: "found",
        value: { view: explain.claim, recorded, explain, ...(explain.asRead && { asRead: explain.asRead }), decisions: decided },
      };
    },
    lists: claimLists(ledger, names, outletOf, steady, index),
    status: async () => {
      const analyser = analyserVersion();
      const [counts, outdated] = [await ledger.status(), await ledger.outdated(analyser)];
      return { ...counts, analyser, outdated: outdated.length, health: await watched() };
    },
    watched,
    hasSample: () => ledger.hasSample(),
    behind: () => steady.behind,
    stay: async () => {
      await index.refresh();
      steady.stay();
    },
    close: () => steady.stop(),
  };
}
