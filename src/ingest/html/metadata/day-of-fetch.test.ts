import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPage } from "../read-html.ts";
import { PARAGRAPHS } from "../testdata/layouts.ts";
import type { Known } from "./read-metadata.ts";

const TITLE = "Malta lädt Zypern zu Gesprächen ein";
const TEXT = PARAGRAPHS.map((p) => `<p>${p}</p>`).join("");
const FETCHED = "2026-11-22T09:13:20.000Z";
/** Beside the title, inside the article's own frame. */
const above = (line: string, head = "", under = ""): string =>
  `<html lang="de"><head><title>${TITLE}</title>${head}</head><body><article><div class="top">${line}</div><h1>${TITLE}</h1>${under}${TEXT}</article></body></html>`;
const below = (line: string, head = ""): string => above("", head, `<div class="row">${line}</div>`);
const published = (html: string, known: Known = { fetched: FETCHED }): string | undefined =>
  readPage(html, known).metadata?.published.value;
const ld = (day: string): string => `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${day}"}</script>`;

const CLOCKS = ["Sonntag, 22. November 2026", "So., 22.11.2026", "<span class='date'>Sonntag, 22. November 2026</span>"];
const NOW = ["22.11.2026, 10:13 Uhr", "Sonntag, 22. November 2026 | 10:12", "<time>22.11.2026 10:14</time>"];

describe("a clock beside the title is not the article's day", () => {
  test.each(CLOCKS)("%s above it: unknown while it agrees with the fetch, and nothing surer is there", (clock) => {
    expect(published(above(clock))).toBeUndefined();
    expect(published(above(clock), { fetched: "2026-11-29T09:00:00Z" })?.slice(0, 10)).toBe("2026-11-22");
  });
  test.each(NOW)("%s: the minute of the fetch", (clock) => {
    for (const page of [above(clock), below(clock)]) expect(published(page)).toBeUndefined();
  });
  test.each([...CLOCKS, ...NOW, "22.11.2026"])("%s: what is surer wins, wherever the clock stands", (clock) => {
    for (const page of [above, below]) {
      expect(published(page(clock, ld("2026-11-19")))).toBe("2026-11-19");
      expect(published(page(clock), { fetched: FETCHED, url: "https://m.example/2026/11/19/malta" })).toBe("2026-11-19");
      expect(published(page(clock), { fetched: FETCHED, feed: { published: "2026-11-19" } })).toBe("2026-11-19");
    }
  });
  test.each([...CLOCKS, ...NOW])("%s above it: a bare day under it wins", (clock) => {
    expect(published(above(clock, "", "<p>19.11.2026</p>"))).toBe("2026-11-19");
  });
});

describe("an article that is fetched on its own day keeps it", () => {
  test.each<[string, string]>([
    ["a bare day", below("22.11.2026")],
    ["a bare day above the title", above("22. November 2026")],
    ["with the day of the week, under the title", below("Sonntag, 22. November 2026")],
    ["with an earlier time of day", above("Sonntag, 22. November 2026, 8:05 Uhr")],
    ["that says so", above("Veröffentlicht am Sonntag, 22. November 2026")],
    ["that says so, this minute", below("Veröffentlicht am 22.11.2026 um 10:13 Uhr")],
    ["Stand", above("Stand: Sonntag, 22.11.2026")],
    ["by its class", above('<span class="published-date">Sonntag, 22. November 2026</span>')],
    ["marked up", above('<time datetime="2026-11-22">Sonntag, 22. November 2026</time>')],
    ["as microdata", above('<span itemprop="datePublished" content="2026-11-22">Sonntag, 22. November 2026</span>')],
    ["a dateline", below("<p>Valletta, 22. November 2026</p>")],
    ["a clock that data in the head agree with", above("Sonntag, 22. November 2026", ld("2026-11-22"))],
    ["an instant in UTC that is that day in Berlin", below("22.11.2026", ld("2026-11-21T23:30:00Z"))],
    ["beside the date of an old picture", below("22.11.2026</div><div>Archivbild vom 3. März 2020")],
  ])("%s", (_name, html) => {
    expect(published(html)?.slice(0, 10)).toMatch(/^2026-11-2[12]$/u);
    expect(published(html)).toBe(published(html, {}));
  });
});

test("when the page is not fetched on that day, or nobody knows when, nothing changes", () => {
  const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2026-11-20"), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom(above, below), fc.constantFrom("long", "full", "medium"), (date, page, dateStyle) => {
      const line = new Intl.DateTimeFormat("de", { dateStyle, timeZone: "UTC" }).format(date);
      expect(published(page(line))).toBe(published(page(line), {}));
      expect(published(page(line))).toBe(date.toISOString().slice(0, 10));
    }),
    { numRuns: 30 },
  );
});

test("what was taken for a clock is still told, with what is left of the confidence in it", () => {
  const { candidates = [] } =
    readPage(above("Sonntag, 22. November 2026", ld("2026-11-19")), { fetched: FETCHED }).metadata?.published ?? {};
  expect(candidates.map((c) => [c.value, c.readers])).toEqual([
    ["2026-11-19", undefined],
    ["2026-11-22", true],
  ]);
});
