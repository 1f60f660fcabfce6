/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, JSX } from "preact";
import type { ChangeLine, ChangesView, ClaimView, DyadChanges, SourceHealth } from "../../../server/contract.ts";
import { Bars, sumsOf } from "../dyads/bars.tsx";
import { wordsOf as dyadsWords } from "../dyads/words.ts";
import { Evidence } from "../parts/evidence.tsx";
import { Layout } from "../parts/layout.tsx";
import { Legend } from "../parts/legend.tsx";
import { Origins } from "../parts/origins.tsx";
import { visible } from "../text/visible.ts";
import { dyadPath, inTime, type Ui } from "../ui.ts";
import { ChangeEvidence, ChangeRow } from "./change-row.tsx";
import { ChangesHead } from "./changes-head.tsx";
import { EmptyLedger } from "./empty.tsx";
import { FunnelSentence } from "./funnel.tsx";
import { Sources } from "./sources.tsx";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly view: ChangesView;
  /** Since when, as typed. */
  readonly since: string;
  readonly sources?: readonly SourceHealth[];
  /** The claim asked for in the address; `null` if it was asked for and is not there. */
  readonly chosen?: ClaimView | null | undefined;
}

/** What changed, by pair of actors, and the evidence for one change beside it. What was only printed again is one quiet line. */
export function TodayPage({ ui, view, since, sources = [], chosen }: Props): JSX.Element {
  const { words, lang } = ui;
  const own = wordsOf(lang);
  if (view.funnel.articles === 0) return <EmptyLedger ui={ui} />;
  const lines = [...view.dyads.flatMap((d) => d.changes), ...view.alone];
  const others = new Map([...view.opposed, ...lines.map((l) => l.claim)].map((c) => [c.id, c]));
  const line = chosen === undefined ? lines[0] : lines.find((l) => l.claim.id === chosen?.id);
  // A change of three actors stands under each of their pairs: chosen is the first place only.
  const place = view.dyads.find((d) => line !== undefined && d.changes.some((c) => c.claim.id === line.claim.id))?.id ?? "alone";
  const row = (group: string, l: ChangeLine): JSX.Element => (
    <ChangeRow
      key={l.claim.id}
      ui={ui}
      line={l}
      href={choose(ui, since, l.claim.id)}
      chosen={group === place && l.claim.id === line?.claim.id}
      mixed={view.sample === "some"}
      others={others}
    />
  );
  return (
    <Layout ui={ui} title={words.nav.today} at="today" sample={view.sample}>
      <FunnelSentence funnel={view.funnel} lastLearned={view.newest} words={words} />
      <ChangesHead ui={ui} view={view} since={since} />
      <Legend words={words} />
      <div class="split" data-list data-choosing>
        <div class="split-list">
          {view.dyads.map((dyad) => (
            <Group
              key={dyad.id}
              id={dyad.id}
              heading={<a href={inTime(ui, dyadPath(dyad.id))}>{dyad.actors.map((a) => visible(a.name)).join(" – ")}</a>}
              about={<About dyad={dyad} ui={ui} />}
            >
              <ul class="lines">{dyad.changes.map((l) => row(dyad.id, l))}</ul>
              {dyad.total > dyad.changes.length && (
                <p class="more">
                  <a href={inTime(ui, dyadPath(dyad.id))}>{own.more(dyad.total - dyad.changes.length)}</a>
                </p>
              )}
            </Group>
          ))}
          {view.moreDyads > 0 && (
            <p class="more">
              <a href={inTime(ui, "/dyads")}>{own.morePairs(view.moreDyads)}</a>
            </p>
          )}
          {view.alone.length > 0 && (
            <Group id="alone" heading={words.claim.alone} about={words.claim.aloneNote}>
              <ul class="lines">{view.alone.map((l) => row("alone", l))}</ul>
              {view.moreAlone > 0 && (
                <p class="more">
                  <a href={inTime(ui, "/events")}>{own.moreAlone(view.moreAlone)}</a>
                </p>
              )}
            </Group>
          )}
        </div>
        <aside class="split-evidence" id="evidence" aria-label={words.evidence.label} {...(chosen && { "data-asked": "" })}>
          {line && <ChangeEvidence ui={ui} line={line} others={others} />}
          {!line && chosen && <Evidence claim={chosen} lang={lang} words={words} others={others} />}
          {!line && !chosen && <p class="card hint">{chosen === null ? words.evidence.gone : own.nothing}</p>}
        </aside>
      </div>
      <Sources ui={ui} sources={sources} />
    </Layout>
  );
}

/** The same page with a claim chosen; the anchor takes narrow screens without JavaScript to the evidence. */
function choose(ui: Ui, since: string, id: string): string {
  const query = new URLSearchParams({ ...(since !== "" && { since }), claim: id });
  return inTime(ui, `/?${query}#evidence`);
}

interface GroupProps {
  readonly id: string;
  readonly heading: ComponentChildren;
  readonly about: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Changes that belong together. */
function Group({ id, heading, about, children }: GroupProps): JSX.Element {
  return (
    <section class="group" aria-labelledby={`group-${id}`}>
      <header class="group-head">
        <h3 id={`group-${id}`}>{heading}</h3>
        <div class="group-about">{about}</div>
      </header>
      {children}
    </section>
  );
}

function About({ dyad, ui: { words, lang } }: { readonly dyad: DyadChanges; readonly ui: Ui }): JSX.Element {
  const { cooperation, conflict } = sumsOf(dyad.months);
  return (
    <>
      <p>
        <span class="codes">{dyad.id}</span>
        <span>{wordsOf(lang).changes(dyad.total)}</span>
        <span>{words.counts.claims(dyad.claims)}</span>
        <Origins articles={dyad.articles} origins={dyad.origins} words={words} />
      </p>
      <Bars months={dyad.months} />
      <span class="unseen">{dyadsWords(lang).bars(cooperation, conflict)}</span>
    </>
  );
}
