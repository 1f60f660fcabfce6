import { wordCount } from "./features.ts";
import type { Labelled } from "./labelled.ts";

/**
 * Labels what is left: paragraphs are body; a line without an end between them is a crosshead if it is short, the
 * headline of another article if it is built and long like one, and body if it is an item of a list.
 */
export function labelBetween(items: readonly Labelled[]): void {
  for (const item of items) {
    if (isDayHeading(item) && standsBetweenParagraphs(items, item.index)) set(item, "heading", "de:day-heading");
    if (item.label !== undefined) continue;
    const { hint } = item.segment;
    if (hint) set(item, hint.label, hint.rule);
    else if (item.prose) set(item, "body", "de:paragraph");
    else if (isListItem(items, item.index)) set(item, "body", "de:list-item");
    else if (looksLikeForeignHeadline(item.text) && standsBetweenParagraphs(items, item.index))
      set(item, "furniture", "de:foreign-headline");
    else set(item, "heading", "de:crosshead");
  }
}

/** A bare day between paragraphs heads a part of a chronology; above and under the article it is the page's date. */
const isDayHeading = (item: Labelled): boolean => item.rule === "de:clock" && !/[:|]|Uhr|Stand/u.test(item.text);

/** Topics that name a part of this article, not another one. */
const CROSSHEAD_TOPIC =
  /^(?:Hintergrund|Chronologie|Analyse|Reaktion(?:en)?|Fazit|Ausblick|Zur Person|Info|Stichwort|Zahlen|Frage|Vorgeschichte|Der Stand)\b/u;

/** Marks of a headline that stands for a whole article: topic before a colon, a dash between two halves, length. */
function looksLikeForeignHeadline(text: string): boolean {
  // Bounded: a bracket that nothing closes must not look to the end of the text, each of a thousand of them.
  const bare = text.replace(/\([^)]{0,300}\)/gu, "");
  if (/\d\s?:\s?\d/u.test(bare) || CROSSHEAD_TOPIC.test(bare)) return false;
  const words = wordCount(bare, 12);
  const topic = /^[^:]{2,40}:\s\p{L}/u.test(bare) || /\p{L}[“"«]?\s[–—-]\s[„"»]?\p{L}/u.test(bare);
  return (topic ? 1 : 0) + (words >= 7 ? 1 : 0) + (words >= 12 ? 1 : 0) >= 2;
}

function isListItem(items: readonly Labelled[], index: number): boolean {
  const text = items[index]?.text ?? "";
  if (/^(?:[-–•*·]\s|\d{1,2}[.)]\s|[a-z]\)\s)/u.test(text) || /\d\s?[:%–-]\s?\d|\d\s?%|[;,]$/u.test(text)) return true;
  for (let i = index - 1; i >= 0; i--) {
    const before = items[i];
    if (!before || before.label === "furniture" || before.label === "caption" || before.label === "credit") return false;
    if (before.prose) return /:$/u.test(before.text);
    if (before.rule !== "de:list-item") return false;
  }
  return false;
}

/** Prose on both sides, captions and other lines of the same kind not counted. */
function standsBetweenParagraphs(items: readonly Labelled[], index: number): boolean {
  const prose = (item: Labelled): boolean => (item.label === undefined || item.label === "body" || item.label === "lead") && item.prose;
  return items.slice(0, index).some(prose) && items.slice(index + 1).some(prose);
}

function set(item: Labelled, label: NonNullable<Labelled["label"]>, rule: string): void {
  item.label = label;
  item.rule = rule;
}
