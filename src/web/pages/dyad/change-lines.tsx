/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { TimelineView } from "../../../server/contract.ts";
import { dateInWords } from "../text/dates.ts";
import type { Words } from "../words/index.ts";
import { instant, PLOT, type Scene } from "./scene.ts";
import type { DyadWords } from "./words.ts";

interface Props {
  readonly view: TimelineView;
  readonly scene: Scene;
  readonly own: DyadWords;
  readonly words: Words;
}

const SIDES = ["cooperation", "conflict", "net"] as const;

/** Months in which the level changes, each once, whichever series it was found in; the text below tells what it rests on. */
export function ChangeLines({ view, scene, own, words }: Props): JSX.Element {
  const months = new Set(
    SIDES.flatMap((side) => (view.readings[side].changes.known ? view.readings[side].changes.points.map((p) => p.from) : [])),
  );
  return (
    <svg class="tl-change" aria-hidden="true" focusable="false" overflow="visible">
      {[...months].sort().map((month) => {
        const x = scene.x(instant(`${month}-01`));
        if (x < PLOT.left || x > PLOT.right) return null;
        return (
          <g key={month}>
            <path d={`M${x} ${scene.top - 6}V${scene.bottom}`} />
            <text class="tl-label" x={x} y={14} text-anchor={x > PLOT.right - 60 ? "end" : x < PLOT.left + 60 ? "start" : "middle"}>
              {own.change(dateInWords(month, words))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
