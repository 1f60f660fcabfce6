/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from "preact";
import { type Point, strokesOf, type TieView } from "../../../server/contract.ts";
import type { Ui } from "../ui.ts";
import { graphWords } from "./words.ts";

/** The lines of a tie along a course, inside of a drawing. */
export function TieLines({ tie, course }: { readonly tie: TieView; readonly course: readonly Point[] }): JSX.Element {
  return (
    <>
      {strokesOf(tie, course).map(({ sign, d, width, dashes }) => (
        <path
          key={sign}
          class={`stroke ${CLASSES[sign]}`}
          d={d}
          stroke-width={width}
          {...(dashes !== undefined && { "stroke-dasharray": dashes })}
          {...(sign === "none" && { "stroke-linecap": "round" })}
        />
      ))}
    </>
  );
}

const CLASSES = { "+": "stroke-plus", "-": "stroke-minus", none: "stroke-none" } as const;

/** A tie as a small sign beside its words. */
export function TieSign({ tie }: { readonly tie: Pick<TieView, "sign" | "positive" | "negative"> }): JSX.Element {
  const thin = { id: "", a: "", b: "", contested: 0, ...tie } satisfies TieView;
  return (
    <svg class="tie-sign" viewBox="0 0 56 22" width="56" height="22" aria-hidden="true" focusable="false">
      <TieLines
        tie={thin}
        course={[
          [2, 11],
          [54, 11],
        ]}
      />
    </svg>
  );
}

/** What is told between two, in words: `Kooperation: 3 Ursprünge, als Tatsache; Konflikt: 1 Ursprung, nur wiedergegeben`. */
export function tieInWords(tie: TieView, { lang, words }: Pick<Ui, "lang" | "words">): string {
  const w = graphWords(lang);
  const side = (name: string, of: TieView["positive"]): string[] =>
    of === undefined
      ? []
      : [`${name}: ${[words.counts.origins(of.origins), ...(of.relation ? [w.relation] : []), of.firm ? w.firm : w.passedOn].join(", ")}`];
  const parts = [
    ...(tie.sign === "-" ? [] : side(w.sign.plus, tie.positive)),
    ...(tie.sign === "+" ? [] : side(w.sign.minus, tie.negative)),
    ...(tie.sign === "none" ? [w.sign.none] : []),
    ...(tie.contested > 0 ? [w.contested(tie.contested)] : []),
  ];
  return parts.join("; ");
}

const ONE = { atLeast: 2, atMost: 2 };
const SIDE = { events: 1, relation: false, origins: ONE, firm: true };

/** What the lines mean. */
export function TieLegend({ ui }: { readonly ui: Ui }): JSX.Element {
  const { sign, legend } = graphWords(ui.lang);
  return (
    <ul class="legend tie-legend" aria-label={legend.label}>
      <li>
        <TieSign tie={{ sign: "+", positive: SIDE }} /> {sign.plus}
      </li>
      <li>
        <TieSign tie={{ sign: "-", negative: SIDE }} /> {sign.minus}
      </li>
      <li>
        <TieSign tie={{ sign: "both", positive: SIDE, negative: SIDE }} /> {legend.mixed}
      </li>
      <li>
        <TieSign tie={{ sign: "+", positive: { ...SIDE, firm: false } }} /> {legend.passedOn}
      </li>
      <li>
        <TieSign tie={{ sign: "none" }} /> {legend.none}
      </li>
      <li>{legend.width}</li>
    </ul>
  );
}
