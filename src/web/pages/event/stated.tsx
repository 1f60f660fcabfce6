/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type EventView, eventWords, originOf, type StatedView } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { dateInWords } from "../text/dates.ts";
import { visible } from "../text/visible.ts";
import { claimPath, inTime, type Ui } from "../ui.ts";
import { wordsOf } from "./words.ts";

/** Claims of one statement that are linked. */
const MOST_CLAIMS = 8;

interface Props {
  readonly ui: Ui;
  readonly view: EventView;
}

/** Every time and every place that is stated, how exactly, and by whom. Nothing is chosen among them. */
export function Stated({ ui, view }: Props): JSX.Element {
  const w = wordsOf(ui.lang);
  return (
    <section aria-labelledby="stated">
      <h2 id="stated">{w.whenWhere}</h2>
      <table class="stated-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{w.value}</th>
            <th scope="col">{w.exact}</th>
            <th scope="col">{w.who}</th>
            <th scope="col">{w.claims}</th>
          </tr>
        </thead>
        <Rows ui={ui} name={w.time} stated={view.times} />
        <Rows ui={ui} name={w.place} stated={view.places} />
      </table>
    </section>
  );
}

function Rows({ ui, name, stated }: { readonly ui: Ui; readonly name: string; readonly stated: readonly StatedView[] }): JSX.Element {
  const { words, lang } = ui;
  const w = wordsOf(lang);
  const own = eventWords(lang);
  if (stated.length === 0)
    return (
      <tbody>
        <tr>
          <th scope="row">{name}</th>
          <td colSpan={4}>
            <i>{w.notStated}</i>
          </td>
        </tr>
      </tbody>
    );
  return (
    <tbody>
      {stated.map(({ value, precision, says, origins, claims }, i) => (
        <tr key={value}>
          {i === 0 && (
            <th scope="rowgroup" rowSpan={stated.length}>
              {name}
            </th>
          )}
          <td data-name={w.value}>
            {precision === undefined ? <span lang={OF_ARTICLES}>{visible(value)}</span> : visible(dateInWords(value, words))}
          </td>
          <td data-name={w.exact}>{precision === undefined ? "–" : own.precision[precision]}</td>
          <td data-name={w.who}>
            {says.map((s) => visible(originOf(s, lang))).join(", ")} <span class="aside">({words.counts.origins(origins)})</span>
          </td>
          <td data-name={w.claims}>
            {claims.slice(0, MOST_CLAIMS).map((id, j) => (
              <span key={id}>
                {j > 0 && ", "}
                <a href={inTime(ui, claimPath(id))}>{id}</a>
              </span>
            ))}
            {claims.length > MOST_CLAIMS && <span class="aside"> {w.more(claims.length - MOST_CLAIMS)}</span>}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
