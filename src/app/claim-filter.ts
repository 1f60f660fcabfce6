import type { ClaimView, DocumentHead } from "../publish/views.ts";
import type { ClaimFilter } from "./views/views.ts";

/** True if a claim is one of those asked for. Dyads are the ledger's own; they are looked up, not matched here. */
export function matches(claim: ClaimView, filter: Omit<ClaimFilter, "dyad" | "asOf">): boolean {
  const { actor, kind, source, factuality, since, until } = filter;
  if (actor !== undefined && ![...claim.actors, ...claim.recipients].some((a) => a.code.toLowerCase() === actor.toLowerCase()))
    return false;
  if (kind !== undefined && claim.kind !== kind) return false;
  if (factuality !== undefined && claim.factuality !== factuality) return false;
  if (source !== undefined && !names(claim, source)) return false;
  return within(claim.document, since, until);
}

function names(claim: ClaimView, wanted: string): boolean {
  const part = wanted.trim().toLowerCase();
  const outlet = claim.document.outlet?.toLowerCase() ?? "";
  return outlet.includes(part) || claim.sources.some((s) => s.name.toLowerCase().includes(part) || s.code?.toLowerCase() === part);
}

/** An article dated by a range is kept if some day of the range is asked for; one without any date only if no day is. */
function within({ published }: DocumentHead, since: string | undefined, until: string | undefined): boolean {
  if (since === undefined && until === undefined) return true;
  const { notBefore, notAfter } = published;
  if (notBefore === undefined && notAfter === undefined) return false;
  return (
    (since === undefined || notAfter === undefined || notAfter >= since) &&
    (until === undefined || notBefore === undefined || notBefore <= until)
  );
}
