import type { OutletSanction, Span } from "../core/index.ts";

/** Characters (UTF-16 units) that are quoted of a sentence whose outlet is under sanctions of the Union; docs/quoting.md says why. */
export const SHORT_QUOTATION = 160;
/** Stands where something is left out. */
const LEFT_OUT = "…";

/** What may be shown of a sentence outside of its article. */
export interface Quotation {
  readonly text: string;
  /** The trigger in `text`. */
  readonly trigger: Span;
  /** The part of the sentence that is quoted. */
  readonly part: Span;
  readonly shortened: boolean;
}

/**
 * The words of a sentence that lists, feeds and exports may carry: all of them, or, of an outlet under sanctions, at most
 * {@link SHORT_QUOTATION} around the trigger, cut between words.
 * @param trigger where in the sentence the happening is named
 */
export function quoteLimit(sentence: string, trigger: Span, sanctioned: boolean): Quotation {
  if (!sanctioned || sentence.length <= SHORT_QUOTATION)
    return { text: sentence, trigger, part: { start: 0, end: sentence.length }, shortened: false };
  const part = partAround(sentence, trigger);
  const before = part.start > 0 ? LEFT_OUT : "";
  const after = part.end < sentence.length ? LEFT_OUT : "";
  const by = before.length - part.start;
  const inText = (at: number): number => Math.min(Math.max(at, part.start), part.end) + by;
  return {
    text: `${before}${sentence.slice(part.start, part.end)}${after}`,
    trigger: { start: inText(trigger.start), end: inText(trigger.end) },
    part,
    shortened: true,
  };
}

/** A span of the sentence as one of the quotation's text; undefined if it does not lie wholly in it. */
export function inQuotation({ text, part }: Quotation, span: Span): Span | undefined {
  if (span.start < part.start || span.end > part.end) return undefined;
  const by = (part.start > 0 && text.startsWith(LEFT_OUT) ? LEFT_OUT.length : 0) - part.start;
  return { start: span.start + by, end: span.end + by };
}

/** Room is left for both signs of omission, and shared between both sides of the trigger's middle. */
function partAround(sentence: string, trigger: Span): Span {
  const room = SHORT_QUOTATION - 2 * LEFT_OUT.length;
  const middle = Math.floor((trigger.start + Math.min(trigger.end, trigger.start + room)) / 2);
  const from = Math.min(Math.max(0, middle - Math.floor(room / 2)), sentence.length - room);
  const to = from + room;
  const start = from === 0 ? 0 : firstWord(sentence, from, Math.min(trigger.start, to));
  const end = to === sentence.length ? to : lastWord(sentence, Math.max(start, Math.min(trigger.end, to)), to);
  return { start, end };
}

const BLANK = /\s/u;

/** Where the first whole word at or behind `from` begins, but not behind `most`; without one no character is cut in two. */
function firstWord(sentence: string, from: number, most: number): number {
  if (BLANK.test(sentence[from - 1] ?? "")) return from;
  for (let at = from; at < most; at++) if (BLANK.test(sentence[at] ?? "") && !BLANK.test(sentence[at + 1] ?? " ")) return at + 1;
  return whole(sentence, from, 1);
}

/** Where the last whole word before `to` ends, but not before `least`. */
function lastWord(sentence: string, least: number, to: number): number {
  if (BLANK.test(sentence[to] ?? "")) return to;
  for (let at = to; at > least; at--) if (BLANK.test(sentence[at] ?? "")) return at;
  return whole(sentence, to, -1);
}

/** The same place, or the next one in that direction if it parts a surrogate pair. */
function whole(sentence: string, at: number, step: 1 | -1): number {
  return /[\uDC00-\uDFFF]/u.test(sentence[at] ?? "") && /[\uD800-\uDBFF]/u.test(sentence[at - 1] ?? "") ? at + step : at;
}

/** A measure of the Union that is in force against an outlet: the mark beside everything that is quoted from it. */
export type SanctionMark = Pick<OutletSanction, "id" | "act" | "measure" | "from" | "until" | "scope" | "url" | "unconfirmed">;

/** The mark of a measure. */
export function sanctionMark({ id, act, measure, from, until, scope, url, unconfirmed }: OutletSanction): SanctionMark {
  return {
    id,
    act,
    measure,
    from,
    ...(until !== undefined && { until }),
    ...(scope !== undefined && { scope }),
    ...(url !== undefined && { url }),
    ...(unconfirmed && { unconfirmed }),
  };
}
