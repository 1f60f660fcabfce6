/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { STATUSES } from "../../../server/contract.ts";
import type { Words } from "../words/index.ts";
import { Mark } from "./mark.tsx";

interface Props {
  readonly words: Words;
}

/** What the marks mean. Stands on every page that shows marks. */
export function Legend({ words }: Props): JSX.Element {
  return (
    <ul class="legend" aria-label={words.legend.label}>
      {STATUSES.map((status) => (
        <li key={status}>
          <Mark status={status} tone="relation" /> {words.status[status]}
        </li>
      ))}
      <li>
        <span class="glyph">≠</span> {words.legend.contradiction}
      </li>
      <li class="tone-cooperation">
        <span class="glyph">▲</span> {words.legend.cooperation}
      </li>
      <li class="tone-conflict">
        <span class="glyph">▼</span> {words.legend.conflict}
      </li>
    </ul>
  );
}
