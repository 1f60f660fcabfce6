/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { Status } from "../../../server/contract.ts";
import type { Tone } from "../text/tone.ts";

/** Dashes of the line that leads to a mark. */
export const LINES: Readonly<Record<Status, string | undefined>> = {
  stated: undefined,
  reported: "5 3",
  announced: "1 3.6",
  denied: "5 3",
  possible: "1 3.6",
};

/**
 * How a claim stands, told by shape: fact ──●, reported --◐, announced ··◌, denied --⊘, possible ··?
 * The colour repeats cooperation or conflict. Hidden from screen readers: the word always stands beside it.
 */
export function Mark({ status, tone }: { status: Status; tone: Tone }): JSX.Element {
  const dashes = LINES[status];
  return (
    <svg class={`mark tone-${tone}`} viewBox="0 0 44 16" width="44" height="16" aria-hidden="true" focusable="false">
      <path
        d="M2 8H29"
        stroke-width="1.75"
        stroke-linecap={dashes?.startsWith("1") ? "round" : "butt"}
        {...(dashes && { "stroke-dasharray": dashes })}
      />
      {HEADS[status]}
    </svg>
  );
}

/** The heads of marks, around 36, 8 with a radius of 5.2. */
export const HEADS: Readonly<Record<Status, JSX.Element>> = {
  stated: <circle class="solid" cx="36" cy="8" r="5.6" />,
  reported: (
    <>
      <circle cx="36" cy="8" r="5.2" stroke-width="1.5" />
      <path class="solid" d="M36 2.8a5.2 5.2 0 0 0 0 10.4z" />
    </>
  ),
  announced: <circle cx="36" cy="8" r="5.2" stroke-width="1.6" stroke-dasharray="2.4 1.68" />,
  denied: (
    <>
      <circle cx="36" cy="8" r="5.2" stroke-width="1.5" />
      <path d="M32 13.2 40 2.8" stroke-width="1.75" />
    </>
  ),
  possible: (
    <>
      <path d="M33.2 5.6a2.9 2.9 0 1 1 4.4 2.5c-1 .6-1.6 1.1-1.6 2.3" stroke-width="1.75" stroke-linecap="round" />
      <circle class="solid" cx="36" cy="13.2" r="1.1" />
    </>
  ),
};
