/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { SourcesView } from "../../../server/contract.ts";
import { SanctionMark } from "../parts/sanction-mark.tsx";
import { visible } from "../text/visible.ts";
import { inTime, outletPath, type Ui } from "../ui.ts";
import { Unknown } from "./outlets.tsx";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly view: SourcesView;
  readonly query: Readonly<Record<string, string>>;
}

/** The list of outlets that ships with Entente, by name and country. */
export function Known({ ui, view: { known, found }, query }: Props): JSX.Element {
  const { known: w, list } = wordsOf(ui.lang);
  const number = (n: number): string => new Intl.NumberFormat(ui.words.tag).format(n);
  return (
    <section class="group" aria-labelledby="known">
      <h2 id="known">{w.title}</h2>
      <p>{w.says(number(known))}</p>
      <form class="fields" action="/sources#known" method="get">
        {["as_of", "at"].map((name) => query[name] !== undefined && <input key={name} type="hidden" name={name} value={query[name]} />)}
        <label class="field">
          {w.name}
          <input name="q" type="search" value={visible(query["q"] ?? "")} autocomplete="off" maxLength={200} />
        </label>
        <label class="field">
          {w.land}
          <input name="country" value={visible(query["country"] ?? "")} autocomplete="off" maxLength={100} />
        </label>
        <button type="submit" class="button">
          {w.find}
        </button>
      </form>
      {found && (
        <div role="status">
          <p>
            {found.total === 0 ? w.nothing : w.found(number(found.total))}
            {found.total > found.outlets.length && `; ${w.first(number(found.outlets.length))}`}
          </p>
          <ul class="lines known">
            {found.outlets.map((outlet) => (
              <li key={outlet.id}>
                <p>
                  <a href={inTime(ui, outletPath(outlet.id))}>{visible(outlet.name)}</a>
                  {outlet.agency && <span class="aside"> {list.agency}</span>}
                </p>
                <p class="aside">
                  {outlet.country?.name} ·{" "}
                  {outlet.ownership ? outlet.ownership.label : <Unknown word={`${list.ownership}: ${list.unknown}`} />}
                  {outlet.owner !== undefined && ` · ${visible(outlet.owner)}`}
                </p>
                {outlet.sanctions.length > 0 && (
                  <p>
                    <SanctionMark document={outlet} lang={ui.lang} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
