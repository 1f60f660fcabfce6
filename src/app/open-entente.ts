import { dyadsOf, findDyad, study } from "../analysis/index.ts";
import { type OutletDirectory, outletDirectory, type Snapshot } from "../core/index.ts";
import type { Ledger } from "../ledger/index.ts";
import {
  type ActorNames,
  buildClaims,
  buildDocument,
  buildDyad,
  buildExplain,
  buildToday,
  type ClaimView,
  type ListedHints,
  sourceHealth,
  type UiLanguage,
} from "../publish/index.ts";
import { matches } from "./claim-filter.ts";
import type { Entente } from "./entente.ts";
import { openFindings } from "./findings.ts";
import { claimLists } from "./search.ts";
import { knownAgency } from "./settle/settle.ts";
import { tryToSettle } from "./settle/try-to-settle.ts";
import { snapshotCache } from "./snapshot-cache.ts";

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
  const snapshotOf = snapshotCache(ledger, {
    settle: () => tryToSettle({ ledger, outlets }),
    prepare: (snapshot) => void study(snapshot, { agency: knownAgency({ outlets }) }),
  });
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
    today: async (lang, options) => buildToday(await snapshotOf(options?.asOf), names, lang),
    dyad: async (id, lang, options) => buildDyad(await snapshotOf(options?.asOf), id, names, lang),
    document: async (id, lang, options) => {
      const found = await ledger.find(id);
      if (found.state !== "found") return found;
      const value = buildDocument(await snapshotOf(options?.asOf), id, names, lang, listed);
      return value ? { state: "found", value } : { state: "unknown" };
    },
    claim: async (id, lang) => {
      const found = await ledger.claim(id);
      if (found.state !== "found") return found;
      const recorded = found.value;
      // What replaced a claim may have another text under it: it is shown as it stood.
      const snapshot = await snapshotOf(recorded.current ? undefined : recorded.recordedAt);
      const explain = buildExplain(snapshot, recorded, names, lang);
      return { state: "found", value: { view: explain.claim, recorded, explain } };
    },
    claims: async ({ dyad, asOf, ...filter }, lang) => {
      const snapshot = await snapshotOf(asOf);
      const views = allClaims(snapshot, lang).filter((c) => matches(c, filter));
      if (dyad === undefined) return views;
      const inDyad = new Set(snapshot.claims.filter((c) => findDyad(dyadsOf(c), dyad) !== undefined).map((c) => c.id));
      return views.filter((c) => inDyad.has(c.id));
    },
    lists: claimLists(ledger, names),
    status: async () => {
      const analyser = analyserVersion();
      const [counts, outdated] = [await ledger.status(), await ledger.outdated(analyser)];
      return { ...counts, analyser, outdated: outdated.length, health: sourceHealth(await ledger.sources.list(), clock().toISOString()) };
    },
  };
}
