/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { CONTRADICTION_TYPES, type ContradictionsView } from "../../../server/contract.ts";
import { Choice, Field } from "../parts/filter-fields.tsx";
import { Layout } from "../parts/layout.tsx";
import { Legend } from "../parts/legend.tsx";
import { numberFormat } from "../text/formats.ts";
import { inTime, type Ui } from "../ui.ts";
import { contradictionsAddress, type Query } from "./address.ts";
import { Pair } from "./pair.tsx";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly view: ContradictionsView;
  /** What was asked, as it stands in the address. */
  readonly query: Query;
}

/** Everything that is told one way and another way, those with the newest claim on top. */
export function ContradictionsPage({ ui, view, query }: Props): JSX.Element {
  const w = wordsOf(ui.lang);
  const { page, pages, before, total, contradictions } = view;
  const number = (n: number): string => numberFormat(ui.words.tag).format(n);
  const at = (n: number): string => inTime(ui, contradictionsAddress(query, n > 1 ? { page: String(n) } : {}));
  return (
    <Layout ui={ui} title={w.title} at="events" sample={view.sample}>
      <h1>{w.title}</h1>
      <p class="lead-small">{w.noWinner}</p>
      <Form ui={ui} query={query} />
      <Types ui={ui} view={view} query={query} />
      <section aria-label={w.list}>
        <p class="count-line" role="status">
          {contradictions.length === 0 ? w.none : w.shown(number(before + 1), number(before + contradictions.length), number(total))}
        </p>
        {contradictions.map((c) => (
          <Pair key={c.id} ui={ui} view={c} mixed={view.sample === "some"} level="h2" />
        ))}
        {pages > 1 && (
          <p class="more pages">
            {page > 1 && <a href={at(page - 1)}>{w.back}</a>}
            <span>{w.page(page, pages)}</span>
            {page < pages && (
              <a class="button" rel="next" href={at(page + 1)}>
                {w.next}
              </a>
            )}
          </p>
        )}
      </section>
      {contradictions.length > 0 && <Legend words={ui.words} />}
    </Layout>
  );
}

function Form({ ui, query }: Omit<Props, "view">): JSX.Element {
  const w = wordsOf(ui.lang);
  const asked = ["dyad", "type", "since"].some((part) => (query[part] ?? "").trim() !== "") || ui.asOf !== undefined;
  return (
    <search>
      <form class="filter" action="/contradictions">
        <Field name="dyad" label={w.dyad} value={query["dyad"]} hint={w.dyadHint} />
        <Choice
          name="type"
          label={w.type}
          values={CONTRADICTION_TYPES.map((type) => [type, w.kinds[type]] as const)}
          chosen={query["type"]}
          none={w.any}
        />
        <Field name="since" label={w.since} value={query["since"]} hint={w.dateHint} />
        <Field name="as_of" label={w.asOf} value={ui.asOf} hint={w.dateHint} />
        <button type="submit" class="button">
          {w.filter}
        </button>
        {asked && <a href="/contradictions">{w.clear}</a>}
      </form>
    </search>
  );
}

/** What the contradictions are, counted; each a link that narrows to it, the chosen one a link that lets it go. */
function Types({ ui, view, query }: Props): JSX.Element | null {
  const w = wordsOf(ui.lang);
  if (view.types.length === 0) return null;
  return (
    <nav class="types" aria-label={w.facet}>
      <ul>
        {view.types.map(({ type, count }) => {
          const chosen = query["type"]?.trim().toLowerCase() === type;
          return (
            <li key={type}>
              <a
                class="button"
                href={inTime(ui, contradictionsAddress(query, { type: chosen ? "" : type }))}
                {...(chosen && { "aria-current": "true" as const })}
              >
                {w.kinds[type]} <span class="count">{numberFormat(ui.words.tag).format(count)}</span>
                {chosen && <span aria-hidden="true">×</span>}
                {chosen && <span class="unseen"> ({w.letGo})</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
