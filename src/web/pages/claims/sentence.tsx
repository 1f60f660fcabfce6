/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { SentenceView, UiLanguage } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { Chain } from "../parts/chain.tsx";
import { Mark } from "../parts/mark.tsx";
import { Codes, Label } from "../parts/names.tsx";
import { publicationInBrief } from "../text/dates.ts";
import { tone } from "../text/tone.ts";
import { visible } from "../text/visible.ts";
import { claimPath, documentPath } from "../ui.ts";
import type { Words } from "../words/index.ts";

interface Props {
  readonly sentence: SentenceView;
  readonly lang: UiLanguage;
  readonly words: Words;
  /** Where invented and real articles stand together, each invented sentence says so. */
  readonly mixed: boolean;
}

/** A sentence that was found: the words marked, its article, and what is claimed in it. */
export function FoundSentence({ sentence, lang, words, mixed }: Props): JSX.Element {
  const { document, claims } = sentence;
  const w = words.claimsPage;
  return (
    <article class="found">
      <blockquote class="quote" lang={OF_ARTICLES} dir="auto">
        <Marked sentence={sentence} />
      </blockquote>
      <p class="line-about">
        {mixed && document.sample && <span class="tag">{words.sample.tag}</span>}
        <a href={documentPath(document.id, claims[0]?.id)}>
          <span lang={OF_ARTICLES}>{visible(document.title ?? words.document.untitled)}</span>
        </a>
        {" · "}
        {document.outlet === undefined ? <em>{words.evidence.outletUnknown}</em> : <span class="outlet">{visible(document.outlet)}</span>}
        {" · "}
        {publicationInBrief(document.published, words)}
      </p>
      {claims.length === 0 ? (
        <p class="line-about">{w.noClaim}</p>
      ) : (
        <ul class="found-claims">
          {claims.map((claim) => (
            <li key={claim.id}>
              <a class="line" href={claimPath(claim.id)} data-line={claim.id} data-document={documentPath(claim.document.id, claim.id)}>
                <Mark status={claim.status} tone={tone(claim)} />
                <span class="line-text">
                  <span class="line-label">
                    <Codes claim={claim} words={words} />{" "}
                    <strong>
                      <Label claim={claim} lang={lang} words={words} />
                    </strong>
                  </span>
                  <span class="line-about">
                    <span class="status">{words.status[claim.status]}</span> <Chain claim={claim} words={words} brief />
                  </span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function Marked({ sentence: { quote, marks } }: { sentence: SentenceView }): JSX.Element {
  return (
    <>
      {marks.map(({ start, end }, i) => (
        <span key={start}>
          {visible(quote.slice(marks[i - 1]?.end ?? 0, start))}
          <mark class="hit">{visible(quote.slice(start, end))}</mark>
        </span>
      ))}
      {visible(quote.slice(marks.at(-1)?.end ?? 0))}
    </>
  );
}
