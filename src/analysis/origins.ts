import { type Decision, type OriginMembership, overlaps, type RecordedDocument, type Span } from "../core/index.ts";
import { copyIndex, passagesBetween, type SharedPassage, type TextPrint, textPrint } from "./copies/index.ts";
import { groupBy } from "./group-by.ts";
import { about, byEarliness, type Dated, dated, groupOrigins, type OriginDecision, proseOf } from "./origin-groups.ts";
import type { KnownAgency } from "./voices/claim-origin.ts";

export type { OriginDecision } from "./origin-groups.ts";

/** Where a stretch of a document comes from. `shared-passage`: an earlier text, otherwise different, prints this passage too. */
export interface SpanOrigin extends Omit<OriginDecision, "basis"> {
  readonly basis: OriginDecision["basis"] | "shared-passage";
}

/** A passage that stands in two documents which are no copies of each other. */
export interface Passage extends SharedPassage {
  readonly document: string;
  readonly otherDocument: string;
}

export interface Origins {
  /** By document id; every document has a decision. */
  readonly decisions: ReadonlyMap<string, OriginDecision>;
  /** Documents of each origin, by the origin's id. */
  readonly documents: ReadonlyMap<string, readonly string[]>;
  /** Passages of a document that others print too, though they are of another origin. Of documents with the same text only the earliest is named. */
  passages(documentId: string): readonly Passage[];
  /**
   * The origin of a stretch, such as the evidence of a claim: that of the earliest text with a passage that holds at least half of it, else
   * that of its document.
   */
  originOfSpan(documentId: string, span: Span): SpanOrigin;
}

/**
 * Finds the origins behind documents: near copies by what their prose blocks share, sentence by sentence (see {@link copyIndex}), joined by
 * union-find. An outlet's own story is its own origin. The order of the documents does not matter.
 * @param decisions what people decided about pairs of documents; obeyed against all rules
 * @param agency knows agencies by the names of their outlets: of two prints of one day theirs is the first
 */
export function findOrigins(documents: readonly RecordedDocument[], decisions: readonly Decision[] = [], agency?: KnownAgency): Origins {
  const sorted = documents.toSorted((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const byId = new Map(sorted.map((d) => [d.document.id, dated(d, agency)]));
  const index = copyIndex();
  for (const d of sorted) index.add(d.document.id, d.document.text, proseOf(d.document.text, d.blocks));
  const texts = index.texts.map((ids) => ids.flatMap((id) => byId.get(id) ?? []).sort(byEarliness));
  const pairs = index.pairs();
  const found = groupOrigins({ texts, pairs, sentencesOf: (text) => index.sentencesOf(text) }, decisions);
  const textOf = new Map(texts.flatMap((of, text) => of.map((d) => [d.id, text] as const)));
  const others = groupBy(
    pairs.filter((p) => p.passage).flatMap(({ short, long }) => [[short, long] as const, [long, short] as const]),
    ([from]) => from,
  );
  const partners = (id: string): string[] => (others.get(textOf.get(id) ?? -1) ?? []).flatMap(([, to]) => texts[to]?.[0]?.id ?? []);
  return origins([...byId.values()], found, partners, (a, b) => index.passages(a, b));
}

/**
 * The same from what was recorded. A document of which nothing was recorded yet stands for itself, and where the one that stood for an origin
 * is gone, the earliest of those left does.
 * @param shared documents that share a passage, in pairs
 * @param agency as for {@link findOrigins}
 */
export function recordedOrigins(
  documents: readonly RecordedDocument[],
  recorded: readonly OriginMembership[],
  shared: readonly (readonly [string, string])[] = [],
  agency?: KnownAgency,
): Origins {
  const ages = new Map(documents.map((d) => [d.document.id, dated(d, agency)]));
  const byId = new Map(documents.map((d) => [d.document.id, d]));
  const rows = new Map(recorded.map((row) => [row.documentId, row]));
  const found = new Map<string, OriginDecision>();
  for (const [id, group] of groupBy(documents, (d) => rows.get(d.document.id)?.originId ?? d.document.id)) {
    const of = group.flatMap((d) => ages.get(d.document.id) ?? []).sort(byEarliness);
    const head = of.find((d) => d.id === id) ?? of[0];
    for (const { document } of group) if (head) found.set(document.id, toDecision(document.id, head.id, rows.get(document.id), byId));
  }
  const partners = groupBy(
    shared.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]).filter(([a, b]) => byId.has(a) && byId.has(b)),
    ([a]) => a,
  );
  const prints = new Map<string, TextPrint>();
  const print = (id: string): TextPrint => {
    const { document, blocks } = byId.get(id) as RecordedDocument;
    const made = prints.get(id) ?? textPrint(document.text, proseOf(document.text, blocks));
    prints.set(id, made);
    return made;
  };
  return origins(
    [...ages.values()],
    found,
    (id) => (partners.get(id) ?? []).map(([, b]) => b),
    (a, b) => passagesBetween(print(a), print(b)),
  );
}

function toDecision(id: string, head: string, row: OriginMembership | undefined, byId: ReadonlyMap<string, unknown>): OriginDecision {
  if (!row || (id === head && row.originId !== id)) return { origin: head, basis: "own" };
  const of = row.of !== undefined && byId.has(row.of) ? row.of : undefined;
  return {
    origin: head,
    basis: row.basis,
    ...(of !== undefined && {
      of,
      ...(row.shared !== undefined && { shared: row.shared }),
      ...(row.sentences !== undefined && { sentences: row.sentences }),
      ...(row.agency !== undefined && { agency: row.agency }),
    }),
    ...("decision" in row.by && row.basis === "decided" && { decision: row.by.decision }),
  };
}

/**
 * @param partners documents that share a passage with one, one for each text
 * @param between the passages of two documents
 */
function origins(
  documents: readonly Dated[],
  decisions: ReadonlyMap<string, OriginDecision>,
  partners: (document: string) => readonly string[],
  between: (a: string, b: string) => readonly SharedPassage[],
): Origins {
  const byId = new Map(documents.map((d) => [d.id, d]));
  const groups = groupBy([...byId.keys()].sort(), (id) => decisions.get(id)?.origin ?? id);
  const known = new Map<string, readonly Passage[]>();
  const passages = (document: string): readonly Passage[] => {
    const made = known.get(document) ?? passagesOf(document);
    known.set(document, made);
    return made;
  };
  return { decisions, documents: groups, passages, originOfSpan };

  function passagesOf(document: string): Passage[] {
    return partners(document)
      .filter((other) => decisions.get(other)?.origin !== decisions.get(document)?.origin)
      .flatMap((otherDocument) => between(document, otherDocument).map((p) => ({ document, otherDocument, ...p })));
  }

  function originOfSpan(documentId: string, span: Span): SpanOrigin {
    const own = decisions.get(documentId) ?? { origin: documentId, basis: "own" };
    let best: SpanOrigin = own;
    for (const { here, otherDocument, shared, sentences } of passages(documentId)) {
      const origin = decisions.get(otherDocument)?.origin ?? otherDocument;
      const [a, b, d, of] = [origin, best.origin, documentId, otherDocument].map((id) => byId.get(id));
      if (!a || !b || !d || !of || !holdsHalf(here, span) || byEarliness(a, b) >= 0) continue;
      best = { origin, basis: "shared-passage", ...about(d, of, shared, sentences) };
    }
    return best;
  }
}

function holdsHalf(passage: Span, span: Span): boolean {
  const common = Math.min(passage.end, span.end) - Math.max(passage.start, span.start);
  return overlaps(passage, span) && 2 * common >= span.end - span.start;
}
