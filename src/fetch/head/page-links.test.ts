import fc from "fast-check";
import { expect, test } from "vitest";
import { discoverFeeds } from "./page-links.ts";

const URL_HERE = "https://hafen.example/news/a.html?utm_source=x";

test("the feeds that a page names, once each, in order", () => {
  const html = `<!doctype html><html><head>
    <link rel="alternate" type="application/rss+xml" title="Alles &amp; mehr" href="/rss">
    <link rel="ALTERNATE home" type="application/atom+xml; charset=utf-8" href="atom.xml">
    <link rel="alternate" type="application/feed+json" href="https://feeds.example/f.json">
    <link rel="alternate" type="application/rss+xml" title="noch einmal" href="https://hafen.example/rss">
    <link rel="alternate" type="application/json" href="/wp-json/1">
    <link rel="alternate" hreflang="en" href="/en">
    <link rel="stylesheet" type="application/rss+xml" href="/no">
    <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
    <link rel="alternate" type="application/rss+xml" href="">
    <!-- <link rel="alternate" type="application/rss+xml" href="/comment"> -->
    <script>'<link rel="alternate" type="application/rss+xml" href="/script">'</script>
    <template><link rel="alternate" type="application/rss+xml" href="/template"></template>`;
  expect(discoverFeeds(html, URL_HERE)).toEqual([
    { url: "https://hafen.example/rss", title: "Alles & mehr", type: "application/rss+xml" },
    { url: "https://hafen.example/news/atom.xml", title: "", type: "application/atom+xml" },
    { url: "https://feeds.example/f.json", title: "", type: "application/feed+json" },
  ]);
});

test("any page: absolute web addresses or none", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      '<link rel="canonical" href="',
      '<link rel=alternate type=application/rss+xml href="',
      '">',
      '<base href="',
      "<template>",
      "<!--",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const html = pieces.join("");
      const all = discoverFeeds(html, URL_HERE).map((f) => f.url);
      expect(all.filter((url) => !/^https?:\/\//u.test(url))).toEqual([]);
    }),
  );
});
