/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ListedClaim, UiLanguage } from "../../../server/contract.ts";
import { publicationInBrief } from "../text/dates.ts";
import { tone } from "../text/tone.ts";
import type { Words } from "../words/index.ts";
import { Chain } from "./chain.tsx";
import { keyData } from "./key-data.ts";
import { LineHead } from "./line-head.tsx";
import { Mark } from "./mark.tsx";
import { Origins } from "./origins.tsx";
import { ReviewMark } from "./review-mark.tsx";

interface Props {
  readonly claim: ListedClaim;
  readonly lang: UiLanguage;
  readonly words: Words;
  readonly href: string;
  readonly chosen?: boolean;
  /** Where invented and real articles stand together, each invented line says so. */
  readonly mixed?: boolean;
}

/**
 * One claim in a list. The line is one link; what the keys need stands in data attributes, so that the island knows
 * nothing about claims.
 */
export function ClaimLine({ claim, lang, words, href, chosen = false, mixed = false }: Props): JSX.Element {
  return (
    <a class="line" href={href} data-line={claim.id} {...keyData(claim, lang)} {...(chosen && { "aria-current": "true" as const })}>
      <Mark status={claim.status} tone={tone(claim)} />
      <span class="line-text">
        <LineHead claim={claim} lang={lang} words={words} />
        <span class="line-about">
          {mixed && claim.document.sample && <span class="tag">{words.sample.tag}</span>}
          <span class="status">{words.status[claim.status]}</span>
          {(claim.contradicts?.length ?? 0) > 0 && <span class="contradicted">≠ {words.claim.contradicted}</span>}{" "}
          <Chain claim={claim} words={words} brief /> <ReviewMark claim={claim} ui={{ lang }} />
        </span>
      </span>
      <span class="line-count">
        <span>{publicationInBrief(claim.document.published, words)}</span>
        {claim.articles !== undefined && claim.articles > 1 && claim.origins && (
          <Origins articles={claim.articles} origins={claim.origins} words={words} />
        )}
      </span>
    </a>
  );
}
