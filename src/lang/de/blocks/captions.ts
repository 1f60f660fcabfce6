import { isProseLike, normalised } from "./features.ts";
import type { Labelled } from "./labelled.ts";

const LONGEST_CAPTION = 300;

/**
 * Labels captions that only their surroundings betray: a line that is printed twice in a row (caption and alternative
 * text of the same picture), and a line directly over a picture's credit.
 */
export function labelCaptions(items: readonly Labelled[]): void {
  // A page that says one thing over and over has no captions: somewhere there must be an article beside the doubled line.
  const article = new Set(items.filter((o) => o.label === undefined && isProseLike(o.text)).map((o) => normalised(o.text))).size > 1;
  items.forEach((item, i) => {
    const next = items[i + 1];
    if (!next || item.text.length > LONGEST_CAPTION) return;
    if (article && item.label === undefined && next.label === undefined && isTwin(item.text, next.text)) {
      for (const twin of [item, next]) set(twin, "de:caption-twice");
    }
    const credit = next.label === "caption" && next.rule === "de:picture-credit" && !next.segment.apart;
    // The first line of a page may be its title, with the picture's credit right under it.
    if (
      credit &&
      item.label === undefined &&
      (isProseLike(item.text) || items.slice(0, i).some((other) => other.label === undefined && isProseLike(other.text)))
    ) {
      set(item, "de:caption-over-credit");
    }
  });
}

function isTwin(a: string, b: string): boolean {
  const [one, other] = [normalised(a), normalised(b)];
  return one.length >= 15 && one === other;
}

function set(item: Labelled, rule: string): void {
  item.label = "caption";
  item.rule = rule;
}
