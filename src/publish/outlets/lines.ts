import { study } from "../../analysis/index.ts";
import { type Outlet, type OutletOf, OWNERSHIP, type RecordedDocument, type Snapshot, unionSanctions } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import { sanctionMark } from "../quoting.ts";
import { ratedNames, reliabilityOf } from "../reliability.ts";
import { remembered } from "../remembered.ts";
import type { UiLanguage } from "../views.ts";
import type { OutletLine, OutletsView } from "./views.ts";

/** An outlet with what a snapshot alone tells of it: neither the day nor the language makes a difference there. */
export interface OutletEntry {
  readonly of: OutletOf;
  readonly documents: readonly RecordedDocument[];
  /** Names that its articles show, the most frequent first. */
  readonly names: readonly string[];
  readonly head: Pick<OutletLine, "id" | "name" | "listed">;
  readonly counts: Pick<OutletLine, "reliability" | "articles" | "own" | "copies" | "claims" | "sample">;
}

/** The outlets of a snapshot by their id, those with the most articles first; under `undefined` the articles that name none. */
export const outletBook = remembered((snapshot: Snapshot): ReadonlyMap<string | undefined, OutletEntry> => {
  const { outletOf } = study(snapshot);
  const groups = new Map<string | undefined, { of: OutletOf; documents: RecordedDocument[] }>();
  for (const document of snapshot.documents) {
    const of = outletOf(document);
    const group = groups.get(of.id);
    if (group) group.documents.push(document);
    else groups.set(of.id, { of, documents: [document] });
  }
  const entries = [...groups.values()].map(({ of, documents }) => outletEntry(snapshot, of, documents));
  entries.sort((a, b) => b.counts.articles - a.counts.articles || (nameOf(a) < nameOf(b) ? -1 : 1));
  return new Map(entries.map((entry) => [entry.of.id, entry]));
});

const nameOf = ({ head: { name, id } }: OutletEntry): string => name ?? id ?? "\uffff";

/** What a snapshot tells of an outlet. @param documents those of the outlet */
export function outletEntry(snapshot: Snapshot, of: OutletOf, documents: readonly RecordedDocument[]): OutletEntry {
  const { origins, decisions, claimsOf } = study(snapshot);
  const shown = namesIn(documents);
  const name = of.listed?.name ?? shown[0] ?? of.id;
  const reliability = reliabilityOf(decisions, ratedNames(of, shown));
  const copies = documents.filter((d) => (origins.decisions.get(d.document.id)?.basis ?? "own") !== "own").length;
  return {
    of,
    documents,
    names: shown,
    head: { ...(of.id !== undefined && { id: of.id }), ...(name !== undefined && { name }), listed: of.listed !== undefined },
    counts: {
      ...(reliability && { reliability }),
      articles: documents.length,
      own: documents.length - copies,
      copies,
      claims: documents.reduce((sum, d) => sum + claimsOf(d.document.id).length, 0),
      sample: documents.some((d) => d.sample),
    },
  };
}

/**
 * The outlets of a snapshot, those with the most articles first.
 * @param day ISO 8601; sanctions of that day
 */
export function buildOutlets(snapshot: Snapshot, day: string, names: ActorNames, language: UiLanguage): OutletsView {
  return { day, outlets: [...outletBook(snapshot).values()].map((entry) => outletLine(entry, day, names, language)) };
}

/** An outlet as a line. */
export function outletLine({ of, head, counts }: OutletEntry, day: string, names: ActorNames, language: UiLanguage): OutletLine {
  return { ...head, ...(of.listed ? listedFacts(of.listed, day, names, language) : { agency: false, sanctions: [] }), ...counts };
}

/** What the list of outlets says of one, for a line. */
export function listedFacts(
  outlet: Outlet,
  day: string,
  names: ActorNames,
  language: UiLanguage,
): Pick<OutletLine, "owner" | "ownership" | "agency" | "sanctions"> & {
  readonly country: { readonly code: string; readonly name: string };
} {
  const { country, owner, ownership, agency = false } = outlet;
  return {
    country: { code: country, name: names(country, language) },
    ...(owner !== undefined && { owner }),
    ...(ownership && { ownership: { type: ownership, label: OWNERSHIP[ownership][language] } }),
    agency,
    sanctions: unionSanctions(outlet, day).map(sanctionMark),
  };
}

/** Names of the outlet as articles show them, the most frequent first. */
export function namesIn(documents: readonly RecordedDocument[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { document } of documents)
    if (document.outlet !== undefined) counts.set(document.outlet, (counts.get(document.outlet) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}
