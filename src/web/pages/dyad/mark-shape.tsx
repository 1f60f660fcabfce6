/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { HEADS, LINES } from "../parts/mark.tsx";
import type { Placed } from "./scene.ts";

/** Radius that the heads are drawn with, and their middle. */
const DRAWN = { radius: 5.2, x: 36, y: 8 } as const;

/** Where a finger or pointer may hit a mark. */
const REACH = 11;

/** An event: a line from the axis, a head whose shape tells how it stands, its range of days, and ≠ where something stands against it. */
export function MarkShape({ placed, axis }: { readonly placed: Placed; readonly axis: number }): JSX.Element {
  const { mark, x, y, range, radius, width } = placed;
  const dashes = LINES[mark.status];
  // The line ends where the head begins.
  const end = y < axis ? Math.min(axis, y + radius) : Math.max(axis, y - radius);
  const scale = Math.round((radius / DRAWN.radius) * 100) / 100;
  return (
    <>
      {range && <path class="tl-range" d={`M${range[0]} ${y}H${range[1]}M${range[0]} ${y - 4}v8M${range[1]} ${y - 4}v8`} />}
      {end !== axis && (
        <path
          d={`M${x} ${axis}V${end}`}
          stroke-width={width}
          {...(dashes && { "stroke-dasharray": dashes })}
          stroke-linecap={dashes?.startsWith("1") ? "round" : "butt"}
        />
      )}
      <circle class="tl-under" cx={x} cy={y} r={radius} />
      <g transform={`translate(${x} ${y}) scale(${scale}) translate(${-DRAWN.x} ${-DRAWN.y})`}>{HEADS[mark.status]}</g>
      {mark.contradicted && (
        <text class="tl-opposed" x={x + radius + 3} y={y + 5}>
          ≠
        </text>
      )}
      <circle class="tl-reach" cx={x} cy={y} r={Math.max(REACH, radius + 3)} />
    </>
  );
}

/** Tone of a mark: what has no value lies on the axis and has none. */
export const toneOf = ({ mark }: Placed): string => (mark.score === 0 ? "tone-relation" : `tone-${mark.side}`);
