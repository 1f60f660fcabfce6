import { contradictionLines } from "../contradictions/render.ts";
import { type LineContext, legendLines } from "../terminal/claim-lines.ts";
import { cleanView } from "../terminal/clean.ts";
import { dateInWords } from "../terminal/dates.ts";
import { knownByLines } from "../terminal/known-by.ts";
import { page, paintOf, type RenderOptions } from "../terminal/paint.ts";
import { pad } from "../terminal/width.ts";
import { wrap, wrapParts } from "../terminal/wrap.ts";
import { wordsOf } from "../words.ts";
import { decisionLines } from "./decisions.ts";
import { countsOf, firstOutlets, historyOf, originOf, whatOf, whoOf } from "./tell.ts";
import { byStance, toldLines } from "./told-lines.ts";
import type { EventView, StatedView } from "./views.ts";
import { eventWords } from "./words.ts";

/** Columns of the labels. */
const LABEL = 18;

/**
 * An event: when and where, who says so; how it was told; every claim of it by stance; what stands against it.
 * @param asOf the instant (ISO 8601, UTC) that the ledger was asked for, where it is not now
 */
export function renderEvent(view: EventView, options: RenderOptions, asOf?: string): string {
  const { language, width } = options;
  const words = wordsOf(language);
  const own = eventWords(language);
  const paint = paintOf(options);
  const event = cleanView(view);
  const context: LineContext = { words, paint, width, indent: "" };
  const row = (label: string, value: string): string[] => wrap(value, width, pad(label, LABEL), " ".repeat(LABEL));
  const stated = (label: string, values: readonly StatedView[]): string[] =>
    values.length === 0 ? row(label, own.unknown) : values.flatMap((v, i) => row(i === 0 ? label : "", statedInWords(v)));
  const statedInWords = ({ value, precision, says, origins }: StatedView): string => {
    const how = precision === undefined ? "" : ` (${own.precision[precision]})`;
    const who = says.map((s) => originOf(s, language)).join(", ");
    return `${value}${how} · ${own.saidBy}: ${who}${says.length > 1 ? ` · ${words.origins(origins)}` : ""}`;
  };
  const { first } = event;
  const firstTold =
    first === undefined
      ? own.unknownDate
      : [
          dateInWords(first.published, words),
          firstOutlets(first, language),
          `${own.saidBy}: ${originOf(first.says, language)}`,
          first.claim,
        ].join(" · ");
  const lines = [
    ...wrap(`${whoOf(event)}  ${whatOf(event, language)}`, width).map(paint.bold),
    ...knownByLines(asOf, options),
    ...(event.sample ? wrap(words.sampleNote, width) : []),
    ...row(own.columns.id, event.id),
    ...row(own.firstReported, firstTold),
    ...stated(own.time, event.times),
    ...stated(own.place, event.places),
    ...row(own.told, historyOf(event.history, language)),
    ...event.history.flatMap((step) => {
      const when = dateInWords(step.published, words);
      return wrapParts(
        [`${own.status[step.status]}: ${when}`, `${own.saidBy}: ${originOf(step.says, language)}`, step.claim],
        width,
        " ".repeat(LABEL),
        " ".repeat(LABEL + 2),
      );
    }),
    ...row(own.countsAs, `${countsOf(event, language)} · ${words.claims(event.claims)} · ${words.contradictions(event.contradictions)}`),
    "",
    ...legendLines(words, width),
  ];
  for (const [stance, told] of byStance(event.told)) {
    lines.push(
      "",
      paint.bold(
        heading(
          `${stance === "asserts" ? words.ownVoice : words.stance[stance]} · ${words.claims(told.reduce((n, t) => n + 1 + t.prints.length, 0))}`,
          width,
        ),
      ),
    );
    for (const t of told) lines.push("", ...toldLines(t, event.told.length === 1, context, language));
  }
  if (event.opposed.length > 0) {
    lines.push("", paint.bold(heading(own.opposed, width)));
    for (const c of event.opposed) lines.push("", ...contradictionLines(c, options));
  }
  if (event.decisions.length > 0) lines.push("", paint.bold(heading(own.decisions, width)), ...decisionLines(event.decisions, options));
  return page(lines);
}

function heading(text: string, width: number): string {
  return `── ${text} ${"─".repeat(Math.max(0, width - text.length - 4))}`;
}
