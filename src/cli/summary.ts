import type { ArticleCounts, UiLanguage } from "../app/index.ts";
import { wordsOf } from "./words.ts";

type Counted = Omit<ArticleCounts, "later"> & { readonly later?: number };

/** Words for what failed; what is not here is told as it is called (`status 404`, `timeout`). */
const FAILURES: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>> = {
  de: {
    unreadable: "unlesbar",
    robots: "von robots.txt verboten",
    reserved: "vorbehalten",
    "private-address": "private Adresse",
    "resolves-private": "führt in ein privates Netz",
    "too-large": "zu groß",
    timeout: "Zeit überschritten",
    refused: "nicht erreichbar",
    dns: "Name unbekannt",
    tls: "Zertifikat",
    "media-type": "kein Text",
    "not-an-address": "keine Webadresse",
    "other-scheme": "keine Webadresse",
    "feed-list": "Liste von Quellen",
  },
  en: {
    robots: "forbidden by robots.txt",
    "private-address": "private address",
    "resolves-private": "leads into a private network",
    "too-large": "too large",
    timeout: "took too long",
    refused: "cannot be reached",
    dns: "name unknown",
    tls: "certificate",
    "media-type": "no text",
    "not-an-address": "no web address",
    "other-scheme": "no web address",
    "feed-list": "list of sources",
  },
};

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
  const told = kinds.some(([kind]) => kind !== "unreadable") ? kinds.map(([kind, n]) => `${n} ${FAILURES[language][kind] ?? kind}`) : [];
  const parts = later > 0 ? [...told, wordsOf(language).later(later)] : told;
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
