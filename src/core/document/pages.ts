import type { Span } from "../text/span.ts";
import type { PageSpan } from "./document.ts";

/** The first and last page that a stretch of the text stands on; undefined if the source has no pages or the stretch lies on none. */
export function pagesOf(pages: readonly PageSpan[] | undefined, span: Span): { readonly first: number; readonly last: number } | undefined {
  const on = (pages ?? []).filter((page) => page.start < span.end && span.start < page.end);
  const [first, last] = [on[0], on.at(-1)];
  return first && last && { first: first.page, last: last.page };
}
