/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { Bin } from "./bins.ts";
import { instant, type Scene } from "./scene.ts";

/** The largest number of events on one side of a bin, rounded up to a number that halves well. */
export function highestOf(bins: readonly Bin[]): number {
  const most = Math.max(1, ...bins.flatMap((b) => [b.cooperation, b.conflict].map((s) => s.told + s.open)));
  const power = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 4, 6, 8, 10].map((n) => n * power).find((n) => n >= most && n >= 2) ?? most;
}

/** Two columns: what is told to have happened is filled, what is open stands outlined on top of it. */
export function BinShape({ bin, scene }: { readonly bin: Bin; readonly scene: Scene }): JSX.Element {
  const left = scene.x(instant(bin.from)) + 1;
  const width = Math.max(2, Math.round((scene.x(instant(bin.to, 1)) - left - 1) * 10) / 10);
  const box = (from: number, to: number): { y: number; height: number } => {
    const [a, b] = [scene.y(from), scene.y(to)];
    return { y: Math.min(a, b), height: Math.round(Math.abs(a - b) * 10) / 10 };
  };
  const column = (side: "cooperation" | "conflict", sign: 1 | -1): JSX.Element => {
    const { told, open } = bin[side];
    return (
      <g class={`tone-${side}`}>
        {told > 0 && <rect class="tl-told" x={left} width={width} {...box(0, sign * told)} />}
        {open > 0 && <rect class="tl-open" x={left} width={width} {...box(sign * told, sign * (told + open))} />}
      </g>
    );
  };
  return (
    <>
      <rect class="tl-reach" x={left - 1} y={scene.top} width={width + 2} height={scene.bottom - scene.top} />
      {column("cooperation", 1)}
      {column("conflict", -1)}
      {bin.contradicted > 0 && (
        <text class="tl-opposed" x={left + width / 2} y={scene.y(bin.cooperation.told + bin.cooperation.open) - 4} text-anchor="middle">
          ≠
        </text>
      )}
    </>
  );
}
