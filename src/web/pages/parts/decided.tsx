/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { decisionInWords } from "../review/decision-words.ts";
import { REVIEW_DECISIONS, undoPath } from "../review/paths.ts";
import { wordsOf } from "../review/words.ts";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";
import { Form } from "./form.tsx";

/** Says once, on the page that follows, what was decided or taken back, with the way to take it back at once. */
export function Decided({ ui }: { readonly ui: Ui }): JSX.Element | null {
  const decided = ui.review?.decided;
  if (!ui.review || !decided) return null;
  const w = wordsOf(ui.lang);
  return (
    <div class="decided" role="status">
      <p>
        <strong>{decided.undone ? w.decided.undone : w.decided.recorded}</strong> {visible(decisionInWords(decided.kind, ui.lang))} (
        <a href={`${REVIEW_DECISIONS}#${decided.id}`}>{decided.id}</a>)
      </p>
      {!decided.undone && (
        <Form ui={ui} action={undoPath(decided.id)}>
          <input type="hidden" name="reason" value={w.decided.atOnce} />
          <input type="hidden" name="back" value={ui.review.here} />
          <button type="submit" class="button">
            {w.decided.undo}
          </button>
        </Form>
      )}
    </div>
  );
}
