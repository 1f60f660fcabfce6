/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ListedClaim } from "../../../server/contract.ts";
import { OF_ARTICLES } from "../parts/article-language.ts";
import { Form } from "../parts/form.tsx";
import { Reviewed } from "../parts/review-actions.tsx";
import { Back, By, Reason } from "../parts/review-fields.tsx";
import { ReviewMark } from "../parts/review-mark.tsx";
import { claimInBrief } from "../text/label.ts";
import { visible } from "../text/visible.ts";
import { claimPath, documentPath, type Ui } from "../ui.ts";
import { type Actors, ClaimFields, Group } from "./claim-fields.tsx";
import type { Filled } from "./filled.ts";
import { type Problem, ReviewFrame, Wrong } from "./frame.tsx";
import { correctPath } from "./paths.ts";
import type { Sent } from "./sent.ts";
import { Understood } from "./understood.tsx";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  /** As it holds now. */
  readonly claim: ListedClaim;
  /** What the software read, if that is something else. */
  readonly asRead?: ListedClaim | undefined;
  readonly filled: Filled;
  readonly actors: Actors;
  readonly problem?: Problem;
  readonly sent?: Sent;
}

/** The form that corrects a claim, filled in with what holds now; what the software read stands beside it. */
export function CorrectPage({ ui, claim, asRead, filled, actors, problem, sent = {} }: Props): JSX.Element {
  const w = wordsOf(ui.lang);
  return (
    <ReviewFrame ui={ui} title={w.form.correct} sample={claim.document.sample ? "all" : "none"}>
      <p class="queue-about">
        <a href={claimPath(claim.id)}>{claimInBrief(claim, ui.lang, ui.words)}</a> <ReviewMark claim={claim} ui={ui} />
      </p>
      <Wrong ui={ui} problem={problem} />
      <div class="correct">
        <section class="correct-read">
          <blockquote class="quote" lang={OF_ARTICLES} dir="auto">
            {visible(claim.quote.slice(0, claim.trigger.start))}
            <b class="trigger">{visible(claim.quote.slice(claim.trigger.start, claim.trigger.end))}</b>
            {visible(claim.quote.slice(claim.trigger.end))}
          </blockquote>
          <p class="queue-about">
            <a href={documentPath(claim.document.id, claim.id)}>{w.queue.context}</a>
          </p>
          {asRead && <Understood ui={ui} title={w.form.now} claim={claim} />}
          <Understood ui={ui} title={w.form.read} claim={asRead ?? claim} />
          <Reviewed ui={ui} claim={claim} />
        </section>
        {ui.review && !claim.superseded ? (
          <Form ui={ui} action={correctPath(claim.id)} class="claim-form">
            <p class="hint">{w.form.lead}</p>
            <Back ui={ui} to={sent.back ?? claimPath(claim.id)} />
            <ClaimFields ui={ui} filled={filled} actors={actors} />
            <Group title={w.form.why}>
              <div class="fields">
                <Reason ui={ui} ready={[{ reasons: w.ready.correct }]} chosen={sent.ready} value={sent.reason} />
                <By ui={ui} value={sent.by} />
              </div>
            </Group>
            <div class="review-buttons">
              <button type="submit" class="button">
                {w.form.save}
              </button>
              <a href={claimPath(claim.id)}>{w.actions.back}</a>
            </div>
          </Form>
        ) : (
          <p class="notice">{claim.superseded ? w.form.superseded : w.problem.noDesk}</p>
        )}
      </div>
    </ReviewFrame>
  );
}
