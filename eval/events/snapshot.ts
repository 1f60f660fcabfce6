import {
  type Claim,
  type Document,
  type LanguagePack,
  type RecordedClaim,
  type RecordedDocument,
  readDocument,
  type Snapshot,
  type Source,
  type Span,
} from "../../src/core/index.ts";
import type { EventArticle, EventFamily, EventMention } from "./gold.ts";

/** A telling is the same whenever it was recorded: findings are made from the articles' own days. */
const RECORDED_AT = "2026-01-01T00:00:00.000Z";

/** An article of the gold as the ledger would hold it, and its claims: those that were read, and those coded by hand. */
export interface EventText {
  readonly article: EventArticle;
  readonly recorded: RecordedDocument;
  readonly read: readonly RecordedClaim[];
  /** In the order of its passages; each has the id of its passage. */
  readonly coded: readonly RecordedClaim[];
}

/** Reads the articles of some families as the program would, title above the text. */
export function readEventTexts(families: readonly EventFamily[], packs: readonly LanguagePack[]): readonly EventText[] {
  return families.flatMap((f) => f.articles.map((article) => readEventText(article, packs)));
}

/** What was read, or what was coded, of some texts as one ledger. */
export function snapshotOfTexts(texts: readonly EventText[], claims: "read" | "coded"): Snapshot {
  return { documents: texts.map((t) => t.recorded), claims: texts.flatMap((t) => t[claims]) };
}

/** The text of an article as it is read: the title stands above it. */
export const textOf = ({ title, text }: Pick<EventArticle, "title" | "text">): string => `${title}\n\n${text}`;

function readEventText(article: EventArticle, packs: readonly LanguagePack[]): EventText {
  const document: Document = {
    id: article.id,
    title: article.title,
    text: textOf(article),
    url: article.url,
    outlet: article.outlet,
    published: { notBefore: article.published, notAfter: article.published, basis: "given" },
  };
  const { recorded, claims, sentences } = recordDocument(document, packs);
  return { article, recorded, read: claims, coded: article.mentions.map((m) => codedClaim(document, sentences, m)) };
}

/** A document as the ledger would hold it after its first reading. */
function recordDocument(
  document: Document,
  packs: readonly LanguagePack[],
): { readonly recorded: RecordedDocument; readonly claims: readonly RecordedClaim[]; readonly sentences: readonly Span[] } {
  const result = readDocument(document, packs);
  const reading = result.status === "analysed" ? result.reading : undefined;
  const { title, outlet } = reading?.document ?? document;
  const recorded: RecordedDocument = {
    document: { ...document, ...(title !== undefined && { title }), ...(outlet !== undefined && { outlet }) },
    addresses: document.url === undefined ? [] : [document.url],
    versions: [{ n: 1, hash: "", recordedAt: RECORDED_AT }],
    sample: false,
    status: result.status,
    analyser: "eval",
    blocks: reading?.blocks ?? [],
    unread: reading?.unread ?? [],
    agencies: reading?.self.agencies ?? [],
    genre: reading?.genre ?? [],
  };
  const claims = (reading?.claims ?? []).map((c: Claim, n) => recordedClaim(c, document, `${document.id}.1.${n + 1}`));
  return { recorded, claims, sentences: reading?.sentences ?? [] };
}

function recordedClaim(parts: Claim, { id: documentId, text }: Document, id: string): RecordedClaim {
  const quote = text.slice(parts.evidence.start, parts.evidence.end);
  return { ...parts, id, documentId, quote, recordedAt: RECORDED_AT, current: true };
}

/** A passage as a claim, as if it had been read without a fault. */
function codedClaim({ id: documentId, text }: Document, sentences: readonly Span[], m: EventMention): RecordedClaim {
  const start = text.indexOf(m.anchor);
  const trigger = { start, end: start + m.anchor.length };
  const evidence = sentences.find((s) => s.start <= start && s.end >= trigger.end) ?? trigger;
  const actor = (code: string) => ({ code, leaf: code, span: trigger });
  return {
    id: m.id,
    documentId,
    quote: text.slice(evidence.start, evidence.end),
    evidence,
    trigger,
    kind: m.kind,
    actors: m.actors.map(actor),
    recipients: m.recipients.map(actor),
    sources: m.sources.map(codedSource),
    stance: m.stance as RecordedClaim["stance"],
    factuality: m.factuality as RecordedClaim["factuality"],
    tense: m.tense as RecordedClaim["tense"],
    ...(m.ends === true && { ends: true }),
    ...(m.time !== undefined && { time: m.time }),
    ...(m.place !== undefined && { place: m.place }),
    ...(m.object !== undefined && { object: m.object }),
    rule: "coded by hand",
    derivation: [],
    recordedAt: RECORDED_AT,
    current: true,
  };
}

/** Coded sources are names, codes in capitals, or begin with "unnamed". */
export function codedSource(name: string): Source {
  if (name.startsWith("unnamed")) return { name, unnamed: true };
  return /^[A-Z]{2,6}$/u.test(name) ? { name, code: name, type: "state" } : { name };
}
