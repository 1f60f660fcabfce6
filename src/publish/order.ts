import type { PublicationDate } from "../core/index.ts";

/** Something of a document, with where in it. */
interface Placed {
  readonly id: string;
  readonly document: { readonly id: string; readonly published: PublicationDate };
  readonly evidence: { readonly start: number };
}

/**
 * Newest first: by the latest day a document may be from, then by the earliest; dates that nothing bounds last.
 * Inside a document as the text goes. Ids break ties, so that the order is always the same.
 */
export function newestFirst(a: Placed, b: Placed): number {
  return (
    compareDates(b.document.published, a.document.published) ||
    compare(a.document.id, b.document.id) ||
    a.evidence.start - b.evidence.start ||
    compare(a.id, b.id)
  );
}

/** Negative if `a` is older. An end that is open takes the value of the other end. */
function compareDates(a: PublicationDate, b: PublicationDate): number {
  const late = (d: PublicationDate): string => d.notAfter ?? d.notBefore ?? "";
  const early = (d: PublicationDate): string => d.notBefore ?? d.notAfter ?? "";
  return compare(late(a), late(b)) || compare(early(a), early(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
