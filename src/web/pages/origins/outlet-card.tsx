/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type OriginsView, originWords, RELIABILITY } from "../../../server/contract.ts";
import { Fact } from "../parts/facts.tsx";
import { OutletLink } from "../parts/outlet-link.tsx";
import { dateInWords } from "../text/dates.ts";
import { webAddress } from "../text/links.ts";
import { visible } from "../text/visible.ts";
import { inTime, outletPath, type Ui } from "../ui.ts";
import { wordsOf } from "./words.ts";

/** What is known of the outlet, and what is not. An outlet that is not listed is unknown, not independent. */
export function OutletCard({ ui, view }: { readonly ui: Ui; readonly view: OriginsView }): JSX.Element {
  const { words, lang } = ui;
  const w = wordsOf(lang);
  const own = originWords(lang);
  const { outlet, reliability, document } = view;
  const unknown = <i>{own.unknown}</i>;
  return (
    <section aria-labelledby="outlet">
      <h2 id="outlet">{w.outlet}</h2>
      <dl class="facts">
        <Fact name={w.outlet}>
          {outlet ? visible(outlet.name) : <OutletLink document={document} words={words} />}
          {outlet?.agency && <span class="aside"> ({own.agency})</span>}
        </Fact>
        {outlet ? (
          <>
            <Fact name={own.country}>{visible(outlet.country.name)}</Fact>
            <Fact name={own.owner}>{outlet.owner === undefined ? unknown : visible(outlet.owner)}</Fact>
            <Fact name={own.ownership}>{outlet.ownership ? outlet.ownership.label : unknown}</Fact>
            <Fact name={own.sanctions(dateInWords(outlet.day, words))}>
              {outlet.sanctions.length === 0 ? (
                own.noSanctions
              ) : (
                <ul class="others">
                  {outlet.sanctions.map((act) => {
                    const address = webAddress(act.url);
                    return (
                      <li key={act.id}>
                        {visible(act.jurisdiction.name)}: {act.measure.label},{" "}
                        <span lang="en">
                          {address === undefined ? (
                            visible(act.act)
                          ) : (
                            <a href={address} rel="noreferrer noopener">
                              {visible(act.act)}
                            </a>
                          )}
                        </span>
                        , {own.since(dateInWords(act.from, words))}
                        {act.unconfirmed && ` (${own.unconfirmed})`}
                      </li>
                    );
                  })}
                </ul>
              )}
            </Fact>
          </>
        ) : (
          <Fact name={own.ownership}>
            <i>{own.unlisted}</i>
          </Fact>
        )}
        <Fact name={own.reliability}>
          {reliability ? (
            <>
              <b class="admiralty">{reliability.letter}</b> {RELIABILITY[reliability.letter][lang]},{" "}
              {own.setBy(visible(reliability.by), dateInWords(reliability.at, words))}
            </>
          ) : (
            own.unrated
          )}
        </Fact>
      </dl>
      {document.outletId !== undefined && (
        <p class="card-links">
          <a href={inTime(ui, outletPath(document.outletId))}>{w.outletPage}</a>
        </p>
      )}
    </section>
  );
}
