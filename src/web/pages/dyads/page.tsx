/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { DyadLine, DyadsView } from "../../../server/contract.ts";
import { Layout } from "../parts/layout.tsx";
import { Origins } from "../parts/origins.tsx";
import { publicationInBrief } from "../text/dates.ts";
import { numberFormat } from "../text/formats.ts";
import { visible } from "../text/visible.ts";
import { dyadPath, inTime, type SampleShare, type Ui } from "../ui.ts";
import { Bars, sumsOf } from "./bars.tsx";
import { type DyadsWords, wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly view: DyadsView;
  readonly sample: SampleShare;
  /** As typed. */
  readonly actor: string;
}

/** Every pair of actors of the ledger, those told of last on top. */
export function DyadsPage({ ui, view, sample, actor }: Props): JSX.Element {
  const words = wordsOf(ui.lang);
  const { page, pages } = view;
  return (
    <Layout ui={ui} title={words.title} at="dyads" sample={sample}>
      <h1>{words.title}</h1>
      <p class="lead-small">{words.lead}</p>
      <form class="filter" action="/dyads">
        <label>
          {words.actor}
          <input name="actor" value={actor} placeholder={words.actorHint} autocomplete="off" />
        </label>
        {ui.asOf !== undefined && <input type="hidden" name="as_of" value={ui.asOf} />}
        <button type="submit" class="button">
          {words.filter}
        </button>
        {actor !== "" && <a href={inTime(ui, "/dyads")}>{words.clear}</a>}
      </form>
      <p class="count-line" role="status">
        {view.total === 0 ? words.none : words.pairs(numberFormat(ui.words.tag).format(view.total))}
      </p>
      <ul class="lines wide" data-list aria-label={words.list}>
        {view.dyads.map((dyad) => (
          <li key={dyad.id}>
            <Line dyad={dyad} ui={ui} words={words} mixed={sample === "some"} />
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <p class="more pages">
          {page > 1 && <a href={pagePath(ui, actor, page - 1)}>{words.back}</a>}
          <span>{words.page(page, pages)}</span>
          {page < pages && <a href={pagePath(ui, actor, page + 1)}>{words.next}</a>}
        </p>
      )}
    </Layout>
  );
}

function pagePath(ui: Ui, actor: string, page: number): string {
  const query = new URLSearchParams({ ...(actor !== "" && { actor }), ...(page > 1 && { page: String(page) }) });
  return inTime(ui, `/dyads${query.size > 0 ? `?${query}` : ""}`);
}

function Line({ dyad, ui, words, mixed }: { dyad: DyadLine; ui: Ui; words: DyadsWords; mixed: boolean }): JSX.Element {
  const { cooperation, conflict } = sumsOf(dyad.months);
  const last = dyad.last && { notBefore: dyad.last.from, notAfter: dyad.last.to, basis: "metadata" as const };
  return (
    <a class="line pair-line" href={inTime(ui, dyadPath(dyad.id))} data-line={dyad.id}>
      <span class="line-text">
        <span class="line-label">
          <strong>{dyad.actors.map((a) => visible(a.name)).join(" – ")}</strong> <span class="codes">{dyad.id}</span>
          {mixed && dyad.sample && <span class="tag">{ui.words.sample.tag}</span>}
        </span>
        <span class="line-about">
          {[
            words.events(dyad.events),
            ...(dyad.relations > 0 ? [words.relations(dyad.relations)] : []),
            ui.words.counts.claims(dyad.claims),
          ].join(" · ")}{" "}
          · <Origins articles={dyad.articles} origins={dyad.origins} words={ui.words} />
          {dyad.contradictions > 0 && <span class="contradicted">≠ {words.contradictions(dyad.contradictions)}</span>}
        </span>
      </span>
      <span class="pair-bars">
        <Bars months={dyad.months} />
        <span class="unseen">{words.bars(cooperation, conflict)}</span>
      </span>
      <span class="line-count">
        <span>{publicationInBrief(last ?? { basis: "unknown" }, ui.words)}</span>
      </span>
    </a>
  );
}
