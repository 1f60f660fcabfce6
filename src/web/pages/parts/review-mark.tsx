/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ListedClaim, Review } from "../../../server/contract.ts";
import { wordsOf } from "../review/words.ts";
import type { Ui } from "../ui.ts";

interface Props {
  readonly claim: Pick<ListedClaim, "review">;
  readonly ui: Pick<Ui, "lang">;
}

/** Whether a person looked at a claim, and what they said: by shape, with the word beside it. Nothing here says what is true. */
export function ReviewMark({ claim: { review }, ui }: Props): JSX.Element {
  return (
    <span class={`review-mark review-${review}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <rect
          x="2.25"
          y="2.25"
          width="11.5"
          height="11.5"
          rx="1.5"
          stroke-width="1.4"
          {...(review === "unreviewed" && { "stroke-dasharray": "2.3 2.3" })}
        />
        <path d={INSIDE[review]} stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" />
      </svg>{" "}
      {wordsOf(ui.lang).review[review]}
    </span>
  );
}

/** What stands in the box: nothing, a tick, a pen's line, a plus, a cross, a line back. */
const INSIDE: Readonly<Record<Review, string>> = {
  unreviewed: "",
  accepted: "M5 8.4 7.3 10.7 11.2 5.6",
  corrected: "M5 11 5.6 8.6 9.8 4.6 11.4 6.2 7.3 10.4z",
  added: "M8 5V11M5 8H11",
  rejected: "M5.4 5.4 10.6 10.6M10.6 5.4 5.4 10.6",
  withdrawn: "M11 8H5.2M7.4 5.6 5 8 7.4 10.4",
};
