/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { OutletPageView, OutletSanctionView } from "../../../server/contract.ts";
import { wordsOf } from "../sources/words.ts";
import { dateInWords } from "../text/dates.ts";
import { webAddress } from "../text/links.ts";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";

/** Legal acts of all states and unions against the outlet, those in force on the day first. No judgement of act or outlet. */
export function Measures({ ui, view }: { readonly ui: Ui; readonly view: OutletPageView }): JSX.Element {
  const { page: w } = wordsOf(ui.lang);
  const day = dateInWords(view.day, ui.words);
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">{w.sanctions}</h2>
      {!view.listed ? (
        <p>{w.notListedSanctions}</p>
      ) : view.measures.length === 0 ? (
        <p>{w.noSanctions(day)}</p>
      ) : (
        <>
          <p class="aside">{w.sanctionsDay(day)}</p>
          <Acts ui={ui} acts={view.measures} />
        </>
      )}
      {view.otherMeasures.length > 0 && (
        <>
          <h3>{w.otherSanctions}</h3>
          <Acts ui={ui} acts={view.otherMeasures} />
        </>
      )}
    </section>
  );
}

function Acts({ ui, acts }: { readonly ui: Ui; readonly acts: readonly OutletSanctionView[] }): JSX.Element {
  const { page: w, sanction } = wordsOf(ui.lang);
  const { words } = ui;
  return (
    <ul class="acts">
      {acts.map((act) => {
        const address = webAddress(act.url);
        return (
          <li key={act.id}>
            <p>
              <span class="sanctioned-mark">
                <span aria-hidden="true">§ </span>
                {act.jurisdiction.name}
              </span>{" "}
              {act.measure.label}, {w.from(dateInWords(act.from, words))}
              {act.until !== undefined && ` ${w.until(dateInWords(act.until, words))}`}
              {act.unconfirmed && ` (${sanction.unconfirmed})`}
            </p>
            <p lang="en">
              {address === undefined ? (
                visible(act.act)
              ) : (
                <a href={address} rel="noreferrer noopener">
                  {visible(act.act)}
                </a>
              )}
            </p>
            {act.title !== undefined && (
              <p class="aside" lang="en">
                {visible(act.title)}
              </p>
            )}
            {act.scope !== undefined && (
              <p class="aside">
                {w.covers}: <span lang="en">{visible(act.scope)}</span>
              </p>
            )}
            <p class="aside name">
              {w.lookedUp}: <span lang="en">{visible(act.source)}</span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
