import type {
  Block,
  ClaimActor,
  GenreHint,
  Kind,
  PublicationDate,
  RecordedClaim,
  RecordedDocument,
  Snapshot,
  Source,
} from "../../src/core/index.ts";

/** A block of a made-up article: its label and its sentences. */
export type MadeBlock = readonly [label: Block["label"], ...sentences: string[]];

export interface MadeArticle {
  readonly id: string;
  readonly outlet?: string;
  readonly title?: string;
  /** A day, or a date of any other kind. */
  readonly published?: string | PublicationDate;
  readonly agencies?: readonly string[];
  readonly sample?: boolean;
  readonly blocks: readonly MadeBlock[];
  readonly unread?: readonly string[];
  readonly genre?: readonly GenreHint[];
}

/** A document as the ledger would hold it: sentences joined by blanks, blocks by empty lines. */
export function article(made: MadeArticle): RecordedDocument {
  let text = "";
  const blocks: Block[] = [];
  for (const [label, ...sentences] of made.blocks) {
    if (text !== "") text += "\n\n";
    const start = text.length;
    text += sentences.join(" ");
    blocks.push({ label, start, end: text.length, rule: "made-up" });
  }
  const { published = { basis: "unknown" } } = made;
  return {
    document: {
      id: made.id,
      text,
      ...(made.outlet !== undefined && { outlet: made.outlet }),
      ...(made.title !== undefined && { title: made.title }),
      published: typeof published === "string" ? { notBefore: published, notAfter: published, basis: "metadata" } : published,
    },
    addresses: [],
    versions: [{ n: 1, hash: "0".repeat(64), recordedAt: "2026-01-01T00:00:00Z" }],
    sample: made.sample ?? false,
    status: "analysed",
    analyser: "made-up",
    blocks,
    unread: (made.unread ?? []).map((s) => ({ start: text.indexOf(s), end: text.indexOf(s) + s.length, actors: codesIn(s) })),
    agencies: made.agencies ?? [],
    genre: made.genre ?? [],
  };
}

/** How the made-up texts name their made-up states. */
const LEAVES: Readonly<Record<string, string>> = { NMK: "Nordmark", OST: "Ostrien", SUN1: "Sundland" };

const codesIn = (sentence: string): string[] => Object.keys(LEAVES).filter((code) => sentence.includes(LEAVES[code] ?? code));

export interface MadeClaim extends Partial<Omit<RecordedClaim, "kind" | "actors" | "recipients" | "trigger" | "sources">> {
  readonly kind: Kind;
  readonly actors: readonly string[];
  readonly recipients?: readonly string[];
  readonly trigger: string;
  readonly sources?: readonly (string | Source)[];
}

/** A claim on the sentence of the document that is given whole. */
export function claimOn(of: RecordedDocument, id: string, sentence: string, made: MadeClaim): RecordedClaim {
  const { text } = of.document;
  const start = text.indexOf(sentence);
  if (start < 0) throw new Error(`not in ${of.document.id}: ${sentence}`);
  const at = (words: string): { start: number; end: number } => {
    const from = text.indexOf(words, start);
    // What the sentence does not name is carried from the document's first words.
    return from < 0 ? { start: 0, end: 1 } : { start: from, end: from + words.length };
  };
  const actor = (code: string): ClaimActor => ({ code, leaf: LEAVES[code] ?? code, span: at(LEAVES[code] ?? code) });
  const { actors, recipients = [], trigger, sources = [], ...rest } = made;
  return {
    id: `${of.document.id}.1.${id}`,
    documentId: of.document.id,
    quote: sentence,
    evidence: { start, end: start + sentence.length },
    stance: sources.length > 0 ? "states" : "asserts",
    factuality: "CT+",
    tense: "past",
    rule: "frame:made-up",
    derivation: [{ rule: "frame:made-up", says: "made up for a test", span: at(trigger) }],
    recordedAt: "2026-01-01T00:00:00Z",
    current: true,
    ...rest,
    trigger: at(trigger),
    actors: actors.map(actor),
    recipients: recipients.map(actor),
    sources: sources
      .map((s) => (typeof s === "string" ? { name: s } : s))
      .map((s) => (sentence.includes(s.name) ? { ...s, span: at(s.name) } : s)),
  };
}

export const snapshotOf = (documents: readonly RecordedDocument[], claims: readonly RecordedClaim[] = []): Snapshot => ({
  documents,
  claims,
});
