import { classWord } from "../class-words.ts";
import type { PageMeta } from "../meta.ts";
import type { PageMap } from "../page-map.ts";
import { attribute, type PageElement, textOf, visit } from "../tree.ts";
import type { VisibleBlock } from "../visible-blocks.ts";
import type { Candidate } from "./candidate.ts";

const CONFIDENCE = { jsonLd: 0.9, microdata: 0.85, meta: 0.75, byline: 0.8, class: 0.6 } as const;
const META_NAMES = [
  "author",
  "article:author",
  "parsely-author",
  "dc.creator",
  "dcterms.creator",
  "sailthru.author",
  "byl",
  "cxenseparse:author",
  "citation_author",
];
/** Longer bylines tell a story. */
const LONGEST = 160;
const MOST_ELEMENTS = 40;
/** "Von Jan Ruhland und Ute Hahn, Sielow": at most five words a name, each with a capital or a particle. */
const NAME = /^(?:(?:\p{Lu}[\p{L}.'’-]*|von|van|der|den|de|di|da|zu|al|el|bin|ter|ten)\s?){2,5}$/u;
const BYLINE = /^(?:Von|Text|Ein (?:Bericht|Kommentar|Gastbeitrag) von|By|Autor(?:in)?:?|Verfasst von)[:\s]+(?<names>[^\n]{4,140})$/u;

/** Everything on the page that names its authors. */
export function authorsOf(
  meta: PageMeta,
  body: PageElement,
  blocks: readonly VisibleBlock[],
  map: PageMap,
): readonly Candidate<readonly string[]>[] {
  const out: Candidate<readonly string[]>[] = [];
  const add = (stated: readonly string[], basis: Candidate<string>["basis"], confidence: number): void => {
    const value = namesIn(stated, meta.outlet);
    if (value.length > 0) out.push({ value, basis, confidence });
  };
  add(meta.linked?.authors ?? [], "json-ld", CONFIDENCE.jsonLd);
  for (const name of META_NAMES) add([meta.meta.get(name) ?? ""], "meta", CONFIDENCE.meta);
  const { properties, classes } = authorElements(body);
  add(properties, "microdata", CONFIDENCE.microdata);
  const top = map.title >= 0 ? map.title : map.first;
  for (const block of blocks.slice(Math.max(0, top - 2), map.first >= 0 ? map.first + 1 : top + 8)) {
    const names = BYLINE.exec(block.text)?.groups?.["names"];
    if (names !== undefined && block.text.length <= LONGEST) add([names], "text", CONFIDENCE.byline);
  }
  add(classes.slice(0, 1), "class", CONFIDENCE.class);
  return out;
}

function authorElements(body: PageElement): { readonly properties: readonly string[]; readonly classes: readonly string[] } {
  const properties: string[] = [];
  const classes: string[] = [];
  visit(body, {
    enter: (element) => {
      if (properties.length + classes.length > MOST_ELEMENTS) return false;
      const isProperty = attribute(element, "itemprop") === "author" || attribute(element, "rel") === "author";
      if (!isProperty && classWord(element, "author") === undefined) return true;
      const text = attribute(element, "content") ?? textOf(element);
      if (text.length <= LONGEST) (isProperty ? properties : classes).push(text);
      return !isProperty;
    },
    leave: () => {},
    text: () => {},
  });
  return { properties, classes };
}

/** The names in what was stated, each once: no addresses, no signs, not the outlet itself. */
function namesIn(stated: readonly string[], outlet: string | undefined): readonly string[] {
  const out: string[] = [];
  for (const text of stated)
    for (const part of text.split(/\s*(?:[,;/|•·&]|\b(?:und|and)\b)\s*/u)) {
      const name = part
        .replace(/^(?:von|by|text|autor(?:in)?)[:\s]+/iu, "")
        .replace(/\s+/gu, " ")
        .trim();
      if (NAME.test(name) && name !== outlet && !out.includes(name)) out.push(name);
    }
  return out;
}
