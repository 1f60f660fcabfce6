import type { ActorNames, FacetName, FacetView } from "../../publish/index.ts";
import { FACETS } from "../../publish/index.ts";
import { type ClaimIndex, type Entry, type Paper, wasKnown, wasSo } from "./claim-index.ts";
import { type Columns, columnsOf } from "./columns.ts";
import type { Question } from "./question.ts";

/** Values of a facet that are listed. */
const LISTED = 12;

/** The claims that fit, in order, and how often each value occurs. */
export interface Narrowed {
  readonly entries: readonly Entry[];
  /** By number of the value. For a value of a facet that is narrowed itself: claims that fit everything but that. */
  readonly counts: Int32Array;
}

interface Condition {
  readonly facet: FacetName;
  /** By number of the value, 1 for those of which one must be there. Asked for every claim: a set would take three times as long. */
  readonly fits: Uint8Array;
}

/** Sentences by their documents: where each begins. */
type Places = ReadonlyMap<string, { has(start: number): boolean }>;

/** Claims of the index that a question asks for. @param within if given, a claim must stand in one of these sentences */
export function narrow(index: ClaimIndex, question: Question, names: ActorNames, within?: Places): Narrowed {
  const conditions = conditionsOf(index, question, names);
  const counts = new Int32Array(index.values.length);
  const entries: Entry[] = [];
  const columns = columnsOf(index.entries);
  const { runs, values, begins, spanned } = columns;
  for (const { paper, from, to } of runs) {
    const starts = within?.get(paper.document);
    if ((within && !starts) || !paperFits(paper, question)) continue;
    for (let i = from; i < to; i++) {
      const entry = index.entries[i] as Entry;
      if ((starts && !starts.has(entry.start)) || (spanned[i] === 1 && !wasSo(entry, question.asOf))) continue;
      const failed = failure(columns, i, conditions);
      if (failed === "several") continue;
      if (failed === undefined) entries.push(entry);
      for (let k = begins[i] as number; k < (begins[i + 1] as number); k++) {
        const number = values[k] as number;
        if (failed === undefined || index.values[number]?.facet === failed) counts[number] = (counts[number] as number) + 1;
      }
    }
  }
  return { entries, counts };
}

/** True if the reading stood at the instant that is asked for, and was published in the days that are. */
export function paperFits(paper: Paper, { asOf, since, until }: Question): boolean {
  if (!wasKnown(paper, asOf)) return false;
  if (since === undefined && until === undefined) return true;
  // An article dated by a range fits if some day of the range does; one without any date only if no day is asked for.
  const { notBefore, notAfter } = paper.published;
  if (notBefore === undefined && notAfter === undefined) return false;
  return (
    (since === undefined || notAfter === undefined || notAfter >= since) &&
    (until === undefined || notBefore === undefined || notBefore <= until)
  );
}

/** The facet that an entry fails by; undefined if by none. */
function failure({ values, begins }: Columns, entry: number, conditions: readonly Condition[]): FacetName | "several" | undefined {
  const [begin, end] = [begins[entry] as number, begins[entry + 1] as number];
  let failed: FacetName | undefined;
  for (const { facet, fits } of conditions) {
    let k = begin;
    while (k < end && fits[values[k] as number] === 0) k++;
    if (k < end) continue;
    if (failed !== undefined) return "several";
    failed = facet;
  }
  return failed;
}

/** What must hold of a claim's values. What no claim has fits none. */
export function conditionsOf(index: ClaimIndex, { facets }: Question, names: ActorNames): readonly Condition[] {
  return FACETS.flatMap((facet) => (facets[facet] ?? []).map((given) => ({ facet, fits: fitting(index, facet, given, names) })));
}

function fitting(index: ClaimIndex, facet: FacetName, given: string, names: ActorNames): Uint8Array {
  const fits = fitsValue(facet, given, names);
  const found = new Uint8Array(index.values.length);
  // Whoever asks for a source means the outlet too: it is the last in every chain.
  for (const [number, { facet: own, value }] of index.values.entries())
    if ((own === facet || (facet === "source" && own === "outlet" && !quoted(given))) && fits(value)) found[number] = 1;
  return found;
}

const quoted = (given: string): boolean => /^".+"$/u.test(given);

/** Codes go by code or usual name, pairs in either order, names by a part of them or, in quotation marks, as a whole. */
function fitsValue(facet: FacetName, given: string, names: ActorNames): (value: string) => boolean {
  const wanted = given.toLowerCase();
  const called = (value: string): readonly string[] => [value, names(value, "de"), names(value, "en")].map((n) => n.toLowerCase());
  if (facet === "actor") return (value) => called(value).includes(wanted);
  if (facet === "dyad") {
    const turned = wanted.replace(/^([^-]+)-(.+)$/u, "$2-$1");
    return (value) => value.toLowerCase() === wanted || value.toLowerCase() === turned;
  }
  if (facet !== "source" && facet !== "outlet") return (value) => value === given;
  if (quoted(given)) return (value) => called(value).includes(wanted.slice(1, -1));
  return (value) => called(value).some((name) => name.includes(wanted));
}

/** Facets with their most frequent values. */
export function facetViews(
  index: ClaimIndex,
  { counts }: Narrowed,
  question: Question,
  names: ActorNames,
  lang: "de" | "en",
): readonly FacetView[] {
  const conditions = conditionsOf(index, question, names);
  const isChosen = (number: number): boolean => conditions.some((c) => c.fits[number] === 1 && index.values[number]?.facet === c.facet);
  const byFacet = new Map<FacetName, number[]>(FACETS.map((facet) => [facet, []]));
  for (const [number, count] of counts.entries()) {
    const value = index.values[number];
    if (count > 0 && value) byFacet.get(value.facet)?.push(number);
  }
  return FACETS.map((facet) => {
    const found = byFacet.get(facet) ?? [];
    const order = (a: number, b: number): number =>
      (counts[b] ?? 0) - (counts[a] ?? 0) || ((index.values[a]?.value ?? "") < (index.values[b]?.value ?? "") ? -1 : 1);
    const sorted = found.sort(order);
    const listed = [
      ...sorted.slice(0, LISTED),
      ...sorted
        .slice(LISTED)
        .filter((n) => isChosen(n))
        .slice(0, LISTED),
    ];
    return {
      facet,
      values: listed.map((number) => {
        const value = index.values[number]?.value ?? "";
        const name = facet === "actor" || facet === "source" ? names(value, lang) : value;
        return { value, ...(name !== value && { name }), count: counts[number] ?? 0, chosen: isChosen(number) };
      }),
      more: sorted.length - listed.length,
    };
  });
}
