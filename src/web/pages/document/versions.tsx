/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type Difference, type DocumentHead, differenceWords, type StatedChange, type VersionsView } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { Layout } from "../parts/layout.tsx";
import { OutletLink } from "../parts/outlet-link.tsx";
import { SanctionMark } from "../parts/sanction-mark.tsx";
import { WordDifferences } from "../parts/word-differences.tsx";
import { dateInWords, instantInWords, publicationInBrief, publicationInWords } from "../text/dates.ts";
import { visible } from "../text/visible.ts";
import { documentPath, inTime, type Ui, versionsPath } from "../ui.ts";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly view: VersionsView;
  readonly head: DocumentHead;
}

/** The versions of an article, and what became different: from each to the next, or between two. */
export function VersionsPage({ ui, view, head }: Props): JSX.Element {
  const { words, lang } = ui;
  const w = wordsOf(lang);
  const title = head.title === undefined ? words.document.untitled : visible(head.title);
  return (
    <Layout ui={ui} title={w.versionsTitle(title)} sample={head.sample ? "all" : "none"}>
      <article class="versions-page">
        <p class="source-line">
          <b>
            <OutletLink document={head} words={words} />
          </b>
          <span>{publicationInBrief(head.published, words)}</span>
          <SanctionMark document={head} lang={lang} />
        </p>
        <h1>{w.versions}</h1>
        <p class="origins-of" {...(head.title !== undefined && { lang: OF_ARTICLES })}>
          {title}
        </p>
        <p class="card-links">
          <a class="button" href={inTime(ui, documentPath(view.document))}>
            {w.read}
          </a>
        </p>
        {view.versions.length > 1 ? <Chooser ui={ui} view={view} /> : <p class="aside">{w.single}</p>}
        {view.differences.map((difference) => (
          <Differences key={`${difference.from}-${difference.to}`} ui={ui} difference={difference} />
        ))}
        {view.differences.length > 0 && (
          <p class="aside">
            {w.legend}: <del>{w.removed}</del>, <ins>{w.added}</ins>
          </p>
        )}
        <List ui={ui} view={view} />
      </article>
    </Layout>
  );
}

/** Which two are compared; works without scripts. */
function Chooser({ ui, view: { document, versions, differences } }: Omit<Props, "head">): JSX.Element {
  const w = wordsOf(ui.lang);
  const [only, more] = differences;
  const chosen = only && !more ? only : undefined;
  const select = (name: "a" | "b", label: string, at: number | undefined): JSX.Element => (
    <label>
      {label}
      <select name={name}>
        {versions.map(({ n, recordedAt }) => (
          <option key={n} value={n} selected={n === at}>
            {differenceWords(ui.lang).version(n)}, {dateInWords(recordedAt, ui.words)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form class="filter" action={versionsPath(document)}>
      {select("a", w.from, chosen?.from ?? versions[0]?.n)}
      {select("b", w.to, chosen?.to ?? versions.at(-1)?.n)}
      {ui.asOf !== undefined && <input type="hidden" name="as_of" value={ui.asOf} />}
      <button type="submit" class="button">
        {w.show}
      </button>
      <a href={inTime(ui, versionsPath(document))}>{w.all}</a>
    </form>
  );
}

function Differences({ ui, difference }: { readonly ui: Ui; readonly difference: Difference }): JSX.Element {
  const { lang } = ui;
  const own = differenceWords(lang);
  const { from, to, changed, added, removed, stated, parts } = difference;
  const same = parts.every((p) => p.kind === "same");
  return (
    <section aria-labelledby={`v${from}-${to}`}>
      <h2 id={`v${from}-${to}`}>
        {own.between(from, to)} <span class="aside">{own.summary(changed, added, removed)}</span>
      </h2>
      {stated.length > 0 && (
        <ul class="stated-changes">
          {stated.map((change) => (
            <li key={change.field}>
              {own.field[change.field]}: <Told ui={ui} value={change.before} /> <span class="arrow">→</span>{" "}
              <Told ui={ui} value={change.after} />
            </li>
          ))}
        </ul>
      )}
      {same ? (
        <p class="aside">{stated.length === 0 ? own.onlyLabels : wordsOf(lang).same}</p>
      ) : (
        <WordDifferences parts={parts} lang={lang} brief />
      )}
    </section>
  );
}

function Told({ ui, value }: { readonly ui: Ui; readonly value: StatedChange["before"] }): JSX.Element {
  if (value === undefined) return <i>{differenceWords(ui.lang).none}</i>;
  return typeof value === "string" ? <q>{visible(value)}</q> : <span>{publicationInWords(value, ui.words)}</span>;
}

function List({ ui, view: { versions } }: Omit<Props, "head">): JSX.Element {
  const { lang, words } = ui;
  const w = wordsOf(lang);
  const own = differenceWords(lang);
  return (
    <section aria-labelledby="all-versions">
      <h2 id="all-versions">{w.list}</h2>
      <ol class="version-list">
        {versions.map((v) => (
          <li key={v.n}>
            <p>
              <b>{own.version(v.n)}</b>, {w.recorded} <time dateTime={v.recordedAt}>{instantInWords(v.recordedAt, words)}</time> ·{" "}
              {own.words(v.words)}
            </p>
            <p class="aside">
              {[
                ...(v.modified === undefined ? [] : [own.modified(visible(pageClock(v.modified, words)))]),
                ...(v.seen ? [own.seen(instantInWords(v.seen[0], words), instantInWords(v.seen[1], words))] : []),
                ...(v.originalDropped ? [own.originalDropped] : v.original ? [own.original] : []),
                ...(v.older ? [own.older] : []),
              ].join(" · ")}
            </p>
            <p class="aside">
              {w.hash} <code>{v.hash}</code>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** As the page states it, with its own clock. */
function pageClock(at: string, words: Ui["words"]): string {
  const [, day, time, zone] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::[\d.]+)?(Z|[+-]\d\d:\d\d)$/u.exec(at) ?? [];
  return day === undefined ? at : `${dateInWords(day, words)}, ${time} ${zone === "Z" ? "UTC" : `(UTC${zone})`}`;
}
