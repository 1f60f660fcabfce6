/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { SentenceView, UiLanguage } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { Chain } from "../parts/chain.tsx";
import { useInTime } from "../parts/in-time.ts";
import { LineLabel } from "../parts/line-head.tsx";
import { Mark } from "../parts/mark.tsx";
import { Origins } from "../parts/origins.tsx";
import { OutletLink } from "../parts/outlet-link.tsx";
import { SanctionMark } from "../parts/sanction-mark.tsx";
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
  const then = useInTime();
  return (
    <article class="found">
      <blockquote class="quote" lang={OF_ARTICLES} dir="auto">
        <Marked sentence={sentence} />
      </blockquote>
      <p class="line-about">
        {mixed && document.sample && <span class="tag">{words.sample.tag}</span>}
        <a href={then(documentPath(document.id, claims[0]?.id))}>
          <span lang={OF_ARTICLES}>{visible(document.title ?? words.document.untitled)}</span>
        </a>
        {" · "}
        <OutletLink document={document} words={words} /> <SanctionMark document={document} lang={lang} />
        {" · "}
        {publicationInBrief(document.published, words)}
      </p>
      {claims.length === 0 ? (
        <p class="line-about">{w.noClaim}</p>
      ) : (
        <ul class="found-claims">
          {claims.map((claim) => (
            <li key={claim.id}>
              <a
                class="line"
                href={then(claimPath(claim.id))}
                data-line={claim.id}
                data-document={then(documentPath(claim.document.id, claim.id))}
                data-contradiction={claim.contradicts?.[0]}
              >
                <Mark status={claim.status} tone={tone(claim)} />
                <span class="line-text">
                  <LineLabel claim={claim} lang={lang} words={words} />
                  <span class="line-about">
                    <span class="status">{words.status[claim.status]}</span>
                    {(claim.contradicts?.length ?? 0) > 0 && <span class="contradicted">≠ {words.claim.contradicted}</span>}{" "}
                    <Chain claim={claim} words={words} brief />
                    {claim.articles !== undefined && claim.articles > 1 && claim.origins && (
                      <Origins articles={claim.articles} origins={claim.origins} words={words} />
                    )}
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
