import type { PageElement } from "./tree.ts";

type WordList = keyof typeof CLASS_WORDS;
/** The first word of each list that an element's classes hold. */
export type ClassWords = Readonly<Partial<Record<WordList, string>>>;

/** By what is written in class and id: pages write the same many times over. Emptied when it is full, so that it stays small. */
const known = new Map<string, ClassWords>();
const MOST_KNOWN = 10_000;

/** WordPress writes the tags, categories and author of a post into the classes of the post itself: they say nothing about what it is. */
const TAXONOMY = /^(?:tag|category|author|format|status|type|post|postid|parent|page)-/u;
/** "has-sidebar" says what is beside the element, not what it is. */
const STATE = /^(?:has|with|without|no|is|not|js)[-_]/iu;
/** Most names are one word. */
const PLAIN = /^[a-z]+$/u;
/** BEM: `section--ads` says how the section is, not what. */
const MODIFIER = /(?<=\w)--\w.*$/u;
/** More of the classes than any page needs. */
const LONGEST = 2000;
const NONE: ClassWords = {};

/** What an element's classes and id say about it. */
export function classWords(classes = "", id = ""): ClassWords {
  if (classes === "" && id === "") return NONE;
  const key = id === "" ? classes.slice(0, LONGEST) : `${classes.slice(0, LONGEST)} ${id.slice(0, LONGEST)}`;
  const before = known.get(key);
  if (before) return before;
  const matches: Partial<Record<WordList, string>> = {};
  const names = key.split(/\s+/u);
  const isPost = names.includes("hentry") || names.includes("type-post");
  for (const name of names) if (!(isPost && TAXONOMY.test(name))) for (const [list, word] of listed(name)) matches[list] ??= word;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, matches);
  return matches;
}

type Listed = readonly (readonly [list: WordList, word: string])[];
const NOWHERE: Listed = [];
/** The same for single names, of which pages have fewer. */
const knownNames = new Map<string, Listed>();

/** The words of a class or id that stand in lists, each with its list, in their order. */
function listed(name: string): Listed {
  const before = knownNames.get(name);
  if (before) return before;
  const found = [...wordsIn(name)].flatMap((word) => (LISTS_OF.get(word) ?? []).map((list) => [list, word] as const));
  const out = found.length > 0 ? found : NOWHERE;
  if (knownNames.size >= MOST_KNOWN) knownNames.clear();
  knownNames.set(name, out);
  return out;
}

/** The words in a class or id: `art__teaserText` gives art, teaser, text and teasertext. */
function wordsIn(name: string): ReadonlySet<string> {
  if (PLAIN.test(name)) return new Set([name]);
  const out = new Set<string>();
  if (STATE.test(name)) return out;
  for (const part of name.replace(MODIFIER, "").split(/[-_:.]+/u)) {
    if (part === "") continue;
    out.add(part.toLowerCase());
    for (const word of part.split(/(?<=\p{Ll})(?=\p{Lu})/u)) out.add(word.toLowerCase());
  }
  return out;
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words of classes that German and English press sites give to their parts. */
const CLASS_WORDS = {
  /** Readers' comments: there may be more of them than of the article. */
  comments: list("comments commentlist comment kommentare kommentar respond disqus netiquette leserkommentare"),
  /** What they are put on is furniture. */
  furniture:
    list(`newsletter related teasers teaserlist share sharing sharebar sharedaddy social teilen ad ads advert advertisement anzeige anzeigen werbung
    sponsored promo promotion recommendation recommendations recommended empfehlung empfehlungen breadcrumb breadcrumbs cookie cookies consent paywall
    subscribe tagcloud schlagwoerter schlagworte weiterlesen sidebar mostread meistgelesen jobs stellenmarkt toolbar outbrain taboola menu menue nav navi
    navigation topbar masthead pagination pager vorlesen clock weather wetter toc disclaimer jp-relatedposts yarpp addtoany audioplayer socialmedia
    korrekturhinweis modal popup lightbox tooltip`),
  /** The same, where the element is small: the words have other uses too. */
  smallFurniture:
    list(`teaser tags tag more mehr weitere abo footer foot infobox tools drucken skip login player podcast audio hinweis korrektur stand meta
    rating ratings bewertung toc next prev previous button btn cta banner follow gallery slideshow profile profil bio`),
  paywall: list("paywall paywalled piano regwall registerwall metered premiumwall abowall offerwall"),
  caption: list(
    "caption captions bildunterschrift bildtext bu wp-caption-text imagecaption figcaption photocredit imagecredit copyright bildnachweis bildquelle imagesource",
  ),
  kicker: list("kicker dachzeile overline topline spitzmarke rubrik ressort oberzeile headlinekicker supertitle eyebrow"),
  lead: list(
    "lead vorspann teasertext intro introduction standfirst abstract summary subline unterzeile untertitel subtitle subheadline description perex dek deck leadtext anriss einleitung excerpt teaser",
  ),
  author: list("author authors autor autoren autorin authorbox verfasser byline autorenbox"),
  credit: list("meta quelle quellen source credit credits agency agentur dateline signature kuerzel entry-meta"),
  date: list("date datum time zeit published publishdate timestamp updated modified lesezeit readingtime"),
} as const;

const LISTS_OF: ReadonlyMap<string, readonly WordList[]> = invert();

function invert(): ReadonlyMap<string, readonly WordList[]> {
  const out = new Map<string, WordList[]>();
  for (const name of Object.keys(CLASS_WORDS) as WordList[])
    for (const word of CLASS_WORDS[name]) out.set(word, [...(out.get(word) ?? []), name]);
  return out;
}

/** The first word of the list that the element's classes hold. */
export function classWord(element: PageElement, words: WordList): string | undefined {
  return element.words[words];
}

/** True if the element's classes hold a word of the list. */
export function hasClassWord(element: PageElement, words: WordList): boolean {
  return classWord(element, words) !== undefined;
}
