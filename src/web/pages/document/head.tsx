/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type DocumentView, partialInWords } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { OutletLink } from "../parts/outlet-link.tsx";
import { SanctionMark } from "../parts/sanction-mark.tsx";
import { publicationInWords } from "../text/dates.ts";
import { webAddress } from "../text/links.ts";
import { visible } from "../text/visible.ts";
import { inTime, originsPath, type Ui, versionsPath } from "../ui.ts";
import { Content } from "./item.tsx";
import { HeadlineNote } from "./profile.tsx";
import type { Flow } from "./sections.ts";
import { sentenceAnchor } from "./stretches.ts";
import { wordsOf } from "./words.ts";

/** What is known about the article, and that the rest is not. */
export function DocumentHeader({ ui, view, title }: { ui: Ui; view: DocumentView; title: Flow["title"] }): JSX.Element {
  const { words } = ui;
  const { head } = view;
  const { published } = head;
  const w = wordsOf(ui.lang);
  const original = head.sample ? undefined : webAddress(head.url);
  return (
    <header class="document-head">
      <p class="source-line">
        <b>
          <OutletLink document={head} words={words} />
        </b>
        <SanctionMark document={head} lang={ui.lang} />
        {view.agencies.length > 0 && <span>{view.agencies.map(visible).join(", ")}</span>}
        <span>
          {words.document.published}: {publicationInWords(published, words)} <span class="aside">({words.date.basis[published.basis]}</span>
          {published.evidence?.map((span, i) => (
            <span class="aside" key={span.start}>
              {i === 0 ? ", " : " "}
              <a href={`#${sentenceAnchor(span)}`}>
                {words.date.see}
                {(published.evidence?.length ?? 0) > 1 && ` ${i + 1}`}
              </a>
            </span>
          ))}
          <span class="aside">)</span>
        </span>
      </p>
      {title?.is === "block" ? (
        <h1 lang={OF_ARTICLES} dir="auto">
          <Content text={view.text} item={title} words={words} />
        </h1>
      ) : (
        <h1
          {...(head.title !== undefined && { lang: OF_ARTICLES, dir: "auto" as const })}
          class={head.title === undefined ? "unknown" : ""}
        >
          {head.title === undefined ? words.document.untitled : visible(head.title)}
        </h1>
      )}
      <HeadlineNote ui={ui} view={view} />
      <p class="document-ways">
        <a href={inTime(ui, originsPath(head.id))}>{view.copies.length > 0 ? w.counted(view.copies.length) : w.origins}</a>
        {view.versions.length > 1 && <a href={inTime(ui, versionsPath(head.id))}>{w.changed(view.versions.length)}</a>}
        {original !== undefined && (
          <a href={original} rel="noreferrer noopener">
            {words.evidence.original}
          </a>
        )}
      </p>
      {head.partial !== undefined && <p class="notice">{visible(partialInWords(head.partial, ui.lang))}</p>}
      {head.sanctions !== undefined && <p class="notice">{w.quoteRule}</p>}
      {head.sample && <p class="notice">{words.document.sample}</p>}
      {!head.analysed && (
        <p class="notice">
          <b>{words.document.notAnalysed}</b> {head.notAnalysed}
        </p>
      )}
    </header>
  );
}
