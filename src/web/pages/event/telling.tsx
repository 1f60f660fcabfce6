/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { CREDIBILITY, eventWords, originOf, type Printed, RELIABILITY, whyHere } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { Chain } from "../parts/chain.tsx";
import { ClaimLinks } from "../parts/claim-links.tsx";
import { Fact } from "../parts/facts.tsx";
import { keyData } from "../parts/key-data.ts";
import { Quote } from "../parts/quote.tsx";
import { ReviewClaim } from "../parts/review-actions.tsx";
import { dateInWords, publicationInWords } from "../text/dates.ts";
import { visible } from "../text/visible.ts";
import { claimPath, documentPath, inTime, originsPath, type Ui } from "../ui.ts";
import { wordsOf } from "./words.ts";

/** Other prints that are linked. */
const MOST_PRINTS = 20;

interface Props {
  readonly ui: Ui;
  readonly printed: Printed;
  /** Nobody else tells the event: nothing had to be decided. */
  readonly alone: boolean;
  readonly mixed: boolean;
}

/** One telling of the event: the sentence, who says it, from whom it comes, what is to be held of it, and where else it is printed. */
export function Telling({ ui, printed, alone, mixed }: Props): JSX.Element {
  const { words, lang } = ui;
  const { claim, origin, reason } = printed.told;
  const w = wordsOf(lang);
  return (
    <article class="telling" id={`c-${claim.id}`} {...keyData(claim, lang)}>
      {mixed && claim.document.sample && <span class="tag">{words.sample.tag}</span>}
      <Quote claim={claim} />
      <p class="card-chain">
        <span class="unseen">{words.evidence.chain}: </span>
        <Chain claim={claim} words={words} />
      </p>
      <dl class="facts">
        <Fact name={words.evidence.status}>
          {words.stance[claim.stance]}; {words.factuality[claim.factuality]}
        </Fact>
        <Fact name={words.evidence.said}>{publicationInWords(claim.document.published, words)}</Fact>
        <Fact name={w.origin}>
          {visible(originOf(origin, lang))}
          {origin.copyOf !== undefined && (
            <>
              {" · "}
              <a href={inTime(ui, originsPath(claim.document.id))}>{w.where}</a>
            </>
          )}
        </Fact>
        <Admiralty ui={ui} printed={printed} />
        {!alone && <Fact name={w.here}>{whyHere(reason, lang)}</Fact>}
      </dl>
      <Prints ui={ui} printed={printed} />
      <ClaimLinks ui={ui} claim={claim} />
      <ReviewClaim ui={ui} claim={claim} anchor={`c-${claim.id}`} />
    </article>
  );
}

/** The letter of the outlet and the digit of the claim, apart from each other: what people set, and what is only proposed. */
function Admiralty({ ui, printed }: Pick<Props, "ui" | "printed">): JSX.Element {
  const { lang, words } = ui;
  const w = wordsOf(lang);
  const own = eventWords(lang);
  const { credibility, reliability } = printed.told;
  const { proposed, set } = credibility;
  const reasons = proposed.reasons.map((r) => own.reason[r.code](words.counts.origins(r.origins)));
  return (
    <>
      <Fact name={`${own.admiralty}: ${w.letter}`}>
        <b class="admiralty">{reliability?.letter ?? "F"}</b>{" "}
        {reliability ? w.letterSays(RELIABILITY[reliability.letter][lang], visible(reliability.by)) : w.unrated}
      </Fact>
      <Fact name={`${own.admiralty}: ${w.digit}`}>
        <b class="admiralty">{set?.digit ?? 6}</b>{" "}
        {set ? w.digitSays(CREDIBILITY[set.digit][lang], visible(set.by), dateInWords(set.at, words)) : w.digitOpen}
        <span class="aside admiralty-proposed">
          {w.proposed} <b class="admiralty">{proposed.digit}</b> {CREDIBILITY[proposed.digit][lang]}: {reasons.join(", ")}
        </span>
      </Fact>
    </>
  );
}

/** The same claim in other prints of the text. */
function Prints({ ui, printed: { told, prints } }: Pick<Props, "ui" | "printed">): JSX.Element | null {
  const { words, lang } = ui;
  const w = wordsOf(lang);
  if (prints.length === 0) return null;
  return (
    <details class="prints">
      <summary>{w.prints(prints.length)}</summary>
      <ul class="others">
        {prints.slice(0, MOST_PRINTS).map(({ claim }) => (
          <li key={claim.id}>
            <a href={inTime(ui, documentPath(claim.document.id, claim.id))}>
              {claim.document.outlet === undefined ? words.evidence.outletUnknown : visible(claim.document.outlet)}
            </a>
            <span class="aside">, {publicationInWords(claim.document.published, words)} </span>
            <a class="aside" href={inTime(ui, claimPath(claim.id))}>
              {claim.id}
            </a>
            {claim.quote !== told.claim.quote && (
              <q class="reworded" lang={OF_ARTICLES}>
                {visible(claim.quote)}
              </q>
            )}
          </li>
        ))}
        {prints.length > MOST_PRINTS && <li class="aside">{w.more(prints.length - MOST_PRINTS)}</li>}
      </ul>
    </details>
  );
}
