import type { Selectable } from "kysely";
import type { BlockHint, Document, PublicationDate } from "../core/index.ts";
import type { Tables } from "./tables.ts";

/** What a version holds: the text, and what its source states about it. Everything an analyser reads but the address. */
export type Stated = Omit<Document, "id" | "url">;

/** An article's version, fields in one fixed order so that equal versions are equal as JSON. */
export function toVersion(article: Stated): Stated {
  const { text, title, outlet, language, published, hints } = article;
  return {
    text: storable(text),
    ...(title !== undefined && { title: storable(title) }),
    ...(outlet !== undefined && { outlet: storable(outlet) }),
    ...(language !== undefined && { language }),
    published: toDate(published),
    ...(hints !== undefined && { hints: hints.map(({ start, end, label, rule }) => ({ start, end, label, rule })) }),
  };
}

/** What a row of the table states. */
export function stated(row: Selectable<Tables["versions"]>): Stated {
  return toVersion({
    text: row.text,
    ...(row.title !== null && { title: row.title }),
    ...(row.outlet !== null && { outlet: row.outlet }),
    ...(row.language !== null && { language: row.language }),
    published: JSON.parse(row.published) as PublicationDate,
    ...(row.hints !== null && { hints: JSON.parse(row.hints) as BlockHint[] }),
  });
}

/**
 * Half a surrogate pair and the null character cannot be stored as text by every engine. Each becomes U+FFFD, one code
 * unit like itself, so offsets stay right.
 */
function storable(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8").replaceAll("\0", "\ufffd");
}

function toDate({ notBefore, notAfter, basis, evidence }: PublicationDate): PublicationDate {
  return {
    ...(notBefore !== undefined && { notBefore }),
    ...(notAfter !== undefined && { notAfter }),
    basis,
    ...(evidence !== undefined && { evidence: evidence.map(({ start, end }) => ({ start, end })) }),
  };
}
