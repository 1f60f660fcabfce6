/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type EventView, originOf } from "../../../server/contract.ts";
import { Pair } from "../contradictions/pair.tsx";
import { firstInWords } from "../events/line.tsx";
import { EventLabel, EventParties, eventTitle } from "../events/names.tsx";
import { Standing } from "../events/standing.tsx";
import { Fact, PairLinks } from "../parts/facts.tsx";
import { Layout } from "../parts/layout.tsx";
import { Legend } from "../parts/legend.tsx";
import { Origins } from "../parts/origins.tsx";
import { ReviewPair } from "../parts/review-actions.tsx";
import { DecisionRow } from "../review/decision-row.tsx";
import { publicationInBrief, publicationInWords } from "../text/dates.ts";
import { visible } from "../text/visible.ts";
import { claimPath, inTime, type Ui } from "../ui.ts";
import { Sides } from "./sides.tsx";
import { Stated } from "./stated.tsx";
import { Voices } from "./voices.tsx";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly view: EventView;
}

/** An event with its sides: what stands against each other first, then who tells it how, from whom it comes, when and where it is said to be. */
export function EventPage({ ui, view }: Props): JSX.Element {
  const { words, lang } = ui;
  const w = wordsOf(lang);
  const invented = view.told.filter((t) => t.claim.document.sample).length;
  const sample = invented === 0 ? "none" : invented < view.told.length ? "some" : "all";
  const [claim] = view.told;
  return (
    <Layout ui={ui} title={eventTitle(view, lang)} at="events" sample={sample}>
      <article class="event-page">
        <header>
          <p class="eyebrow">
            <EventParties event={view} />
          </p>
          <h1>
            {view.contradictions > 0 && <span aria-hidden="true">≠ </span>}
            <EventLabel event={view} lang={lang} />
          </h1>
          <History ui={ui} view={view} />
          <Facts ui={ui} view={view} />
          <p class="aside">{w.noWinner}</p>
        </header>
        {view.opposed.length > 0 && (
          <section aria-labelledby="against">
            <h2 id="against">{w.opposedTitle}</h2>
            {view.opposed.map((c) => (
              <Pair key={c.id} ui={ui} view={c} inEvent={c.event === view.id} mixed={sample === "some"} level="h3" />
            ))}
          </section>
        )}
        <Sides ui={ui} view={view} mixed={sample === "some"} />
        <Voices ui={ui} view={view} />
        <Stated ui={ui} view={view} />
        <section aria-labelledby="decisions">
          <h2 id="decisions">{w.decisions}</h2>
          {view.decisions.length === 0 ? (
            <p class="aside">{w.noDecisions}</p>
          ) : (
            <ul class="decisions">
              {view.decisions.toReversed().map((decision) => (
                <DecisionRow key={decision.id} ui={ui} decision={decision} />
              ))}
            </ul>
          )}
          {claim && <ReviewPair ui={ui} about="event" subjects={[claim.claim.id]} anchor="decisions" />}
        </section>
        <Legend words={words} />
      </article>
    </Layout>
  );
}

/** How it stood, in the order in which it was told so, and who told it so first. */
function History({ ui, view }: Props): JSX.Element {
  const { lang, words } = ui;
  const w = wordsOf(lang);
  return (
    <ol class="event-history" aria-label={w.history}>
      {view.history.map((step) => (
        <li key={step.status}>
          <a href={inTime(ui, claimPath(step.claim))}>
            <Standing status={step.status} lang={lang} />
          </a>
          <span class="aside">
            {publicationInBrief(step.published, words)}, {w.says(visible(originOf(step.says, lang)))}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Facts({ ui, view }: Props): JSX.Element {
  const { words } = ui;
  const w = wordsOf(ui.lang);
  const { first } = view;
  return (
    <dl class="facts" aria-label={w.facts}>
      <Fact name={w.first}>
        {first ? (
          <>
            {publicationInWords(first.published, words)}, <a href={inTime(ui, claimPath(first.claim))}>{firstInWords(first, ui)}</a>
          </>
        ) : (
          <i>{w.firstUnknown}</i>
        )}
      </Fact>
      <Fact name={w.coverage}>
        {words.counts.claims(view.claims)}, <Origins articles={view.articles} origins={view.origins} words={words} />
        {view.contradictions > 0 && (
          <>
            {" · "}
            <a href="#against">≠ {w.opposed(view.contradictions)}</a>
          </>
        )}
      </Fact>
      <PairLinks claims={view.told.map(({ claim }) => claim)} words={words} />
      <Fact name={w.id}>
        <code>{view.id}</code>
      </Fact>
    </dl>
  );
}
