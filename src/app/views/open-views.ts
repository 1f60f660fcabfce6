import { dyadsOf, findDyad, study } from "../../analysis/index.ts";
import { type OutletDirectory, type OutletFinder, outletFinder, type Snapshot } from "../../core/index.ts";
import type { Ledger } from "../../ledger/index.ts";
import {
  type ActorNames,
  buildClaims,
  buildDocument,
  buildDyad,
  buildExplain,
  buildQueue,
  buildToday,
  type ClaimView,
  claimContext,
  type ListedHints,
  type UiLanguage,
} from "../../publish/index.ts";
import { matches } from "../claim-filter.ts";
import { openFindings } from "../findings.ts";
import { openOutlets } from "../outlet-pages.ts";
import { openPairs } from "../pairs.ts";
import { knownAgency } from "../settle/settle.ts";
import type { Views } from "./views.ts";

/** What views are made with, beside the ledger. */
export interface ViewHouse {
  readonly names: ActorNames;
  /** What the user's list of outlets says of a document. */
  readonly listed?: ListedHints | undefined;
  /** Of which day the sanctions of an outlet are shown. */
  readonly clock: () => Date;
  readonly outlets: () => OutletDirectory;
}

/** Which outlet a document comes from today. The directory is loaded when the first document is asked about. */
export function findOutlet({ outlets, clock }: Pick<ViewHouse, "outlets" | "clock">): OutletFinder {
  let finder: OutletFinder | undefined;
  return (document) => {
    finder ??= outletFinder(outlets(), () => clock().toISOString().slice(0, 10));
    return finder(document);
  };
}

/**
 * The views of a ledger, made in this thread.
 * @param snapshotOf the ledger now, or as it was known at an instant
 */
export function openViews(
  ledger: Pick<Ledger, "claimsOf"> & { readonly findings: Pick<Ledger["findings"], "decisions"> },
  snapshotOf: (asOf?: string) => Promise<Snapshot>,
  { names, listed, clock, outlets }: ViewHouse,
): Views {
  const shown = new WeakMap<Snapshot, Map<UiLanguage, readonly ClaimView[]>>();

  function allClaims(snapshot: Snapshot, lang: UiLanguage): readonly ClaimView[] {
    const byLanguage = shown.get(snapshot) ?? new Map<UiLanguage, readonly ClaimView[]>();
    shown.set(snapshot, byLanguage);
    const views = byLanguage.get(lang) ?? buildClaims(snapshot, names, lang);
    byLanguage.set(lang, views);
    return views;
  }

  return {
    ...openFindings(snapshotOf, names, outlets, clock),
    ...openPairs(snapshotOf, ledger, names),
    ...openOutlets(snapshotOf, (asOf) => ledger.findings.decisions(asOf), names, outlets, clock),
    today: async (lang, options) => buildToday(await snapshotOf(options?.asOf), names, lang),
    dyad: async (id, lang, options) => buildDyad(await snapshotOf(options?.asOf), id, names, lang),
    document: async (id, lang, options) => buildDocument(await snapshotOf(options?.asOf), id, names, lang, listed),
    claimThen: async (id, { asOf }) => {
      const { claims, rejected = [] } = await snapshotOf(asOf);
      return [...claims, ...rejected].find((c) => c.id === id);
    },
    explain: async (claim, lang, options) => buildExplain(await snapshotOf(options?.asOf), claim, names, lang),
    claims: async ({ dyad, asOf, ...filter }, lang) => {
      const snapshot = await snapshotOf(asOf);
      const views = allClaims(snapshot, lang).filter((c) => matches(c, filter));
      if (dyad === undefined) return views;
      const inDyad = new Set(snapshot.claims.filter((c) => findDyad(dyadsOf(c), dyad) !== undefined).map((c) => c.id));
      return views.filter((c) => inDyad.has(c.id));
    },
    contexts: async (ids, options) => {
      const snapshot = await snapshotOf(options?.asOf);
      return ids.map((id) => claimContext(snapshot, id));
    },
    queue: async (question, lang) => buildQueue(await snapshotOf(), question, names, lang),
  };
}

/** Studies a snapshot with what is known of agencies and outlets; whoever reads it is second. */
export function prepare(snapshot: Snapshot, house: Pick<ViewHouse, "outlets">, outletOf: OutletFinder): void {
  study(snapshot, { agency: knownAgency(house), outletOf });
}
