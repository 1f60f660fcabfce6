import { type Decision, isProse, lastOnPairs, type PublicationDate, type RecordedDocument, type Span } from "../core/index.ts";
import { LEAST_OF_LONGER, PASSAGE, type TextPair, withoutBridges } from "./copies/index.ts";
import { groupBy } from "./group-by.ts";
import { unionFind } from "./union-find.ts";
import type { KnownAgency } from "./voices/claim-origin.ts";
import { nearest, publishedDays } from "./when.ts";

/** Where a document's text comes from, and why we think so. */
export interface OriginDecision {
  /** Id of the document that stands for the origin: the earliest of its group, as far as dates are known. */
  readonly origin: string;
  /** `own`: nothing earlier in the ledger prints this text; `decided`: a person said that it comes from there, or that it does not. */
  readonly basis: "own" | "near-copy" | "decided";
  /** The document it is a near copy of, and the share of the shorter of the two that both print (0…1). */
  readonly of?: string;
  readonly shared?: number;
  /** Sentences that both print. */
  readonly sentences?: number;
  /** Agency that both credit. */
  readonly agency?: string;
  /** Id of the decision, for `decided`. */
  readonly decision?: string;
}

/** A document as far as its origin depends on it, the text apart. */
export interface Dated {
  readonly id: string;
  readonly published: PublicationDate;
  readonly agencies: readonly string[];
  /** How near it stands to who wrote the text: 0 an agency's own page, 1 credits an agency or has a dateline, 2 neither. */
  readonly rank: number;
  /** UTF-16 code units of its prose. */
  readonly length: number;
}

/** Texts by number with the documents that have them, and what they share. */
export interface Copies {
  readonly texts: readonly (readonly Dated[])[];
  readonly pairs: readonly TextPair[];
  sentencesOf(text: number): number;
}

/** Half of the shorter text: holds after a cut, a new headline and an edit in every third word or so. Own choice. */
const COPY = 0.5;
/** The same where both credit the same agency: the credit is evidence of its own. Own choice. */
const CREDITED_COPY = 0.3;
/** The same for texts printed more than two weeks apart: then it is rather old background told again. Own choice. */
const LATE_COPY = 0.8;
const LATE_DAYS = 14;
/**
 * Below {@link LATE_COPY} the shared part must be this much of the longer text: who keeps little of a long text keeps it whole, and who takes
 * a paragraph into a story of his own has written the rest. Own choice.
 */
const OF_LONGER = 0.3;
/** And it must begin in the first half of both: what two reports have in common only further down is background. Own choice. */
const BEGINS = 0.5;
/** Blocks that name the place and agency of a report: their rule's id ends so. */
const DATELINE = "dateline";

/**
 * The origin of every document. The order of the documents does not matter.
 * @param decisions what people decided about pairs of documents; obeyed against all rules
 */
export function groupOrigins(copies: Copies, decisions: readonly Decision[] = []): ReadonlyMap<string, OriginDecision> {
  const texts = copies.texts.map((documents) => documents.toSorted(byEarliness));
  const links = withoutBridges(copies.pairs, (pair) => couldBeCopy(pair, copies));
  const sets = unionFind(texts.length);
  for (const { short, long } of links) sets.union(short, long);
  const groups = [...groupBy(texts.keys(), sets.find).values()].map((of) => of.flatMap((text) => texts[text] ?? []));
  const of = new Map(texts.flatMap((documents, text) => documents.map((d) => [d.id, text] as const)));
  const standing = lastOnPairs(decisions, ["same-origin", "other-origin"]);
  const known = standing.filter(({ subjects }) => subjects.every((s) => of.has(s)));
  const byText = groupBy(links.flatMap(bothWays), (l) => l.from);
  const found = new Map<string, OriginDecision>();
  for (const group of decided(groups, links, texts, known)) {
    const [head, ...others] = group.toSorted(byEarliness);
    if (!head) continue;
    const origin = head.id;
    found.set(origin, { origin, basis: "own", ...setApart(head, standing) });
    const inGroup = new Set(group.map((d) => d.id));
    for (const d of others) found.set(d.id, { origin, ...reason(d, head, inGroup) });
  }
  return found;

  function nameOf(text: number): string {
    return texts[text]?.[0]?.id ?? "";
  }

  /** The same text if the head has it, else what is shared with the head if anything is, else with the nearest, else what people said. */
  function reason(d: Dated, head: Dated, inGroup: ReadonlySet<string>): Omit<OriginDecision, "origin"> {
    const [text, headText] = [of.get(d.id) as number, of.get(head.id) as number];
    const copy = (to: Dated, shared: number, sentences: number) => ({ basis: "near-copy" as const, ...about(d, to, shared, sentences) });
    if (text === headText) return copy(head, 1, copies.sentencesOf(text));
    const own = (byText.get(text) ?? []).filter((l) => texts[l.to]?.some((other) => inGroup.has(other.id)));
    const link =
      own.find((l) => l.to === headText) ??
      own.toSorted((a, b) => b.pair.containment - a.pair.containment || (nameOf(a.to) < nameOf(b.to) ? -1 : 1))[0];
    const twin = texts[text]?.find((other) => other !== d && inGroup.has(other.id));
    const to = link && (link.to === headText ? head : texts[link.to]?.find((other) => inGroup.has(other.id)));
    if (link && to) return copy(to, link.pair.containment, link.pair.sentences);
    const said = known.find(({ kind, subjects }) => kind === "same-origin" && subjects.includes(d.id));
    if (!said && twin) return copy(twin, 1, copies.sentencesOf(text));
    const other = said?.subjects.find((s) => s !== d.id);
    return { basis: "decided", ...(other !== undefined && { of: other }), ...(said && { decision: said.id }) };
  }
}

