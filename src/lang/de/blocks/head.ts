import { isAskingHeadline, normalised, wordCount } from "./features.ts";
import type { Labelled } from "./labelled.ts";

/** Longer lines are no headlines. */
const LONGEST_TITLE = 200;

/**
 * Labels what stands above the first paragraph: the title, the kicker over it, a standfirst without a full stop;
 * everything else up there belongs to the page.
 */
export function labelHead(items: readonly Labelled[], known: string | undefined): void {
  const firstProse = items.findIndex((item) => item.label === undefined && item.prose && !isAskingHeadline(item.text));
  if (firstProse <= 0) return;
  const head = items.slice(0, firstProse);
  const free = head.filter((item) => item.label === undefined);
  const title = chooseTitle(free, known, head);
  for (const item of free) {
    if (item === title) set(item, "title", "de:title");
    else if (title && item.index > title.index && wordCount(item.text) >= 5) set(item, "lead", "de:subtitle");
    else if (title && isKicker(item, title)) set(item, "kicker", "de:kicker");
    else set(item, "furniture", "de:above-article");
  }
  if (title) labelLead(items, firstProse);
}

/** The last line that can be a headline; the one before it if that is shorter and stands directly over a standfirst. */
function chooseTitle(free: readonly Labelled[], known: string | undefined, head: readonly Labelled[]): Labelled | undefined {
  const candidates = free.filter((item) => wordCount(item.text) >= 2 && item.text.length <= LONGEST_TITLE);
  const same = known === undefined ? undefined : candidates.find((item) => normalised(item.text) === normalised(known));
  if (same) return same;
  const last = candidates.findLast((item) => wordCount(item.text) >= 3) ?? candidates.at(-1);
  const before = last && candidates[candidates.indexOf(last) - 1];
  if (!last || !before || before.index !== last.index - 1) return last;
  const subtitle = wordCount(last.text) >= 10 && wordCount(before.text) >= 4 && before.text.length < last.text.length;
  return subtitle && head.includes(before) ? before : last;
}

function isKicker(item: Labelled, title: Labelled): boolean {
  return item.index === title.index - 1 && wordCount(item.text) >= 1 && wordCount(item.text) <= 5;
}

/** A short first paragraph under a title is a standfirst if the article goes on after it. */
function labelLead(items: readonly Labelled[], first: number): void {
  const item = items[first];
  const following = items.slice(first + 1).filter((other) => other.label === undefined && other.prose);
  if (item && item.text.length <= 450 && following.length >= 2) set(item, "lead", "de:lead");
}

function set(item: Labelled, label: NonNullable<Labelled["label"]>, rule: string): void {
  item.label = label;
  item.rule = rule;
}
