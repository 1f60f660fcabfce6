import { describe, expect, test } from "vitest";
import { type PageResult, readPage } from "./read-html.ts";
import { FURNITURE, LAYOUTS, LEAD, PARAGRAPHS, TITLE } from "./testdata/layouts.ts";

function taken(result: PageResult): string {
  if (!result.ok) throw new Error(result.reason);
  const { text, hints } = result.article;
  return hints
    .filter((h) => ["lead", "heading", "body"].includes(h.label))
    .map((h) => text.slice(h.start, h.end))
    .join("\n");
}

describe.each(LAYOUTS)("$name", ({ name, html }) => {
  const result = readPage(html);
  test("title, lead and every paragraph are taken", () => {
    expect(result.ok && result.article.title).toBe(TITLE);
    for (const part of [LEAD, ...PARAGRAPHS]) expect(taken(result)).toContain(part);
  });
  test("nothing is cut from the whole text", () => {
    for (const part of Object.values(FURNITURE)) if (html.includes(part)) expect(result.ok && result.article.text).toContain(part);
  });
  // What words alone can tell is left to the rules of the language.
  const ofLanguage = new Set(
    name === "tables and line breaks" ? ["correction", "share", "clock"] : name === "boxes with names" ? ["correction"] : [],
  );
  test.each(Object.entries(FURNITURE).filter(([sort, part]) => html.includes(part) && !ofLanguage.has(sort)))("no %s", (_sort, part) => {
    expect(taken(result)).not.toContain(part);
  });
});

describe("metadata of a page that says all", () => {
  const result = readPage(LAYOUTS[0]?.html ?? "");
  if (!result.metadata) throw new Error("no metadata");
  const { title, authors, outlet, url, language, published, modified, kicker, lead, partial } = result.metadata;
  test("values", () => {
    expect([title.value, authors.value, outlet.value, url.value, language.value, kicker.value, lead.value, partial]).toEqual([
      TITLE,
      ["Ute Hahn"],
      "Morgenbote",
      "https://morgenbote.example/sielow/hafen-geschlossen",
      "de",
      "Unglück",
      LEAD,
      undefined,
    ]);
  });
  test("publication and change apart, with the offset as stated", () => {
    expect([published.value, modified.value]).toEqual(["2034-03-12T14:05:00+01:00", "2034-03-13T08:00:00+01:00"]);
  });
  test("bases", () => {
    expect(published.candidates.map((c) => c.basis)).toEqual(expect.arrayContaining(["json-ld", "time"]));
    expect(published.confidence).toBeGreaterThan(0.98);
  });
});
