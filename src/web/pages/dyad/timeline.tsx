/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import type { TimelineView } from "../../../server/contract.ts";
import { visible } from "../text/visible.ts";
import { eventPath, inTime, type Ui } from "../ui.ts";
import { type DyadQuestion, dyadAddress } from "./address.ts";
import { Bands } from "./bands.tsx";
import { BinShape, highestOf } from "./bin-shape.tsx";
import { binsOf, MOST_MARKS } from "./bins.ts";
import { ChangeLines } from "./change-lines.tsx";
import { Frame } from "./frame.tsx";
import { MarkShape, toneOf } from "./mark-shape.tsx";
import { place, sceneOf, WIDTH } from "./scene.ts";
import { binInWords, markInWords } from "./tell.ts";
import { wordsOf } from "./words.ts";

interface Props {
  readonly ui: Ui;
  readonly view: TimelineView;
  readonly question: DyadQuestion;
}

/** PLOVER's scale. */
const HIGHEST = 10;

/**
 * The events of a pair over time, as a picture that needs no script: each mark is a link with a name. It is one stop of the tabulator; the island
 * takes the arrow keys. What it shows stands in the list and the table below it too.
 */
export function Timeline({ ui, view, question }: Props): JSX.Element {
  const { words, lang } = ui;
  const own = wordsOf(lang);
  const dated = view.marks.filter((m) => m.when);
  const spans = dated.flatMap((m) => m.when ?? []);
  if (spans.length === 0) return <p class="hint">{own.noPicture}</p>;
  const names = view.actors.map((a) => visible(a.name)).join(" – ");
  const bins = dated.length > MOST_MARKS ? binsOf(dated) : undefined;
  const bands = view.relations.filter((r) => r.first !== undefined && inside(r, spans));
  const highest = bins ? highestOf(bins) : HIGHEST;
  const scene = sceneOf(bins ?? spans, highest, bands.length);
  // Large marks first: small ones stay in reach.
  const marks = bins ? [] : place(dated, scene);
  const drawn = marks.toSorted((a, b) => b.radius - a.radius);
  const first = marks[0]?.mark;
  return (
    <figure class="timeline" data-timeline aria-label={bins ? own.pictureOfBins(names) : own.pictureOf(names)}>
      <svg viewBox={`0 0 ${WIDTH} ${scene.height}`} width={WIDTH} height={scene.height}>
        <title>{own.picture}</title>
        <Frame scene={scene} highest={highest} tag={words.tag} own={own} counts={bins !== undefined} />
        <Bands relations={bands} scene={scene} lang={lang} own={own} words={words} />
        {!bins && <ChangeLines view={view} scene={scene} own={own} words={words} />}
        {bins?.map((bin, i) => {
          const label = binInWords(bin, own, words);
          return (
            <a
              key={bin.from}
              class="tl-mark"
              href={dyadAddress(ui, view.dyad, question, { from: bin.from, to: bin.to })}
              aria-label={label}
              tabindex={i === 0 ? 0 : -1}
            >
              <title>{label}</title>
              <BinShape bin={bin} scene={scene} />
            </a>
          );
        })}
        {drawn.map((placed) => {
          const { mark } = placed;
          const label = markInWords(mark, view.actors, own, words, lang);
          return (
            <a
              key={mark.event}
              class={`tl-mark ${toneOf(placed)}`}
              href={inTime(ui, eventPath(mark.event))}
              data-event={mark.event}
              data-x={placed.x}
              aria-label={label}
              tabindex={mark === first ? 0 : -1}
            >
              <title>{label}</title>
              <MarkShape placed={placed} axis={scene.y(0)} />
            </a>
          );
        })}
      </svg>
      {bins && <figcaption class="aside">{own.binned}</figcaption>}
      <p class="tl-said" aria-hidden="true" />
    </figure>
  );
}

/** A relation of another century would press all events into a corner: it stands in the list only. */
function inside(
  { first = "", last = first }: { readonly first?: string; readonly last?: string },
  spans: readonly { readonly from: string; readonly to: string }[],
): boolean {
  const [from, to] = [
    spans.map((s) => s.from).sort()[0] ?? "",
    spans
      .map((s) => s.to)
      .sort()
      .at(-1) ?? "",
  ];
  return last >= from && first <= to;
}
