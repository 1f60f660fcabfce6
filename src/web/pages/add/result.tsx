/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { failureInWords, type IntakeItem, type IntakeReport } from "../../../server/contract.ts";
import { Layout } from "../parts/layout.tsx";
import { dateInWords } from "../text/dates.ts";
import { visible } from "../text/visible.ts";
import { documentPath, type Ui } from "../ui.ts";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly report: IntakeReport;
  /** Of files that are read; empty if no files were sent. */
  readonly endings: readonly string[];
  /** The sample was taken away: how many there were is enough. */
  readonly removed: boolean;
}

/** What became of everything that was sent, article by article. */
export function AddedPage({ ui, report, endings, removed }: Props): JSX.Element {
  const { result: w, files, title } = wordsOf(ui.lang);
  const { items, unlisted, claims, stopped } = report;
  const read = items.filter((i) => i.document !== undefined).length;
  return (
    <Layout ui={ui} title={w.title} at="add">
      <div class="add">
        <h1>{w.title}</h1>
        <p class="lead" role="status">
          {removed ? w.removed(items.length) : read === 0 ? w.none : w.total(w.articles(read + unlisted), w.claims(claims))}
        </p>
        {stopped !== undefined && <p class="notice">{stopped === "time" ? w.time : w.stopped(visible(stopped.reason))}</p>}
        {!removed && (
          <ul class="lines became">
            {items.map((item, i) => (
              <li key={i}>
                <Item ui={ui} item={item} />
              </li>
            ))}
          </ul>
        )}
        {endings.length > 0 && items.some((i) => i.reason !== undefined) && <p class="aside">{files.kinds(endings.join(", "))}</p>}
        {unlisted > 0 && <p>{w.unlisted(unlisted)}</p>}
        <p>
          <a class="button" href="/add">
            {removed ? title : w.again}
          </a>
        </p>
      </div>
    </Layout>
  );
}

/** One article: what became of it and the way to it, or what is wrong with it and what to do. */
function Item({ ui, item }: { readonly ui: Ui; readonly item: IntakeItem }): JSX.Element {
  const { became, result: w } = wordsOf(ui.lang);
  const { name, document, claims = 0, kind, reason, tombstone, partial, warnings } = item;
  return (
    <>
      <p>
        <b class="name">{visible(name)}</b> <span class="status">{became[item.became]}</span>
        {claims > 0 && `, ${w.claims(claims)}`}
      </p>
      {document !== undefined && (
        <p>
          <a href={documentPath(document)}>{w.open}</a>
        </p>
      )}
      {reason !== undefined && <p>{visible(failureInWords({ kind, reason }, ui.lang))}</p>}
      {tombstone && <p>{w.deleted(dateInWords(tombstone.deletedAt.slice(0, 10), ui.words), visible(tombstone.reason))}</p>}
      {partial === true && <p>{w.partial}</p>}
      {warnings.map((warning) => (
        <p key={warning} class="aside">
          {visible(failureInWords({ reason: warning }, ui.lang))}
        </p>
      ))}
    </>
  );
}
