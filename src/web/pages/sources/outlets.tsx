/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type OutletLine, RELIABILITY } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { SanctionMark } from "../parts/sanction-mark.tsx";
import { visible } from "../text/visible.ts";
import { inTime, outletPath, type Ui } from "../ui.ts";
import { wordsOf } from "./words.ts";

/** The outlets of the ledger as a table; on narrow screens each is a block. */
export function Outlets({ ui, outlets }: { readonly ui: Ui; readonly outlets: readonly OutletLine[] }): JSX.Element {
  const { list: w } = wordsOf(ui.lang);
  return (
    <section class="group" aria-labelledby="outlets">
      <h2 id="outlets">{w.title}</h2>
      {outlets.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <>
          <table class="outlet-table">
            <caption class="unseen">{w.caption}</caption>
            <thead>
              <tr>
                {[w.outlet, w.country, w.ownership, w.letter, w.articles, w.own, w.copies, w.claims].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {outlets.map((outlet) => (
                <Row key={outlet.id ?? ""} ui={ui} outlet={outlet} />
              ))}
            </tbody>
          </table>
          <p class="aside">{w.copiesSay}</p>
          <p class="aside">{w.letterSays}</p>
        </>
      )}
    </section>
  );
}

function Row({ ui, outlet }: { readonly ui: Ui; readonly outlet: OutletLine }): JSX.Element {
  const { list: w } = wordsOf(ui.lang);
  const { words, lang } = ui;
  const number = new Intl.NumberFormat(words.tag);
  const { id, name, country, ownership, owner, reliability } = outlet;
  const shown = <span lang={OF_ARTICLES}>{visible(name ?? "")}</span>;
  return (
    <tr>
      <th scope="row">
        {id === undefined ? <em>{w.nameless}</em> : <a href={inTime(ui, outletPath(id))}>{shown}</a>}
        {outlet.agency && <span class="aside"> {w.agency}</span>}
        {outlet.sample && " "}
        {outlet.sample && <span class="tag">{w.invented}</span>}
        {outlet.sanctions.length > 0 && (
          <span class="below">
            <SanctionMark document={outlet} lang={lang} />
          </span>
        )}
      </th>
      <td data-label={w.country}>{country ? country.name : <Unknown word={outlet.listed ? w.unknown : w.unlisted} />}</td>
      <td data-label={w.ownership}>
        {ownership ? ownership.label : <Unknown word={w.unknown} />}
        {owner !== undefined && <span class="below aside">{visible(owner)}</span>}
      </td>
      <td data-label={w.letter}>
        {reliability ? (
          <span title={RELIABILITY[reliability.letter][lang]}>
            <b>{reliability.letter}</b> <span class="below aside">{RELIABILITY[reliability.letter][lang]}</span>
          </span>
        ) : (
          <Unknown word={w.unrated} />
        )}
      </td>
      <td class="n" data-label={w.articles}>
        {number.format(outlet.articles)}
      </td>
      <td class="n" data-label={w.own}>
        {number.format(outlet.own)}
      </td>
      <td class="n" data-label={w.copies}>
        {number.format(outlet.copies)}
      </td>
      <td class="n" data-label={w.claims}>
        {number.format(outlet.claims)}
      </td>
    </tr>
  );
}

/** What is not known is said to be unknown. */
export function Unknown({ word }: { readonly word: string }): JSX.Element {
  return <i class="unknown">{word}</i>;
}
