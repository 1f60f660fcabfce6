/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ListedClaim, Review } from "../../../server/contract.ts";
import { fieldName } from "../review/decision-words.ts";
import { addPath, correctPath, REVIEW_DECISIONS } from "../review/paths.ts";
import { type ReviewWords, wordsOf } from "../review/words.ts";
import { dateInWords } from "../text/dates.ts";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";
import { Form } from "./form.tsx";
import { Back, By, NoEnter, Reason } from "./review-fields.tsx";
import { ReviewMark } from "./review-mark.tsx";

interface ClaimProps {
  readonly ui: Ui;
  readonly claim: ListedClaim;
  /** Where on the page to come back to. */
  readonly anchor?: string | undefined;
}

/**
 * How a claim stands with people, and, where somebody can decide, a fold with accept, correct and reject. Where nobody can (no desk, a view of
 * the past, a superseded claim) only how it stands.
 */
export function ReviewClaim({ ui, claim, anchor }: ClaimProps): JSX.Element {
  const w = wordsOf(ui.lang);
  if (!ui.review || claim.superseded || claim.review === "withdrawn")
    return (
      <div class="review-box">
        <ReviewMark claim={claim} ui={ui} />
        <Reviewed ui={ui} claim={claim} />
      </div>
    );
  return (
    <details class="review-box">
      <summary data-does="annotate">
        <ReviewMark claim={claim} ui={ui} />{" "}
        <span class="aside">· {claim.review === "unreviewed" ? w.actions.decide : w.actions.decideOther}</span>
      </summary>
      <Reviewed ui={ui} claim={claim} />
      <ClaimActions ui={ui} claim={claim} {...(anchor !== undefined && { anchor })} />
    </details>
  );
}

/** Who decided what about a claim, and why. */
export function Reviewed({ ui, claim }: Pick<ClaimProps, "ui" | "claim">): JSX.Element | null {
  const { reviewed } = claim;
  const w = wordsOf(ui.lang);
  if (!reviewed) return null;
  return (
    <p class="reviewed aside">
      {w.reviewedBy(visible(reviewed.by), dateInWords(reviewed.at, ui.words))} (
      <a href={`${REVIEW_DECISIONS}#${reviewed.decision}`}>{reviewed.decision}</a>): <q>{visible(reviewed.reason)}</q>
      {reviewed.changed.length > 0 && ` ${w.changed}: ${reviewed.changed.map((field) => fieldName(field, ui.lang)).join(", ")}.`}
    </p>
  );
}

/** What can be decided about a claim as it stands: what it is already is not offered again. */
const OFFERED: Readonly<Record<Review, readonly ("accept" | "correct" | "reject")[]>> = {
  unreviewed: ["accept", "correct", "reject"],
  accepted: ["correct", "reject"],
  corrected: ["correct", "reject"],
  added: ["correct", "reject"],
  rejected: ["accept", "correct"],
  withdrawn: [],
};

/** The form to accept or reject a claim, with the way to the form that corrects it. One reason serves both. */
export function ClaimActions({ ui, claim, anchor }: ClaimProps): JSX.Element | null {
  const { actions: w, ready } = wordsOf(ui.lang);
  if (!ui.review) return null;
  const labels = { accept: w.accept, correct: w.correct, reject: w.reject };
  const offered = OFFERED[claim.review].filter((action) => action !== "correct");
  return (
    <Form ui={ui} action={REVIEW_DECISIONS} class="review-form">
      <NoEnter />
      <input type="hidden" name="subject" value={claim.id} />
      <Back ui={ui} anchor={anchor} />
      {offered.length > 0 && (
        <Reason
          ui={ui}
          ready={offered.map((action) => ({ label: labels[action], reasons: ready[action] }))}
          {...(offered.includes("reject") && { hint: w.reasonHint })}
        />
      )}
      <By ui={ui} />
      <div class="review-buttons">
        {OFFERED[claim.review].map((action) =>
          action === "correct" ? (
            <a key={action} class="button" href={correctPath(claim.id)} data-review-action={action}>
              {labels[action]}
            </a>
          ) : (
            <button key={action} type="submit" class="button" name="kind" value={`${action}-claim`} data-review-action={action}>
              {labels[action]}
            </button>
          ),
        )}
      </div>
    </Form>
  );
}

/** What is decided about two things of one sort: that they belong together, or that they do not. */
const PAIRS = {
  event: ["same-event", "other-event"],
  contradiction: ["contradiction", "no-contradiction"],
  origin: ["same-origin", "other-origin"],
} as const;
export type PairKind = keyof typeof PAIRS;

interface PairProps {
  readonly ui: Ui;
  readonly about: PairKind;
  /** Ids of two claims (of two documents for an origin); of one, if the other is to be asked for. */
  readonly subjects: readonly [string] | readonly [string, string];
  readonly anchor?: string;
}

/** A fold with the form that says whether two claims tell one event or contradict each other, or two documents have one origin. */
export function ReviewPair({ ui, about, subjects: [first, second], anchor }: PairProps): JSX.Element | null {
  if (!ui.review) return null;
  const { actions: w, ready, pair } = wordsOf(ui.lang);
  const words: ReviewWords["pair"][PairKind] = pair[about];
  const [yes, no] = PAIRS[about];
  return (
    <details class="review-box">
      <summary>{words.title}</summary>
      <Form ui={ui} action={REVIEW_DECISIONS} class="review-form">
        <NoEnter />
        <input type="hidden" name="subject" value={first} />
        <Back ui={ui} anchor={anchor} />
        {second === undefined ? (
          <label class="field wide">
            {about === "origin" ? w.otherDocument : w.otherClaim}
            <input name="other" autocomplete="off" maxLength={500} required />
          </label>
        ) : (
          <input type="hidden" name="other" value={second} />
        )}
        <Reason ui={ui} ready={[{ reasons: ready.pair }]} />
        <By ui={ui} />
        <div class="review-buttons">
          <button type="submit" class="button" name="kind" value={yes}>
            {words.yes}
          </button>
          <button type="submit" class="button" name="kind" value={no}>
            {words.no}
          </button>
        </div>
      </Form>
    </details>
  );
}

/** The way to the form that adds a claim to a document, at the sentence that begins at `start`. */
export function ReviewAdd({
  ui,
  document,
  start,
}: {
  readonly ui: Ui;
  readonly document: string;
  readonly start?: number;
}): JSX.Element | null {
  if (!ui.review) return null;
  return (
    <a class="review-add" href={addPath(document, start)}>
      {wordsOf(ui.lang).actions.add}
    </a>
  );
}
