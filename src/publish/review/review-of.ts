import { changedFields, type RecordedClaim } from "../../core/index.ts";
import type { ListedClaim } from "../views.ts";

/** How a claim stands with people. */
export function reviewOf(claim: RecordedClaim): Pick<ListedClaim, "review" | "reviewed"> {
  const { review, asRead } = claim;
  if (!review) return { review: "unreviewed" };
  const { state, decision, by, at, reason } = review;
  return { review: state, reviewed: { decision, by, at, reason, changed: asRead ? changedFields(asRead, claim) : [] } };
}

/** A claim as the software read it; undefined if nothing of it was changed. */
export function asRead({ asRead: read, review: _, ...claim }: RecordedClaim): RecordedClaim | undefined {
  const { id, documentId, quote, recordedAt, current } = claim;
  return read && { ...read, id, documentId, quote, recordedAt, current };
}
