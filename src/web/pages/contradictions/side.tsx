/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { originOf, type SideView } from "../../../server/contract.ts";
import { Chain } from "../parts/chain.tsx";
import { ClaimLinks } from "../parts/claim-links.tsx";
import { Fact } from "../parts/facts.tsx";
import { keyData } from "../parts/key-data.ts";
import { Mark } from "../parts/mark.tsx";
import { Codes, Label } from "../parts/names.tsx";
import { Origins } from "../parts/origins.tsx";
import { Quote } from "../parts/quote.tsx";
import { ReviewMark } from "../parts/review-mark.tsx";
import { dateInWords, publicationInWords } from "../text/dates.ts";
import { tone } from "../text/tone.ts";
import { visible } from "../text/visible.ts";
import { eventPath, inTime, type Ui } from "../ui.ts";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly side: SideView;
  readonly label: string;
  /** The time, place or figure of this side. */
  readonly value: string | undefined;
  readonly mixed: boolean;
  readonly withEvent: boolean;
}

/** One of two claims: its sentence, who says it, when, and how many say so. */
export function Side({ ui, side: { claim, origin }, label, value, mixed, withEvent }: Props): JSX.Element {
  const { words, lang } = ui;
  const { evidence } = words;
  const w = wordsOf(lang);
  return (
    <article class="card side" aria-label={label} {...keyData(claim, lang)}>
      <p class="eyebrow">
        <Codes claim={claim} words={words} />
        <span class="card-status">
          <Mark status={claim.status} tone={tone(claim)} /> {words.status[claim.status]}
        </span>
        {mixed && claim.document.sample && <span class="tag">{words.sample.tag}</span>}
      </p>
      <p class="side-label">
        <strong>
          <Label claim={claim} lang={lang} words={words} />
        </strong>
      </p>
      {value !== undefined && (
        <p class="side-value">
          {w.value}: <b>{visible(dateInWords(value, words))}</b>
        </p>
      )}
      <Quote claim={claim} />
      <p class="card-chain">
        <span class="unseen">{evidence.chain}: </span>
        <Chain claim={claim} words={words} />
      </p>
      <dl class="facts">
        <Fact name={evidence.said}>{publicationInWords(claim.document.published, words)}</Fact>
        <Fact name={evidence.happened}>
          {claim.time === undefined ? <i>{evidence.unknown}</i> : dateInWords(claim.time, words)}, {words.tense[claim.tense]}
        </Fact>
        <Fact name={evidence.origins}>
          <Origins articles={claim.articles} origins={claim.origins} words={words} />
          <span class="aside"> · {visible(originOf(origin, lang))}</span>
        </Fact>
      </dl>
      <ClaimLinks ui={ui} claim={claim}>
        {withEvent && claim.score !== undefined && <a href={inTime(ui, eventPath(claim.id))}>{w.ownEvent}</a>}
        <ReviewMark claim={claim} ui={ui} />
      </ClaimLinks>
    </article>
  );
}
