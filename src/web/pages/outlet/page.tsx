/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { OutletPageView } from "../../../server/contract.ts";
import { claimsAddress } from "../claims/address.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { ClaimLine } from "../parts/claim-line.tsx";
import { Fact } from "../parts/facts.tsx";
import { Layout } from "../parts/layout.tsx";
import { Legend } from "../parts/legend.tsx";
import { Unknown } from "../sources/outlets.tsx";
import { wordsOf } from "../sources/words.ts";
import { visible } from "../text/visible.ts";
import { claimPath, inTime, type Ui } from "../ui.ts";
import { Measures } from "./measures.tsx";
import { Rating } from "./rating.tsx";
import { Record } from "./record.tsx";

/** All that is known of an outlet, and what the ledger shows of it. No verdict: people give the letter. */
export function OutletPage({ ui, view }: { readonly ui: Ui; readonly view: OutletPageView }): JSX.Element {
  const { page: w, list, title } = wordsOf(ui.lang);
  const { words, lang } = ui;
  const name = visible(view.name ?? view.id);
  return (
    <Layout ui={ui} title={name} at="sources">
      <div class="outlet-page">
        <p class="eyebrow">
          <a href={inTime(ui, "/sources")}>{title}</a>
        </p>
        <h1 lang={OF_ARTICLES}>{name}</h1>
        {view.sample && <p class="notice">{words.sample.some}</p>}
        <div class="columns">
          <div>
            <section aria-labelledby="facts">
              <h2 id="facts">{w.facts}</h2>
              {!view.listed && <p>{w.unlisted}</p>}
              <dl class="facts">
                {view.names.length > 0 && (
                  <Fact name={w.names}>
                    <span lang={OF_ARTICLES}>{view.names.map(visible).join(", ")}</span>
                  </Fact>
                )}
                {view.also.length > 0 && <Fact name={w.also}>{view.also.map(visible).join(", ")}</Fact>}
                <Fact name={list.country}>{view.country?.name ?? <Unknown word={list.unknown} />}</Fact>
                <Fact name={w.owner}>{view.owner === undefined ? <Unknown word={list.unknown} /> : visible(view.owner)}</Fact>
                <Fact name={list.ownership}>
                  {view.ownership ? (
                    <>
                      {view.ownership.label} <span class="aside">({view.ownership.type})</span>
                    </>
                  ) : (
                    <Unknown word={list.unknown} />
                  )}
                </Fact>
                {view.agency && <Fact name={w.agency}>{w.yes}</Fact>}
                {view.domains.length > 0 && <Fact name={w.domains}>{view.domains.map(visible).join(", ")}</Fact>}
                {view.languages.length > 0 && <Fact name={w.languages}>{languages(view.languages, words.tag)}</Fact>}
                {view.source !== undefined && (
                  <Fact name={w.statement}>
                    <span lang="en">{visible(view.source)}</span>
                  </Fact>
                )}
                {view.note !== undefined && (
                  <Fact name={w.note}>
                    <span lang="en">{visible(view.note)}</span>
                  </Fact>
                )}
              </dl>
            </section>
            <Measures ui={ui} view={view} />
          </div>
          <div>
            <Rating ui={ui} view={view} />
            <Record ui={ui} view={view} />
          </div>
        </div>
        <section class="group" aria-labelledby="newest" data-list>
          <h2 id="newest">{w.newest}</h2>
          {view.newest.length === 0 ? (
            <p>{w.noClaims}</p>
          ) : (
            <>
              <ul class="lines">
                {view.newest.map((claim) => (
                  <li key={claim.id}>
                    <ClaimLine claim={claim} lang={lang} words={words} href={inTime(ui, claimPath(claim.id))} />
                  </li>
                ))}
              </ul>
              {view.names[0] !== undefined && (
                <p>
                  <a href={inTime(ui, claimsAddress({ outlet: view.names[0] }))}>{w.all}</a>
                </p>
              )}
              <Legend words={words} />
            </>
          )}
        </section>
      </div>
    </Layout>
  );
}

function languages(tags: readonly string[], tag: string): string {
  const names = new Intl.DisplayNames(tag, { type: "language" });
  return tags.map((code) => names.of(code) ?? code).join(", ");
}
