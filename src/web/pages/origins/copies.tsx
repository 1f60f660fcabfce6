/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type CopyView, type DecayView, type OriginsView, originWords } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { OutletLink } from "../parts/outlet-link.tsx";
import { SanctionMark } from "../parts/sanction-mark.tsx";
import { WordDifferences } from "../parts/word-differences.tsx";
import { publicationInBrief } from "../text/dates.ts";
import { numberFormat } from "../text/formats.ts";
import { visible } from "../text/visible.ts";
import { claimPath, documentPath, inTime, type Ui } from "../ui.ts";
import { titleOf } from "./title.tsx";
import { Measure } from "./why.tsx";
import { wordsOf } from "./words.ts";

/** Copies that are shown with what they changed; the JSON has all. */
const MOST_COPIES = 60;

interface Props {
  readonly ui: Ui;
  readonly view: OriginsView;
}

/** Every article that prints the text, the earliest first, and what each of them changed of its claims. */
export function Copies({ ui, view }: Props): JSX.Element {
  const w = wordsOf(ui.lang);
  const { origin, copies, document } = view;
  return (
    <section aria-labelledby="prints">
      <h2 id="prints">{w.prints}</h2>
      <p>{w.count(copies.length + 1)}</p>
      {copies.length > 0 && (
        <ol class="copies">
          <li>
            <Head ui={ui} of={origin} here={origin.id === document.id} says={w.earliest} />
          </li>
          {copies.slice(0, MOST_COPIES).map((copy) => (
            <li key={copy.document.id}>
              <Copy ui={ui} copy={copy} origin={origin.id} here={copy.document.id === document.id} />
            </li>
          ))}
        </ol>
      )}
      {copies.length > MOST_COPIES && (
        <p class="aside">
          {w.moreCopies(numberFormat(ui.words.tag).format(copies.length - MOST_COPIES))} <a href={ui.formats?.json ?? ""}>JSON</a>
        </p>
      )}
      {copies.some((c) => c.changes.some((change) => change.parts)) && (
        <p class="aside">
          {w.legend}: <del>{w.removed}</del>, <ins>{w.added}</ins>
        </p>
      )}
    </section>
  );
}

function Head({
  ui,
  of,
  here,
  says,
}: {
  readonly ui: Ui;
  readonly of: OriginsView["document"];
  readonly here: boolean;
  readonly says?: string;
}): JSX.Element {
  const { words, lang } = ui;
  const w = wordsOf(lang);
  return (
    <p>
      <a href={inTime(ui, documentPath(of.id))} {...(here && { "aria-current": "true" as const })}>
        {titleOf(of, ui)}
      </a>{" "}
      <span class="aside">
        <OutletLink document={of} words={words} />, {publicationInBrief(of.published, words)}
      </span>
      {says !== undefined && <span class="tag">{says}</span>}
      {here && <span class="tag">{w.here}</span>} <SanctionMark document={of} lang={lang} />
    </p>
  );
}

function Copy({
  ui,
  copy,
  origin,
  here,
}: {
  readonly ui: Ui;
  readonly copy: CopyView;
  readonly origin: string;
  readonly here: boolean;
}): JSX.Element {
  const w = wordsOf(ui.lang);
  return (
    <>
      <Head ui={ui} of={copy.document} here={here} />
      <Measure ui={ui} of={copy} shown={origin} />
      {copy.changes.length === 0 ? (
        <p class="aside">{w.unchanged}</p>
      ) : (
        <ul class="copy-changes">
          {copy.changes.map((change) => (
            <li key={`${change.change} ${change.before.id} ${change.after.id}`}>
              <Change ui={ui} change={change} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What became of one claim: both sentences in one with the words that differ marked, or one under the other. */
function Change({ ui, change: { change, before, after, figures, parts } }: { readonly ui: Ui; readonly change: DecayView }): JSX.Element {
  const w = wordsOf(ui.lang);
  return (
    <>
      <p>
        <b>{originWords(ui.lang).changes[change]}</b>
        {figures && `: ${w.figures(visible(figures[1]), visible(figures[0]))}`}{" "}
        <span class="aside">
          (<a href={inTime(ui, claimPath(before.id))}>{w.before}</a>, <a href={inTime(ui, claimPath(after.id))}>{w.after}</a>)
        </span>
      </p>
      {parts ? (
        <WordDifferences parts={parts} lang={ui.lang} />
      ) : (
        <div class="differences">
          {[[w.before, before] as const, [w.after, after] as const].map(([name, claim]) => (
            <p key={claim.id}>
              <span class="aside">{name}:</span> <q lang={OF_ARTICLES}>{visible(claim.quote)}</q>
            </p>
          ))}
        </div>
      )}
    </>
  );
}
