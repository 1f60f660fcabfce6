import type { Chance } from "./chance.ts";
import { type Facts, paragraph, type Story, tell } from "./story.ts";
import { ADJECTIVES, ADVERBS, OFFICES, PARTICIPLES } from "./wording.ts";

/** What a desk does to an agency's text and prints under the agency's name: still the agency's text. */
export const EDITS = [
  "verbatim",
  "cut to half",
  "cut to a quarter",
  "new headline and lead",
  "words 5 %",
  "words 10 %",
  "words 20 %",
  "words 30 %",
  "reordered",
  "cut, headline, words 10 %",
  "late reprint",
] as const;
export type Edit = (typeof EDITS)[number];

/** The text as the desk prints it. */
export function edited(by: Chance, { title, paragraphs }: Story, of: Facts, edit: Edit): Story {
  const headline = (): string => tell(by, of, 0).title;
  switch (edit) {
    case "verbatim":
    case "late reprint":
      return { title, paragraphs };
    case "cut to half":
      return { title, paragraphs: cut(paragraphs, 0.5) };
    case "cut to a quarter":
      return { title, paragraphs: cut(paragraphs, 0.25) };
    case "new headline and lead":
      return { title: headline(), paragraphs: [paragraph(by, of), ...paragraphs.slice(1)] };
    case "words 5 %":
      return { title, paragraphs: words(by, paragraphs, 0.05) };
    case "words 10 %":
      return { title, paragraphs: words(by, paragraphs, 0.1) };
    case "words 20 %":
      return { title, paragraphs: words(by, paragraphs, 0.2) };
    case "words 30 %":
      return { title, paragraphs: words(by, paragraphs, 0.3) };
    case "reordered":
      return { title, paragraphs: by.shuffled(paragraphs) };
    case "cut, headline, words 10 %":
      return { title: headline(), paragraphs: words(by, cut(paragraphs, 0.6), 0.1) };
  }
}

const cut = <T>(paragraphs: readonly T[], share: number): T[] => paragraphs.slice(0, Math.max(2, Math.round(paragraphs.length * share)));

/** Changes so many of the words: most are replaced, some left out, some put in. */
function words(by: Chance, paragraphs: Story["paragraphs"], share: number): string[][] {
  const other = (): string => by.pick(by.pick([ADJECTIVES, PARTICIPLES, OFFICES, ADVERBS])).split(" ")[0] ?? "";
  const change = (word: string): string[] => {
    if (by.next() >= share) return [word];
    const how = by.next();
    return how < 0.7 ? [other()] : how < 0.85 ? [] : [word, other()];
  };
  return paragraphs.map((p) => p.map((sentence) => `${sentence.slice(0, -1).split(" ").flatMap(change).join(" ")}${sentence.slice(-1)}`));
}
