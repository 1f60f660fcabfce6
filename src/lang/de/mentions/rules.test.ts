import { describe, expect, test } from "vitest";
import { loadActors } from "../../../app/load-actors.ts";
import { packageRoot } from "../../../app/package-root.ts";
import { makePacks } from "../../../app/packs.ts";
import { type Mention, readDocument } from "../../../core/index.ts";
import type { PersonRow } from "../actors/people.ts";
import { MENTION_RULES } from "./rules.ts";

/** Nobody of these exists. */
const INVENTED: readonly PersonRow[] = [
  { code: "KEN", name: "Awino Mustera", surname: "Mustera", gender: "f", offices: [{ office: "foreign-minister", from: "2020" }] },
  { code: "KAZ", name: "Iwan Probowski", surname: "Probowski", gender: "m", offices: [{ office: "head-of-state", from: "2010-05" }] },
  {
    code: "ETH",
    name: "Tesfaye Vorlagu",
    surname: "Vorlagu",
    gender: "m",
    offices: [{ office: "head-of-government", from: "2000", to: "2015-06-01" }],
  },
  { code: "GHA", name: "Kofi Zweigor", surname: "Zweigor", gender: "m", offices: [{ office: "defence-minister", from: "2021-02-03" }] },
  { code: "TGO", name: "Ama Zweigor", surname: "Zweigor", gender: "f", offices: [{ office: "foreign-minister", from: "2022" }] },
  {
    code: "EST",
    name: "Lena von der Beispielau",
    surname: "von der Beispielau",
    gender: "f",
    offices: [{ office: "head-of-state", from: "2022" }],
  },
  {
    code: "IRQ",
    name: "Omar al-Beispieli",
    surname: "al-Beispieli",
    gender: "m",
    offices: [{ office: "head-of-government", from: "2022" }],
  },
];
const root = packageRoot();
const [pack] = makePacks(root, { ...loadActors(root), people: INVENTED });

function mentions(text: string): readonly Mention[] {
  const published = { notBefore: "2024-03-14", notAfter: "2024-03-14", basis: "given" } as const;
  const result = pack && readDocument({ id: "t", text, published }, [{ ...pack, detect: () => 1 }]);
  return result?.status === "analysed" ? result.reading.mentions : [];
}

describe.each(MENTION_RULES)("$id", ({ id, examples, notExamples }) => {
  test.each(examples)("%s: %s", (text, words, codes) => {
    const found = mentions(text).map((m) => [m.rule, text.slice(m.start, m.end), [m.code, ...(m.also ?? [])].join("+")]);
    expect(found).toContainEqual([id, words, codes]);
  });
  test.each(notExamples)("not: %s: %s", (text, words) => {
    const at = text.lastIndexOf(words);
    expect(at).toBeGreaterThanOrEqual(0);
    const found = mentions(text).filter((m) => m.rule === id && m.start < at + words.length && at < m.end);
    expect(found).toEqual([]);
  });
});

test("every rule id of the layer is described here, but for those that are one look into the directory", () => {
  const ids = MENTION_RULES.map((r) => r.id);
  expect(new Set(ids).size).toBe(ids.length);
});
