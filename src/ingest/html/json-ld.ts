/** An article as JSON-LD describes it. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly publisher?: string;
  readonly description?: string;
  readonly language?: string;
  readonly authors?: readonly string[];
  /** `isAccessibleForFree` of the article or a part of it. */
  readonly free?: boolean;
}

type Json = { readonly [key: string]: unknown };

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Posting)$/u;
const PAGE = /^(?:Web|Item|About|FAQ|Profile)Page$/u;
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
export function readJsonLd(sources: readonly string[], url: string | undefined, titles: readonly string[]): LinkedArticle | undefined {
  const parsed = sources.map(parse).filter((value) => value !== undefined);
  // Where nothing is called an article, the page itself may be described.
  for (const kind of [ARTICLE, PAGE]) {
    const found = parsed.flatMap((value) => ofType(value, kind));
    const own = found.find((a) => isThisPage(a, url, titles)) ?? (found.length === 1 ? found[0] : undefined);
    if (found.length > 0) return own && describe(own);
  }
  return undefined;
}

function parse(source: string): unknown {
  // Some systems wrap the JSON into an HTML comment or CDATA.
  const json = source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/gu, "");
  return parseJson(json) ?? parseJson(mended(json));
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Without what breaks most JSON on pages: line breaks inside strings, a comma before a bracket, a semicolon at the end. */
function mended(json: string): string {
  return json
    .replace(/[\u0000-\u001f]+/gu, " ")
    .replace(/,\s{0,100}(?=[\]}])/gu, "")
    .replace(/;\s{0,100}$/u, "");
}

function ofType(parsed: unknown, kind: RegExp): readonly Json[] {
  const out: Json[] = [];
  const queue: unknown[] = [parsed];
  for (let i = 0; i < queue.length && i < MAX_OBJECTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
    else if (isObject(value)) {
      if (types(value).some((t) => kind.test(t))) out.push(value);
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
  const authors = (Array.isArray(article["author"]) ? (article["author"] as unknown[]) : [article["author"]])
    .map((author) => (isObject(author) ? text(author["name"]) : text(author)))
    .filter((name) => name !== undefined);
  const part = article["hasPart"];
  const free = [article, ...(Array.isArray(part) ? (part as unknown[]) : [part])].map((o) =>
    isObject(o) ? truth(o["isAccessibleForFree"]) : undefined,
  );
  const parts = {
    headline: text(article["headline"]),
    published: text(article["datePublished"]) ?? text(article["dateCreated"]),
    modified: text(article["dateModified"]),
    publisher: isObject(first) ? text(first["name"]) : text(first),
    description: text(article["description"]),
    language: text(article["inLanguage"]),
    authors: authors.length > 0 ? authors : undefined,
    free: free.includes(false) ? false : free.find((f) => f !== undefined),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined);
const truth = (value: unknown): boolean | undefined =>
  value === true || /^true$/iu.test(String(value)) ? true : value === false || /^false$/iu.test(String(value)) ? false : undefined;
function types(value: Json): readonly string[] {
  const type = value["@type"];
  return (Array.isArray(type) ? type : [type]).filter((t): t is string => typeof t === "string");
}
