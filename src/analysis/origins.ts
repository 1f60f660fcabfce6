import { isProse, quote, type RecordedDocument } from "../core/index.ts";
import { groupBy } from "./group-by.ts";
import { type NearCopy, nearCopies } from "./near-copies.ts";
import { unionFind } from "./union-find.ts";
import { nearest, publishedDays } from "./when.ts";

/** Where a document's text comes from, and why we think so. */
export interface OriginDecision {
  /** Id of the document that stands for the origin: the earliest of its group, as far as dates are known. */
  readonly origin: string;
  /** `own`: nothing earlier in the ledger prints this text. */
  readonly basis: "own" | "near-copy";
  /** The document it is a near copy of, and the share of the shorter of the two that both print (0…1). */
  readonly of?: string;
  readonly shared?: number;
  /** Agency that both credit. */
  readonly agency?: string;
}

export interface Origins {
  /** By document id; every document has a decision. */
  readonly decisions: ReadonlyMap<string, OriginDecision>;
  /** Documents of each origin, by the origin's id. */
  readonly documents: ReadonlyMap<string, readonly string[]>;
}

/** Half of the shorter text: holds after a cut, a new headline and an edit in every tenth word or so. Own choice. */
const COPY = 0.5;
/** The same where both credit the same agency: the credit is evidence of its own. Own choice. */
const CREDITED_COPY = 0.3;
/** The same for texts printed more than two weeks apart: then it is rather old background told again. Own choice. */
const LATE_COPY = 0.8;
const LATE_DAYS = 14;

/**
 * Finds the origins behind documents: near copies by containment of word shingles over the prose blocks (see
 * {@link nearCopies}), joined by union-find. An outlet's own story is its own origin.
 * The order of the documents does not matter.
 */
export function findOrigins(documents: readonly RecordedDocument[]): Origins {
  const sorted = documents.toSorted((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const credits = (i: number): readonly string[] => sorted[i]?.agencies ?? [];
  const agency = (a: number, b: number): string | undefined => credits(a).find((name) => credits(b).includes(name));
  const copies = nearCopies(sorted.map(prose), (a, b) => {
    if (daysApart(sorted[a], sorted[b]) > LATE_DAYS) return LATE_COPY;
    return agency(a, b) === undefined ? COPY : CREDITED_COPY;
  });
  const sets = unionFind(sorted.length);
  for (const { a, b } of copies) sets.union(a, b);
  const groups = groupBy(sorted.keys(), sets.find);
  const links = linksOf(copies);

  const decisions = new Map<string, OriginDecision>();
  const byOrigin = new Map<string, readonly string[]>();
  const id = (i: number): string => sorted[i]?.document.id ?? "";
  for (const members of groups.values()) {
    const head = members.reduce((best, i) => (earliness(sorted[i]) < earliness(sorted[best]) ? i : best));
    byOrigin.set(id(head), members.map(id));
    for (const i of members) {
      if (i === head) decisions.set(id(i), { origin: id(head), basis: "own" });
      else decisions.set(id(i), { origin: id(head), basis: "near-copy", ...reason(i, head) });
    }
  }
  return { decisions, documents: byOrigin };

  /** The link to the head if there is one, else the strongest. */
  function reason(i: number, head: number): Omit<OriginDecision, "origin" | "basis"> {
    const own = links.get(i) ?? [];
    const link = own.find((l) => l.to === head) ?? own.reduce((best, l) => (l.containment > best.containment ? l : best));
    const credit = agency(i, link.to);
    return { of: id(link.to), shared: link.containment, ...(credit !== undefined && { agency: credit }) };
  }
}

function linksOf(copies: readonly NearCopy[]): ReadonlyMap<number, readonly { readonly to: number; readonly containment: number }[]> {
  const both = copies.flatMap(({ a, b, containment }) => [
    { from: a, to: b, containment },
    { from: b, to: a, containment },
  ]);
  return groupBy(both, (l) => l.from);
}

/** The article's own prose; all of the text where the document was not analysed. */
function prose({ document, blocks }: RecordedDocument): string {
  if (blocks.length === 0) return document.text;
  return blocks
    .filter(isProse)
    .map((b) => quote(document.text, b))
    .join("\n");
}

/** Days that surely lie between the publications. */
function daysApart(a: RecordedDocument | undefined, b: RecordedDocument | undefined): number {
  const [x, y] = [a, b].map((d) => d && publishedDays(d.document.published));
  return x && y ? nearest(x, y) : 0;
}

/** Sorts early before late, a known day before a range, any date before none, then by id. */
function earliness(of: RecordedDocument | undefined): string {
  const { notBefore, notAfter } = of?.document.published ?? {};
  return `${notAfter ?? notBefore ?? "9999"} ${notBefore ?? "9999"} ${of?.document.id ?? ""}`;
}
