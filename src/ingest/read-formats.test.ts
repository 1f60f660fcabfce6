import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ATOM, JSON_FEED, RDF, rss, rssItem } from "./feeds/testdata/feeds.ts";
import { type ArticleResult, type Given, type IncomingArticle, readArticles } from "./index.ts";
import { attachment, FIELDS, multipart, part } from "./mail/testdata/make-mail.ts";
import { column, makePdf } from "./pdf/testdata/make-pdf.ts";
import { http, inMembers, warcRecord } from "./warc/testdata/make-warc.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-formats-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function all(input: string | { stdin: Uint8Array }, given: Given = {}): Promise<readonly ArticleResult[]> {
  const out: ArticleResult[] = [];
  for await (const result of readArticles(input, given)) out.push(result);
  return out;
}
async function file(name: string, content: string | Uint8Array, given: Given = {}): Promise<readonly ArticleResult[]> {
  await writeFile(join(folder, name), content);
  return all(join(folder, name), given);
}
const short = (name: string): string => name.replace(`${folder}/`, "");
const names = (results: readonly ArticleResult[]): readonly string[] =>
  results.map((r) => (r.ok ? short(r.article.name) : `${short(r.name)}! ${r.reason}`));
const articles = (results: readonly ArticleResult[]): readonly IncomingArticle[] => results.flatMap((r) => (r.ok ? [r.article] : []));
const labelled = ({ text, hints = [] }: IncomingArticle, label: string): string[] =>
  hints.filter((h) => h.label === label).map((h) => text.slice(h.start, h.end));
const day = (d: string): object => ({ notBefore: d, notAfter: d });

const PARAGRAPH =
  "Der Minister reiste am Dienstag nach Riga und sprach dort mit seinem Kollegen über eine neue Fähre zwischen beiden Häfen.";
const PAGE = `<!doctype html><html lang="de"><head><title>Neue Fähre</title><meta property="og:site_name" content="Kurier"></head>
<body><article><h1>Neue Fähre</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></article></body></html>`;
const PDF = makePdf([column(70, 700, ["Bericht über Häfen an der Ostsee."]), column(70, 700, ["Zweite Seite."])], {
  info: { ModDate: "D:20240312081500Z" },
});

describe("PDF", () => {
  test("an article with pages; the dates of the file bound its own", async () => {
    const [article] = articles(await file("bericht.pdf", PDF));
    expect(article).toMatchObject({ published: { notAfter: "2024-03-12", basis: "file" }, pages: [{ page: 1 }, { page: 2 }] });
  });
  test("a date that the caller knows goes before the bound", async () => {
    const [article] = articles(await file("bericht.pdf", PDF, { published: "2024-03-10", outlet: "Amt" }));
    expect(article).toMatchObject({ outlet: "Amt", published: { ...day("2024-03-10"), basis: "given" } });
  });
});

describe("web archives", () => {
  const archive = inMembers([
    warcRecord(http(PAGE), { url: "https://kurier.example/faehre", date: "2024-03-12T07:15:00Z" }),
    warcRecord(http(PDF, { "Content-Type": "application/pdf" }), {
      url: "https://kurier.example/bericht.pdf",
      date: "2024-02-01T00:00:00Z",
    }),
    warcRecord(http("Nur Text.", { "Content-Type": "text/plain; charset=utf-8" }), { url: "https://kurier.example/n/text" }),
    warcRecord(http("", { "Content-Type": "image/png" })),
    warcRecord(http("<html><script>x</script></html>"), { url: "https://kurier.example/leer", fields: { "WARC-Truncated": "length" } }),
  ]);
  test("pages, PDFs and texts with address and time of fetching, which bounds their dates", async () => {
    const results = await file("kurier.warc.gz", archive);
    expect(articles(results)).toMatchObject([
      {
        url: "https://kurier.example/faehre",
        outlet: "Kurier",
        title: "Neue Fähre",
        metadata: { fetched: "2024-03-12T07:15:00Z" },
        published: { notAfter: "2024-03-12" },
      },
      { url: "https://kurier.example/bericht.pdf", pages: [{ page: 1 }, { page: 2 }], published: { notAfter: "2024-02-01" } },
      { url: "https://kurier.example/n/text", text: "Nur Text." },
    ]);
    expect(results.at(-1)).toMatchObject({
      ok: false,
      reason: expect.stringContaining("https://kurier.example/leer: HTML without visible text"),
    });
    expect(names(results)[0]).toBe("kurier.warc.gz:0");
  });
  test("an archive without a page says so", async () => {
    expect(names(await file("leer.warc", warcRecord("x: y", { type: "warcinfo", contentType: "application/warc-fields" })))).toEqual([
      "leer.warc! an archive without a page: none of its 1 records is a page, PDF or text",
    ]);
  });
  test("a page that the archive cut off is partial", async () => {
    const record = warcRecord(http(PAGE), { fields: { "WARC-Truncated": "length" } });
    expect(articles(await file("teil.warc", record))[0]?.metadata?.partial).toContain("truncated");
  });
  test("a damaged record is named, the others are articles", async () => {
    const [one, two] = [gzipSync(warcRecord(http(PAGE))), gzipSync(warcRecord(http(PAGE)))];
    expect(names(await file("a.warc.gz", Buffer.concat([one, one.subarray(0, 90), two])))).toEqual([
      "a.warc.gz:0",
      expect.stringContaining(`a.warc.gz:${one.length}! record that was skipped`),
      `a.warc.gz:${one.length + 90}`,
    ]);
  });
});

