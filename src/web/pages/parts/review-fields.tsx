/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { REVIEW } from "../review/paths.ts";
import { wordsOf } from "../review/words.ts";
import { visible } from "../text/visible.ts";
import type { Ui } from "../ui.ts";

/** Longest reason and name that the ledger takes. */
const LONGEST_REASON = 2000;
const LONGEST_NAME = 200;

interface ReasonProps {
  readonly ui: Ui;
  /** Reasons that can be chosen: groups with a name, or one without. */
  readonly ready: readonly { readonly label?: string; readonly reasons: readonly string[] }[];
  /** What was sent before. */
  readonly chosen?: string | undefined;
  readonly value?: string | undefined;
  readonly hint?: string;
}

/** Why: a ready reason, own words, or both. */
export function Reason({ ui, ready, chosen, value = "", hint }: ReasonProps): JSX.Element {
  const w = wordsOf(ui.lang).actions;
  const options = (reasons: readonly string[]): JSX.Element[] =>
    reasons.map((reason) => (
      <option key={reason} selected={reason === chosen}>
        {reason}
      </option>
    ));
  return (
    <>
      <label class="field">
        {w.reason}
        <select name="ready">
          <option value="">{w.noReady}</option>
          {ready.map(({ label, reasons }) =>
            label === undefined ? (
              options(reasons)
            ) : (
              <optgroup key={label} label={label}>
                {options(reasons)}
              </optgroup>
            ),
          )}
        </select>
      </label>
      <label class="field">
        {w.own}
        <input name="reason" value={visible(value)} maxLength={LONGEST_REASON} placeholder={hint} autocomplete="off" />
      </label>
    </>
  );
}

/** Who decides: asked for where nobody is logged in and nobody has said so. */
export function By({ ui, value }: { readonly ui: Ui; readonly value?: string | undefined }): JSX.Element | null {
  const w = wordsOf(ui.lang).actions;
  if (!ui.review || ui.review.user) return null;
  if (ui.review.name !== "" && value === undefined)
    return (
      <p class="aside as">
        <a href={`${REVIEW}#who`}>{w.as(visible(ui.review.name))}</a>
      </p>
    );
  return (
    <label class="field">
      {w.by}
      <input name="by" value={visible(value ?? "")} maxLength={LONGEST_NAME} autocomplete="username" required />
    </label>
  );
}

/** Where the decision leads back to. */
export function Back({
  ui,
  anchor,
  to,
}: {
  readonly ui: Ui;
  readonly anchor?: string | undefined;
  readonly to?: string | undefined;
}): JSX.Element {
  const path = to ?? ui.review?.here ?? REVIEW;
  return <input type="hidden" name="back" value={anchor === undefined ? path : `${path}#${anchor}`} />;
}

/** Stands first in a form with several buttons: Enter in a field would else press the first of them. */
export function NoEnter(): JSX.Element {
  return <button type="submit" disabled hidden />;
}
