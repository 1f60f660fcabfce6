import { citation, type ListedClaim, type UiLanguage } from "../../../server/contract.ts";
import { atSentence, webAddress } from "../text/links.ts";
import { documentPath } from "../ui.ts";

/** What the keys need to know of a claim, as attributes of its line or note: the islands know nothing about claims. */
export function keyData(claim: ListedClaim, lang: UiLanguage): Readonly<Record<`data-${string}`, string | undefined>> {
  const original = claim.document.sample ? undefined : webAddress(claim.document.url);
  return {
    "data-claim": claim.id,
    "data-document": documentPath(claim.document.id, claim.id),
    "data-contradiction": claim.contradicts?.[0],
    "data-original": original === undefined ? undefined : atSentence(original, claim.quote),
    "data-cite": citation(claim, lang),
  };
}
