import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { SourceHealth } from "../../../server/contract.ts";
import type { Ui } from "../ui.ts";
import { wordsOf } from "../words/index.ts";
import { Sources } from "./sources.tsx";

const ui = (lang: Ui["lang"]): Ui => ({
  lang,
  words: wordsOf(lang),
  otherLanguage: "/",
  formToken: () => "",
  assets: { css: "", js: "", network: "", icon: "" },
});
const SOURCE: SourceHealth = {
  id: "a",
  kind: "feed",
  title: "Hafen<b>blatt\u202e",
  address: "https://hafen.example/feed",
  health: "failing",
  since: "2031-03-12T10:00:00.000Z",
  nextVisit: "2031-03-12T12:00:00.000Z",
  error: "hafen.example antwortet nicht",
  items: { done: 3, waiting: 1, failed: 0, gone: 0 },
};

test("each source has its name, its state and what is next, in both languages and harmless", () => {
  const html = renderToString(h(Sources, { ui: ui("de"), sources: [SOURCE] }));
  expect(html).toContain("gestört seit 2031-03-12 10:00 UTC");
  expect(html).toContain("nächster Besuch 2031-03-12 12:00 UTC · 3 Artikel · 1 wartet");
  expect(html).toContain("Hafen&lt;b>blatt⟨U+202E⟩");
  expect(renderToString(h(Sources, { ui: ui("en"), sources: [SOURCE] }))).toContain("failing since");
});

test("without sources there is nothing", () => {
  expect(renderToString(h(Sources, { ui: ui("de"), sources: [] }))).toBe("");
});
