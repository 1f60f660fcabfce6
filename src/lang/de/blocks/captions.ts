import { normalised } from "./features.ts";
import type { Labelled } from "./labelled.ts";

const LONGEST_CAPTION = 300;

/**
 * Labels captions that only their surroundings betray: a line that is printed twice in a row (caption and alternative
 * text of the same picture), and a line directly over a picture's credit.
 */
export function labelCaptions(items: readonly Labelled[]): void {
  // A page that says one thing over and over has no captions: somewhere there must be an article beside the doubled line.
  const paragraphs = items.filter((o) => o.label === undefined && o.prose);
  let article: boolean | undefined;
  items.forEach((item, i) => {
    const next = items[i + 1];
    if (!next || item.text.length > LONGEST_CAPTION) return;
    if (item.label === undefined && next.label === undefined && isTwin(item.text, next.text)) {
      article ??= new Set(paragraphs.map((o) => normalised(o.text))).size > 1;
      if (article) for (const twin of [item, next]) set(twin, "de:caption-twice");
    }
    const credit = next.label === "caption" && next.rule === "de:picture-credit" && !next.segment.apart;
    // The first line of a page may be its title, with the picture's credit right under it.
    if (credit && item.label === undefined && (item.prose || items.slice(0, i).some((other) => other.label === undefined && other.prose))) {
      set(item, "de:caption-over-credit");
    }
  });
}

function isTwin(a: string, b: string): boolean {
  // Almost all neighbours differ in their first letter already; the whole lines need not be copied to see it.
  if (firstLetter(a) !== firstLetter(b)) return false;
  const [one, other] = [normalised(a), normalised(b)];
  return one.length >= 15 && one === other;
}

const firstLetter = (text: string): string | undefined => /[\p{L}\p{N}]/u.exec(text)?.[0].toLowerCase().charAt(0);

function set(item: Labelled, rule: string): void {
  item.label = "caption";
  item.rule = rule;
}
