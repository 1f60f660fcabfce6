/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ClaimView, DecisionView, ExplainView, ListedClaim } from "../../../server/contract.ts";
import { Chain } from "../parts/chain.tsx";
import { ClaimLine } from "../parts/claim-line.tsx";
import { EvidenceLinks } from "../parts/evidence.tsx";
import { Eyebrow } from "../parts/eyebrow.tsx";
import { Facts } from "../parts/facts.tsx";
import { keyData } from "../parts/key-data.ts";
import { Layout } from "../parts/layout.tsx";
import { Label } from "../parts/names.tsx";
import { ReviewClaim } from "../parts/review-actions.tsx";
import { DecisionRow } from "../review/decision-row.tsx";
import { Understood } from "../review/understood.tsx";
import { wordsOf } from "../review/words.ts";
import { claimInBrief } from "../text/label.ts";
import { claimPath, inTime, type Ui } from "../ui.ts";
import { Derivation } from "./derivation.tsx";
import { MarkedQuote } from "./marked-quote.tsx";

interface Props {
  readonly ui: Ui;
  readonly explain: ExplainView;
  readonly recordedAt: string;
  readonly elsewhere: readonly ClaimView[];
  /** What the software read, where a decision changed it. */
  readonly asRead?: ListedClaim | undefined;
  /** What people decided about it, the newest last. */
  readonly decisions: readonly DecisionView[];
}

/** The permanent page of one claim: opens as long as its document is kept, superseded or not. */
export function ClaimPage({ ui, explain, recordedAt, elsewhere, asRead, decisions }: Props): JSX.Element {
  const { words, lang } = ui;
  const { claim } = explain;
  const others = new Map(elsewhere.map((c) => [c.id, c]));
  return (
    <Layout ui={ui} title={claimInBrief(claim, lang, words)} sample={claim.document.sample ? "all" : "none"}>
      <article class="claim-page" data-reader {...keyData(claim, lang)}>
        <Eyebrow claim={claim} words={words} />
        <h1>
          <Label claim={claim} lang={lang} words={words} />
        </h1>
        {claim.superseded && <p class="notice">{words.claimPage.superseded}</p>}
        <MarkedQuote explain={explain} words={words} />
        <p class="card-chain">
          <Chain claim={claim} words={words} />
        </p>
        <EvidenceLinks claim={claim} lang={lang} words={words} here />
        <ReviewClaim ui={ui} claim={claim} />
        <References ids={claim.contradicts} title={`≠ ${words.claimPage.contradictions}`} id="against" ui={ui} others={others} />
        <Facts claim={{ ...claim, contradicts: [], repeats: [] }} lang={lang} words={words} others={others} withPairs />
        <References ids={claim.repeats} title={words.claimPage.repeats} id="repeats" ui={ui} others={others} />
        {asRead && (
          <section class="as-read">
            <Understood ui={ui} title={wordsOf(lang).form.read} claim={asRead} />
          </section>
        )}
        {decisions.length > 0 && (
          <section aria-labelledby="decisions">
            <h2 id="decisions">{wordsOf(lang).decisions.title}</h2>
            <ul class="decisions">
              {decisions.toReversed().map((decision) => (
                <DecisionRow key={decision.id} ui={ui} decision={decision} />
              ))}
            </ul>
          </section>
        )}
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
function References({ ids, title, id, ui, others }: ReferencesProps): JSX.Element | null {
  if (ids.length === 0) return null;
  const { lang, words } = ui;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="lines">
        {ids.map((other) => {
          const claim = others.get(other);
          return (
            <li key={other}>
              {claim ? (
                <ClaimLine claim={claim} lang={lang} words={words} href={inTime(ui, claimPath(other))} />
              ) : (
                <a href={inTime(ui, claimPath(other))}>{words.claim.elsewhere}</a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
