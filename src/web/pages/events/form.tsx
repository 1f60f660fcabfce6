/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { CODEBOOK, EVENT_STATUSES, eventWords, type Kind } from "../../../server/contract.ts";
import { Choice, Field } from "../parts/filter-fields.tsx";
import type { Ui } from "../ui.ts";
import { EVENT_PARTS, type Query } from "./address.ts";
import { kindLabel } from "./facets.tsx";
import { wordsOf } from "./words.ts";

/** Every part of the question; works without scripts. */
export function EventForm({ ui, query }: { readonly ui: Ui; readonly query: Query }): JSX.Element {
  const { lang } = ui;
  const w = wordsOf(lang);
  const asked = EVENT_PARTS.some((part) => (query[part] ?? "").trim() !== "") || ui.asOf !== undefined;
  const kinds = (Object.keys(CODEBOOK) as Kind[]).map((kind) => [kind, kindLabel(kind, lang)] as const);
  return (
    <search>
      <form class="filter" action="/events">
        <Field name="actor" label={w.actor} value={query["actor"]} hint={w.actorHint} />
        <Field name="dyad" label={w.dyad} value={query["dyad"]} hint={w.dyadHint} />
        <Choice
          name="kind"
          label={w.kind}
          values={kinds.sort((a, b) => a[1].localeCompare(b[1], lang))}
          chosen={query["kind"]}
          none={w.any}
        />
        <Choice
          name="status"
          label={w.status}
          values={EVENT_STATUSES.map((status) => [status, eventWords(lang).status[status]] as const)}
          chosen={query["status"]}
          none={w.any}
        />
        <Field name="since" label={w.since} value={query["since"]} hint={w.dateHint} />
        <Field name="until" label={w.until} value={query["until"]} hint={w.dateHint} />
        <Field name="as_of" label={w.asOf} value={ui.asOf} hint={w.dateHint} />
        <button type="submit" class="button">
          {w.filter}
        </button>
        {asked && <a href="/events">{w.clear}</a>}
      </form>
    </search>
  );
}
