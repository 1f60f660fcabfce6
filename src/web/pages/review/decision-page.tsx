/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { Form } from "../parts/form.tsx";
import { Back, By, Reason } from "../parts/review-fields.tsx";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";
import { decisionInWords } from "./decision-words.ts";
import { type Problem, ReviewFrame, Wrong } from "./frame.tsx";
import type { Sent } from "./sent.ts";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly problem: Problem;
  /** Where the form is sent again, and what it sends unseen. */
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  /** What it is about; `other` can be mended where it was asked for. */
  readonly kind: string;
  readonly subjects: readonly string[];
  readonly other?: string;
  readonly ready: readonly string[];
  readonly sent: Sent;
}

/** A decision that was not taken: what was filled in, with what is wrong beside it. */
export function DecisionPage({ ui, problem, action, hidden, kind, subjects, other, ready, sent }: Props): JSX.Element {
  const { actions: w, problem: problems } = wordsOf(ui.lang);
  return (
    <ReviewFrame ui={ui} title={problems.title}>
      <Wrong ui={ui} problem={problem} />
      <p>
        <strong>{visible(decisionInWords(kind, ui.lang))}</strong> <code>{subjects.map(visible).join(", ")}</code>
      </p>
      <Form ui={ui} action={action} class="claim-form">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={visible(value)} />
        ))}
        <Back ui={ui} to={sent.back} />
        {other !== undefined && (
          <label class="field">
            {kind.endsWith("-origin") ? w.otherDocument : w.otherClaim}
            <input name="other" value={visible(other)} maxLength={500} autocomplete="off" />
          </label>
        )}
        <div class="fields">
          <Reason ui={ui} ready={[{ reasons: ready }]} chosen={sent.ready} value={sent.reason} />
          <By ui={ui} value={sent.by ?? (ui.review?.name === "" ? "" : undefined)} />
        </div>
        <div class="review-buttons">
          <button type="submit" class="button">
            {w.record}
          </button>
          {sent.back !== undefined && <a href={sent.back}>{w.back}</a>}
        </div>
      </Form>
    </ReviewFrame>
  );
}
