import type { Transaction } from "kysely";
import type { Block, ClaimChange, ClaimParts, Decision, Span } from "../core/index.ts";
import { readContinued } from "./findings-standing.ts";
import { ADDED, parseClaimId } from "./identity.ts";
import type { Indexer } from "./search.ts";
import type { Tables } from "./tables.ts";

/** A claim as the software read it. */
export interface ReadClaim {
  readonly id: string;
  readonly quote: string;
  readonly parts: ClaimParts;
}

/** The current analysis of a document. */
export interface Current {
  readonly document: string;
  readonly analysis: number;
  readonly version: number;
  /** JSON: Block[]. */
  readonly blocks: string;
  readonly recordedAt: string;
  readonly claims: readonly ReadClaim[];
}

type Sentence = NonNullable<ClaimChange["sentence"]>;

/** Where what is decided of a claim holds now: for a claim that was read, or at the place of an added one; nothing if that is found nowhere. */
export type Homes = ReadonlyMap<string, { readonly claim: string } | { readonly sentence: Sentence }>;

/** Finds the claims that decisions are about in the current analysis of their document. */
export async function homesOf(
  tx: Transaction<Tables>,
  own: readonly Decision[],
  current: Current,
  sentences: Indexer["passages"] | undefined,
): Promise<Homes> {
  const homes = new Map<string, { readonly claim: string } | { readonly sentence: Sentence }>();
  const older: string[] = [];
  for (const id of new Set(own.map((d) => d.subjects[0] ?? ""))) {
    const { analysis } = parseClaimId(id) ?? {};
    if (analysis === current.analysis) homes.set(id, { claim: id });
    else if (analysis !== ADDED) older.push(id);
  }
  for (const [id, claim] of await readContinued(tx, older)) homes.set(id, { claim });
  for (const { kind, subjects, change, at } of own) {
    if (kind !== "add-claim" || !change?.sentence) continue;
    const home = at >= current.recordedAt ? { sentence: change.sentence } : await movedTo(tx, change, change.sentence, current, sentences);
    if (home) homes.set(subjects[0] ?? "", home);
  }
  return homes;
}

/** Where an added claim is after its document was read anew: the claim that says the same, else the sentence of the same words. */
async function movedTo(
  tx: Transaction<Tables>,
  change: ClaimChange,
  before: Sentence,
  { document, version, blocks, claims }: Current,
  sentences: Indexer["passages"] | undefined,
) {
  const codes = (actors: readonly { readonly code: string }[] = []): string =>
    actors
      .map((a) => a.code)
      .sort()
      .join(" ");
  const twin = claims.find(
    ({ quote, parts }) =>
      quote === before.quote &&
      parts.kind === change.kind &&
      codes(parts.actors) === codes(change.actors) &&
      codes(parts.recipients) === codes(change.recipients),
  );
  if (twin) return { claim: twin.id };
  const row = await tx
    .selectFrom("versions")
    .select("text")
    .where("document_id", "=", document)
    .where("n", "=", version)
    .executeTakeFirst();
  const place = nearestSentence(row?.text ?? "", JSON.parse(blocks) as Block[], before, sentences);
  if (!place) return undefined;
  const by = place.start - before.start;
  return { sentence: { ...before, ...place, trigger: { start: before.trigger.start + by, end: before.trigger.end + by } } };
}

/** The sentence of the same words nearest to where it stood. Without anybody who tells sentences the words alone tell. */
function nearestSentence(
  text: string,
  blocks: readonly Block[],
  { start, quote }: Sentence,
  sentences: Indexer["passages"] | undefined,
): Span | undefined {
  const found: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push({ start: at, end: at + quote.length });
  if (found.length === 0) return undefined;
  const known = sentences && new Set(sentences(text, blocks).map((s) => `${s.start} ${s.end}`));
  const whole = known ? found.filter((s) => known.has(`${s.start} ${s.end}`)) : found;
  return whole.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
}
