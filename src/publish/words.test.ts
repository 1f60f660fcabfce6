import { describe, expect, it } from "vitest";
import { BLOCK_LABELS, FACTUALITIES, STANCES, TENSES } from "../core/index.ts";
import { STATUSES } from "./views.ts";
import { WORDS, type Words } from "./words.ts";

/** Every path through the dictionary with the word at its end. */
function leaves(of: unknown, path = ""): [string, unknown][] {
  if (typeof of !== "object" || of === null) return [[path, of]];
  return Object.entries(of).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

describe("words", () => {
  it("have the same keys in every language", () => {
    const keys = (w: Words): string[] =>
      leaves(w)
        .map(([path]) => path)
        .sort();
    expect(keys(WORDS.en)).toEqual(keys(WORDS.de));
  });

  it.each(Object.entries(WORDS))("leave nothing empty in %s but the head of the status column", (_, words) => {
    expect(
      leaves(words)
        .filter(([, word]) => word === "")
        .map(([path]) => path),
    ).toEqual([".columns.status"]);
  });

  it.each(Object.entries(WORDS))("know every status, stance, factuality, tense and block label in %s", (_, words) => {
    expect(Object.keys(words.status)).toEqual([...STATUSES]);
    expect(Object.keys(words.stance)).toEqual([...STANCES]);
    expect(Object.keys(words.factuality)).toEqual([...FACTUALITIES]);
    expect(Object.keys(words.tense)).toEqual([...TENSES]);
    expect(Object.keys(words.blocks)).toEqual([...BLOCK_LABELS]);
    expect(words.months).toHaveLength(12);
  });

  it("speak of one and of many", () => {
    expect(WORDS.de.origins(1)).toBe("1 Ursprung");
    expect(WORDS.de.articlesFromOrigins(4, { atLeast: 1, atMost: 2 })).toBe("4 Artikel aus 1 bis 2 Ursprüngen");
    expect(WORDS.en.articles(1)).toBe("1 article");
    expect(WORDS.en.contradictions(0)).toBe("0 contradictions");
  });
});
