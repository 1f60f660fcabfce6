import { study } from "../../analysis/index.ts";
import { type Outlet, type OutletOf, OWNERSHIP, type RecordedDocument, type Snapshot, unionSanctions } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import { sanctionMark } from "../quoting.ts";
import { ratedNames, reliabilityOf } from "../reliability.ts";
import type { UiLanguage } from "../views.ts";
import type { OutletLine, OutletsView } from "./views.ts";

/** The documents of one outlet. */
export interface OfOneOutlet {
  readonly of: OutletOf;
  readonly documents: readonly RecordedDocument[];
}

/** The documents of a snapshot by the id of their outlet; under `undefined` those that name none. */
export function byOutlet(snapshot: Snapshot): ReadonlyMap<string | undefined, OfOneOutlet> {
  const { outletOf } = study(snapshot);
  const groups = new Map<string | undefined, { of: OutletOf; documents: RecordedDocument[] }>();
  for (const document of snapshot.documents) {
    const of = outletOf(document);
    const group = groups.get(of.id);
    if (group) group.documents.push(document);
    else groups.set(of.id, { of, documents: [document] });
  }
  return groups;
}

/**
 * The outlets of a snapshot, those with the most articles first.
 * @param day ISO 8601; sanctions of that day
 */
export function buildOutlets(snapshot: Snapshot, day: string, names: ActorNames, language: UiLanguage): OutletsView {
  const claims = claimsByDocument(snapshot);
  const outlets = [...byOutlet(snapshot).values()].map((group) => outletLine(snapshot, group, claims, day, names, language));
  return { day, outlets: outlets.sort((a, b) => b.articles - a.articles || (nameOf(a) < nameOf(b) ? -1 : 1)) };
}

const nameOf = ({ name, id }: OutletLine): string => name ?? id ?? "\uffff";

/** How many claims every document has. */
export function claimsByDocument({ claims }: Snapshot): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { documentId } of claims) counts.set(documentId, (counts.get(documentId) ?? 0) + 1);
  return counts;
}

/** An outlet as a line. */
export function outletLine(
  snapshot: Snapshot,
  { of, documents }: OfOneOutlet,
  claims: ReadonlyMap<string, number>,
  day: string,
  names: ActorNames,
  language: UiLanguage,
): OutletLine {
  const { origins, decisions } = study(snapshot);
  const shown = namesIn(documents);
  const name = of.listed?.name ?? shown[0] ?? of.id;
  const reliability = reliabilityOf(decisions, ratedNames(of, shown));
  const copies = documents.filter((d) => (origins.decisions.get(d.document.id)?.basis ?? "own") !== "own").length;
  return {
    ...(of.id !== undefined && { id: of.id }),
    ...(name !== undefined && { name }),
    listed: of.listed !== undefined,
    ...(of.listed ? listedFacts(of.listed, day, names, language) : { agency: false, sanctions: [] }),
    ...(reliability && { reliability }),
    articles: documents.length,
    own: documents.length - copies,
    copies,
    claims: documents.reduce((sum, d) => sum + (claims.get(d.document.id) ?? 0), 0),
    sample: documents.some((d) => d.sample),
  };
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
