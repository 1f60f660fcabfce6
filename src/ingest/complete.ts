import type { DateBasis, PublicationDate } from "../core/index.ts";
import type { ArticleResult, Given, IncomingArticle } from "./article.ts";
import { MOST_CHARACTERS, TOO_LONG } from "./bytes/limits.ts";
import { parseDate, published } from "./dates/parse-date.ts";

/** What a format tells of an article. */
export type Told = Omit<IncomingArticle, "name"> & {
  /** The last day on which it can have been published, where the day itself is not told. */
  readonly noLaterThan?: LastDay;
};

/** A day on which an article was there already, and how that is known. */
export interface LastDay {
  /** ISO 8601. */
  readonly day: string;
  readonly basis: Extract<DateBasis, "fetched" | "file" | "mail">;
}

/**
 * An article as it is handed on: what it does not say itself is filled in from what the caller knows. Every article comes this way, from
 * whatever file or address, so that none is longer than {@link MOST_CHARACTERS}.
 */
export function complete(told: Told, name: string, given: Given, warnings: readonly string[] = []): ArticleResult {
  if (told.text.length > MOST_CHARACTERS) return { ok: false, name, reason: TOO_LONG };
  const { noLaterThan, ...rest } = told;
  const url = told.url ?? given.url;
  const outlet = told.outlet ?? given.outlet;
  const article = {
    ...rest,
    name,
    published: publishedOr(told.published, given.published, noLaterThan),
    ...(url !== undefined && { url }),
    ...(outlet !== undefined && { outlet }),
  };
  return { ok: true, article, ...(warnings.length > 0 && { warnings }) };
}

function publishedOr(told: PublicationDate, given: string | undefined, noLaterThan: LastDay | undefined): PublicationDate {
  if (told.basis !== "unknown") return told;
  const range = given === undefined ? undefined : parseDate(given);
  if (range) return published(range, "given");
  return noLaterThan === undefined ? told : { notAfter: noLaterThan.day, basis: noLaterThan.basis };
}
