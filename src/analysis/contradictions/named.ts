import type { ClaimActor, RecordedClaim } from "../../core/index.ts";
import { isSymmetric } from "../dyads.ts";
import { perClaim } from "../per-claim.ts";

/** True if the sentence itself names one who did it; else who did it was carried from another sentence. */
export const namesActor = perClaim((claim): boolean =>
  doers(claim).some(({ span }) => span.end > span.start && span.start >= claim.evidence.start && span.end <= claim.evidence.end),
);

/** True if nothing in the text names who did it: the span of each is empty. */
export const isCodedFromOutside = perClaim((claim): boolean => doers(claim).every(({ span }) => span.end <= span.start));

const doers = (claim: RecordedClaim): readonly ClaimActor[] => (isSymmetric(claim) ? [...claim.actors, ...claim.recipients] : claim.actors);
