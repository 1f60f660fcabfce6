/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { EventsView } from "../../../server/contract.ts";
import { Layout } from "../parts/layout.tsx";
import { numberFormat } from "../text/formats.ts";
import { inTime, type Ui } from "../ui.ts";
import { eventsAddress, type Query } from "./address.ts";
import { EventFacetList } from "./facets.tsx";
import { EventForm } from "./form.tsx";
import { EventRow } from "./line.tsx";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly view: EventsView;
  /** What was asked, as it stands in the address. */
  readonly query: Query;
}

/** Events of the ledger, each once, those first told last on top. */
export function EventsPage({ ui, view, query }: Props): JSX.Element {
  const w = wordsOf(ui.lang);
  const { page, pages, before, total, events } = view;
  const number = (n: number): string => numberFormat(ui.words.tag).format(n);
  return (
    <Layout ui={ui} title={w.title} at="events" sample={view.sample}>
      <h1>{w.title}</h1>
      <p class="lead-small">
        {w.lead} <a href={inTime(ui, "/contradictions")}>≠ {w.opposed}</a>
      </p>
      <EventForm ui={ui} query={query} />
      <div class="ledger">
        <EventFacetList ui={ui} query={query} facets={view.facets} />
        <section aria-label={w.list}>
          <p class="count-line" role="status">
            {events.length === 0 ? w.none : w.shown(number(before + 1), number(before + events.length), number(total))}
          </p>
          <ul class="lines wide" data-list>
            {events.map((event) => (
              <li key={event.id}>
                <EventRow ui={ui} event={event} mixed={view.sample === "some"} />
              </li>
            ))}
          </ul>
          {pages > 1 && (
            <p class="more pages">
              {page > 1 && <a href={eventsAddress(ui, query, {}, page - 1)}>{w.back}</a>}
              <span>{w.page(page, pages)}</span>
              {page < pages && (
                <a class="button" rel="next" href={eventsAddress(ui, query, {}, page + 1)}>
                  {w.next}
                </a>
              )}
            </p>
          )}
        </section>
      </div>
    </Layout>
  );
}
