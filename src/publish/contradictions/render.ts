import { originOf } from "../events/tell.ts";
import { claimLines, legendLines } from "../terminal/claim-lines.ts";
import { AGAINST } from "../terminal/claim-words.ts";
import { cleanView } from "../terminal/clean.ts";
import { knownByLines } from "../terminal/known-by.ts";
import { page, paintOf, type RenderOptions } from "../terminal/paint.ts";
import { displayWidth, pad } from "../terminal/width.ts";
import { wrap, wrapParts } from "../terminal/wrap.ts";
import { wordsOf } from "../words.ts";
import type { ContradictionView, SideView } from "./views.ts";
import { contradictionWords } from "./words.ts";

/** From this width on the two stand side by side, else one below the other. */
const SIDE_BY_SIDE = 76;
const BETWEEN = " │ ";

/**
 * Contradictions, each with both claims side by side and all that is behind them. No winner is named.
 * @param asOf the instant (ISO 8601, UTC) that the ledger was asked for, where it is not now
 */
export function renderContradictions(views: readonly ContradictionView[], options: RenderOptions, asOf?: string): string {
  const words = contradictionWords(options.language);
  const known = knownByLines(asOf, options);
  if (views.length === 0) return page([...known, words.none]);
  const ui = wordsOf(options.language);
  const sample = views.some(({ a, b }) => a.claim.document.sample || b.claim.document.sample);
  return page([
    ...known,
    ...wrap(`${words.count(views.length)}. ${words.note}`, options.width),
    ...(sample ? wrap(ui.sampleNote, options.width) : []),
    "",
    ...legendLines(ui, options.width),
    ...views.flatMap((view) => ["", ...contradictionLines(cleanView(view), options)]),
  ]);
}

/** One contradiction; the view must be cleaned. */
export function contradictionLines(view: ContradictionView, options: RenderOptions): string[] {
  const { language, width } = options;
  const words = contradictionWords(language);
  const { bold } = paintOf(options);
  const { type, denies, values, event, a, b, also } = view;
  const narrower = denies === undefined || (denies === "fact" && type === "denied") ? "" : words.denies[denies];
  const head = [
    `${AGAINST} ${words.type[type]}`,
    ...(narrower === "" ? [] : [narrower]),
    ...(values ? [`${values[0]} ${AGAINST} ${values[1]}`] : []),
  ];
  const foot = [...(event === undefined ? [] : [`${words.event} ${event}`]), ...(also.length > 0 ? [words.also(also.length)] : [])];
  return [...wrapParts(head, width, "", "  ").map(bold), ...sides(a, b, options), ...wrapParts(foot, width, "  ")];
}

function sides(a: SideView, b: SideView, options: RenderOptions): string[] {
  const { width } = options;
  if (width < SIDE_BY_SIDE)
    return [...sideLines(a, options, width - 2), "", ...sideLines(b, options, width - 2)].map((l) => (l === "" ? "" : `  ${l}`));
  const half = Math.floor((width - displayWidth(BETWEEN)) / 2);
  const [left, right] = [sideLines(a, options, half), sideLines(b, options, half)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => pad(left[i] ?? "", half) + BETWEEN + (right[i] ?? ""));
}

function sideLines({ claim, origin }: SideView, options: RenderOptions, width: number): string[] {
  const words = wordsOf(options.language);
  const own = contradictionWords(options.language);
  return [
    ...claimLines(claim, { words, paint: paintOf(options), width, indent: "" }),
    ...wrap(`${own.origin}: ${originOf(origin, options.language)}`, width, "  ", "    "),
  ];
}