describe("mails", () => {
  const plain = part({ ...FIELDS, "Content-Type": "text/plain; charset=utf-8" }, `${PARAGRAPH}\n\n> Zitat\n\n-- \nHafenbote`);
  test("sender, day and subject; what is quoted and the signature are furniture", async () => {
    const [article] = articles(await file("brief.eml", plain));
    expect(article).toMatchObject({
      id: "1@hafenbote.example",
      title: "Neues aus dem Hafen",
      outlet: "Hafenbote",
      published: { ...day("2024-03-12"), basis: "metadata" },
      metadata: { publishedAt: "2024-03-12T08:15:00+01:00" },
    });
    expect(article && labelled(article, "furniture")).toEqual(["> Zitat", "-- \nHafenbote"]);
  });
  test("a newsletter is read as a page; the mail's date goes before its teasers'", async () => {
    const html = `<html><body><h1>Guten Morgen</h1><p>${PARAGRAPH}</p><time datetime="2020-01-01">1.1.2020</time></body></html>`;
    const mail = multipart(
      "alternative",
      [part({ "Content-Type": "text/plain" }, "Siehe Browser"), part({ "Content-Type": "text/html; charset=utf-8" }, html)],
      {
        ...FIELDS,
        Subject: "WG: Fwd: Guten Morgen",
      },
    );
    const [article] = articles(await file("news.eml", mail));
    expect(article).toMatchObject({ title: "Guten Morgen", published: day("2024-03-12") });
    expect(article?.text).toContain("neue Fähre");
  });
  test("what an HTML reply quotes is furniture", async () => {
    const html = `<div><p>${PARAGRAPH}</p></div><div class="gmail_quote"><div>Am 11. März schrieb Ben:</div><blockquote><p>Estland liefert Fähren.</p></blockquote></div>`;
    const [article] = articles(await file("antwort.eml", part({ ...FIELDS, "Content-Type": "text/html; charset=utf-8" }, html)));
    expect(article && labelled(article, "furniture").join()).toContain("Estland liefert");
  });
  test("pages, PDFs and mails that came along are articles of their own", async () => {
    const mail = multipart(
      "mixed",
      [
        part({ "Content-Type": "text/plain" }, "Im Anhang der Bericht."),
        attachment("application/pdf", "bericht.pdf", PDF),
        attachment("text/html", "seite.html", Buffer.from(PAGE)),
        part({ "Content-Type": "message/rfc822" }, plain),
        attachment("application/pdf", "kaputt.pdf", Buffer.from("%PDF-1.4")),
      ],
      { ...FIELDS, "Message-ID": "<2@hafenbote.example>" },
    );
    const results = await file("anhang.eml", mail);
    expect(names(results)).toEqual([
      "anhang.eml",
      "anhang.eml#2",
      "anhang.eml#3",
      "anhang.eml#4",
      expect.stringContaining("anhang.eml#5! kaputt.pdf: "),
    ]);
    expect(articles(results).map((a) => a.id)).toEqual([
      "2@hafenbote.example",
      "2@hafenbote.example#2",
      "2@hafenbote.example#3",
      "1@hafenbote.example",
    ]);
  });
  test("a mailbox", async () => {
    const from = "From hafenbote Tue Mar 12 08:15:00 2024\n";
    const results = await file("alle.mbox", Buffer.concat([Buffer.from(from), plain, Buffer.from(`\n\n${from}Müll\n\n${from}`), plain]));
    expect(names(results)).toEqual(["alle.mbox:1", expect.stringContaining("alle.mbox:2! not a mail"), "alle.mbox:3"]);
  });
});

