/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ListedClaim, UiLanguage } from "../../../server/contract.ts";
import { snippet } from "../text/snippet.ts";
import { visible } from "../text/visible.ts";
import type { Words } from "../words/index.ts";
import { OF_ARTICLES } from "./article-language.ts";
import { Codes, Label } from "./names.tsx";

interface Props {
  readonly claim: ListedClaim;
  readonly lang: UiLanguage;
  readonly words: Words;
}

/** `IRN → RUS  Rüstungslieferung: Drohnen`: whom a line of a list is about and what. */
export function LineLabel({ claim, lang, words }: Props): JSX.Element {
  return (
    <span class="line-label">
      <Codes claim={claim} words={words} />{" "}
      <strong>
        <Label claim={claim} lang={lang} words={words} />
      </strong>
    </span>
  );
}

/** The same, and where the claim names no thing, a bit of its sentence. */
export function LineHead({ claim, lang, words }: Props): JSX.Element {
  return (
    <>
      <LineLabel claim={claim} lang={lang} words={words} />
      {claim.object === undefined && (
        <q class="line-quote" lang={OF_ARTICLES}>
          {visible(snippet(claim.quote, claim.trigger))}
        </q>
      )}
    </>
  );
}
