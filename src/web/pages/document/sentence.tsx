/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { visible } from "../text/visible.ts";
import type { Words } from "../words/index.ts";
import { pieces, type Stretch, sentenceAnchor } from "./stretches.ts";

/** A stretch of the text. Whatever it holds is text: nothing in it can become markup. */
export function Sentence({ text, stretch, words }: { text: string; stretch: Stretch; words: Words }): JSX.Element {
  const { claims, unread, bound } = stretch;
  const plain = visible(text.slice(stretch.start, stretch.end));
  const bounding = bound ? " bound" : "";
  if (claims.length === 0) {
    if (!unread && !bound) return <>{plain}</>;
    return (
      <span class={`${unread ? "unread" : ""}${bounding}`.trim()} id={sentenceAnchor(stretch)}>
        {plain}
      </span>
    );
  }
  return (
    <span class="claimed" id={sentenceAnchor(stretch)} data-claims={claims.map((c) => c.claim.id).join(" ")}>
      <mark class={`sentence${bounding}`}>
        {pieces(text, stretch).map((piece, i) =>
          piece.trigger ? (
            <b class="trigger" key={i}>
              {visible(piece.text)}
            </b>
          ) : (
            visible(piece.text)
          ),
        )}
      </mark>
      <span class="numbers">
        {claims.map(({ n, claim }) => (
          <a key={n} class="number" href={`#c-${claim.id}`} aria-label={words.document.claimNumber(n)}>
            {n}
            {claim.contradicts.length > 0 && "≠"}
          </a>
        ))}
      </span>
    </span>
  );
}
