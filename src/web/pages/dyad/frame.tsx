/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { numberFormat } from "../text/formats.ts";
import { PLOT, type Scene } from "./scene.ts";
import { tickInWords } from "./tell.ts";
import type { DyadWords } from "./words.ts";

interface Props {
  readonly scene: Scene;
  readonly highest: number;
  readonly tag: string;
  readonly own: DyadWords;
  /** Numbers of events, not scores: nothing below zero. */
  readonly counts: boolean;
}

/** Lines, ticks and the names of both halves. */
export function Frame({ scene, highest, tag, own, counts }: Props): JSX.Element {
  const number = numberFormat(tag);
  const value = (n: number): string =>
    counts || n === 0 ? number.format(Math.abs(n)) : `${n > 0 ? "+" : "−"}${number.format(Math.abs(n))}`;
  return (
    <svg aria-hidden="true" focusable="false" overflow="visible">
      {[highest, highest / 2, 0, -highest / 2, -highest].map((n) => (
        <g key={n}>
          <path class={n === 0 ? "tl-axis" : "tl-grid"} d={`M${PLOT.left} ${scene.y(n)}H${PLOT.right}`} />
          <text class="tl-tick" x={PLOT.left - 8} y={scene.y(n) + 4} text-anchor="end">
            {value(n)}
          </text>
        </g>
      ))}
      {scene.ticks.map((at) => (
        <g key={at}>
          <path class="tl-grid" d={`M${scene.x(at)} ${scene.bottom}v5`} />
          <text class="tl-tick" x={scene.x(at)} y={scene.bottom + 19} text-anchor={scene.x(at) > PLOT.right - 20 ? "end" : "middle"}>
            {tickInWords(at, scene.days, tag)}
          </text>
        </g>
      ))}
      <Side tone="cooperation" sign="▲" middle={(scene.top + scene.y(0)) / 2} name={own.cooperation} />
      <Side tone="conflict" sign="▼" middle={(scene.bottom + scene.y(0)) / 2} name={own.conflict} />
    </svg>
  );
}

interface SideProps {
  readonly tone: string;
  readonly sign: string;
  readonly name: string;
  /** Of its half. */
  readonly middle: number;
}

/** The name of a half, upright beside it, with its sign at its far end. */
function Side({ tone, sign, name, middle }: SideProps): JSX.Element {
  return (
    <g class={`tl-side tone-${tone}`} text-anchor="middle">
      <text x={10} y={tone === "conflict" ? middle + 60 : middle - 52}>
        {sign}
      </text>
      <text transform={`translate(14 ${middle}) rotate(-90)`}>{name}</text>
    </g>
  );
}
