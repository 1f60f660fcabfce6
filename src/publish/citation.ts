import { placeOf, quoted, voice } from "./terminal/claim-words.ts";
import { cleanLine } from "./terminal/clean.ts";
import type { ListedClaim, UiLanguage } from "./views.ts";
import { wordsOf } from "./words.ts";

/**
 * A claim as it is cited, on one line: its sentence, how it stands, who says it, where and when it was printed. Its permanent address comes
 * behind it, where the host is known.
 */
export function citation(claim: ListedClaim, language: UiLanguage): string {
  const words = wordsOf(language);
  const { title } = claim.document;
  const says = claim.sources.length > 0 ? `${voice(claim, words)}, ` : "";
  return cleanLine(
    `${quoted(claim.quote, words)} (${words.status[claim.status]}). ${says}${placeOf(claim.document, words)}${title === undefined ? "" : `: ${quoted(title, words)}`}.`,
  );
}
