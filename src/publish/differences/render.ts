import type { PublicationDate } from "../../core/index.ts";
import { cleanLine } from "../terminal/clean.ts";
import { dateInWords } from "../terminal/dates.ts";
import { type Paint, page, paintOf, type RenderOptions } from "../terminal/paint.ts";
import { wrap, wrapParts } from "../terminal/wrap.ts";
import { wordsOf } from "../words.ts";
import type { Difference, Part, Piece, StatedChange, VersionsView } from "./views.ts";
import { differenceWords } from "./words.ts";

/** Versions and their differences as text. What went and came is marked by signs (as wdiff does), never by colour alone. */
export function renderVersions(view: VersionsView, options: RenderOptions): string {
  const { width, language } = options;
  const words = differenceWords(language);
  const paint = paintOf(options);
  const title = view.versions.at(-1)?.title;
  const lines = [
    ...(title === undefined ? [] : wrap(cleanLine(title), width).map(paint.bold)),
    `${wordsOf(language).document} ${view.document} · ${words.versions(view.versions.length)}`,
    "",
  ];
  for (const v of view.versions) {
    const { n, recordedAt, modified, original, originalDropped, older, seen } = v;
    const kept = originalDropped === true ? words.originalDropped : original ? words.original : "";
    const more = [
      words.words(v.words),
      modified === undefined ? "" : words.modified(cleanLine(modified)),
      seen ? words.seen(...seen) : "",
      kept,
      older ? words.older : "",
    ];
    lines.push(...wrapParts([words.version(n), recordedAt, ...more], width, "", "  "));
  }
  for (const difference of view.differences) lines.push("", ...differenceLines(difference, options, paint));
  if (view.differences.length > 0) lines.push("", ...wrap(words.legend, width).map(paint.dim));
  return page(lines);
}

function differenceLines(difference: Difference, { width, language }: RenderOptions, paint: Paint): string[] {
  const words = differenceWords(language);
  const { from, to, changed, added, removed, stated, parts } = difference;
  const head = paint.bold(words.between(from, to));
  const lines = [`${head} · ${words.summary(changed, added, removed)}`];
  for (const change of stated) lines.push(...wrap(statedWords(change, language), width, "  ", "    "));
  const told = parts.flatMap((part) => partLines(part, width, words));
  if (stated.length === 0 && parts.every((p) => p.kind === "same")) return [...lines, ...wrap(words.onlyLabels, width, "  ")];
  return [...lines, ...told];
}

function statedWords({ field, before, after }: StatedChange, language: RenderOptions["language"]): string {
  const words = differenceWords(language);
  const told = (value: string | PublicationDate | undefined): string =>
    value === undefined ? words.none : typeof value === "string" ? `“${cleanLine(value)}”` : dateInWords(value, wordsOf(language));
  return `${words.field[field]}: ${told(before)} → ${told(after)}`;
}

/** A stretch as lines, what went and came in signs. */
export function partLines(part: Part, width: number, words: ReturnType<typeof differenceWords>): string[] {
  switch (part.kind) {
    case "same":
      return [`    … ${words.unchanged(part.sentences.length)}`];
    case "changed":
      return wrap(cleanLine(part.pieces.map(signed).join("").replaceAll("-]{+", "-] {+")), width, "  ~ ", "    ");
    default:
      return wrap(cleanLine(part.sentence), width, part.kind === "added" ? "  + " : "  - ", "    ");
  }
}

/** Blanks at the edge stay outside of the signs, so that lines can break there. */
function signed({ kind, text }: Piece): string {
  if (kind === "same") return text;
  const [, before = "", inner = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  if (inner === "") return text;
  return before + (kind === "removed" ? `[-${inner}-]` : `{+${inner}+}`) + after;
}
