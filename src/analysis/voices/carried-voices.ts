import { blockAt, type RecordedClaim, type RecordedDocument } from "../../core/index.ts";
import { subjectKey } from "../claim-key.ts";
import { sameSentence, wordsOf } from "../decay/align.ts";
import { paired } from "../decay/decay.ts";
import { groupBy, keyed } from "../group-by.ts";
import { remember } from "../remember.ts";
import type { Told } from "../told.ts";
import { type ClaimOrigin, nameKey } from "./claim-origin.ts";

/**
 * Gives claims that name no source the origin of the telling that they repeat:
 * - a headline that of its own article, if every sentence there that tells the same names a source: it sums up, and is no further origin;
 * - a copy that of the earliest version, if that names a source which the copy left out. What the earliest version does not have at all may
 *   be the agency's or the copier's own.
 */
export function carryVoices(told: readonly Told[], documents: ReadonlyMap<string, RecordedDocument>): Told[] {
  const byDocument = groupBy(told, (t) => t.claim.documentId);
  const voices = new Map<Told, ClaimOrigin>();
  for (const [head, copies] of groupBy(byDocument.values(), printOf))
    if (head !== undefined) fromHead(copies, byDocument.get(head) ?? [], documents.get(head), voices);
  for (const [id, own] of byDocument) {
    const labels = documents.get(id)?.blocks ?? [];
    const isTitle = ({ claim }: Told): boolean => blockAt(labels, claim.evidence)?.label === "title";
    for (const title of own.filter((t) => isOwnVoice(t) && isTitle(t))) {
      const same = own.filter((t) => t !== title && tellsTheSame(t.claim, title.claim) && !isTitle(t));
      const [body] = same;
      if (body && same.every((t) => t.claim.sources.length > 0)) voices.set(title, voices.get(body) ?? body.voice);
    }
  }
  return told.map((t) => {
    const voice = voices.get(t);
    return voice ? { ...t, voice } : t;
  });
}

const isOwnVoice = ({ claim }: Told): boolean => claim.sources.length === 0;

function tellsTheSame(a: RecordedClaim, b: RecordedClaim): boolean {
  return subjectKey(a) === subjectKey(b) && a.factuality.endsWith("-") === b.factuality.endsWith("-");
}

/** The other document that the claims of one are printed in first. */
const printOf = (own: readonly Told[]): string | undefined => own.find((t) => t.voice.copyOf !== undefined)?.voice.copyOf;

/** Claims of the copies of a text against those of the earliest version. */
function fromHead(
  copies: readonly (readonly Told[])[],
  first: readonly Told[],
  head: RecordedDocument | undefined,
  voices: Map<Told, ClaimOrigin>,
): void {
  const words = remember(wordsOf);
  const before = first.map((t) => t.claim);
  const toldOf = keyed(first, (t) => t.claim);
  let sentences: readonly string[] | undefined;
  const isIn = (quote: string): boolean => {
    sentences ??= head?.document.text.split(/(?<=[.!?:“"»])\s+|\n+/u) ?? [];
    return sentences.some((s) => sameSentence(s, quote, words));
  };
  for (const own of copies) {
    const pairs = paired(
      before,
      own.map((t) => t.claim),
      words,
    );
    const sourceOf = new Map(pairs.map((p) => [p.copy, toldOf.get(p.first)] as const));
    for (const t of own.filter((copy) => isOwnVoice(copy) && copy.voice.copyOf !== undefined)) {
      const source = sourceOf.get(t.claim);
      if (source && source.claim.sources.length > 0) voices.set(t, { ...source.voice, copyOf: source.claim.documentId });
      else if (!source && !isIn(t.claim.quote)) voices.set(t, orOutlet(t));
    }
  }
}

/** The agency, or whoever copied it. */
function orOutlet({ voice, outlet }: Told): ClaimOrigin {
  const key = outlet === undefined ? undefined : nameKey(outlet);
  if (outlet === undefined || key === undefined || voice.keys.includes(key)) return voice;
  return { ...voice, keys: [...voice.keys, key], names: [...voice.names, outlet] };
}
