/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ClaimView } from "../../../server/contract.ts";
import { Chain } from "../parts/chain.tsx";
import { OpenOriginal } from "../parts/claim-links.tsx";
import { keyData } from "../parts/key-data.ts";
import { Mark } from "../parts/mark.tsx";
import { Codes, Label } from "../parts/names.tsx";
import { ReviewClaim } from "../parts/review-actions.tsx";
import { dateInWords } from "../text/dates.ts";
import { claimInBrief } from "../text/label.ts";
import { tone } from "../text/tone.ts";
import { claimPath, eventPath, inTime, type Ui } from "../ui.ts";
import { type Numbered, sentenceAnchor } from "./stretches.ts";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly claims: readonly Numbered[];
  readonly rejected: readonly ClaimView[];
  readonly others: ReadonlyMap<string, ClaimView>;
}

/** Claims beside their paragraph; below it where the screen is narrow. */
export function Margin({ ui, claims, rejected, others }: Props): JSX.Element {
  const { words, lang } = ui;
  return (
    <>
      {claims.length > 0 && (
        <ol class="margin" aria-label={words.document.margin}>
          {claims.map(({ n, claim }) => (
            <li key={claim.id} id={`c-${claim.id}`} class="note" data-note={claim.id} value={n} {...keyData(claim, lang)}>
              <Note ui={ui} n={n} claim={claim} others={others} />
            </li>
          ))}
        </ol>
      )}
      {rejected.length > 0 && (
        <ul class="margin rejected" aria-label={wordsOf(lang).rejected}>
          {rejected.map((claim) => (
            <li key={claim.id} id={`c-${claim.id}`} class="note">
              <p class="note-text">
                <s>
                  <Codes claim={claim} words={words} />{" "}
                  <a class="note-label" href={inTime(ui, claimPath(claim.id))}>
                    <Label claim={claim} lang={lang} words={words} />
                  </a>
                </s>{" "}
                <span class="note-about">· {wordsOf(lang).rejected}</span>
              </p>
              <ReviewClaim ui={ui} claim={claim} anchor={`c-${claim.id}`} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Note({
  ui,
  n,
  claim,
  others,
}: { readonly ui: Ui; readonly n: number; readonly claim: ClaimView } & Pick<Props, "others">): JSX.Element {
  const { words, lang } = ui;
  return (
    <>
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
        <a class="note-label" href={inTime(ui, claimPath(claim.id))}>
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
            ≠ <a href={inTime(ui, claimPath(id))}>{other ? claimInBrief(other, lang, words) : words.claim.elsewhere}</a>
          </p>
        );
      })}
      <p class="note-links">
        {/* Relations have no score, and no event. */}
        {claim.score !== undefined && <a href={inTime(ui, eventPath(claim.id))}>{wordsOf(lang).event}</a>}
        <OpenOriginal ui={ui} claim={claim} />
      </p>
      <ReviewClaim ui={ui} claim={claim} anchor={`c-${claim.id}`} />
    </>
  );
}
