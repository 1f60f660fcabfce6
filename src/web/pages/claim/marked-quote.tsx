/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ExplainView, MarkView } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { visible } from "../text/visible.ts";
import type { Words } from "../words/index.ts";

/** The evidence sentence with what each part of it was taken for written above it. */
export function MarkedQuote({ explain, words }: { explain: ExplainView; words: Words }): JSX.Element {
  const { claim } = explain;
  const { quote } = claim;
  return (
    <blockquote class="quote marked" lang={OF_ARTICLES} dir="auto">
      {claim.before && <span class="around">{visible(claim.before)} </span>}
      <mark class="sentence">
        {parts(quote, explain.marks).map(({ text, mark }, i) =>
          mark === undefined ? (
            visible(text)
          ) : (
            <ruby key={i} class={`role-${mark.role}`}>
              {visible(text)}
              <rt lang={words.tag}>
                {words.claimPage.role[mark.role]}
                {(mark.role === "actor" || mark.role === "recipient") && ` ${mark.of}`}
              </rt>
            </ruby>
          ),
        )}
      </mark>
      {claim.after && <span class="around"> {visible(claim.after)}</span>}
    </blockquote>
  );
}

interface Part {
  readonly text: string;
  readonly mark?: MarkView;
}

/** The sentence cut at its marks. Where two cover the same words, the shorter and more telling one is shown. */
export function parts(quote: string, marks: readonly MarkView[]): readonly Part[] {
  const chosen: MarkView[] = [];
  const shortFirst = [...marks].sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const mark of shortFirst) {
    const free = chosen.every((c) => mark.end <= c.start || c.end <= mark.start);
    if (free && mark.start >= 0 && mark.end <= quote.length && mark.end > mark.start) chosen.push(mark);
  }
  const out: Part[] = [];
  let at = 0;
  for (const mark of chosen.sort((a, b) => a.start - b.start)) {
    if (mark.start > at) out.push({ text: quote.slice(at, mark.start) });
    out.push({ text: quote.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < quote.length) out.push({ text: quote.slice(at) });
  return out;
}
