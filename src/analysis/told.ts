import type { RecordedClaim, RecordedDocument } from "../core/index.ts";
import { groupBy } from "./group-by.ts";
import type { Origins } from "./origins.ts";
import { type ClaimOrigin, claimOrigin, type KnownAgency } from "./voices/claim-origin.ts";
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
  const byId = new Map(documents.map((d) => [d.document.id, d]));
  const names = new Map([...groupBy(claims, (c) => c.documentId)].map(([id, of]) => [id, fullNames(of)]));
  return claims
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .flatMap((claim): Told[] => {
      const own = byId.get(claim.documentId);
      if (!own) return [];
      const text = origins.originOfSpan(claim.documentId, claim.evidence).origin;
      const copies = (origins.documents.get(text) ?? []).flatMap((id) => byId.get(id) ?? []);
      return [
        {
          claim,
          outlet: own.document.outlet,
          origin: origins.decisions.get(claim.documentId)?.origin ?? claim.documentId,
          voice: claimOrigin(
            claim,
            { head: byId.get(text) ?? own, copies: copies.length === 0 ? [own] : copies },
            agency,
            names.get(claim.documentId),
          ),
          published: publishedDays(own.document.published),
          time: claimDays(claim),
        },
      ];
    });
}

/** True if both state their time and the times exclude each other. */
export function timesExclude(a: Told, b: Told): boolean {
  return a.time !== undefined && b.time !== undefined && disjoint(a.time, b.time);
}

/** True if one speaks of the future and the other does not. */
export function tensesExclude(a: Told, b: Told): boolean {
  return (a.claim.tense === "future") !== (b.claim.tense === "future");
}
