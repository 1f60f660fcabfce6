import { type PublicationDate, UNKNOWN_DATE } from "../../core/index.ts";

/** A plain text as an article: it says nothing about itself that the language's own rules would not find. */
export interface TextArticle {
  readonly text: string;
  readonly published: PublicationDate;
}

/** Reads one plain text; all of it is the document. */
export function readText(text: string): TextArticle {
  return { text, published: UNKNOWN_DATE };
}