/** Whether documents with these texts count as copies, digests not yet looked at. */
export function couldBeCopy(
  { short, long, containment, ofLonger, runs }: TextPair,
  { texts, sentencesOf }: Omit<Copies, "pairs">,
): boolean {
  if (ofLonger < LEAST_OF_LONGER) return false;
  if (containment >= LATE_COPY) return true;
  if (ofLonger < OF_LONGER) return false;
  if (first(runs, "short") > BEGINS * sentencesOf(short) || first(runs, "long") > BEGINS * sentencesOf(long)) return false;
  return (texts[short] ?? []).some((a) => (texts[long] ?? []).some((b) => containment >= bar(a, b)));
}

/**
 * A recorded document as far as its origin depends on it.
 * @param agency knows agencies by the names of their outlets
 */
export function dated({ document, agencies, blocks }: RecordedDocument, agency: KnownAgency = () => undefined): Dated {
  const own = document.outlet !== undefined && agency(document.outlet) !== undefined;
  const credits = agencies.length > 0 || blocks.some((b) => b.rule.endsWith(DATELINE));
  const length = proseOf(document.text, blocks).reduce((sum, { start, end }) => sum + end - start, 0);
  return { id: document.id, published: document.published, agencies, rank: own ? 0 : credits ? 1 : 2, length };
}

/** The article's own prose; all of the text where the document was not analysed. */
export function proseOf(text: string, blocks: RecordedDocument["blocks"]): readonly Span[] {
  return blocks.length === 0 ? [{ start: 0, end: text.length }] : blocks.filter(isProse);
}

/**
 * Days early before late, a known day before a range, any date before none. Of one day the agency's own page first, then who credits one, then
 * the longest: who prints an agency's text cuts it. Then by id.
 */
export function byEarliness(a: Dated, b: Dated): number {
  const [x, y] = [earliness(a), earliness(b)];
  if (x !== y) return x < y ? -1 : 1;
  return a.rank - b.rank || b.length - a.length || (a.id < b.id ? -1 : a.id === b.id ? 0 : 1);
}

/** What two documents share, as a decision says it. */
export function about(d: Dated, of: Dated, shared: number, sentences: number): Omit<OriginDecision, "origin" | "basis"> {
  const credit = agency(d, of);
  return { of: of.id, shared, sentences, ...(credit !== undefined && { agency: credit }) };
}

/** The groups as people have changed them: some joined, some parted. */
function decided(
  groups: readonly (readonly Dated[])[],
  links: readonly TextPair[],
  texts: readonly (readonly Dated[])[],
  decisions: readonly Decision[],
): readonly (readonly Dated[])[] {
  if (decisions.length === 0) return groups;
  const at = new Map(groups.flatMap((group, i) => group.map((d) => [d.id, i] as const)));
  const sets = unionFind(groups.length);
  for (const { kind, subjects } of decisions) {
    const [a, b] = subjects.map((s) => at.get(s));
    if (kind === "same-origin" && a !== undefined && b !== undefined) sets.union(a, b);
  }
  const joined = [...groupBy(groups.keys(), sets.find).values()].map((of) => of.flatMap((i) => groups[i] ?? []));
  return joined.flatMap((group) => parted(group, links, texts, decisions));
}

/**
 * A group without the pairs that people hold apart. It grows from its earliest document, always by the earliest that something ties to it and
 * nobody holds apart from a member; what is left over begins the next in the same way. So of a pair the later one leaves, and takes only those
 * along that nothing else ties to the others. Who people say is of one origin stays together.
 */
