/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { FacetName, ListView, RawQuestion } from "../../../server/contract.ts";
import { ClaimLine } from "../parts/claim-line.tsx";
import { Layout } from "../parts/layout.tsx";
import { Legend } from "../parts/legend.tsx";
import { instantInWords } from "../text/dates.ts";
import { numberFormat } from "../text/formats.ts";
import { visible } from "../text/visible.ts";
import { claimPath, inTime, type Ui } from "../ui.ts";
import { claimsAddress } from "./address.ts";
import { Facets, facetLabel } from "./facets.tsx";
import { SearchForm } from "./search-form.tsx";
import { FoundSentence } from "./sentence.tsx";

interface Props {
  readonly ui: Ui;
  /** What was asked, as it stands in the address. */
  readonly question: RawQuestion;
  /** The answer, or why there is none. */
  readonly view: ListView | { readonly problem: string };
}

/** The ledger as a list, a hundred lines a page, so that find-in-page and print work. */
export function ClaimsPage({ ui, question, view }: Props): JSX.Element {
  const w = ui.words.claimsPage;
  const asked = Object.keys(question).some((part) => part !== "after");
  const problem = "problem" in view ? view.problem : undefined;
  return (
    <Layout ui={ui} title={w.title} at="claims" {...(!("problem" in view) && { sample: view.sample })}>
      <h1>{w.title}</h1>
      <SearchForm ui={ui} question={question} problem={problem} />
      {asked && <Asked ui={ui} question={question} />}
      {!("problem" in view) && <Answer ui={ui} question={question} view={view} />}
    </Layout>
  );
}

/** What the list is narrowed to, each part with a link that lets it go. */
function Asked({ ui, question }: { ui: Ui; question: RawQuestion }): JSX.Element {
  const w = ui.words.claimsPage;
  const names = { ...w.facet, since: w.since, until: w.until, asOf: w.asOf };
  const parts = (Object.keys(names) as (keyof typeof names)[]).flatMap((part) => {
    const value = question[part];
    return value === undefined
      ? []
      : [{ part, value: visible(part in w.facet ? (facetLabel(part as FacetName, value, ui.lang, ui.words) ?? value) : value) }];
  });
  return (
    <ul class="asked">
      {parts.map(({ part, value }) => (
        <li key={part}>
          <a class="button" href={claimsAddress(question, { [part]: undefined })}>
            {names[part]}: {value} <span aria-hidden="true">×</span>
            <span class="unseen"> ({w.letGo})</span>
          </a>
        </li>
      ))}
      <li>
        <a href="/claims">{w.clear}</a>
      </li>
    </ul>
  );
}

function Answer({ ui, question, view }: { ui: Ui; question: RawQuestion; view: ListView }): JSX.Element {
  const { words, lang } = ui;
  const w = words.claimsPage;
  const mixed = view.sample === "some";
  const lines = view.sentences?.length ?? view.claims?.length ?? 0;
  const number = (n: number): string => numberFormat(words.tag).format(n);
  const shown = w.shown(number(view.before + 1), number(view.before + lines), number(view.total.sentences ?? view.total.claims));
  return (
    <>
      <Legend words={words} />
      <div class="ledger">
        <Facets ui={ui} question={question} facets={view.facets} />
        <section aria-label={w.results}>
          {view.indexing && <p class="hint">{w.indexing}</p>}
          {view.context !== undefined && (
            <p class="hint">{view.context === "pending" ? w.contextPending : w.contextOf(instantInWords(view.context.asOf, words))}</p>
          )}
          {view.cut !== undefined && <p class="hint">{w.cut(number(view.cut))}</p>}
          {lines === 0 ? (
            <p class="hint">{view.sentences ? w.noSentence : w.none}</p>
          ) : (
            <p class="aside">{view.sentences ? w.sentences(shown, number(view.total.claims)) : shown}</p>
          )}
          <ul class="lines wide" data-list>
            {view.sentences?.map((sentence) => (
              <li key={`${sentence.document.id} ${sentence.start}`}>
                <FoundSentence sentence={sentence} lang={lang} words={words} mixed={mixed} />
              </li>
            ))}
            {view.claims?.map((claim) => (
              <li key={claim.id}>
                <ClaimLine claim={claim} lang={lang} words={words} href={inTime(ui, claimPath(claim.id))} mixed={mixed} />
              </li>
            ))}
          </ul>
          {(view.next !== undefined || view.before > 0) && (
            <p class="more pages">
              {view.next !== undefined && (
                <a class="button" rel="next" href={claimsAddress(question, { after: view.next })}>
                  {w.older}
                </a>
              )}
              {view.before > 0 && <a href={claimsAddress(question)}>{w.first}</a>}
            </p>
          )}
          {view.total.claims > 0 && (
            <p class="more">
              <a href={claimsAddress(question, {}, ".csv")}>{w.asCsv}</a>
            </p>
          )}
        </section>
      </div>
    </>
  );
}
