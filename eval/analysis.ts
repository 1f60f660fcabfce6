import {
  type ClaimParts,
  type Document,
  type Kind,
  type LanguagePack,
  type Reading,
  readDocument,
  type Source,
  type Span,
} from "../src/core/index.ts";

/** A claim in the form in which `entente analyse` prints it, as far as it is scored. */
export interface FoundClaim {
  readonly evidence: Span;
  readonly kind: Kind;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly sources: readonly Pick<Source, "name" | "code" | "unnamed">[];
  readonly stance: string;
  readonly factuality: string;
  readonly tense: string;
  readonly time?: string;
  readonly rule: string;
}

/** What is scored of a reading; the layers that only serve others are dropped, so that many texts fit into memory. */
export type Analysis = Pick<Reading, "blocks" | "sentences" | "mentions" | "times" | "quotations"> & {
  readonly text: string;
  readonly claims: readonly FoundClaim[];
};

/** Reads documents with the given packs; the same text and day only once. What is in no language that a pack reads has empty layers. */
export function createAnalyse(packs: readonly LanguagePack[]): (document: Document) => Analysis {
  const known = new Map<string, Analysis>();
  return (document) => {
    const key = JSON.stringify({ ...document, id: "" });
    let analysis = known.get(key);
    if (!analysis) {
      analysis = analyse(document, packs);
      known.set(key, analysis);
    }
    return analysis;
  };
}

function analyse(document: Document, packs: readonly LanguagePack[]): Analysis {
  const result = readDocument(document, packs);
  const { text } = document;
  if (result.status !== "analysed") return { text, blocks: [], sentences: [], mentions: [], times: [], quotations: [], claims: [] };
  const { blocks, sentences, mentions, times, quotations, claims } = result.reading;
  return { text, blocks, sentences, mentions, times, quotations, claims: claims.map(foundClaim) };
}

export const foundClaim = (claim: ClaimParts): FoundClaim => ({
  ...claim,
  actors: claim.actors.map((a) => a.code),
  recipients: claim.recipients.map((a) => a.code),
});
