import { statedInstant } from "../dates/stated-instant.ts";
import type { FeedItem } from "./feed.ts";
import { plainText } from "./plain-text.ts";

/** An item as its format tells it, nothing resolved or cleaned yet. */
export interface RawItem {
  readonly key?: string | undefined;
  /** The first that is a web address counts. */
  readonly links: readonly (string | undefined)[];
  readonly base: string | undefined;
  /** HTML or text with entities. */
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly content?: string | undefined;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly authors: readonly (string | undefined)[];
  readonly language?: string | undefined;
  readonly source?: string | undefined;
}

const LONGEST_FIELD = 2000;

/** The item with addresses resolved, dates read, and marks taken out of its lines. Undefined if nothing of it is left. */
export function toItem(raw: RawItem): FeedItem | undefined {
  const url = raw.links.flatMap((link) => resolve(link, raw.base) ?? [])[0];
  const title = line(raw.title);
  const summary = told(raw.summary === undefined ? undefined : plainText(raw.summary));
  const content = told(raw.content);
  const published = statedInstant(raw.published ?? "");
  const modified = statedInstant(raw.modified ?? "");
  const language = languageTag(raw.language);
  const source = line(raw.source);
  const key = told(raw.key) ?? url ?? told([title, published].filter((part) => part !== undefined).join(" · "));
  if (key === undefined) return undefined;
  return {
    key: key.slice(0, LONGEST_FIELD),
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
    ...(summary !== undefined && { summary }),
    ...(content !== undefined && { content }),
    ...(published !== undefined && { published }),
    ...(modified !== undefined && modified !== published && { modified }),
    authors: [...new Set(raw.authors.flatMap((name) => line(name) ?? []))],
    ...(language !== undefined && { language }),
    ...(source !== undefined && { source }),
  };
}

/** A web address in full; undefined if it is none. */
export function resolve(link: string | undefined, base: string | undefined): string | undefined {
  const stated = link?.trim() ?? "";
  if (stated === "" || stated.length > LONGEST_FIELD) return undefined;
  try {
    const url = new URL(stated, base);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** A base address inside another (XML Base, 3). */
export function baseOf(inner: string | undefined, outer: string | undefined): string | undefined {
  return resolve(inner, outer) ?? outer;
}

/** A short text on one line, without marks. */
export function line(value: string | undefined): string | undefined {
  return told(value === undefined ? undefined : plainText(value).replace(/\s+/gu, " ").slice(0, LONGEST_FIELD));
}

/** BCP 47, as feeds write it: "de", "de_DE", "de-de". */
export function languageTag(value: string | undefined): string | undefined {
  const tag = value?.trim().replace(/_/gu, "-");
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(tag) ? tag : undefined;
}

function told(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === "" ? undefined : value.trim();
}
