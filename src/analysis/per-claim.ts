import type { RecordedClaim } from "../core/index.ts";

/** Works something out once for each claim, however many others it is compared with. A claim never changes, so this is still pure. */
export function perClaim<T>(make: (claim: RecordedClaim) => T): (claim: RecordedClaim) => T {
  const made = new WeakMap<RecordedClaim, { readonly value: T }>();
  return (claim) => {
    const known = made.get(claim) ?? { value: make(claim) };
    made.set(claim, known);
    return known.value;
  };
}
