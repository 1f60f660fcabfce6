/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type OriginsView, originOf } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { ClaimLine } from "../parts/claim-line.tsx";
import { Layout } from "../parts/layout.tsx";
import { OutletLink } from "../parts/outlet-link.tsx";
import { ReviewPair } from "../parts/review-actions.tsx";
import { SanctionMark } from "../parts/sanction-mark.tsx";
import { WordDifferences } from "../parts/word-differences.tsx";
import { DecisionRow } from "../review/decision-row.tsx";
import { publicationInBrief } from "../text/dates.ts";
import { numberFormat } from "../text/formats.ts";
import { visible } from "../text/visible.ts";
import { claimPath, documentPath, inTime, type Ui } from "../ui.ts";
import { Copies } from "./copies.tsx";
import { OutletCard } from "./outlet-card.tsx";
import { titleOf } from "./title.tsx";
import { Why } from "./why.tsx";
import { wordsOf } from "./words.ts";

/** Claims that are listed; the reader has all. */
const MOST_CLAIMS = 30;

interface Props {
  readonly ui: Ui;
  readonly view: OriginsView;
}

/** Where the text of an article comes from, why that is thought, and what became of it on the way. */
export function OriginsPage({ ui, view }: Props): JSX.Element {
  const { words, lang } = ui;
  const w = wordsOf(lang);
  const { document } = view;
  const title = document.title === undefined ? words.document.untitled : visible(document.title);
  return (
    <Layout ui={ui} title={w.title(title)} sample={document.sample ? "all" : "none"}>
      <article class="origins-page">
        <header>
          <p class="source-line">
            <b>
              <OutletLink document={document} words={words} />
            </b>
            <span>{publicationInBrief(document.published, words)}</span>
            <SanctionMark document={document} lang={lang} />
          </p>
          <h1>{w.heading}</h1>
          <p class="origins-of" {...(document.title !== undefined && { lang: OF_ARTICLES })}>
            {title}
          </p>
          <p class="card-links">
            <a class="button" href={inTime(ui, documentPath(document.id))}>
              {w.read}
            </a>
          </p>
        </header>
        <Why ui={ui} view={view} />
        <Copies ui={ui} view={view} />
        <Passages ui={ui} view={view} />
        <OutletCard ui={ui} view={view} />
        <ClaimVoices ui={ui} view={view} />
        {view.decisions.length > 0 && (
          <section aria-labelledby="decisions">
            <h2 id="decisions">{w.decisions}</h2>
            <ul class="decisions">
              {view.decisions.toReversed().map((decision) => (
                <DecisionRow key={decision.id} ui={ui} decision={decision} />
              ))}
            </ul>
          </section>
        )}
        <ReviewPair ui={ui} about="origin" subjects={view.origin.id === document.id ? [document.id] : [document.id, view.origin.id]} />
      </article>
    </Layout>
  );
}

/** What other texts print too, and how they have it. */
function Passages({ ui, view: { passages } }: Props): JSX.Element {
  const { words, lang } = ui;
  const w = wordsOf(lang);
  return (
    <section aria-labelledby="passages">
      <h2 id="passages">{w.passages}</h2>
      {passages.length === 0 && <p class="aside">{w.noPassages}</p>}
      {passages.map((passage, i) => (
        <div class="passage" key={i}>
          <p>
            {w.alsoIn} <a href={inTime(ui, documentPath(passage.with.id))}>{titleOf(passage.with, ui)}</a>{" "}
            <span class="aside">
              <OutletLink document={passage.with} words={words} />, {publicationInBrief(passage.with.published, words)} ·{" "}
              {w.sentences(passage.sentences)}
            </span>{" "}
            <SanctionMark document={passage.with} lang={lang} />
          </p>
          {passage.parts.length === 0 ? (
            <blockquote class="quote" lang={OF_ARTICLES}>
              {visible(passage.text)}
            </blockquote>
          ) : (
            <WordDifferences parts={passage.parts} lang={lang} />
          )}
        </div>
      ))}
    </section>
  );
}

/** The claims of the article, each with whom it comes from in the end. */
function ClaimVoices({ ui, view: { claims, origins } }: Props): JSX.Element {
  const { words, lang } = ui;
  const w = wordsOf(lang);
  return (
    <section aria-labelledby="voices">
      <h2 id="voices">
        {w.voices} {claims.length > 0 && <span class="aside">{words.counts.origins(origins)}</span>}
      </h2>
      {claims.length === 0 ? (
        <p class="aside">{w.noClaims}</p>
      ) : (
        <ul class="lines" data-list>
          {claims.slice(0, MOST_CLAIMS).map(({ claim, origin }) => (
            <li key={claim.id}>
              <p class="voice-of">{visible(originOf(origin, lang))}</p>
              <ClaimLine claim={claim} lang={lang} words={words} href={inTime(ui, claimPath(claim.id))} />
            </li>
          ))}
          {claims.length > MOST_CLAIMS && <li class="aside">{w.more(numberFormat(words.tag).format(claims.length - MOST_CLAIMS))}</li>}
        </ul>
      )}
    </section>
  );
}
