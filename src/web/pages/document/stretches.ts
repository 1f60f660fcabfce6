import type { ClaimView, DocumentView, Span } from "../../../server/contract.ts";

/** A claim with the number it carries on the page. */
export interface Numbered {
  readonly n: number;
  readonly claim: ClaimView;
}

/** A piece of a block: plain text, or a sentence with something to say about it. */
export interface Stretch extends Span {
  readonly claims: readonly Numbered[];
  /** Names two actors and gave no claim. */
  readonly unread: boolean;
  /** Bounds the date of publication. */
  readonly bound: boolean;
}

interface Marked {
  claims: Numbered[];
  unread: boolean;
  bound: boolean;
}

/** Every sentence of the document that is marked, in order, without overlaps. */
export function markedSentences(view: DocumentView, claims: readonly Numbered[]): readonly Stretch[] {
  const found = new Map<string, Span & Marked>();
  const at = ({ start, end }: Span): Marked => {
    const key = `${start}-${end}`;
    const known = found.get(key) ?? { start, end, claims: [], unread: false, bound: false };
    found.set(key, known);
    return known;
  };
  for (const numbered of claims) at(numbered.claim.evidence).claims.push(numbered);
  for (const span of view.unread) at(span).unread = true;
  for (const span of view.head.published.evidence ?? []) at(span).bound = true;
  let reached = 0;
  return [...found.values()]
    .filter((s) => s.end > s.start)
    .sort((a, b) => a.start - b.start)
    .filter((s) => {
      // Sentences do not overlap; should the ledger hold some that do, the text is still shown once only.
      if (s.start < reached) return false;
      reached = s.end;
      return true;
    });
}

/** The block cut into stretches: every character once, in order. */
export function stretches(block: Span, marked: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = [];
  let at = block.start;
  const plain = (end: number): void => {
    if (end > at) out.push({ start: at, end, claims: [], unread: false, bound: false });
  };
  for (const sentence of marked) {
    if (sentence.start < at || sentence.end > block.end) continue;
    plain(sentence.start);
    out.push(sentence);
    at = sentence.end;
  }
  plain(block.end);
  return out;
}

export interface Piece {
  readonly text: string;
  readonly trigger: boolean;
}

/** A sentence cut at the words that trigger its claims. */
export function pieces(text: string, sentence: Stretch): readonly Piece[] {
  const triggers = sentence.claims
    .map(({ claim }) => ({ start: sentence.start + claim.trigger.start, end: Math.min(sentence.start + claim.trigger.end, sentence.end) }))
    .sort((a, b) => a.start - b.start);
  const out: Piece[] = [];
  let at = sentence.start;
  for (const { start, end } of triggers) {
    if (start < at || end <= start) continue;
    if (start > at) out.push({ text: text.slice(at, start), trigger: false });
    out.push({ text: text.slice(start, end), trigger: true });
    at = end;
  }
  if (at < sentence.end) out.push({ text: text.slice(at, sentence.end), trigger: false });
  return out;
}

/** Anchor of a marked sentence: where it starts in the text, which never changes for a version. */
export function sentenceAnchor({ start }: Span): string {
  return `s${start}`;
}