describe("feeds that were saved", () => {
  const whole = `<content:encoded><![CDATA[<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>]]></content:encoded>`;
  test("items with their text are articles, teasers are partial ones", async () => {
    const results = await file("feed.xml", rss(rssItem(1, whole), rssItem(2)), { url: "https://hafenbote.example/feed" });
    expect(names(results)).toEqual(["feed.xml:1", "feed.xml:2"]);
    expect(articles(results)).toMatchObject([
      {
        id: "hb-1",
        url: "https://hafenbote.example/artikel/1",
        title: "Fähre 1 fährt",
        outlet: "Hafenbote & Küste",
        language: "de-DE",
        published: { ...day("2024-03-12"), basis: "metadata" },
        metadata: { authors: ["Anna Beispiel"], publishedAt: "2024-03-12T08:01:00+01:00" },
      },
      { id: "hb-2", metadata: { partial: expect.stringContaining("teaser") } },
    ]);
    expect(articles(results)[0]?.metadata?.partial).toBeUndefined();
    expect(articles(results)[0]?.text).toContain(PARAGRAPH);
  });
  test("an address in a feed is not the one that the caller gives for an article", async () => {
    expect(
      articles(await file("feed.rss", rss(rssItem(1).replace(/<link>.*<\/link>/u, "")), { url: "https://hafenbote.example/feed" }))[0],
    ).not.toHaveProperty("url");
  });
  test("what is broken in the feed is said once", async () => {
    const results = await file("feed.rss", rss(rssItem(1), rssItem(2)).replace("Fähre 1", "5 < 6"));
    expect(results.map((r) => r.ok && r.warnings)).toEqual([["the feed is broken XML"], undefined]);
  });
  test.each<[string, string, number]>([
    ["a.atom", ATOM, 2],
    ["a.rdf", RDF, 2],
    ["a.json", JSON.stringify(JSON_FEED), 2],
  ])("%s", async (name, content, count) => expect(articles(await file(name, content))).toHaveLength(count));
});

describe("files are known by their beginning", () => {
  test.each<[string, Uint8Array, string]>([
    ["a PDF", PDF, "-"],
    ["an archive", Buffer.concat([warcRecord(http(PAGE))]), "-:0"],
    ["a packed archive", inMembers([warcRecord(http(PAGE))]), "-:0"],
    ["a mail", part(FIELDS, "Text."), "-"],
    ["a mailbox", Buffer.from("From a Tue Mar 12 08:15:00 2024\nSubject: a\n\nText.\n"), "-:1"],
    ["a feed", Buffer.from(rss(rssItem(1))), "-:1"],
    ["a JSON feed", Buffer.from(JSON.stringify(JSON_FEED)), "-:1"],
  ])("%s", async (_, stdin, name) => expect(names(await all({ stdin }))[0]).toBe(name));
  test("also behind a strange ending; but not any text", async () => {
    expect(names(await file("bericht.dat", PDF))).toEqual(["bericht.dat"]);
    expect(names(await file("notiz.dat", "Von: Anna\nText"))).toEqual([expect.stringContaining("unknown kind of file")]);
  });
  test.each<[string, string, string]>([
    ["sitemap.xml", "<urlset></urlset>", "a sitemap"],
    ["quellen.xml", "<opml></opml>", "a list of feeds"],
    ["seite.xml", "<?xml version='1.0'?><html><body><script>x</script></body></html>", "without visible text"],
    ["daten.json", '{"a":1}', "JSON that is no feed"],
    ["text.txt", "Von: Anna\nAn: Ben\n\nText", ""],
  ])("%s", async (name, content, reason) => expect(names(await file(name, content)).join()).toContain(reason));
});

test("the libraries are loaded when a file of their kind comes, not before", async () => {
  const sources = (await readdir(import.meta.dirname, { recursive: true })).filter((f) => f.endsWith(".ts") && !f.endsWith(".test.ts"));
  for (const source of sources) {
    const text = await readFile(join(import.meta.dirname, source), "utf8");
    expect([source, /^import (?!type\b)[^;]*"(?:unpdf|mailparser|feedsmith)"/mu.test(text)]).toEqual([source, false]);
    // What is at the root of the room loads with it.
    if (!/[\\/]/u.test(source))
      expect([source, /^import (?!type\b)[^;]*"\.\/(?:pdf|mail|feeds|warc|sitemap)\//mu.test(text)]).toEqual([source, false]);
  }
});

test("any bytes under any name: articles or reasons, never a crash", async () => {
  const marks = [
    "%PDF-1.4\n",
    "WARC/1.0\r\n",
    "\u001f\u008b\b",
    "From a Tue Mar 12 08:15:00 2024\n",
    "Subject: a\nFrom: b\n\n",
    "<rss version='2.0'>",
    "<?xml version='1.0'?>",
    "{",
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...marks),
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom("pdf", "warc", "warc.gz", "mbox", "eml", "rss", "xml", "json", "x"),
      async (mark, junk, ending) => {
        for (const result of await file(`a.${ending}`, Buffer.concat([Buffer.from(mark, "latin1"), junk])))
          expect(result.ok ? result.article.text.trim() : result.reason).not.toBe("");
      },
    ),
    { numRuns: 150 },
  );
});
