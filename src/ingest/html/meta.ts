import { type LinkedArticle, readJsonLd } from "./json-ld.ts";
import type { Page } from "./parse-page.ts";

/** What the head of a page says about its article. */
export interface PageMeta {
  readonly titles: readonly string[];
  readonly description?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly language?: string;
  /** Where address and language come from. */
  readonly canonical?: string;
  readonly ogUrl?: string;
  readonly lang?: string;
  readonly locale?: string;
  /** `<meta>` values by lower-case name or property, first one wins. */
  readonly meta: ReadonlyMap<string, string>;
  readonly linked?: LinkedArticle;
}

/** Reads title, outlet, address and language from OpenGraph, JSON-LD and the document's own head. */
export function readMeta(page: Page): PageMeta {
  const meta = new Map<string, string>();
  for (const attributes of page.metas) {
    const name = (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"] ?? attributes["http-equiv"] ?? "").toLowerCase();
    const content = attributes["content"]?.trim() ?? "";
    if (name !== "" && content !== "" && !meta.has(name)) meta.set(name, content);
  }
  const canonical = webAddress(page.links.find((l) => /(?:^|\s)canonical(?:\s|$)/iu.test(l["rel"] ?? ""))?.["href"]);
  const ogUrl = webAddress(meta.get("og:url"));
  const url = canonical ?? ogUrl;
  const titles = [meta.get("og:title"), meta.get("twitter:title"), page.title];
  const linked = readJsonLd(page.jsonLd, url, titles.filter(isGiven));
  const outlet = meta.get("og:site_name") ?? linked?.publisher ?? meta.get("application-name");
  const description = meta.get("og:description") ?? meta.get("description") ?? linked?.description;
  const lang = languageTag(page.root["lang"]);
  const locale = languageTag(meta.get("og:locale")?.replace("_", "-")) ?? languageTag(meta.get("content-language"));
  const language = lang ?? locale ?? languageTag(linked?.language);
  return {
    titles: [titles[0], linked?.headline, titles[1], titles[2]].filter(isGiven),
    meta,
    ...(description !== undefined && { description }),
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    ...(canonical !== undefined && { canonical }),
    ...(ogUrl !== undefined && { ogUrl }),
    ...(lang !== undefined && { lang }),
    ...(locale !== undefined && { locale }),
    ...(language !== undefined && { language }),
    ...(linked && { linked }),
  };
}

function isGiven(value: string | undefined): value is string {
  return value !== undefined && value !== "";
}

/** A language tag in the form of BCP 47, or undefined. */
function languageTag(value: string | undefined): string | undefined {
  const tag = value?.trim();
  return tag !== undefined && /^[a-z]{2,3}(?:-[\w-]+)?$/iu.test(tag) ? tag : undefined;
}

/** Absolute http(s) addresses only: a relative one cannot be resolved without knowing where the file came from. */
function webAddress(value: string | null | undefined): string | undefined {
  try {
    const url = new URL(value ?? "");
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
  } catch {
    return undefined;
  }
}
