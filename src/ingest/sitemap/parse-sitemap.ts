import { gunzipSync } from "node:zlib";
import { Parser } from "htmlparser2";
import { decodeXml } from "../bytes/xml.ts";
import { statedInstant } from "../dates/stated-instant.ts";

/** A page that a sitemap lists. Dates are ISO 8601, with the zone as stated. */
export interface SitemapPage {
  readonly url: string;
  readonly modified?: string;
  /** News sitemaps: what they say of the article. */
  readonly title?: string;
  readonly published?: string;
  readonly language?: string;
  readonly outlet?: string;
}

/** A sitemap that an index lists. */
export interface ChildSitemap {
  readonly url: string;
  readonly modified?: string;
}

export type SitemapResult =
  | {
      readonly ok: true;
      readonly pages: readonly SitemapPage[];
      readonly sitemaps: readonly ChildSitemap[];
      /** What was passed over, each a phrase behind the sitemap's name. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

/** The protocol's own limits (sitemaps.org). */
const MAX_BYTES = 52_428_800;
const MAX_ENTRIES = 50_000;
const LONGEST = 2048;
const DEEPEST = 50;

type Fields = Partial<Record<"loc" | "lastmod" | "title" | "publication_date" | "language" | "name", string>>;
/** Where the fields stand, by local names: prefixes are chosen freely, and some sitemaps forget to declare them. */
const FIELDS: Readonly<Record<string, keyof Fields>> = {
  "url/loc": "loc",
  "sitemap/loc": "loc",
  "url/lastmod": "lastmod",
  "sitemap/lastmod": "lastmod",
  "news/title": "title",
  "news/publication_date": "publication_date",
  "publication/language": "language",
  "publication/name": "name",
};

/**
 * Reads a sitemap, a news sitemap, an index of sitemaps, or a list of addresses as plain text (sitemaps.org; Google News extension 0.9); gzip
 * is unpacked. Never throws. Broken XML is read as far as it goes; only http and https addresses count, relative ones from `url`.
 */
export function parseSitemap(bytes: Uint8Array, url?: string): SitemapResult {
  const notes: string[] = [];
  const plain = unpacked(bytes);
  if (typeof plain === "string") return { ok: false, reason: plain };
  if (plain.length > MAX_BYTES) notes.push("is larger than 50 MB; only its beginning was read");
  const decoded = decodeXml(plain.subarray(0, MAX_BYTES));
  if (!decoded.ok) return decoded;
  const { text } = decoded;
  const isXml = /<(?:[\w.-]+:)?(?:urlset|sitemapindex)[\s>]/iu.test(text.slice(0, 100_000));
  if (!isXml && text.trimStart().startsWith("<")) return { ok: false, reason: "not a sitemap: neither <urlset> nor <sitemapindex>" };
  const found = isXml ? readXml(text) : readLines(text);
  if (!isXml && !found.pages.some((p) => resolve(p.loc) !== undefined))
    return { ok: false, reason: "not a sitemap: neither XML nor a list of addresses" };
  if (found.more) notes.push(`has more than ${MAX_ENTRIES} entries; the rest was left out`);
  if (found.cutOff) notes.push("is broken XML; it was read as far as it goes");
  let strange = 0;
  const withUrl = (fields: Fields): readonly SitemapPage[] => {
    const address = resolve(fields.loc, url);
    if (address === undefined) strange++;
    return address === undefined ? [] : [toPage(address, fields)];
  };
  const [pages, sitemaps] = [found.pages.flatMap(withUrl), found.sitemaps.flatMap(withUrl)];
  if (strange > 0) notes.push(`has ${strange} ${strange === 1 ? "entry" : "entries"} without a web address`);
  return { ok: true, pages, sitemaps, notes };
}

interface Found {
  readonly pages: Fields[];
  readonly sitemaps: Fields[];
  readonly more?: boolean;
  readonly cutOff?: boolean;
}

function readXml(text: string): Found {
  const found = { pages: [] as Fields[], sitemaps: [] as Fields[], more: false, cutOff: false };
  const open: string[] = [];
  let entry: Fields | undefined;
  let field: keyof Fields | undefined;
  const parser = new Parser(
    {
      onopentag(qualified) {
        const name = localName(qualified);
        field = FIELDS[`${open.at(-1)}/${name}`];
        if (open.length === 1 && (name === "url" || name === "sitemap")) entry = {};
        open.push(name);
        // No sitemap is so deep, and the parser's time grows with the square of the depth.
        if (open.length > DEEPEST) {
          found.cutOff = true;
          parser.pause();
        }
      },
      ontext(part) {
        if (entry && field !== undefined && (entry[field]?.length ?? 0) < LONGEST) entry[field] = (entry[field] ?? "") + part;
      },
      onclosetag(qualified, implied) {
        const name = localName(qualified);
        open.pop();
        field = undefined;
        if (implied) found.cutOff = true;
        if (open.length !== 1 || !entry || (name !== "url" && name !== "sitemap")) return;
        const list = name === "url" ? found.pages : found.sitemaps;
        // An entry that the end of the file cut off may have only half of its address.
        if (!implied && list.length < MAX_ENTRIES) list.push(entry);
        else if (!implied) {
          found.more = true;
          parser.pause();
        }
        entry = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return found;
}

const localName = (qualified: string): string => qualified.slice(qualified.indexOf(":") + 1).toLowerCase();

function readLines(text: string): Found {
  const lines = text.split("\n", MAX_ENTRIES + 1).map((line) => line.trim());
  const pages = lines.filter((line) => line !== "").map((loc): Fields => ({ loc }));
  return { pages: pages.slice(0, MAX_ENTRIES), sitemaps: [], more: lines.length > MAX_ENTRIES };
}

function toPage(url: string, fields: Fields): SitemapPage {
  const modified = statedInstant(fields.lastmod ?? "");
  const published = statedInstant(fields.publication_date ?? "");
  const [title, outlet] = [fields.title, fields.name].map((value) => value?.replace(/\s+/gu, " ").trim());
  const language = fields.language?.trim();
  return {
    url,
    ...(modified !== undefined && { modified }),
    ...(title !== undefined && title !== "" && { title }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(language) && { language }),
    ...(outlet !== undefined && outlet !== "" && { outlet }),
  };
}

function unpacked(bytes: Uint8Array): Uint8Array | string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    const large = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return large ? "a sitemap that becomes larger than 50 MB when it is unpacked" : "a gzip file that is damaged or cut off";
  }
}

function resolve(stated: string | undefined, base?: string): string | undefined {
  const address = stated?.trim() ?? "";
  if (address === "" || address.length >= LONGEST) return undefined;
  try {
    const url = new URL(address, base);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
  } catch {
    return undefined;
  }
}
