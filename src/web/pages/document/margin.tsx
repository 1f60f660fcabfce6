/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ClaimView, UiLanguage } from "../../../server/contract.ts";
import { Chain } from "../parts/chain.tsx";
import { Mark } from "../parts/mark.tsx";
import { Codes, Label } from "../parts/names.tsx";
import { dateInWords } from "../text/dates.ts";
import { claimInBrief } from "../text/label.ts";
import { tone } from "../text/tone.ts";
import { claimPath } from "../ui.ts";
import type { Words } from "../words/index.ts";
import { type Numbered, sentenceAnchor } from "./stretches.ts";

interface Props {
  readonly claims: readonly Numbered[];
  readonly lang: UiLanguage;
  readonly words: Words;
  readonly others: ReadonlyMap<string, ClaimView>;
}

/** Claims beside their paragraph; below it where the screen is narrow. */
export function Margin({ claims, lang, words, others }: Props): JSX.Element {
  return (
    <ol class="margin" aria-label={words.document.margin}>
      {claims.map(({ n, claim }) => (
        <li key={claim.id} id={`c-${claim.id}`} class="note" data-note={claim.id} value={n}>
          <p class="note-head">
            <a
              class="number"
              href={`#${sentenceAnchor(claim.evidence)}`}
              aria-label={`${words.document.claimNumber(n)}, ${words.document.toSentence}`}
            >
              {n}
            </a>
            <Codes claim={claim} words={words} />
            <span class="note-status">
              <Mark status={claim.status} tone={tone(claim)} /> {words.status[claim.status]}
            </span>
          </p>
          <p class="note-text">
            <a class="note-label" href={claimPath(claim.id)}>
              <Label claim={claim} lang={lang} words={words} />
            </a>{" "}
            <span class="note-about">
              · <Chain claim={claim} words={words} withoutOutlet />
              {claim.time !== undefined && <span> · {dateInWords(claim.time, words)}</span>}
              {claim.pages && <span> · {words.evidence.pages(claim.pages.first, claim.pages.last)}</span>}
            </span>
          </p>
          {claim.contradicts.map((id) => {
            const other = others.get(id);
            return (
              <p class="note-contradiction" key={id}>
                ≠ <a href={claimPath(id)}>{other ? claimInBrief(other, lang, words) : words.claim.elsewhere}</a>
              </p>
            );
          })}
        </li>
      ))}
    </ol>
  );
}
