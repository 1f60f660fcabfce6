/**
 * A stretch of a document's text: UTF-16 code units, half open (`[start, end)`),
 * exactly what `String.prototype.slice` takes. Layers hold spans, never copies of the text.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text a span points at. */
export function quote(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True if the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True if `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span without white space at its ends; empty if there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}

function isSpace(text: string, index: number): boolean {
  return /\s/u.test(text.charAt(index));
}
