import { describe, expect, test } from "vitest";
import { readPage } from "../read-html.ts";
import { PARAGRAPHS, TITLE } from "../testdata/layouts.ts";
import type { PageMetadata } from "./read-metadata.ts";

interface Parts {
  readonly head?: string;
  readonly before?: string;
  readonly inside?: string;
  readonly end?: string;
  readonly after?: string;
}
const page = ({ head = "", before = "", inside = "", end = "", after = "" }: Parts): string =>
  `<html lang="de"><head><title>${TITLE}</title>${head}</head><body>${before}<article><h1>${TITLE}</h1>${inside}${PARAGRAPHS.map((p) => `<p>${p}</p>`).join("")}${end}</article>${after}</body></html>`;
function metadata(html: string, url?: string): PageMetadata {
  const { metadata } = readPage(html, url === undefined ? {} : { url });
  if (!metadata) throw new Error("no metadata");
  return metadata;
}

describe("publication", () => {
  test.each<[string, Parts, string | undefined, string | undefined]>([
    ["microdata", { inside: '<meta itemprop="datePublished" content="2034-03-12">' }, "2034-03-12", "microdata"],
    ["<time>", { inside: '<time datetime="2034-03-12T14:05:00+01:00">gestern</time>' }, "2034-03-12T14:05:00+01:00", "time"],
    ["class", { inside: '<span class="published-date">12. März 2034</span>' }, "2034-03-12", "class"],
    ["a line that says so", { inside: "<p>Veröffentlicht am 12.03.2034, 14:05 Uhr</p>" }, "2034-03-12T14:05:00", "text"],
    ["Stand", { inside: "<div>Stand: 12.03.2034, 14:05 Uhr</div>" }, "2034-03-12T14:05:00", "text"],
    ["under the article", { end: "<p>Veröffentlicht am 12.03.2034</p>" }, "2034-03-12", "text"],
    ["for scripts", { head: '<script>var page = {"publishedDate":"2034-03-12T10:00"}</script>' }, "2034-03-12T10:00:00", "script"],
    [
      "the page's clock",
      { before: '<header><nav>Start</nav><span class="date">Montag, 1. Januar 2035</span></header>' },
      undefined,
      undefined,
    ],
    ["a clock without a name", { before: "<div><nav>Start</nav><div>1. Januar 2035, 10:30 Uhr</div></div>" }, undefined, undefined],
    [
      "a clock above a menu of links alone",
      { before: "<table><tr><td>Montag, 1. Januar 2035<td><a href=/>Start</a> <a href=/p>Politik</a> <a href=/w>Wirtschaft</a></table>" },
      undefined,
      undefined,
    ],
    ["the weather", { before: '<div><ul class="menu"><li>Start</ul><div class="date">7 °C, 1.1.2035</div></div>' }, undefined, undefined],
    ["the year of the copyright", { after: "<footer>© 2035 Morgenbote, 1.1.2035</footer>" }, undefined, undefined],
    [
      "a teaser",
      { after: '<div class="related"><article><h3>Neue Mole</h3><time datetime="2035-01-01">1.1.2035</time></article></div>' },
      undefined,
      undefined,
    ],
    ["a comment", { after: '<section class="comments"><p>Ute am 1.1.2035: So nicht!</p></section>' }, undefined, undefined],
    [
      "a date in the story",
      {
        end: "<p>Am 1. Januar 2035 soll der Hafen wieder öffnen, sagte der Sprecher, wenn bis dahin alles so geht, wie man es sich vorstellt.</p>",
      },
      undefined,
      undefined,
    ],
    ["a change is no publication", { head: '<meta property="article:modified_time" content="2034-03-12">' }, undefined, undefined],
  ])("%s", (_name, parts, value, basis) => {
    const { published } = metadata(page(parts));
    expect([published.value, published.basis]).toEqual([value, basis]);
  });
});

describe("disagreement", () => {
  const both = metadata(page({ head: '<meta name="date" content="2034-03-14">' }), "https://m.example/2034/03/12/hafen").published;
  test("the surer basis wins, the other stays", () => {
    expect(both.value).toBe("2034-03-12");
    expect(both.candidates.map((c) => [c.value, c.basis])).toEqual([
      ["2034-03-12", "address"],
      ["2034-03-14", "meta"],
    ]);
  });
  test("two against one", () => {
    const html = page({ head: '<meta name="date" content="2034-03-14">', inside: '<time datetime="2034-03-14">14. März</time>' });
    expect(metadata(html, "https://m.example/2034/03/12/hafen").published.value).toBe("2034-03-14");
  });
  test("agreement makes surer", () => {
    const alone = metadata(page({ head: '<meta name="date" content="2034-03-12">' })).published.confidence ?? 0;
    const agreed =
      metadata(page({ head: '<meta name="date" content="2034-03-12">' }), "https://m.example/2034/03/12/hafen").published.confidence ?? 0;
    expect(agreed).toBeGreaterThan(alone);
  });
});

describe("time zones", () => {
  test("midnight in Berlin, written in UTC, is the day in Berlin", () => {
    expect(metadata(page({ head: '<meta name="date" content="2034-03-11T23:00:00Z">' })).published.value).toBe("2034-03-12");
  });
  test("an instant in UTC bears witness for the local day that the page names", () => {
    const html = page({
      head: '<meta name="date" content="2034-03-13T02:30:00Z">',
      inside: '<time datetime="2034-03-12">12. März</time>',
    }).replace('lang="de"', 'lang="en"');
    const { published } = metadata(html);
    expect(published.value).toBe("2034-03-12");
    expect(published.confidence).toBeGreaterThan(0.99);
  });
  test("the offset stays as it is stated", () => {
    expect(metadata(page({ head: '<meta name="date" content="2034-03-12T23:30:00-05:00">' })).published.value).toBe(
      "2034-03-12T23:30:00-05:00",
    );
  });
});

test("publication and change are kept apart", () => {
  const { published, modified } = metadata(
    page({ inside: "<p>Veröffentlicht am 12.03.2034</p><p>Aktualisiert am 13.03.2034, 8:00 Uhr</p>" }),
  );
  expect([published.value, modified.value]).toEqual(["2034-03-12", "2034-03-13T08:00:00"]);
});

test("what a feed says counts among the rest", () => {
  const { metadata: read } = readPage(page({}), { feed: { published: "2034-03-12T10:00:00+01:00", authors: ["Ute Hahn"] } });
  expect([read?.published.basis, read?.published.value, read?.authors.value]).toEqual(["feed", "2034-03-12T10:00:00+01:00", ["Ute Hahn"]]);
});
