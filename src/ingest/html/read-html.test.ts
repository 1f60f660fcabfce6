import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type HtmlArticle, readHtml } from "./read-html.ts";

const ONE =
  "Der Hafen von Sielow bleibt nach Angaben der Verwaltung bis Ostern geschlossen, weil ein Kran auf die Mole gestürzt ist. Verletzt wurde niemand.";
const TWO =
  "Ein Sprecher sagte am Freitag, man arbeite rund um die Uhr an der Bergung, die Kosten seien noch nicht abzusehen. Die Versicherung prüfe den Fall.";
const THREE =
  "Im vergangenen Jahr waren über den Hafen vier Millionen Tonnen Getreide verschifft worden, mehr als in jedem Jahr zuvor, wie die Statistik zeigt.";

interface Parts {
  readonly head?: string;
  readonly before?: string;
  readonly inside?: string;
  readonly after?: string;
}
const page = ({ head = "", before = "", inside = "", after = "" }: Parts): string =>
  `<!doctype html><html lang="de"><head><title>Hafen zu | Morgenbote</title>${head}</head><body>${before}<article><h1>Hafen zu</h1>${inside}<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p></article>${after}</body></html>`;
function read(html: string, url?: string): HtmlArticle {
  const result = readHtml(html, url);
  if (!result.ok) throw new Error(result.reason);
  return result.article;
}
function labelOf(article: HtmlArticle, text: string): string | undefined {
  const start = article.text.indexOf(text);
  expect(start).toBeGreaterThanOrEqual(0);
  return article.hints.find((h) => h.start <= start && start < h.end)?.label;
}

describe("labels", () => {
  test.each<[string, Parts, string, string]>([
    ["title", {}, "Hafen zu", "title"],
    ["body", {}, TWO, "body"],
    ["the first paragraph", {}, ONE, "body"],
    [
      "lead by class",
      { inside: '<p class="vorspann">Nach dem Unglück rechnet die Verwaltung mit langen Wochen.</p>' },
      "Nach dem Unglück",
      "lead",
    ],
    [
      "lead by description",
      {
        head: '<meta property="og:description" content="Nach dem Unglück rechnet die Verwaltung mit langen Wochen.">',
        inside: "<div><span>Nach dem Unglück rechnet die Verwaltung mit langen Wochen.</span></div>",
      },
      "Nach dem Unglück",
      "lead",
    ],
    [
      "lead in bold",
      { inside: "<p><b>Nach dem Unglück rechnet die Verwaltung mit langen Wochen der Bergung.</b></p>" },
      "Nach dem Unglück",
      "lead",
    ],
    ["caption", { inside: "<figure><img src=a><figcaption>Der Kran im Wasser</figcaption></figure>" }, "Der Kran im", "caption"],
    ["byline", { inside: '<div class="autor">Von Jan Ruhland</div>' }, "Von Jan", "credit"],
    ["navigation", { before: "<nav><a href=/>Start</a></nav>" }, "Start", "furniture"],
    ["aside between paragraphs", { inside: "<aside><p>Auch lesenswert</p></aside>" }, "Auch lesenswert", "furniture"],
    [
      "teasers",
      { after: '<div class="related"><h3>Neue Mole</h3><p>Die Stadt baut eine neue Mole und niemand weiß, wovon.</p></div>' },
      "Die Stadt baut",
      "furniture",
    ],
    ["footer", { after: "<footer>Impressum</footer>" }, "Impressum", "furniture"],
  ])("%s", (_name, parts, text, label) => {
    expect(labelOf(read(page(parts)), text)).toBe(label);
  });
  test("hints cover every block of the text", () => {
    const article = read(page({ before: "<nav>Start</nav>", after: "<footer>Ende</footer>" }));
    expect(article.hints.map((h) => article.text.slice(h.start, h.end))).toEqual(article.text.split("\n\n"));
  });
});

test.each([
  ["warnings before the doctype", (html: string) => `<br><b>Warning</b>: old\n${html}`],
  ["a body that is never opened", (html: string) => html.replace("<body>", "")],
  ["a second body", (html: string) => html.replace("<article>", "</head><body class=x><article>")],
  ["no frame at all", (html: string) => html.replace(/<!doctype html>|<\/?(?:html|head|body)[^>]*>/gu, "")],
])("a page with %s is read all the same", (_name, spoil) => {
  const article = read(spoil(page({})));
  expect(labelOf(article, TWO)).toBe("body");
  expect(article.text).not.toContain("Warning");
});

test("what nobody sees is no text", () => {
  const hidden =
    '<script>alert(1)</script><style>p{}</style><template>t1</template><noscript>t2</noscript><p hidden>t3</p><p aria-hidden="true">t4</p><p style="display: none">t5</p>';
  expect(read(page({ inside: hidden })).text).not.toMatch(/alert|t\d/u);
});

