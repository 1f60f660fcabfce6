/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";

/** A headline, or that it is not known. */
export function titleOf({ title }: { readonly title?: string }, { words }: Pick<Ui, "words">): JSX.Element {
  return title === undefined ? <i>{words.document.untitled}</i> : <span lang={OF_ARTICLES}>{visible(title)}</span>;
}
