import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSitemap, type SitemapResult } from "./parse-sitemap.ts";

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">';
const entry = (n: number): string => `<url>
  <loc> https://kurier.example/${n}?a=1&amp;b=2 </loc><lastmod>2024-03-12T09:00:00+01:00</lastmod>
  <news:news><news:publication><news:name>Kurier</news:name><news:language>de</news:language></news:publication>
  <news:publication_date>2024-03-12T08:00:00+01:00</news:publication_date><news:title><![CDATA[Fähre & Hafen ${n}]]></news:title></news:news>
  <image:image><image:loc>https://kurier.example/bild.jpg</image:loc><image:title>Bild</image:title></image:image></url>`;
const news = (...ns: number[]): string => `${HEAD}${ns.map(entry).join("\n")}</urlset>`;
const read = (content: string | Uint8Array, url?: string): SitemapResult => parseSitemap(Buffer.from(content as Uint8Array), url);
const urls = (result: SitemapResult): string[] => (result.ok ? result.pages.map((p) => p.url) : [result.reason]);

describe("what is read", () => {
  test("a news sitemap, also one that does not declare all its prefixes", () => {
    expect(read(news(1))).toEqual({
      ok: true,
      sitemaps: [],
      notes: [],
      pages: [
        {
          url: "https://kurier.example/1?a=1&b=2",
          modified: "2024-03-12T09:00:00+01:00",
          title: "Fähre & Hafen 1",
          published: "2024-03-12T08:00:00+01:00",
          language: "de",
          outlet: "Kurier",
        },
      ],
    });
  });
  test("any prefix for the same names", () => {
    expect(
      read(news(1).replaceAll("news:", "n:").replaceAll("<url", "<s:url").replaceAll("</url", "</s:url").replaceAll("loc>", "loc>")),
    ).toMatchObject({
      pages: [{ title: "Fähre & Hafen 1" }],
    });
  });
  test("an index", () => {
    const index =
      "<sitemapindex><sitemap><loc>https://k.example/a.xml.gz</loc><lastmod>2024-03-12</lastmod></sitemap><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>";
    expect(read(index, "https://k.example/sitemap.xml")).toEqual({
      ok: true,
      pages: [],
      notes: [],
      sitemaps: [{ url: "https://k.example/a.xml.gz", modified: "2024-03-12" }, { url: "https://k.example/b.xml" }],
    });
  });
  test("gzip, and a plain list", () => {
    expect(urls(read(gzipSync(news(1, 2))))).toHaveLength(2);
    expect(urls(read("https://k.example/1\nhttps://k.example/2\n"))).toEqual(["https://k.example/1", "https://k.example/2"]);
  });
  test("an & that is none of XML's", () => {
    expect(urls(read(`${HEAD}<url><loc>https://k.example/?a=1&b=2</loc></url></urlset>`))).toEqual(["https://k.example/?a=1&b=2"]);
  });
});

describe("what is broken or no sitemap", () => {
  test("cut off at any place, whole entries are there and no half ones", () => {
    const whole = news(1, 2, 3);
    for (let end = HEAD.length; end < whole.length - 9; end += 7) {
      const complete = whole.slice(0, end).split("</url>").length - 1;
      expect(urls(read(whole.slice(0, end)))).toEqual([1, 2, 3].slice(0, complete).map((n) => `https://kurier.example/${n}?a=1&b=2`));
    }
    expect(read(whole.slice(0, -20))).toMatchObject({ notes: [expect.stringContaining("broken")] });
  });
  test("entries without a web address are counted", () => {
    expect(read(`${HEAD}<url><loc>file:///etc/passwd</loc></url><url></url>${entry(1)}</urlset>`)).toMatchObject({
      pages: [{ title: "Fähre & Hafen 1" }],
      notes: ["has 2 entries without a web address"],
    });
  });
  test.each<[string, string | Uint8Array, string]>([
    ["nothing", "", "empty"],
    ["a page", "<html><body>x</body></html>", "not a sitemap"],
    ["a text", "Nur ein Text.", "not a sitemap"],
    ["a gzip file cut off", gzipSync(news(1)).subarray(0, 60), "cut off"],
  ])("%s", (_, content, reason) => expect(read(content)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) }));
});

describe("hostile sitemaps", () => {
  test.each<[string, () => string | Uint8Array]>([
    ["more entries than the protocol allows", () => news(...Array(60_000).keys())],
    ["a bomb", () => gzipSync(Buffer.alloc(60_000_000, 0x20))],
    ["nested without end", () => HEAD + "<url>".repeat(500_000)],
    ["marks", () => HEAD + "<".repeat(1_000_000)],
    ["an address without end", () => `${HEAD}<url><loc>https://k.example/${"a".repeat(5_000_000)}`],
    [
      "entities",
      () => `<!DOCTYPE urlset [<!ENTITY a "${"ha".repeat(999)}"><!ENTITY b "&a;&a;">]>${news(1).replace("Fähre", "]]>&b;<![CDATA[")}`,
    ],
  ])("%s", (_, content) => {
    const start = performance.now();
    const result = read(content());
    expect(performance.now() - start).toBeLessThan(10_000);
    if (result.ok) expect(result.pages.length).toBeLessThanOrEqual(50_000);
  });
  test("any text: a sitemap or a reason", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(HEAD, entry(1), "</urlset>", "<url>", "<loc>", "</loc>", "<![CDATA[", "<", "&", "x")),
        (parts) => {
          expect(read(parts.join(""))).toHaveProperty("ok");
        },
      ),
      { numRuns: 200 },
    );
  });
});
