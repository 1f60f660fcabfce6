/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type ClaimView, citation, type UiLanguage } from "../../../server/contract.ts";
import { keysWords } from "../keys/words.ts";
import { atSentence, webAddress } from "../text/links.ts";
import { claimPath, documentPath } from "../ui.ts";
import type { Words } from "../words/index.ts";
import { Chain } from "./chain.tsx";
import type { EvidenceProps } from "./evidence-props.ts";
import { Eyebrow } from "./eyebrow.tsx";
import { Facts } from "./facts.tsx";
import { useInTime } from "./in-time.ts";
import { Label } from "./names.tsx";
import { Quote } from "./quote.tsx";
import { ReviewMark } from "./review-mark.tsx";

/** Everything that can be said for one claim: its sentence first, then who, when, where, how often, and against what. */
export function Evidence({ claim, lang, words, others }: EvidenceProps): JSX.Element {
  return (
    <article class="card" data-evidence={claim.id}>
      <header class="card-head">
        <Eyebrow claim={claim} words={words} />
        <h2>
          <Label claim={claim} lang={lang} words={words} />
        </h2>
        <ReviewMark claim={claim} ui={{ lang }} />
      </header>
      <Quote claim={claim} />
      <p class="card-chain">
        <span class="unseen">{words.evidence.chain}: </span>
        <Chain claim={claim} words={words} />
      </p>
      <EvidenceLinks claim={claim} lang={lang} words={words} />
      <Facts claim={claim} lang={lang} words={words} others={others} />
    </article>
  );
}

interface LinksProps {
  readonly claim: ClaimView;
  readonly lang: UiLanguage;
  readonly words: Words;
  readonly here?: boolean;
}

/** Where to go from here; `here` on the claim's own page. Invented articles have no original to open. */
export function EvidenceLinks({ claim, lang, words, here = false }: LinksProps): JSX.Element {
  const then = useInTime();
  const original = claim.document.sample ? undefined : webAddress(claim.document.url);
  return (
    <p class="card-links">
      <a class="button" href={then(documentPath(claim.document.id, claim.id))}>
        {words.evidence.open}{" "}
        <kbd class="needs-keys" data-key-of="document">
          o
        </kbd>
      </a>
      {!here && <a href={claimPath(claim.id)}>{words.evidence.permanent}</a>}
      {original !== undefined && (
        <a href={atSentence(original, claim.quote)} rel="noreferrer noopener">
          {words.evidence.original}
        </a>
      )}
      <button type="button" class="quiet needs-js" data-claim={claim.id} data-cite={citation(claim, lang)}>
        {keysWords(lang).cite}
      </button>
    </p>
  );
}
