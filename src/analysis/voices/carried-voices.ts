import { type BlockLabel, blockAt, type RecordedClaim, type RecordedDocument } from "../../core/index.ts";
import { subjectKey } from "../claim-key.ts";
import { sameSentence } from "../decay/align.ts";
import { paired } from "../decay/decay.ts";
import { groupBy } from "../group-by.ts";
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
  for (const [id, own] of byDocument) {
    const [first] = own;
    const head = first?.voice.copyOf ?? own.find((t) => t.voice.copyOf !== undefined)?.voice.copyOf;
    if (head !== undefined && head !== id) fromHead(own, byDocument.get(head) ?? [], documents.get(head), voices);
    const labels = documents.get(id)?.blocks ?? [];
    const labelOf = ({ evidence }: RecordedClaim): BlockLabel | undefined => blockAt(labels, evidence)?.label;
    for (const title of own.filter((t) => isOwnVoice(t) && labelOf(t.claim) === "title")) {
      const same = own.filter((t) => t !== title && labelOf(t.claim) !== "title" && tellsTheSame(t.claim, title.claim));
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

/** Claims of a copy against those of the earliest version with the same text. */
function fromHead(own: readonly Told[], first: readonly Told[], head: RecordedDocument | undefined, voices: Map<Told, ClaimOrigin>): void {
  const toldOf = new Map([...own, ...first].map((t) => [t.claim, t]));
  const pairs = paired(
    first.map((t) => t.claim),
    own.map((t) => t.claim),
  );
  const before = new Map(pairs.flatMap(({ first: b, copy }) => [[copy, toldOf.get(b)] as const]));
  const sentences = head?.document.text.split(/(?<=[.!?:“"»])\s+|\n+/u) ?? [];
  for (const t of own.filter((copy) => isOwnVoice(copy) && copy.voice.copyOf !== undefined)) {
    const source = before.get(t.claim);
    if (source && source.claim.sources.length > 0) voices.set(t, { ...source.voice, copyOf: source.claim.documentId });
    else if (!source && !sentences.some((s) => sameSentence(s, t.claim.quote))) voices.set(t, orOutlet(t));
  }
}

/** The agency, or whoever copied it. */
function orOutlet({ voice, outlet }: Told): ClaimOrigin {
  const key = outlet === undefined ? undefined : nameKey(outlet);
  if (outlet === undefined || key === undefined || voice.keys.includes(key)) return voice;
  return { ...voice, keys: [...voice.keys, key], names: [...voice.names, outlet] };
}
