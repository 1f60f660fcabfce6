/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { signedNumber, type TimelineView } from "../../../server/contract.ts";
import { dateInWords } from "../text/dates.ts";
import type { Ui } from "../ui.ts";
import { chanceInWords } from "./tell.ts";
import { wordsOf } from "./words.ts";

/** Where the level of a pair changes, whether it rises or falls, and what that rests on; or plainly that there is too little to say. */
export function Readings({ ui, view }: { readonly ui: Ui; readonly view: TimelineView }): JSX.Element {
  const { words, lang } = ui;
  const own = wordsOf(lang);
  const { net } = view.readings;
  const number = (n: number): string => signedNumber(n, lang);
  const sides = (["cooperation", "conflict", "net"] as const).map((side) => ({ name: own.series[side], ...view.readings[side] }));
  const lines = sides.flatMap(({ name, changes, trend }) => [
    ...(changes.known
      ? changes.points.map((p) =>
          own.changeSays(name, dateInWords(p.from, words), own.levels(number(p.before), number(p.after), chanceInWords(p.p, words.tag))),
        )
      : []),
    ...(trend.known && trend.direction !== "none" ? [own.trendSays[trend.direction](name, number(trend.slope))] : []),
  ]);
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{own.changes}</h2>
      {!net.changes.known ? (
        <p>{own.tooFew(net.changes.months, net.changes.needed)}</p>
      ) : (
        <>
          {lines.length === 0 && <p>{own.noChange(net.changes.months)}</p>}
          <ul class="others">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p class="aside">{own.rests(net.changes.months)}</p>
        </>
      )}
    </section>
  );
}
