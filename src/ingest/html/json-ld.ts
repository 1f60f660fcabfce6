import type { DomDocument } from "./dom.ts";

/** An article as JSON-LD describes it. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly description?: string;
  readonly language?: string;
}

type Json = { readonly [key: string]: unknown };

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Posting)$/u;
/** Lists of other articles hang under these keys. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "itemListElement",
  "hasPart",
  "isPartOf",
  "relatedLink",
  "mentions",
  "comment",
  "citation",
  "liveBlogUpdate",
  "video",
  "image",
]);
const MAX_OBJECTS = 2000;

/** The one article that the page's JSON-LD is about; none if it describes several and none of them is this page's. */
export function readJsonLd(document: DomDocument, url: string | undefined, titles: readonly string[]): LinkedArticle | undefined {
  const found: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const parsed = parse(script.textContent ?? "");
    if (parsed !== undefined) found.push(...articles(parsed));
  }
  const own = found.find((a) => isThisPage(a, url, titles)) ?? (found.length === 1 ? found[0] : undefined);
  return own && describe(own);
}

function parse(json: string): unknown {
  try {
    // Some systems wrap the JSON into an HTML comment or CDATA.
    return JSON.parse(json.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/gu, ""));
  } catch {
    return undefined;
  }
}

function articles(parsed: unknown): readonly Json[] {
  const out: Json[] = [];
  const queue: unknown[] = [parsed];
  for (let i = 0; i < queue.length && i < MAX_OBJECTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
    else if (isObject(value)) {
      if (types(value).some((t) => ARTICLE.test(t))) out.push(value);
      for (const [key, inner] of Object.entries(value)) if (!ELSEWHERE.has(key) && typeof inner === "object") queue.push(inner);
    }
  }
  return out;
}

function isThisPage(article: Json, url: string | undefined, titles: readonly string[]): boolean {
  const page = article["mainEntityOfPage"];
  const addresses = [article["url"], article["@id"], page, isObject(page) ? page["@id"] : undefined];
  return (url !== undefined && addresses.includes(url)) || titles.some((title) => text(article["headline"]) === title);
}

function describe(article: Json): LinkedArticle {
  const publisher = article["publisher"];
  const first = Array.isArray(publisher) ? (publisher as unknown[])[0] : publisher;
  const parts = {
    headline: text(article["headline"]),
    published: text(article["datePublished"]),
    publisher: isObject(first) ? text(first["name"]) : text(first),
    description: text(article["description"]),
    language: text(article["inLanguage"]),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined);
function types(value: Json): readonly string[] {
  const type = value["@type"];
  return (Array.isArray(type) ? type : [type]).filter((t): t is string => typeof t === "string");
}
