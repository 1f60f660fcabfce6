import { unreadSentences } from "./claims/unread.ts";
import { boundPublication } from "./document/bound-publication.ts";
import type { Document } from "./document/document.ts";
import type { LanguagePack, Reading } from "./language-pack.ts";

/** A document in no language that a pack reads: kept, marked, never guessed at. */
export interface NotAnalysed {
  readonly status: "not-analysed";
  readonly reason: string;
}

export interface Analysed {
  readonly status: "analysed";
  readonly language: string;
  readonly reading: Reading;
}

/** Below this share of known function words a text is not in the pack's language. */
const ENOUGH = 0.15;

/**
 * Reads a document, layer by layer, with the pack whose language it is in.
 * Pure: the same document and packs give the same layers.
 */
export function readDocument(document: Document, packs: readonly LanguagePack[]): Analysed | NotAnalysed {
  const pack = choosePack(document, packs);
  if (!pack) {
    const known = packs.map((p) => p.language).join(", ");
    return { status: "not-analysed", reason: document.text.trim() === "" ? "no text" : `not in a language Entente reads (${known})` };
  }
  const blocks = pack.blocks({ document });
  const self = pack.readFurniture({ document, blocks });
  const sentences = pack.sentences({ document, blocks });
  const tokens = pack.tokens({ document, blocks, sentences });
  const clauses = pack.clauses({ document, blocks, sentences, tokens });
  const times = pack.times({ document, blocks, sentences, tokens, clauses });
  const published = boundPublication(document.published, { sentences, clauses, times });
  const named = { ...document, ...withoutUndefined(self), published };
  const mentions = pack.mentions({ document: named, blocks, sentences, tokens, clauses });
  const quotations = pack.quotations({ document: named, blocks, sentences, tokens, clauses, times, mentions });
  const below = { document: named, blocks, self, sentences, tokens, clauses, times, mentions, quotations };
  const claims = pack.claims(below);
  const unread = pack.offTopic(below) ? [] : unreadSentences({ ...below, claims });
  return { status: "analysed", language: pack.language, reading: { ...below, claims, unread, genre: pack.genre(below) } };

  function withoutUndefined(s: Reading["self"]): Partial<Document> {
    const title = document.title ?? s.title;
    const outlet = document.outlet ?? s.outlet;
    return { ...(title !== undefined && { title }), ...(outlet !== undefined && { outlet }) };
  }
}

function choosePack(document: Document, packs: readonly LanguagePack[]): LanguagePack | undefined {
  const stated = document.language?.toLowerCase().split("-")[0];
  let best: LanguagePack | undefined;
  let most = ENOUGH;
  for (const pack of packs) {
    const share = pack.detect(document.text);
    // A page's own language mark breaks ties for short texts, it does not overrule the text.
    const score = stated === pack.language && share > 0 ? share + ENOUGH : share;
    if (score >= most) [best, most] = [pack, score];
  }
  return best;
}