function parted(
  group: readonly Dated[],
  links: readonly TextPair[],
  texts: readonly (readonly Dated[])[],
  decisions: readonly Decision[],
): readonly (readonly Dated[])[] {
  const apart = partners(group, decisions, "other-origin");
  if (apart.size === 0) return [group];
  const textOf = new Map(texts.flatMap((documents, text) => documents.map((d) => [d.id, text] as const)));
  const near = groupBy(links.flatMap(bothWays), (l) => l.from);
  const left = new Set(together(group.toSorted(byEarliness), apart, partners(group, decisions, "same-origin")));
  const groups: Dated[][] = [];
  while (left.size > 0) {
    const grown: Dated[] = [];
    const [reached, banned] = [new Set<number | undefined>(), new Set<string>()];
    const fits = (unit: readonly Dated[]): boolean =>
      grown.length === 0 || (unit.some((d) => reached.has(textOf.get(d.id))) && !unit.some((d) => banned.has(d.id)));
    for (let next = [...left].find(fits); next; next = [...left].find(fits)) {
      left.delete(next);
      grown.push(...next);
      for (const { id } of next) {
        const text = textOf.get(id) as number;
        reached.add(text);
        for (const { to } of near.get(text) ?? []) reached.add(to);
        for (const other of apart.get(id) ?? []) banned.add(other);
      }
    }
    groups.push(grown);
  }
  return groups;
}

/** Documents that people say are of one origin, as far as nobody holds two of them apart; every other for itself. Earliest first. */
function together(
  sorted: readonly Dated[],
  apart: ReadonlyMap<string, readonly string[]>,
  same: ReadonlyMap<string, readonly string[]>,
): readonly (readonly Dated[])[] {
  const units = new Map(sorted.map((d) => [d.id, [d]]));
  for (const { id } of sorted)
    for (const other of same.get(id) ?? []) {
      const [a = [], b = []] = [units.get(id), units.get(other)];
      if (a === b || a.some((x) => b.some((y) => apart.get(x.id)?.includes(y.id)))) continue;
      a.push(...b);
      for (const d of b) units.set(d.id, a);
    }
  return [...new Set(sorted.map((d) => units.get(d.id) ?? [d]))];
}

/** With whom people pair each document of a group; alphabetical. */
function partners(group: readonly Dated[], decisions: readonly Decision[], kind: Decision["kind"]): ReadonlyMap<string, readonly string[]> {
  const inGroup = new Set(group.map((d) => d.id));
  const found = new Map<string, string[]>();
  for (const { kind: of, subjects } of decisions)
    if (of === kind && subjects.every((s) => inGroup.has(s)))
      for (const s of subjects) found.set(s, [...(found.get(s) ?? []), ...subjects.filter((other) => other !== s)].sort());
  return found;
}

/** For a head that people hold apart from another document, also from one that nothing else ties to it. */
function setApart(head: Dated, decisions: readonly Decision[]): Partial<OriginDecision> {
  const said = decisions.find(({ kind, subjects }) => kind === "other-origin" && subjects.includes(head.id));
  const other = said?.subjects.find((s) => s !== head.id);
  return said && other !== undefined ? { basis: "decided", of: other, decision: said.id } : {};
}

const bothWays = (pair: TextPair): { readonly from: number; readonly to: number; readonly pair: TextPair }[] => [
  { from: pair.short, to: pair.long, pair },
  { from: pair.long, to: pair.short, pair },
];

/** The first sentence of the shared part. A phrase that both have may stand anywhere. */
function first(runs: TextPair["runs"], of: "short" | "long"): number {
  const passages = runs.filter((run) => run.words >= PASSAGE);
  return Math.min(...(passages.length === 0 ? runs : passages).map((run) => run[of][0]));
}

/** Containment from which two documents are copies. */
function bar(a: Dated, b: Dated): number {
  if (daysApart(a, b) > LATE_DAYS) return LATE_COPY;
  return agency(a, b) === undefined ? COPY : CREDITED_COPY;
}

const agency = (a: Dated, b: Dated): string | undefined => a.agencies.find((name) => b.agencies.includes(name));

/** Days that surely lie between the publications. */
function daysApart(a: Dated, b: Dated): number {
  const [x, y] = [a, b].map((d) => publishedDays(d.published));
  return x && y ? nearest(x, y) : 0;
}

function earliness({ published: { notBefore, notAfter } }: Dated): string {
  return `${notAfter ?? notBefore ?? "9999"} ${notBefore ?? "9999"}`;
}
