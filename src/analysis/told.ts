import type { RecordedClaim, RecordedDocument } from "../core/index.ts";
import type { Origins } from "./origins.ts";
import { claimDays, type Days, disjoint, publishedDays } from "./when.ts";

/** A claim with what is known about where it stands. */
export interface Told {
  readonly claim: RecordedClaim;
  readonly outlet: string | undefined;
  /** Origin of its document. */
  readonly origin: string;
  readonly published: Days | undefined;
  /** Days of its own time. */
  readonly time: Days | undefined;
}

/** Every claim with its surroundings, in the order of their ids. */
export function tell(claims: readonly RecordedClaim[], documents: readonly RecordedDocument[], origins: Origins): Told[] {
  const byId = new Map(documents.map((d) => [d.document.id, d.document]));
  return claims
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((claim) => {
      const document = byId.get(claim.documentId);
      return {
        claim,
        outlet: document?.outlet,
        origin: origins.decisions.get(claim.documentId)?.origin ?? claim.documentId,
        published: document && publishedDays(document.published),
        time: claimDays(claim),
      };
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
