import { describe, expect, test } from "vitest";
import { readPage } from "../read-html.ts";
import { PARAGRAPHS } from "../testdata/layouts.ts";
import { isDateline, partTitle } from "./dateline.ts";
import type { Known, PageMetadata } from "./read-metadata.ts";

const TITLE = "Malta lädt Zypern zu Gesprächen ein";
const TEXT = PARAGRAPHS.map((p) => `<p>${p}</p>`).join("");
const DATELINE = "Valletta, 3. März 2025";
const page = (body: string): string => `<html lang="de"><head><title>${TITLE}</title></head><body>${body}</body></html>`;
const article = (under = ""): string => `<h1>${TITLE}</h1>${under}${TEXT}`;

function metadata(html: string, known: Known = {}): PageMetadata {
  const { metadata } = readPage(html, known);
  if (!metadata) throw new Error("no metadata");
  return metadata;
}

const CLOCKS = [
  "Sonntag, 22. November 2026, 10:12 Uhr",
  "So., 22.11.2026 | 10:12",
  "Heute ist der 22.11.2026",
  "Heute ist Sonntag, der 22. November 2026",
  "Stand: 22.11.2026",
  "22.11.2026",
];
const PLACES: readonly (readonly [name: string, around: (clock: string, article: string) => string])[] = [
  ["a box before the title", (c, a) => `<div>${c}</div>${a}`],
  ["a box before the article", (c, a) => `<div>${c}</div><article>${a}</article>`],
  [
    "a box that is called header",
    (c, a) => `<div class="header"><a href="/">Malta-Kurier</a><div>${c}</div></div><div id="content">${a}</div>`,
  ],
  ["<header>", (c, a) => `<header><p>${c}</p></header><main>${a}</main>`],
  ["class date", (c, a) => `<div id="top"><span class="date">${c}</span></div><div>${a}</div>`],
  ["<time>", (c, a) => `<div id="top"><time datetime="2026-11-22">${c}</time></div><div>${a}</div>`],
  ["above a menu", (c, a) => `<div>${c}</div><ul><li><a href="/">Start</a></li><li><a href="/p">Politik</a></li></ul>${a}`],
  ["a box around the page", (c, a) => `<div id="page"><div>${c}</div><div>${a}</div></div>`],
  ["a box around page and foot", (c, a) => `<p>Guten Tag!</p><div><div>${c}</div><div>${a}</div><div class="footer">Impressum</div></div>`],
  ["a cell beside the article", (c, a) => `<table><tr><td><a href="/">Start</a><br>${c}</td><td>${a}</td></tr></table>`],
];

describe.each(PLACES)("a clock in %s", (_name, around) => {
  test.each(CLOCKS)("%s is no date of publication", (clock) => {
    expect(metadata(page(around(clock, article()))).published.value).toBeUndefined();
  });
  test.each(CLOCKS)("%s: the dateline wins", (clock) => {
    const { published } = metadata(page(around(clock, article(`<p>${DATELINE}</p>`))));
    expect([published.value, published.basis]).toEqual(["2025-03-03", "text"]);
  });
});

describe("a date above the title that is the article's", () => {
  test.each([
    ["in the article", `<article><p>12. März 2034</p>${article()}</article>`],
    ["with its time", `<nav>Start</nav><article><div class="head"><p>Sonntag, 12. März 2034, 10:12 Uhr</p></div>${article()}</article>`],
    [
      "in a box of its own with the article",
      `<div>Malta-Kurier</div><div><h2>Sonntag, 12. März 2034</h2><div>${article()}</div></div><p>© 2034</p>`,
    ],
  ])("%s", (_name, body) => {
    expect(metadata(page(body)).published.value?.slice(0, 10)).toBe("2034-03-12");
  });
  test("outside of the article, where it says so", () => {
    expect(metadata(page(`<p>Veröffentlicht am 12. März 2034</p>${article()}`)).published.value).toBe("2034-03-12");
    expect(metadata(page(`<p class="published-date">12. März 2034</p>${article()}`)).published.value).toBe("2034-03-12");
  });
  test("what says that it is today's day is not, even there", () => {
    expect(metadata(page(`<article><p>Heute ist der 22.11.2026</p>${article()}</article>`)).published.value).toBeUndefined();
  });
});

describe("a table layout", () => {
  const table = (head: string): string =>
    page(
      `<table><tr><td><a href=/>Start</a><br><a href=/p>Politik</a><br>Heute ist der 22.11.2026</td><td>${head}${TEXT}</td></tr></table>`,
    );
  test.each([
    ["a paragraph", `<h1>${TITLE}</h1><p>${DATELINE}</p>`],
    ["bare text", `<h1>${TITLE}</h1>${DATELINE}<br><br>`],
    ["in the heading, on a line of its own", `<h1>${TITLE}<br>${DATELINE}</h1>`],
    ["in the heading, beside the title", `<h1>${TITLE} <small>${DATELINE}</small></h1>`],
    ["a title in bold type", `<b>${TITLE}</b><br>${DATELINE}<br><br>`],
  ])("dateline as %s", (_name, head) => {
    const result = readPage(table(head));
    expect([result.ok && result.article.title, result.metadata?.title.value, result.metadata?.published.value]).toEqual([
      TITLE,
      TITLE,
      "2025-03-03",
    ]);
  });
});

describe("the day of fetching", () => {
  const html = page(`<article>${article()}</article><div>${"<p>Brook</p>".repeat(9)}<p class="date">22.11.2026</p></div>`);
  test("outside of the article it is in doubt", () => {
    const values = [{}, { fetched: "2026-11-22T09:00:00Z" }, { fetched: "2026-12-01T09:00:00Z" }].map(
      (k) => metadata(html, k).published.value,
    );
    expect(values).toEqual(["2026-11-22", undefined, "2026-11-22"]);
  });
  test("in the article it is as good as any other", () => {
    const fresh = page(article("<p>Veröffentlicht am 22.11.2026</p>"));
    expect(metadata(fresh, { fetched: "2026-11-22T09:00:00Z" }).published).toEqual(metadata(fresh).published);
  });
});

describe("datelines", () => {
  test.each([
    DATELINE,
    "Bad Sielow, 03.03.2025",
    "Frankfurt am Main, den 3. März 2025",
    "Nikosia/Valletta (dpa), 3. März 2025 –",
    "St. Julian's, Montag, 3. März 2025, 10:12 Uhr",
  ])("%s", (line) => expect(isDateline(line)).toBe(true));
  test.each([
    "Sonntag, 22. November 2026",
    "So., 22.11.2026",
    "Stand, 22.11.2026",
    "Heute, 22.11.2026",
    "3. März 2025",
    "Valletta",
    "Valletta, 3. März 2025, war Schauplatz der Gespräche",
    "In Valletta, 3. März",
  ])("not: %s", (line) => expect(isDateline(line)).toBe(false));
  test("a title of several lines keeps them", () => {
    expect(partTitle("Malta lädt\nZypern ein", [])).toEqual({ title: "Malta lädt Zypern ein" });
  });
});
