/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { signedNumber, type TimelineView, tieWords } from "../../../server/contract.ts";
import { dateInWords } from "../text/dates.ts";
import type { Ui } from "../ui.ts";
import { wordsOf } from "./words.ts";

type Row = TimelineView["total"] & { readonly name: string };
type Side = Row["conflict"];

/** Months that the page holds; the rest is in its other forms. */
const MOST = 240;

/** The numbers behind the picture, for whoever cannot see it. */
export function Months({ ui, view }: { readonly ui: Ui; readonly view: TimelineView }): JSX.Element | null {
  const { words, lang } = ui;
  const own = wordsOf(lang);
  const ties = tieWords(lang);
  const rows: readonly Row[] = [
    ...view.months.slice(-MOST).map((m) => ({ ...m, name: dateInWords(m.month, words) })),
    ...(view.undated ? [{ ...view.undated, name: own.undated }] : []),
  ];
  if (rows.length === 0) return null;
  const standings = Object.keys(view.total.conflict) as (keyof Side)[];
  const used = standings.filter((s) => rows.some((r) => r.cooperation[s].events + r.conflict[s].events > 0));
  const cell = ({ events, origins }: Side["asserted"]): string => (events === 0 ? "" : `${events} (${countOf(origins)})`);
  return (
    <details class="months">
      <summary>{own.months}</summary>
      <p class="aside">{own.monthsNote}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={own.months}>
        <table>
          <thead>
            <tr>
              <th scope="col">{own.month}</th>
              <th scope="col">{own.side}</th>
              {used.map((s) => (
                <th key={s} scope="col">
                  {ties.standing[s]}
                </th>
              ))}
              <th scope="col">{own.score}</th>
            </tr>
          </thead>
          <tbody>
            {rows.flatMap((row) =>
              (["cooperation", "conflict"] as const)
                .filter((side) => used.some((s) => row[side][s].events > 0))
                .map((side) => (
                  <tr key={`${row.name}${side}`}>
                    <th scope="row">{row.name}</th>
                    <td>{own[side]}</td>
                    {used.map((s) => (
                      <td key={s}>{cell(row[side][s])}</td>
                    ))}
                    <td>{signedNumber(row[side].asserted.score + row[side].reported.score, lang)}</td>
                  </tr>
                )),
            )}
          </tbody>
        </table>
      </section>
    </details>
  );
}

const countOf = ({ atLeast, atMost }: { readonly atLeast: number; readonly atMost: number }): string =>
  atLeast === atMost ? String(atLeast) : `${atLeast}–${atMost}`;
