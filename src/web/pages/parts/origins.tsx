/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { Words } from "../words/index.ts";

/** `16 Artikel → 2 Ursprünge`: what was printed again does not count again. */
export function Origins({ articles, origins, words }: { articles: number; origins: number; words: Words }): JSX.Element {
  return (
    <span class="origins">
      {words.counts.articles(articles)} <span class="arrow">→</span> <b>{words.counts.origins(origins)}</b>
    </span>
  );
}
