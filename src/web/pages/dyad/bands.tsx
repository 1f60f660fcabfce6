/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { RelationView, UiLanguage } from "../../../server/contract.ts";
import { visible } from "../text/visible.ts";
import type { Words } from "../words/index.ts";
import { relationInWords } from "./relations.tsx";
import { bandOf, bandTop, PLOT, type Scene } from "./scene.ts";
import type { DyadWords } from "./words.ts";

interface Props {
  readonly relations: readonly RelationView[];
  readonly scene: Scene;
  readonly lang: UiLanguage;
  readonly own: DyadWords;
  readonly words: Words;
}

/** Letters of a label that fit beside each other. */
const LETTERS = 90;
/** Pixels of a band that holds so many. */
const WIDE = 520;

/** Standing relations as bands over the time in which they are told of, with who says so. The list below has them in full. */
export function Bands({ relations, scene, lang, own, words }: Props): JSX.Element {
  return (
    <svg aria-hidden="true" focusable="false" overflow="visible">
      {relations.map((relation, n) => {
        const band = bandOf(relation, scene);
        if (!band) return null;
        const [from, to] = band;
        const y = bandTop(n);
        const text = visible(relationInWords(relation, 2, own, words, lang));
        // A text stands in its band where that is long, else beside it, where there is more room.
        const wide = to - from > WIDE;
        const late = !wide && from > (PLOT.left + PLOT.right) / 2;
        const x = wide ? from + 6 : late ? from - 6 : Math.max(to, from + 3) + 6;
        return (
          <g key={`${relation.kind}${relation.ends}`} class={relation.kind === "rivalry" ? "tone-conflict" : "tone-cooperation"}>
            <rect class={relation.ends ? "tl-band tl-over" : "tl-band"} x={from} y={y} width={Math.max(3, to - from)} height={16} />
            <text class="tl-label" x={x} y={y + 12} {...(late && { "text-anchor": "end" })}>
              {text.length > LETTERS ? `${text.slice(0, LETTERS)}…` : text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
