import { Parser } from "htmlparser2";

/** What stands in `<meta>` with a name or property, in lower case. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

export interface LinkTag {
  /** Lower case, without those that are empty. */
  readonly rel: readonly string[];
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

interface HeadTags {
  readonly metas: readonly MetaTag[];
  readonly links: readonly LinkTag[];
  readonly base?: string;
}

/** Characters: what stands later is not a head. Large pages carry half a mebibyte of styles before their metadata. */
const LONGEST_HEAD = 1024 * 1024;
/** Elements in one another. Pages stay below a hundred, and what is nested deeper than this is not read as an article either. */
const DEEPEST = 500;
const MOST_TAGS = 2_000;

/**
 * The `<meta>`, `<link>` and `<base>` elements of a page. Not only of its head: parsers of browsers find them where tags are missing, and
 * publishers' templates put them anywhere. Comments, scripts and templates do not count.
 */
export function readHeadTags(html: string): HeadTags {
  const metas: MetaTag[] = [];
  const links: LinkTag[] = [];
  let base: string | undefined;
  let hidden = 0;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      // The parser's time grows with the square of the depth.
      if (++depth > DEEPEST) parser.pause();
      if (name === "template" || name === "noscript") hidden += 1;
      if (hidden > 0) return;
      const get = (key: string): string => (attributes[key] ?? "").trim();
      if (name === "meta" && metas.length < MOST_TAGS)
        metas.push({ name: (get("name") || get("property")).toLowerCase(), content: get("content").slice(0, 8_000) });
      else if (name === "link" && links.length < MOST_TAGS) {
        const rel = get("rel")
          .toLowerCase()
          .split(/\s+/u)
          .filter((r) => r !== "");
        links.push({
          rel,
          href: get("href"),
          type: get("type").toLowerCase(),
          title: get("title").slice(0, 500),
        });
      } else if (name === "base" && get("href") !== "") base ??= get("href");
    },
    onclosetag(name) {
      depth -= 1;
      if (name === "template" || name === "noscript") hidden = Math.max(0, hidden - 1);
    },
  });
  parser.end(html.slice(0, LONGEST_HEAD));
  return { metas, links, ...(base !== undefined && { base }) };
}

export const metasOf = (html: string): readonly MetaTag[] => readHeadTags(html).metas;
