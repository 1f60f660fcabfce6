import type { RecordedClaim } from "../core/index.ts";

/** What was worked out for a claim: a place for each question. One weak table for all, as tables of 100,000 claims are dear. */
const answers = new WeakMap<object, unknown[]>();
let questions = 0;

/** Works something out once for each claim, however many others it is compared with. A claim never changes, so this is still pure. */
export function perClaim<T, C extends object = RecordedClaim>(make: (claim: C) => T): (claim: C) => T {
  const question = questions++;
  return (claim) => {
    let known = answers.get(claim);
    if (!known) {
      known = [];
      answers.set(claim, known);
    }
    if (!(question in known)) known[question] = make(claim);
    return known[question] as T;
  };
}
