/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { OriginCount } from "../../../server/contract.ts";
import type { Words } from "../words/index.ts";

/** `16 Artikel → 1 bis 2 Ursprünge`: what was printed again does not count again, and who is not named may be anybody. */
export function Origins({ articles, origins, words }: { articles: number; origins: OriginCount; words: Words }): JSX.Element {
  return (
    <span class="origins">
      {words.counts.articles(articles)} <span class="arrow">→</span> <b>{words.counts.origins(origins)}</b>
    </span>
  );
}
