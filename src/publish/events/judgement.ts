import { credibilityProposal } from "../../analysis/credibility.ts";
import type { Study } from "../../analysis/index.ts";
import { asCredibility, type RecordedClaim } from "../../core/index.ts";
import { namesIn } from "../outlets/lines.ts";
import { ratedNames, reliabilityOf } from "../reliability.ts";
import type { CredibilityView, EventClaimView } from "./views.ts";

/** What is to be held of a claim by the Admiralty code: the digit of the claim and, apart from it, the letter of its outlet. */
export function judgementOf(claim: RecordedClaim, found: Study): Pick<EventClaimView, "credibility" | "reliability"> {
  const document = found.documents.get(claim.documentId);
  const rated = document && reliabilityOf(found.decisions, ratedNames(found.outletOf(document), namesIn([document])));
  return { credibility: credibilityOf(claim, found), ...(rated && { reliability: rated }) };
}

function credibilityOf(claim: RecordedClaim, found: Study): CredibilityView {
  const { digit, reasons, set } = credibilityProposal(claim, found);
  const given = asCredibility(set?.value ?? "");
  return {
    proposed: { digit, reasons },
    ...(set && given !== undefined && { set: { digit: given, by: set.by, at: set.at, reason: set.reason } }),
  };
}
