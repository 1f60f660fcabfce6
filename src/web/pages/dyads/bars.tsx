/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { MonthBar } from "../../../server/contract.ts";

/** Pixels of a bar and its gap, and of the half that a side has. */
const STEP = 5;
const WIDTH = 4;
const HALF = 15;

/**
 * Events of a pair by month: cooperation above the line, conflict below. Heights grow by the logarithm, so that bars of quiet and of busy pairs can
 * be compared. Hidden from screen readers: the numbers stand beside it.
 */
export function Bars({ months }: { readonly months: readonly MonthBar[] }): JSX.Element | null {
  if (months.length === 0) return null;
  const width = months.length * STEP;
  const path = (side: "cooperation" | "conflict"): string =>
    months
      .map((m, i) => {
        const height = heightOf(m[side]);
        return height === 0 ? "" : `M${i * STEP} ${HALF}v${side === "cooperation" ? -height : height}h${WIDTH}V${HALF}z`;
      })
      .join("");
  return (
    <svg class="bars" viewBox={`0 0 ${width} ${2 * HALF}`} width={width} height={2 * HALF} aria-hidden="true" focusable="false">
      <path class="fill-cooperation" d={path("cooperation")} />
      <path class="fill-conflict" d={path("conflict")} />
      <path class="bars-axis" d={`M0 ${HALF}h${width}`} />
    </svg>
  );
}

/** Of one event 4 pixels, of three 7, of seven 11, of fifteen or more all. */
function heightOf(events: number): number {
  return events === 0 ? 0 : Math.min(HALF, Math.round(3.6 * Math.log2(events + 1)));
}

/** How many events the bars show on either side. */
export function sumsOf(months: readonly MonthBar[]): { readonly cooperation: number; readonly conflict: number } {
  const sum = (side: "cooperation" | "conflict"): number => months.reduce((total, m) => total + m[side], 0);
  return { cooperation: sum("cooperation"), conflict: sum("conflict") };
}
