/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ClaimView, TimelineView } from "../../../server/contract.ts";
import { Evidence } from "../parts/evidence.tsx";
import { Layout } from "../parts/layout.tsx";
import { Origins } from "../parts/origins.tsx";
import { visible } from "../text/visible.ts";
import { inTime, type SampleShare, type Ui } from "../ui.ts";
import { type DyadQuestion, dyadAddress } from "./address.ts";
import { EventEvidence, EventRow } from "./event-row.tsx";
import { PictureKey } from "./key.tsx";
import { Months } from "./months.tsx";
import { Readings } from "./readings.tsx";
import { Relations } from "./relations.tsx";
import { Selection } from "./selection.tsx";
import { Timeline } from "./timeline.tsx";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly view: TimelineView;
  readonly question: DyadQuestion;
  readonly sample: SampleShare;
  /** The claim asked for in the address where no event of the list stands for it; `null` if there is none. */
  readonly chosen?: ClaimView | null | undefined;
}

/** What two actors do with each other over time: the picture, the events, the evidence for one of them. */
export function DyadPage({ ui, view, question, sample, chosen }: Props): JSX.Element {
  const { words, lang } = ui;
  const own = wordsOf(lang);
  const [a, b] = view.actors;
  const names = `${visible(a.name)} – ${visible(b.name)}`;
  const undated = view.marks.filter((m) => !m.when).length;
  const line =
    view.list.find((l) => l.claim.id === question.claim || l.claims.includes(question.claim)) ??
    (chosen === undefined ? view.list[0] : undefined);
  const others = new Map([...view.opposed, ...view.list.map((l) => l.claim)].map((c) => [c.id, c]));
  return (
    <Layout ui={ui} title={names} at="dyads" sample={sample}>
      <header class="dyad-head">
        <h1>
          {names} <span class="codes">{view.dyad}</span>
        </h1>
        <p class="dyad-counts">
          <span>{words.counts.claims(view.claims)}</span>
          <Origins articles={view.articles} origins={view.origins} words={words} />
          {view.contradictions > 0 && (
            <a href={inTime(ui, `/contradictions?dyad=${encodeURIComponent(view.dyad)}`)}>≠ {own.contradictions(view.contradictions)}</a>
          )}
          <a href={inTime(ui, `/claims?dyad=${encodeURIComponent(view.dyad)}`)}>{own.allClaims}</a>
          <a href={inTime(ui, `/briefings/${encodeURIComponent(view.dyad)}`)}>{own.brief}</a>
        </p>
      </header>
      <Selection ui={ui} view={view} question={question} />
      <section aria-labelledby="picture">
        <h2 id="picture" class="unseen">
          {own.picture}
        </h2>
        <p class="count-line" role="status">
          {own.shown(view.marks.length, undated)}
        </p>
        <Timeline ui={ui} view={view} question={question} />
        <PictureKey ui={ui} />
      </section>
      <section aria-labelledby="events">
        <h2 id="events">{own.list}</h2>
        {view.list.length === 0 ? (
          <p class="hint">{own.none}</p>
        ) : (
          <div class="split" data-list data-choosing>
            <div class="split-list">
              <ul class="lines dyad-list">
                {view.list.map((l) => (
                  <EventRow
                    key={l.event}
                    ui={ui}
                    line={l}
                    href={`${dyadAddress(ui, view.dyad, question, { page: question.page, claim: l.claim.id })}#evidence`}
                    chosen={l === line}
                    mixed={sample === "some"}
                    others={others}
                  />
                ))}
              </ul>
              <Pages ui={ui} view={view} question={question} />
            </div>
            <aside
              class="split-evidence"
              id="evidence"
              aria-label={words.evidence.label}
              {...(question.claim !== "" && { "data-asked": "" })}
            >
              {line && <EventEvidence ui={ui} line={line} others={others} />}
              {!line && chosen && <Evidence claim={chosen} lang={lang} words={words} others={others} />}
              {!line && !chosen && <p class="card hint">{words.evidence.gone}</p>}
            </aside>
          </div>
        )}
      </section>
      <div class="dyad-more">
        <Readings ui={ui} view={view} />
        <Relations ui={ui} relations={view.relations} />
        <Months ui={ui} view={view} />
      </div>
    </Layout>
  );
}

function Pages({ ui, view, question }: Pick<Props, "ui" | "view" | "question">): JSX.Element | null {
  const own = wordsOf(ui.lang);
  const { page, pages } = view;
  if (pages < 2) return null;
  const at = (n: number): string => `${dyadAddress(ui, view.dyad, question, { page: String(n) })}#events`;
  return (
    <p class="more pages">
      {page > 1 && <a href={at(page - 1)}>{own.back}</a>}
      <span>{own.page(page, pages)}</span>
      {page < pages && <a href={at(page + 1)}>{own.next}</a>}
    </p>
  );
}
