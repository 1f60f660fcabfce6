/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { HeadlineDropView, OutletPageView } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { Fact } from "../parts/facts.tsx";
import { wordsOf } from "../sources/words.ts";
import { visible } from "../text/visible.ts";
import { documentPath, inTime, outletPath, type Ui } from "../ui.ts";

interface Props {
  readonly ui: Ui;
  readonly view: OutletPageView;
}

/** What the ledger shows of the outlet, counted: whose texts it prints, what its headlines leave out, what is denied. */
export function Record({ ui, view }: Props): JSX.Element {
  const { page: w, list } = wordsOf(ui.lang);
  const number = (n: number): string => new Intl.NumberFormat(ui.words.tag).format(n);
  const { headlineDrops, headlines, copiedFrom } = view;
  const sorts: Readonly<Record<HeadlineDropView["drops"][number], string>> = {
    source: w.dropSource,
    certainty: w.dropCertainty,
    denial: w.dropDenial,
  };
  const drops = (Object.keys(sorts) as (keyof typeof sorts)[]).filter((sort) => headlineDrops[sort] > 0);
  return (
    <section aria-labelledby="record">
      <h2 id="record">{w.record}</h2>
      <dl class="facts">
        <Fact name={list.articles}>{number(view.articles)}</Fact>
        <Fact name={list.claims}>{number(view.claims)}</Fact>
        <Fact name={w.copies}>
          {w.copiesOf(number(view.copies), number(view.articles))}
          {copiedFrom.length > 0 && (
            <>
              {"; "}
              {w.from2}{" "}
              {copiedFrom.slice(0, 5).map(({ id, name, articles }, i) => (
                <span key={id ?? ""}>
                  {i > 0 && ", "}
                  {id === undefined ? list.nameless : <a href={inTime(ui, outletPath(id))}>{visible(name ?? id)}</a>} ({number(articles)})
                </span>
              ))}
            </>
          )}
        </Fact>
        <Fact name={w.credits}>{number(view.agencyCredited)}</Fact>
        <Fact name={w.changed}>{number(view.changed)}</Fact>
        <Fact name={w.drops}>
          {drops.length === 0 ? number(0) : drops.map((sort) => `${number(headlineDrops[sort])} ${sorts[sort]}`).join(", ")}
          {headlines.length > 0 && (
            <ul class="others">
              {headlines.map((found) => (
                <li key={`${found.headline} ${found.body}`}>
                  <a href={inTime(ui, documentPath(found.document, found.headline))} lang={OF_ARTICLES}>
                    {visible(found.title ?? ui.words.document.untitled)}
                  </a>{" "}
                  <span class="aside">{found.drops.map((sort) => sorts[sort]).join(", ")}</span>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={w.denials}>{number(view.denials)}</Fact>
        <Fact name={w.contradicted}>{number(view.contradicted)}</Fact>
        <Fact name={w.unsourced}>{number(view.unsourced)}</Fact>
      </dl>
      <p class="aside">{w.noVerdict}</p>
    </section>
  );
}
