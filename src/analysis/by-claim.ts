import type { RecordedClaim } from "../core/index.ts";

/** Groups of claims by the ids of their claims. */
export function byClaim<G>(groups: Iterable<G>, claimsOf: (group: G) => readonly RecordedClaim[]): Map<string, G> {
  const found = new Map<string, G>();
  for (const group of groups) for (const { id } of claimsOf(group)) found.set(id, group);
  return found;
}