test("spaces and soft hyphens are as the reader sees them", () => {
  expect(read(page({ inside: "<p>Ein&nbsp;Schiff,\n   das Ge&shy;treide lädt,<br>und Holz</p>" })).text).toContain(
    "Ein Schiff, das Getreide lädt,\nund Holz",
  );
});

describe("metadata", () => {
  test("from OpenGraph and link", () => {
    const article = read(
      page({ head: '<meta property="og:site_name" content="Morgenbote"><link rel="canonical" href="https://m.example/a">' }),
    );
    expect([article.title, article.outlet, article.url, article.language]).toEqual(["Hafen zu", "Morgenbote", "https://m.example/a", "de"]);
  });
  test.each<[string, string, string | undefined, readonly (string | undefined)[]]>([
    [
      "JSON-LD",
      page({
        head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Hafen zu","datePublished":"2024-03-12T10:00:00+01:00"}</script>',
      }),
      undefined,
      ["2024-03-12", "2024-03-12"],
    ],
    [
      "meta",
      page({ head: '<meta property="article:published_time" content="2024-03-12T10:00:00+01:00">' }),
      undefined,
      ["2024-03-12", "2024-03-12"],
    ],
    ["time in the article", page({ inside: '<time datetime="2024-03-12">12. März</time>' }), undefined, ["2024-03-12", "2024-03-12"]],
    ["address", page({}), "https://m.example/2024/03/12/hafen", ["2024-03-12", "2024-03-12"]],
    [
      "contradiction: the surer basis",
      page({ head: '<meta property="article:published_time" content="2024-03-14">' }),
      "https://m.example/2024/03/12/hafen",
      ["2024-03-12", "2024-03-12"],
    ],
    [
      "clock in the header",
      page({ before: '<header><time datetime="2025-01-01">1. Januar 2025</time></header>' }),
      undefined,
      [undefined, undefined],
    ],
    [
      "time of a teaser",
      page({ after: '<aside><article><time datetime="2025-01-01">1.1.</time></article></aside>' }),
      undefined,
      [undefined, undefined],
    ],
    ["change only", page({ head: '<meta property="article:modified_time" content="2024-03-12">' }), undefined, [undefined, undefined]],
    [
      "several articles in JSON-LD, none of them this one",
      page({
        head: '<script type="application/ld+json">[{"@type":"NewsArticle","headline":"A","datePublished":"2024-03-12"},{"@type":"NewsArticle","headline":"B","datePublished":"2024-03-13"}]</script>',
      }),
      undefined,
      [undefined, undefined],
    ],
    ["broken JSON-LD", page({ head: '<script type="application/ld+json">{"@type":</script>' }), undefined, [undefined, undefined]],
  ])("date: %s", (_name, html, url, [from, to]) => {
    const { published } = read(html, url);
    expect([published.notBefore, published.notAfter]).toEqual([from, to]);
  });
});

describe("hostile pages", () => {
  test("100,000 nested elements are refused with a reason", () => {
    expect(readHtml("<div>".repeat(100_000))).toEqual({ ok: false, reason: "HTML nested more than 400 levels deep" });
  });
  test("too many elements are refused", () => {
    expect(readHtml("<p>a".repeat(90_000)).ok).toBe(false);
  });
  test.each([
    "",
    "<",
    "<html>",
    "<!--",
    "<p",
    "<html><head></head></html>",
    "<frameset><frame src=x></frameset>",
    "</body></html>",
    "<svg><script>x</script></svg>",
  ])("%j gives an answer", (html) => {
    expect(typeof readHtml(html).ok).toBe("boolean");
  });
  test("any tag soup gives an article with hints inside its text, or a reason", () => {
    const soup = fc.array(
      fc.constantFrom(
        "<div>",
        "</div>",
        "<p>",
        "</p>",
        "<article>",
        "<h1>",
        "</h1>",
        "<table><tr><td>",
        "<br>",
        "<a href=x>",
        "</a>",
        "<b>",
        "text. ",
        ONE,
        "&amp;",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<html>",
        "<body>",
        "</body>",
        "<template>",
        "<svg>",
        "\u0000",
        "<time datetime=x>",
        '<meta property="og:title" content="x">',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(soup, (parts) => {
        const result = readHtml(parts.join(""));
        if (!result.ok) return result.reason.length > 0;
        const { text, hints } = result.article;
        return hints.every((h, i) => h.start >= (hints[i - 1]?.end ?? 0) && h.start < h.end && h.end <= text.length);
      }),
      { numRuns: 150 },
    );
  });
});
