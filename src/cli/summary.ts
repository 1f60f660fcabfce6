import { type ArticleCounts, failureShort, type UiLanguage } from "../app/index.ts";
import { wordsOf } from "./words.ts";

type Counted = Omit<ArticleCounts, "later"> & { readonly later?: number };

/** What became of articles, in one line: counts by outcome, failures by reason, claims. */
export function summary(counts: Counted, language: UiLanguage): string {
  const words = wordsOf(language);
  const { claims, oneClaim, ...articles } = words.ingested;
  const parts = (Object.entries(articles) as [keyof typeof articles, string][]).flatMap(([key, word]) => {
    const n = counts[key];
    const why = key === "failed" ? reasons(counts, language) : "";
    return n > 0 || key === "new" || key === "unchanged" || key === "failed" ? [`${n} ${word}${why}`] : [];
  });
  const partial = counts.partial > 0 ? `; ${words.partial(counts.partial)}` : "";
  return `${parts.join(", ")}${partial}; ${counts.claims} ${counts.claims === 1 ? oneClaim : claims}`;
}

/** Behind the number of failures: by reason, and how many will be tried again. That something could not be read goes without saying. */
function reasons({ failures, later = 0 }: Counted, language: UiLanguage): string {
  const kinds = Object.entries(failures);
  const told = kinds.some(([kind]) => kind !== "unreadable") ? kinds.map(([kind, n]) => `${n} ${failureShort(kind, language)}`) : [];
  const parts = later > 0 ? [...told, wordsOf(language).later(later)] : told;
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
