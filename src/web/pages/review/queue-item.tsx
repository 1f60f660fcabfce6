/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ListedClaim, QueueReason } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { Chain } from "../parts/chain.tsx";
import { Mark } from "../parts/mark.tsx";
import { Label, WhoToWhom } from "../parts/names.tsx";
import { ClaimActions } from "../parts/review-actions.tsx";
import { dateInWords, publicationInBrief } from "../text/dates.ts";
import { tone } from "../text/tone.ts";
import { visible } from "../text/visible.ts";
import { claimPath, documentPath, type Ui } from "../ui.ts";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly n: number;
  readonly claim: ListedClaim;
  readonly reasons: readonly QueueReason[];
  /** The claim that stands below: there the reader goes on. */
  readonly then: string | undefined;
}

const anchor = (id: string): string => `q-${id}`;

/** One claim of the queue: why it is asked for, its sentence, what was understood of it, and what can be decided. */
export function QueueItem({ ui, n, claim, reasons, then }: Props): JSX.Element {
  const { words, lang } = ui;
  const { queue: w, queueReason } = wordsOf(lang);
  const title = `t-${claim.id}`;
  return (
    <li id={anchor(claim.id)} class="queue-item" data-review-item data-document={documentPath(claim.document.id, claim.id)}>
      <article aria-labelledby={title} tabIndex={-1}>
        <p class="queue-why">{reasons.map((reason) => queueReason[reason]).join(" · ")}</p>
        <header>
          <p class="eyebrow">
            <WhoToWhom claim={claim} />
            <span class="card-status">
              <Mark status={claim.status} tone={tone(claim)} /> {words.status[claim.status]}
            </span>
          </p>
          <h2 id={title}>
            <span class="unseen">{w.itemLabel(String(n))}: </span>
            <a href={claimPath(claim.id)}>
              <Label claim={claim} lang={lang} words={words} />
            </a>
          </h2>
        </header>
        <blockquote class="quote" lang={OF_ARTICLES} dir="auto">
          {visible(claim.quote.slice(0, claim.trigger.start))}
          <b class="trigger">{visible(claim.quote.slice(claim.trigger.start, claim.trigger.end))}</b>
          {visible(claim.quote.slice(claim.trigger.end))}
        </blockquote>
        <p class="queue-about">
          <Chain claim={claim} words={words} /> · {publicationInBrief(claim.document.published, words)}
        </p>
        <p class="queue-about aside">
          {words.stance[claim.stance]}; {words.factuality[claim.factuality]} · {words.evidence.happened}:{" "}
          {claim.time === undefined ? <i>{words.evidence.unknown}</i> : dateInWords(claim.time, words)}, {words.tense[claim.tense]}
          {claim.place !== undefined && (
            <>
              {" · "}
              {words.evidence.place}: <span lang={OF_ARTICLES}>{visible(claim.place)}</span>
            </>
          )}
        </p>
        <p class="queue-about">
          <a href={documentPath(claim.document.id, claim.id)}>
            {w.context} <kbd class="needs-keys">o</kbd>
          </a>
          {(claim.contradicts ?? []).slice(0, 3).map((id) => (
            <span key={id}>
              {" · ≠ "}
              <a href={claimPath(id)} data-contradiction>
                {w.against}
              </a>
            </span>
          ))}
        </p>
        <ClaimActions ui={ui} claim={claim} anchor={then === undefined ? undefined : anchor(then)} />
      </article>
    </li>
  );
}
