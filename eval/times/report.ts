import { columns, figure } from "../report.ts";
import { isExact, sameValue, type TimeFigures, type TimePair } from "./score.ts";

/** Every error of one text: times missed, found for nothing, or found with another extent, type or value. */
export function timeErrors(id: string, text: string, pairs: readonly TimePair[]): readonly string[] {
  const show = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    text.slice(start, end).replaceAll(/\s+/gu, " ");
  return pairs.flatMap(({ gold, found }) => {
    if (!found) return gold ? [`MISS  ${id} | ${gold.type} ${gold.value ?? ""} | ${show(gold)}`] : [];
    if (!gold) return [`FALSE ${id} | ${found.type} ${found.value ?? ""} | ${show(found)}`];
    const wrong = [
      ...(isExact(gold, found) ? [] : [`extent: “${show(gold)}”, not “${show(found)}”`]),
      ...(gold.type === found.type ? [] : [`type: ${gold.type}, not ${found.type}`]),
      ...(sameValue(gold, found) ? [] : [`value: ${gold.value ?? "none"}, not ${found.value ?? "none"}`]),
    ];
    return wrong.length === 0 ? [] : [`WRONG ${id} | ${wrong.join("; ")} | ${show(gold)}`];
  });
}

/** Figures as lines of text. */
export function timeReport(f: TimeFigures): readonly string[] {
  const types = Object.entries(f.types).map(([type, t]) => [type, ...[t.gold, t.overlapping, t.exact, t.value].map(String)]);
  return [
    `${f.texts} texts, ${f.gold} times annotated; ${f.found} found`,
    `F1: strict ${figure(f.strict)}   relaxed ${figure(f.relaxed)}   value ${figure(f.value)}`,
    `right type ${figure(f.type)}   relaxed precision ${figure(f.relaxedPrecision)}   relaxed recall ${figure(f.relaxedRecall)}`,
    "",
    ...columns([["type", "annotated", "found", "same extent", "same value"], ...types]),
  ];
}
