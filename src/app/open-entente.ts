import { dyadsOf, findDyad, study } from "../analysis/index.ts";
import { type OutletDirectory, type OutletFinder, outletDirectory, outletFinder, type Snapshot } from "../core/index.ts";
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
import type { SourceHealth } from "../publish/sources/views.ts";
import { matches } from "./claim-filter.ts";
import { versions } from "./differences.ts";
import type { Entente } from "./entente.ts";
import { openFindings } from "./findings.ts";
import { openOutlets } from "./outlet-pages.ts";
import { openPairs } from "./pairs.ts";
import { openReview } from "./review.ts";
import { studyInThread, wholeReader } from "./search/whole.ts";
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
  // The directory is loaded when the first document is asked about.
  const outletOf: OutletFinder = (document) => {
    finder ??= outletFinder(outlets(), () => clock().toISOString().slice(0, 10));
    return finder(document);
  };
  let finder: OutletFinder | undefined;
  const snapshotOf = snapshotCache(ledger, {
    settle: () => tryToSettle({ ledger, outlets }),
    prepare: (snapshot) => void study(snapshot, { agency: knownAgency({ outlets }), outletOf }),
  });
  const shown = new WeakMap<Snapshot, Map<UiLanguage, readonly ClaimView[]>>();

  function allClaims(snapshot: Snapshot, lang: UiLanguage): readonly ClaimView[] {
    const byLanguage = shown.get(snapshot) ?? new Map<UiLanguage, readonly ClaimView[]>();
    shown.set(snapshot, byLanguage);
    const views = byLanguage.get(lang) ?? buildClaims(snapshot, names, lang);
    byLanguage.set(lang, views);
    return views;
  }

  const watched = async (): Promise<readonly SourceHealth[]> => sourceHealth(await ledger.sources.list(), clock().toISOString());

  return {
    ...openReview(() => snapshotOf(), names),
    ...openFindings(snapshotOf, names, outlets, clock),
    ...openPairs(snapshotOf, ledger, names),
    ...openOutlets(snapshotOf, (asOf) => ledger.findings.decisions(asOf), names, outlets, clock),
    today: async (lang, options) => buildToday(await snapshotOf(options?.asOf), names, lang),
    dyad: async (id, lang, options) => buildDyad(await snapshotOf(options?.asOf), id, names, lang),
    document: async (id, lang, options) => {
      const found = await ledger.find(id);
      if (found.state !== "found") return found;
      const value = buildDocument(await snapshotOf(options?.asOf), id, names, lang, listed);
      return value ? { state: "found", value } : { state: "unknown" };
    },
    versions: async (id, between, options) => versions({ ledger }, id, between, options?.asOf),
    claim: async (id, lang, { asOf } = {}) => {
      const found = await ledger.claim(id);
      if (found.state !== "found") return found;
      if (asOf !== undefined && found.value.recordedAt > asOf) return { state: "unknown" };
      const past = asOf === undefined ? undefined : await snapshotOf(asOf);
      const then = past && [...past.claims, ...(past.rejected ?? [])].find((c) => c.id === id);
      const recorded = then ?? found.value;
      // What replaced a claim may have another text under it: it is shown as it stood.
      const snapshot = await snapshotOf(recorded.current ? asOf : recorded.recordedAt);
      const explain = buildExplain(snapshot, recorded, names, lang);
      const decided = (await ledger.findings.decisions(asOf)).filter((d) => d.subjects.includes(id) || d.id === recorded.review?.decision);
      return {
        state: "found",
        value: { view: explain.claim, recorded, explain, ...(explain.asRead && { asRead: explain.asRead }), decisions: decided },
      };
    },
    claims: async ({ dyad, asOf, ...filter }, lang) => {
      const snapshot = await snapshotOf(asOf);
      const views = allClaims(snapshot, lang).filter((c) => matches(c, filter));
      if (dyad === undefined) return views;
      const inDyad = new Set(snapshot.claims.filter((c) => findDyad(dyadsOf(c), dyad) !== undefined).map((c) => c.id));
      return views.filter((c) => inDyad.has(c.id));
    },
    lists: claimLists(
      ledger,
      names,
      outletOf,
      wholeReader(
        snapshotOf,
        () => ledger.lastChange(),
        studyInThread(async () => (await ledger.status()).path),
      ),
    ),
    status: async () => {
      const analyser = analyserVersion();
      const [counts, outdated] = [await ledger.status(), await ledger.outdated(analyser)];
      return { ...counts, analyser, outdated: outdated.length, health: await watched() };
    },
    watched,
  };
}
