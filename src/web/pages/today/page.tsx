/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ClaimView, DyadView, SourceHealth, TodayView } from "../../../server/contract.ts";
import { Evidence } from "../parts/evidence.tsx";
import { Layout } from "../parts/layout.tsx";
import { Legend } from "../parts/legend.tsx";
import { Origins } from "../parts/origins.tsx";
import { tally } from "../text/tone.ts";
import { visible } from "../text/visible.ts";
import { dyadPath, type SampleShare, type Ui } from "../ui.ts";
import { EmptyLedger } from "./empty.tsx";
import { FunnelSentence } from "./funnel.tsx";
import { Group } from "./group.tsx";
import { Sources } from "./sources.tsx";

/** Today is an overview, and every claim on it carries its evidence: the rest belongs on the pages these lists link to. */
const SHOWN_PER_DYAD = 5;
const SHOWN_DYADS = 20;

interface Props {
  readonly ui: Ui;
  readonly today: TodayView;
  readonly sample: SampleShare;
  readonly lastLearned?: string | undefined;
  readonly sources?: readonly SourceHealth[];
  /** The claim asked for in the address; `null` if it was asked for and is not there. */
  readonly chosen?: ClaimView | null | undefined;
}

/** What the ledger holds: claims by pair of actors on the left, the evidence for one of them on the right. */
export function TodayPage({ ui, today, sample, lastLearned, sources = [], chosen }: Props): JSX.Element {
  const { words, lang } = ui;
  if (today.funnel.articles === 0) return <EmptyLedger ui={ui} />;
  const dyads = today.dyads.slice(0, SHOWN_DYADS);
  const others = new Map([...today.dyads.flatMap((d) => d.claims), ...today.alone].map((c) => [c.id, c]));
  const shown = chosen ?? (chosen === null ? undefined : (dyads[0]?.claims[0] ?? today.alone[0]));
  // A claim of three actors stands under each of their pairs: chosen is the first place only.
  const place = dyads.find((d) => d.claims.some((c) => c.id === shown?.id))?.id ?? "alone";
  const common = { lang, words, others, mixed: sample === "some" };
  const chosenIn = (group: string): string | undefined => (group === place ? shown?.id : undefined);
  return (
    <Layout ui={ui} title={words.nav.today} at="today" sample={sample}>
      <FunnelSentence funnel={today.funnel} lastLearned={lastLearned} words={words} />
      <Legend words={words} />
      <div class="split" data-list data-choosing>
        <div class="split-list">
          {dyads.map((dyad) => (
            <Group
              key={dyad.id}
              {...common}
              id={dyad.id}
              chosen={chosenIn(dyad.id)}
              heading={dyad.actors.map((a) => visible(a.name)).join(" – ")}
              about={<AboutDyad dyad={dyad} ui={ui} />}
              claims={dyad.claims.slice(0, SHOWN_PER_DYAD)}
              more={
                dyad.claims.length > SHOWN_PER_DYAD && (
                  <p class="more">
                    <a href={dyadPath(dyad.id)}>{words.claim.all(dyad.claims.length)}</a>
                  </p>
                )
              }
            />
          ))}
          {today.dyads.length > SHOWN_DYADS && (
            <p class="more">
              <a href="/claims">{words.claim.morePairs(today.dyads.length - SHOWN_DYADS)}</a>
            </p>
          )}
          {today.alone.length > 0 && (
            <Group
              {...common}
              id="alone"
              chosen={chosenIn("alone")}
              heading={words.claim.alone}
              about={words.claim.aloneNote}
              claims={today.alone.slice(0, SHOWN_DYADS)}
            />
          )}
        </div>
        <aside class="split-evidence" id="evidence" aria-label={words.evidence.label} {...(chosen && { "data-asked": "" })}>
          {shown ? (
            <Evidence claim={shown} lang={lang} words={words} others={others} />
          ) : (
            <p class="card hint">{chosen === null ? words.evidence.gone : words.evidence.choose}</p>
          )}
        </aside>
      </div>
      <Sources ui={ui} sources={sources} />
    </Layout>
  );
}

function AboutDyad({ dyad, ui: { words } }: { dyad: DyadView; ui: Ui }): JSX.Element {
  const { cooperation, conflict } = tally(dyad.claims);
  return (
    <>
      <span class="codes">{dyad.id}</span>
      <span>{words.counts.claims(dyad.claims.length)}</span>
      <Origins articles={dyad.articles} origins={dyad.origins} words={words} />
      {cooperation + conflict > 0 && (
        <span class="tally">
          <span aria-hidden="true">
            {cooperation > 0 && <span class="tone-cooperation">▲ {cooperation}</span>}{" "}
            {conflict > 0 && <span class="tone-conflict">▼ {conflict}</span>}
          </span>
          <span class="unseen">{words.tally(cooperation, conflict)}</span>
          {cooperation > 0 && conflict > 0 && <span> {words.tone.mixed}</span>}
        </span>
      )}
    </>
  );
}
