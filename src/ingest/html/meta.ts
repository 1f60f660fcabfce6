import type { DomDocument } from "./dom.ts";
import { type LinkedArticle, readJsonLd } from "./json-ld.ts";

/** What the head of a page says about its article. */
export interface PageMeta {
  readonly titles: readonly string[];
  readonly description?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly language?: string;
  /** `<meta>` values by lower-case name or property, first one wins. */
  readonly meta: ReadonlyMap<string, string>;
  readonly linked?: LinkedArticle;
}

/** Reads title, outlet, address and language from OpenGraph, JSON-LD and the document's own head. */
export function readMeta(document: DomDocument): PageMeta {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const name = (element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop") ?? "").toLowerCase();
    const content = element.getAttribute("content")?.trim() ?? "";
    if (name !== "" && content !== "" && !meta.has(name)) meta.set(name, content);
  }
  const url = webAddress(document.querySelector('link[rel~="canonical"]')?.getAttribute("href")) ?? webAddress(meta.get("og:url"));
  const titles = [
    meta.get("og:title"),
    meta.get("twitter:title"),
    document.querySelector("title")?.textContent?.replace(/\s+/gu, " ").trim(),
  ];
  const linked = readJsonLd(document, url, titles.filter(isGiven));
  const outlet = meta.get("og:site_name") ?? linked?.publisher ?? meta.get("application-name");
  const description = meta.get("og:description") ?? meta.get("description") ?? linked?.description;
  const language = document.documentElement?.getAttribute("lang")?.trim() || meta.get("og:locale")?.replace("_", "-") || linked?.language;
  return {
    titles: [titles[0], linked?.headline, titles[1], titles[2]].filter(isGiven),
    meta,
    ...(description !== undefined && { description }),
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && /^[a-z]{2,3}(?:-[\w-]+)?$/iu.test(language) && { language }),
    ...(linked && { linked }),
  };
}

function isGiven(value: string | undefined): value is string {
  return value !== undefined && value !== "";
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
