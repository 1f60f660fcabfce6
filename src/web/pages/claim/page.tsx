/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ClaimView, ExplainView } from "../../../server/contract.ts";
import { Chain } from "../parts/chain.tsx";
import { ClaimLine } from "../parts/claim-line.tsx";
import { EvidenceLinks } from "../parts/evidence.tsx";
import { Eyebrow } from "../parts/eyebrow.tsx";
import { Facts } from "../parts/facts.tsx";
import { Layout } from "../parts/layout.tsx";
import { Label } from "../parts/names.tsx";
import { claimInBrief } from "../text/label.ts";
import { claimPath, type Ui } from "../ui.ts";
import { Derivation } from "./derivation.tsx";
import { MarkedQuote } from "./marked-quote.tsx";

interface Props {
  readonly ui: Ui;
  readonly explain: ExplainView;
  readonly recordedAt: string;
  readonly elsewhere: readonly ClaimView[];
}

/** The permanent page of one claim: opens as long as its document is kept, superseded or not. */
export function ClaimPage({ ui, explain, recordedAt, elsewhere }: Props): JSX.Element {
  const { words, lang } = ui;
  const { claim } = explain;
  const others = new Map(elsewhere.map((c) => [c.id, c]));
  return (
    <Layout ui={ui} title={claimInBrief(claim, lang, words)} sample={claim.document.sample ? "all" : "none"}>
      <article class="claim-page" data-reader>
        <Eyebrow claim={claim} words={words} />
        <h1>
          <Label claim={claim} lang={lang} words={words} />
        </h1>
        {claim.superseded && <p class="notice">{words.claimPage.superseded}</p>}
        <MarkedQuote explain={explain} words={words} />
        <p class="card-chain">
          <Chain claim={claim} words={words} />
        </p>
        <EvidenceLinks claim={claim} words={words} here />
        <References ids={claim.contradicts} title={`≠ ${words.claimPage.contradictions}`} id="against" ui={ui} others={others} />
        <Facts claim={{ ...claim, contradicts: [], repeats: [] }} lang={lang} words={words} others={others} />
        <References ids={claim.repeats} title={words.claimPage.repeats} id="repeats" ui={ui} others={others} />
        <Derivation explain={explain} recordedAt={recordedAt} words={words} />
      </article>
    </Layout>
  );
}

interface ReferencesProps {
  readonly ids: readonly string[];
  readonly title: string;
  readonly id: string;
  readonly ui: Ui;
  readonly others: ReadonlyMap<string, ClaimView>;
}

/** Other claims this one refers to. Those that could not be opened are linked without their words. */
function References({ ids, title, id, ui: { lang, words }, others }: ReferencesProps): JSX.Element | null {
  if (ids.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="lines">
        {ids.map((other) => {
          const claim = others.get(other);
          return (
            <li key={other}>
              {claim ? (
                <ClaimLine claim={claim} lang={lang} words={words} href={claimPath(other)} />
              ) : (
                <a href={claimPath(other)}>{words.claim.elsewhere}</a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
