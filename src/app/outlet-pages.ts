import type { OutletDirectory, Snapshot } from "../core/index.ts";
import {
  type ActorNames,
  buildOutletPage,
  buildOutlets,
  findKnownOutlets,
  type KnownOutletsView,
  type KnownQuestion,
  type MadeDecision,
  type OutletPageView,
  type OutletsView,
  type UiLanguage,
} from "../publish/index.ts";
import type { TwoClocks } from "./findings.ts";

/** What may be asked of the sources of news. */
export interface OutletReader {
  /** Those that the ledger has articles of. */
  outlets(lang: UiLanguage, options?: TwoClocks): Promise<OutletsView>;
  /** By its id, see `outletId`; undefined if neither the ledger nor the list of outlets knows it. */
  outlet(id: string, lang: UiLanguage, options?: TwoClocks): Promise<OutletPageView | undefined>;
  /** Those of the list that ships with Entente. */
  knownOutlets(question: KnownQuestion, lang: UiLanguage, options?: TwoClocks): Promise<KnownOutletsView>;
}

/**
 * The reading side of outlets.
 * @param snapshotOf the ledger now, or as it was known at an instant
 * @param decisionsOf all decisions by then, also those that were taken back
 * @param clock tells of which day sanctions are shown if none is asked for
 */
export function openOutlets(
  snapshotOf: (asOf?: string) => Promise<Snapshot>,
  decisionsOf: (asOf?: string) => Promise<readonly MadeDecision[]>,
  names: ActorNames,
  outlets: () => OutletDirectory,
  clock: () => Date = () => new Date(),
): OutletReader {
  const dayOf = ({ asOf, at }: TwoClocks): string => at ?? (asOf ?? clock().toISOString()).slice(0, 10);
  return {
    outlets: async (lang, options = {}) => buildOutlets(await snapshotOf(options.asOf), dayOf(options), names, lang),
    outlet: async (id, lang, options = {}) => {
      const [snapshot, decisions] = [await snapshotOf(options.asOf), await decisionsOf(options.asOf)];
      return buildOutletPage(snapshot, id, decisions, outlets(), dayOf(options), names, lang);
    },
    knownOutlets: async (question, lang, options = {}) => findKnownOutlets(outlets(), question, dayOf(options), names, lang),
  };
}
