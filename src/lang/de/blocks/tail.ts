import { isClearProse } from "./features.ts";
import type { Labelled } from "./labelled.ts";
import type { Opens } from "./rule.ts";

/** An opener above the article (a comment counter, a link to the newsletter) opens nothing. */
const PARAGRAPHS_BEFORE_TAIL = 1;
const PARAGRAPHS_BEFORE_END = 2;

/**
 * Labels what follows an opener as furniture until the article clearly goes on, and what is left under its last
 * paragraph if the page's furniture has begun there.
 */
export function labelTail(items: readonly Labelled[]): void {
  let open: Opens | undefined;
  let before = 0;
  items.forEach((item, i) => {
    if (open && resumes(items, i, open)) open = undefined;
    if (open) {
      // A source line keeps its label: it may be the only place that names the outlet.
      if (item.label !== "credit" && item.label !== "furniture") set(item, `de:after-${open}`);
    } else if (item.label === undefined && isClearProse(item.text)) before++;
    if (item.opens && before >= (item.opens === "end" ? PARAGRAPHS_BEFORE_END : PARAGRAPHS_BEFORE_TAIL)) open = stronger(open, item.opens);
  });
  labelRest(items);
}

function resumes(items: readonly Labelled[], i: number, open: Opens): boolean {
  if (open === "end" || !isFreeProse(items[i])) return false;
  return open === "inset" || isFreeProse(items[i + 1]);
}

const isFreeProse = (item: Labelled | undefined): boolean => item !== undefined && item.label === undefined && isClearProse(item.text);

function stronger(a: Opens | undefined, b: Opens): Opens {
  const order: readonly Opens[] = ["inset", "tail", "end"];
  return a && order.indexOf(a) > order.indexOf(b) ? a : b;
}

/** Furniture that stands inside tables and chronologies too: it does not say that the article is over. */
const NEUTRAL: ReadonlySet<string> = new Set(["de:clock", "de:no-words", "de:reading-time", "de:editors-note"]);

/** Lines without an end under the last paragraph, once the page's own furniture has begun among them. */
function labelRest(items: readonly Labelled[]): void {
  // Items of a list that the markup puts into the article are its text, though they end without a full stop.
  const lastProse = items.findLastIndex((item) => item.label === undefined && (item.prose || item.segment.hint?.rule === "html:item"));
  if (lastProse < 0) return;
  const rest = items.slice(lastProse + 1);
  const begins = rest.findIndex((item) => item.label === "furniture" && !NEUTRAL.has(item.rule ?? ""));
  if (begins < 0) return;
  rest.forEach((item, i) => {
    if (item.label === undefined && (i > begins || !rest.slice(0, i).some((other) => other.label === undefined)))
      set(item, "de:under-article");
  });
}

function set(item: Labelled, rule: string): void {
  item.label = "furniture";
  item.rule = rule;
}
