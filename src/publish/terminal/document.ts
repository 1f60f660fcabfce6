import { reviewWords } from "../review/words.ts";
import type { DocumentView } from "../views.ts";
import { wordsOf } from "../words.ts";
import { claimLines } from "./claim-lines.ts";
import { quoted } from "./claim-words.ts";
import { cleanLine, cleanView } from "./clean.ts";
import { headLines } from "./document-head.ts";
import { profileLines } from "./document-profile.ts";
import { textLines } from "./document-text.ts";
import { page, paintOf, type RenderOptions } from "./paint.ts";
import { wrap } from "./wrap.ts";

/**
 * A document: what is known of it and what is not, what it is as a whole, its text with the numbers of the claims in place, the claims, and
 * the sentences that name two actors and gave no claim.
 */
export function renderDocument(view: DocumentView, options: RenderOptions): string {
  const { width } = options;
  const words = wordsOf(options.language);
  const paint = paintOf(options);
  const profile = view.head.analysed ? ["", ...profileLines(view, words, paint, width)] : [];
  const lines = [...headLines(view, words, paint, width), ...profile, "", ...textLines(view, words, paint, width), ""];
  if (!view.head.analysed) return page(lines.slice(0, -1));
  lines.push(paint.bold(words.claims(view.claims.length)));
  if (view.claims.length === 0) lines.push(...wrap(words.noClaims, width, "  "));
  for (const [i, claim] of cleanView(view.claims).entries()) {
    lines.push("", ...claimLines(claim, { words, paint, width, indent: "", lead: `[${i + 1}] `, inDocument: true }));
  }
  if (view.rejected.length > 0) {
    lines.push("", paint.bold(reviewWords(options.language).rejected(view.rejected.length)));
    for (const claim of cleanView(view.rejected))
      lines.push(...claimLines(claim, { words, paint, width, indent: "", lead: "[–] ", inDocument: true }));
  }
  if (view.unread.length > 0) {
    lines.push("", paint.bold(words.unread(view.unread.length)));
    for (const { start, end, actors } of view.unread) {
      const names = actors.length > 0 ? `${actors.join(", ")}  ` : "";
      lines.push(...wrap(names + quoted(cleanLine(view.text.slice(start, end)), words), width, "  ", "    "));
    }
    lines.push(...wrap(words.whyNot(view.head.id), width, "  ").map(paint.dim));
  }
  return page(lines);
}
