/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ClaimView } from "../../../server/contract.ts";
import { visible } from "../text/visible.ts";
import { OF_ARTICLES } from "./article-language.ts";

/** The evidence sentence in its place, its trigger marked. The text around it stays quieter. */
export function Quote({ claim }: { claim: ClaimView }): JSX.Element {
  const { quote, trigger } = claim;
  return (
    <blockquote class="quote" lang={OF_ARTICLES} dir="auto">
      {claim.before && <span class="around">{visible(claim.before)} </span>}
      <mark class="sentence">
        {visible(quote.slice(0, trigger.start))}
        <b class="trigger">{visible(quote.slice(trigger.start, trigger.end))}</b>
        {visible(quote.slice(trigger.end))}
      </mark>
      {claim.after && <span class="around"> {visible(claim.after)}</span>}
    </blockquote>
  );
}
