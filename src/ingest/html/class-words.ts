import type { DomElement } from "./dom.ts";

/** The words in an element's class and id: `art__teaserText` gives art, teaser, text and teasertext. */
function classWords(element: DomElement): ReadonlySet<string> {
  const out = new Set<string>();
  for (const name of `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.slice(0, 2000).split(/\s+/u)) {
    for (const part of name.split(/[-_:.]+/u)) {
      if (part === "") continue;
      out.add(part.toLowerCase());
      for (const word of part.split(/(?<=\p{Ll})(?=\p{Lu})/u)) out.add(word.toLowerCase());
    }
  }
  return out;
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words of classes that German and English press sites give to their parts. */
export const CLASS_WORDS = {
  furniture:
    list(`newsletter related teaser teasers teaserlist share sharing sharebar social teilen comment comments kommentar kommentare respond
    ad ads advert advertisement anzeige anzeigen werbung sponsored promo promotion recommendation recommendations empfehlung empfehlungen breadcrumb breadcrumbs
    cookie consent paywall subscribe abo tags tag schlagwoerter schlagworte weitere weiterlesen mehr more sidebar mostread meistgelesen netiquette stellen jobs
    toolbar tools outbrain taboola skip print login menu menue nav navi navigation topbar masthead footer foot pagination audio player podcast vorlesen
    stand clock weather wetter inline box infobox hinweis korrektur korrekturhinweis disclaimer`),
  caption: list(
    "caption captions bildunterschrift bildtext bu wp-caption-text imagecaption figcaption photocredit imagecredit copyright bildnachweis",
  ),
  kicker: list("kicker dachzeile overline topline spitzmarke rubrik ressort oberzeile headlinekicker supertitle eyebrow"),
  lead: list(
    "lead vorspann teasertext intro introduction standfirst abstract summary subline unterzeile untertitel subtitle subheadline description perex dek deck leadtext anriss einleitung excerpt teaser",
  ),
  credit: list(
    "author authors autor autoren autorin byline meta quelle quellen source credit credits agency agentur verfasser dateline signature kuerzel entry-meta",
  ),
  date: list("date datum time zeit published publishdate timestamp updated modified lesezeit"),
} as const;

/** True if the element's classes hold a word of the list. */
export function hasClassWord(element: DomElement, words: keyof typeof CLASS_WORDS): boolean {
  for (const word of classWords(element)) if (CLASS_WORDS[words].has(word)) return true;
  return false;
}
