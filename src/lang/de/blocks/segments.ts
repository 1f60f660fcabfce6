import { type BlockHint, type Document, type Span, trimSpan } from "../../../core/index.ts";
import { joinsNext } from "./wrapped-lines.ts";

/** A stretch of text that will become one block: a line, a paragraph of wrapped lines, or what a hint covers. */
export interface Segment extends Span {
  readonly hint?: BlockHint;
  /** A blank line (or the text's edge) stands before it. */
  readonly apart: boolean;
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u2028\u2029]/gu;

/**
 * Cuts the document into segments: hints first, the text between them by lines. In order, not overlapping,
 * never blank, and only white space lies between them.
 */
export function segments(document: Pick<Document, "text" | "hints">): readonly Segment[] {
  const { text } = document;
  const out: Segment[] = [];
  let at = 0;
  for (const hint of usableHints(document)) {
    for (const line of lines(text, { start: at, end: hint.start })) out.push(line);
    out.push({ start: hint.start, end: hint.end, hint, apart: isApart(text, hint.start) });
    at = hint.end;
  }
  for (const line of lines(text, { start: at, end: text.length })) out.push(line);
  return out;
}

/** Hints trimmed, in order, inside the text; one that overlaps an earlier one is dropped. */
function usableHints({ text, hints = [] }: Pick<Document, "text" | "hints">): readonly BlockHint[] {
  const out: BlockHint[] = [];
  for (const hint of [...hints].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (!(hint.start >= (out.at(-1)?.end ?? 0)) || !(hint.end <= text.length) || !(hint.start < hint.end)) continue;
    const span = trimSpan(text, hint);
    if (span.start < span.end) out.push({ ...hint, ...span });
  }
  return out;
}

function lines(text: string, within: Span): readonly Segment[] {
  const raw: Span[] = [];
  let at = within.start;
  for (const match of text.slice(within.start, within.end).matchAll(LINE_BREAK)) {
    raw.push({ start: at, end: within.start + match.index });
    at = within.start + match.index + match[0].length;
  }
  raw.push({ start: at, end: within.end });
  const out: Segment[] = [];
  for (const paragraph of paragraphs(text, raw)) {
    const joins = joinsNext(paragraph.map((line) => text.slice(line.start, line.end)));
    paragraph.forEach((line, i) => {
      const last = out.at(-1);
      if (last && i > 0 && joins[i - 1]) out[out.length - 1] = { ...last, end: line.end };
      else out.push({ ...line, apart: isApart(text, line.start) });
    });
  }
  return out;
}

/** Runs of lines that no blank line parts, each line trimmed. */
function paragraphs(text: string, raw: readonly Span[]): readonly (readonly Span[])[] {
  const out: Span[][] = [];
  let open: Span[] | undefined;
  for (const line of raw) {
    const span = trimSpan(text, line);
    if (span.start >= span.end) open = undefined;
    else if (open) open.push(span);
    else {
      open = [span];
      out.push(open);
    }
  }
  return out;
}

function isApart(text: string, start: number): boolean {
  let breaks = 0;
  for (let i = start - 1; i >= 0 && /\s/u.test(text.charAt(i)); i--) if (text.charAt(i) === "\n" || text.charAt(i) === "\u2029") breaks++;
  return breaks >= 2 || text.slice(0, start).trim() === "";
}
