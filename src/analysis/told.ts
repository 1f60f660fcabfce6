import type { RecordedClaim, RecordedDocument } from "../core/index.ts";
import { groupBy, keyed } from "./group-by.ts";
import type { Origins } from "./origins.ts";
import { remember } from "./remember.ts";
import { type ClaimOrigin, claimOrigin, type KnownAgency, textOrigin } from "./voices/claim-origin.ts";
import { fullNames } from "./voices/named-sources.ts";
import { claimDays, type Days, disjoint, publishedDays } from "./when.ts";

/** A claim with what is known about where it stands. */
export interface Told {
  readonly claim: RecordedClaim;
  readonly outlet: string | undefined;
  /** Origin of its document. */
  readonly origin: string;
  /** Who says so in the end. */
  readonly voice: ClaimOrigin;
  readonly published: Days | undefined;
  /** Days of its own time. */
  readonly time: Days | undefined;
}

/**
 * Every claim with its surroundings, in the order of their ids. A claim of a document that is not there is left out.
 * @param agency knows agencies by their names
 */
export function tell(
  claims: readonly RecordedClaim[],
  documents: readonly RecordedDocument[],
  origins: Origins,
  agency?: KnownAgency,
): Told[] {
  const byId = keyed(documents, (d) => d.document.id);
  // Of a text that is not there the document itself has to do.
  const textOf = remember((id: string) => {
    const head = byId.get(id);
    const copies = (origins.documents.get(id) ?? []).flatMap((copy) => byId.get(copy) ?? []);
    return head && textOrigin({ head, copies: copies.length === 0 ? [head] : copies }, agency);
  });
  const told = [...groupBy(claims, (c) => c.documentId)]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([id, of]): Told[] => {
      const own = byId.get(id);
      if (!own) return [];
      const { outlet, published: date } = own.document;
      const origin = origins.decisions.get(id)?.origin ?? id;
      const published = publishedDays(date);
      const fullName = fullNames(of);
      return of.toSorted(byClaimId).map((claim): Told => {
        const text = textOf(origins.originOfSpan(id, claim.evidence).origin) ?? textOrigin({ head: own, copies: [own] }, agency);
        return { claim, outlet, origin, voice: claimOrigin(claim, text, agency, fullName), published, time: claimDays(claim) };
      });
    });
  // Ids of claims begin with that of their document, so that hardly anything is left to sort.
  return told.sort((a, b) => byClaimId(a.claim, b.claim));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byClaimId = (a: RecordedClaim, b: RecordedClaim): number => compare(a.id, b.id);

/** True if both state their time and the times exclude each other. */
export function timesExclude(a: Told, b: Told): boolean {
  return a.time !== undefined && b.time !== undefined && disjoint(a.time, b.time);
}

/** True if one speaks of the future and the other does not. */
export function tensesExclude(a: Told, b: Told): boolean {
  return (a.claim.tense === "future") !== (b.claim.tense === "future");
}
