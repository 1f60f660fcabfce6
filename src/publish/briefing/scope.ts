import type { Contradiction } from "../../analysis/contradictions/index.ts";
import { pairsOf } from "../../analysis/dyads.ts";
import { findDyad, study } from "../../analysis/index.ts";
import type { ClaimOrigin } from "../../analysis/voices/claim-origin.ts";
import { type PublicationDate, type RecordedClaim, type Snapshot, UNKNOWN_DATE } from "../../core/index.ts";
import type { BriefingQuestion } from "./views.ts";

/** A claim with all that a briefing sorts and counts it by: a large ledger is walked without looking anything up. */
export interface Filed {
  readonly claim: RecordedClaim;
  readonly published: PublicationDate;
  /** Its event, or the happening it tells as a standing relation. */
  readonly matter: string;
  /** Last day on which it may have been published, as days since 1970. */
  readonly day: number;
  readonly voice: ClaimOrigin;
}

/** The claims that a briefing is about, with the codes it is of. */
export interface Scope {
  /** As the ledger writes it. */
  readonly of: string;
  readonly codes: readonly string[];
  readonly filed: readonly Filed[];
}

export const WHOLE = "all";

interface Shelves {
  readonly whole: Scope;
  /** By id. */
  readonly pairs: ReadonlyMap<string, Scope>;
  /** By code. */
  readonly actors: ReadonlyMap<string, Scope>;
  /** By the ids of both claims. */
  readonly contradictions: ReadonlyMap<string, readonly Contradiction[]>;
}

const shelved = new WeakMap<Snapshot, Shelves>();

/** A snapshot's claims by all that a briefing can be about. Put in order once for each state of the ledger: walking a large one takes a second. */
export function shelvesOf(snapshot: Snapshot): Shelves {
  const known = shelved.get(snapshot) ?? shelve(snapshot);
  shelved.set(snapshot, known);
  return known;
}

function shelve(snapshot: Snapshot): Shelves {
  const { documents, eventOf, happenings, toldOf, originOf } = study(snapshot);
  const filed = snapshot.claims.map(
    (claim): Filed => ({
      claim,
      published: documents.get(claim.documentId)?.document.published ?? UNKNOWN_DATE,
      matter: eventOf.get(claim.id)?.id ?? happenings.get(claim.id)?.id ?? claim.id,
      day: toldOf.get(claim.id)?.published?.to ?? Number.NEGATIVE_INFINITY,
      voice: originOf(claim),
    }),
  );
  const pairs = new Map<string, Scope & { filed: Filed[] }>();
  const actors = new Map<string, Scope & { filed: Filed[] }>();
  const put = (on: typeof pairs, of: string, codes: readonly string[], entry: Filed): void => {
    const shelf = on.get(of);
    if (shelf) shelf.filed.push(entry);
    else on.set(of, { of, codes, filed: [entry] });
  };
  for (const entry of filed) {
    const { claim } = entry;
    for (const { id, a, b } of pairsOf(claim)) put(pairs, id, [a, b], entry);
    for (const code of new Set([...claim.actors, ...claim.recipients].map((a) => a.code))) put(actors, code, [code], entry);
  }
  const contradictions = new Map<string, Contradiction[]>();
  for (const c of study(snapshot).contradictions)
    for (const id of [c.a, c.b]) contradictions.set(id, [...(contradictions.get(id) ?? []), c]);
  return { whole: { of: WHOLE, codes: [], filed }, pairs, actors, contradictions };
}

/** What somebody means by a pair, an actor or `all`; undefined if the ledger holds nothing of it. */
export function scopeOf(snapshot: Snapshot, of: string): Scope | undefined {
  const wanted = of.trim().toUpperCase();
  const { whole, pairs, actors } = shelvesOf(snapshot);
  if (wanted === WHOLE.toUpperCase()) return whole;
  return pairs.get(findDyad(pairs.keys(), wanted) ?? "") ?? [...actors.values()].find((a) => a.of.toUpperCase() === wanted);
}

/** Whether something was published in the period: `maybe` if its date is not known that exactly. */
export function inPeriod(
  { notBefore, notAfter }: PublicationDate,
  { from, to }: Pick<BriefingQuestion, "from" | "to">,
): "yes" | "no" | "maybe" {
  const outside =
    (from !== undefined && notAfter !== undefined && notAfter < from) || (to !== undefined && notBefore !== undefined && notBefore > to);
  if (outside) return "no";
  const begins = from === undefined || (notBefore !== undefined && notBefore >= from);
  return begins && (to === undefined || (notAfter !== undefined && notAfter <= to)) ? "yes" : "maybe";
}

/** How much of some documents is the invented sample. */
export function sampleShare(documents: readonly { readonly sample: boolean }[]): "none" | "some" | "all" {
  const sample = documents.filter((d) => d.sample).length;
  return sample === 0 ? "none" : sample < documents.length ? "some" : "all";
}
