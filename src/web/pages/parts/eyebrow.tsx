/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { ClaimView } from "../../../server/contract.ts";
import { tone } from "../text/tone.ts";
import type { Words } from "../words/index.ts";
import { Mark } from "./mark.tsx";
import { WhoToWhom } from "./names.tsx";

/** Who with whom, and how it stands: the line over a claim's name. */
export function Eyebrow({ claim, words }: { claim: ClaimView; words: Words }): JSX.Element {
  return (
    <p class="eyebrow">
      <WhoToWhom claim={claim} />
      <span class="card-status">
        <Mark status={claim.status} tone={tone(claim)} /> {words.status[claim.status]}
      </span>
    </p>
  );
}
