import type { ClaimView, UiLanguage } from "../../../server/contract.ts";
import type { Words } from "../words/index.ts";

/** What a claim needs to be shown with all that is known of it. */
export interface EvidenceProps {
  readonly claim: ClaimView;
  readonly lang: UiLanguage;
  readonly words: Words;
  /** Claims this one may refer to; those it cannot find are named only as being elsewhere. */
  readonly others: ReadonlyMap<string, ClaimView>;
}
