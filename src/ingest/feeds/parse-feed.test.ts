import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import type { Feed, FeedAddress } from "./feed.ts";
import { parseFeed } from "./parse-feed.ts";
import { ATOM, JSON_FEED, RDF, RSS_END, RSS_HEAD, rss, rssItem } from "./testdata/feeds.ts";

const bytes = (content: string | Uint8Array): Uint8Array => Buffer.from(content as Uint8Array);
async function read(
  content: string | Uint8Array,
  address: FeedAddress = { url: "https://hafenbote.example/feed" },
): Promise<Feed & { notes: readonly string[] }> {
  const result = await parseFeed(bytes(content), address);
  if (!result.ok) throw new Error(result.reason);
  return { ...result.feed, notes: result.notes };
}
const keys = (feed: Feed): string[] => feed.items.map((i) => i.key);

describe("formats", () => {
  test("RSS 2.0", async () => {
    expect(await read(rss(rssItem(1, "<content:encoded><![CDATA[<p>Alles über <b>Fähren</b>.</p>]]></content:encoded>")))).toEqual({
      kind: "rss",
      title: "Hafenbote & Küste",
      link: "https://hafenbote.example/",
      language: "de-DE",
      ttl: 30,
      skipHours: [2, 3],
      hub: "https://hub.example/",
      next: "https://hafenbote.example/feed?seite=2",
      notes: [],
      items: [
        {
          key: "hb-1",
          url: "https://hafenbote.example/artikel/1",
          title: "Fähre 1 fährt",
          summary: "Die Fähre 1 & mehr.",
          content: "<p>Alles über <b>Fähren</b>.</p>",
          published: "2024-03-12T08:01:00+01:00",
          authors: ["Anna Beispiel"],
        },
      ],
    });
  });
  test("Atom: bases inside of each other, text and marks told apart, authors of the feed", async () => {
    const feed = await read(ATOM, {});
    expect(feed).toMatchObject({
      kind: "atom",
      title: "Kurier & Küste",
      link: "https://kurier.example/politik/",
      language: "de",
      next: "https://kurier.example/archiv",
    });
    expect(feed.items).toEqual([
      {
        key: "urn:1",
        url: "https://kurier.example/politik/reise/eins",
        title: "5 < 6",
        summary: "Kurz",
        content: "<p>Ein <em>langer</em> Text.</p>",
        published: "2024-03-12T08:00:00+01:00",
        modified: "2024-03-12T08:30:00+01:00",
        authors: ["Redaktion"],
      },
      { key: "urn:2", url: "https://kurier.example/zwei", title: "Zwei", published: "2024-03-12T07:00:00Z", authors: ["Ben"] },
    ]);
  });
  test("RSS 1.0", async () => {
    expect(await read(RDF)).toMatchObject({
      kind: "rdf",
      title: "Altblatt",
      language: "de",
      ttl: 360,
      items: [{ key: "https://alt.example/1", title: "Eins", published: "2024-03-12T08:00:00+01:00" }, { key: "https://alt.example/2" }],
    });
  });
  test("JSON Feed", async () => {
    expect(await read(JSON.stringify(JSON_FEED))).toMatchObject({
      kind: "json",
      title: "Neublatt",
      hub: "https://hub.example/",
      next: "https://neu.example/feed.json?p=2",
      items: [
        { key: "1", url: "https://neu.example/eins", title: "A < B", content: "<p>Text</p>", authors: ["Anna"] },
        {
          key: "https://neu.example/2",
          url: "https://neu.example/2",
          content: "<p>Eins.</p>\n<p>Zwei &amp; drei.</p>",
          modified: "2024-03-12",
        },
      ],
    });
  });
});

describe("what feeds leave out or get wrong", () => {
  const item = (inner: string): string => `<item>${inner}</item>`;
  test.each<[string, string, object]>([
    [
      "a guid that is the address",
      item("<guid>https://k.example/1</guid><title>a</title>"),
      { key: "https://k.example/1", url: "https://k.example/1" },
    ],
    [
      "neither guid nor link",
      item("<title>Nur ein Titel</title><pubDate>Tue, 12 Mar 2024 08:15:00 GMT</pubDate>"),
      { key: "Nur ein Titel · 2024-03-12T08:15:00Z" },
    ],
    [
      "a title that was escaped twice",
      item("<title>A &amp;amp; B &amp;#8211; &lt;i&gt;C&lt;/i&gt;</title><guid>1</guid>"),
      { title: "A & B – C" },
    ],
    ["entities of HTML", item("<title>Gr&ouml;&szlig;e&nbsp;5</title><guid>1</guid>"), { title: "Größe 5" }],
    ["an address that is none", item("<link>javascript:alert(1)</link><guid>1</guid>"), { key: "1" }],
    ["a date that is none", item("<pubDate>neulich</pubDate><guid>1</guid>"), { key: "1" }],
  ])("%s", async (_, xml, expected) => {
    const feed = await read(rss(xml));
    expect(feed.items[0]).toMatchObject(expected);
    if (!("url" in expected)) expect(feed.items[0]).not.toHaveProperty("url");
    if (!("published" in expected) && xml.includes("neulich")) expect(feed.items[0]).not.toHaveProperty("published");
  });
  test("many items of one time are all there; one that is listed twice is there once", async () => {
    const same = [...Array(50).keys()].map((n) =>
      rssItem(n).replace(/<pubDate>.*?<\/pubDate>/u, "<pubDate>Tue, 12 Mar 2024 08:00:00 +0100</pubDate>"),
    );
    const feed = await read(rss(...same, same[3]!));
    expect([feed.items.length, feed.notes]).toEqual([50, ["lists 1 item twice"]]);
  });
});

describe("charsets", () => {
  const umlaut = rss(rssItem(1)).replace("fährt", "fährt – „5 €“");
  test.each<[string, Uint8Array, string | undefined]>([
    ["declared as Latin-1, meant as windows-1252", iconv.encode(umlaut.replace("UTF-8", "ISO-8859-1"), "win1252"), undefined],
    ["UTF-8 that is declared as Latin-1", bytes(umlaut.replace("UTF-8", "ISO-8859-1")), undefined],
    ["declared as UTF-8, but not", iconv.encode(umlaut, "win1252"), undefined],
    ["told by the server only", iconv.encode(umlaut.replace(' encoding="UTF-8"', ""), "win1252"), "text/xml; charset=windows-1252"],
    ["UTF-16 with a mark", iconv.encode(umlaut, "utf-16", { addBOM: true }), undefined],
    ["UTF-8, whatever the server tells", bytes(umlaut), "text/xml; charset=us-ascii"],
  ])("%s", async (_, content, contentType) => {
    const feed = await read(content, { ...(contentType !== undefined && { contentType }) });
    expect(feed.items[0]?.title).toBe("Fähre 1 fährt – „5 €“");
  });
});

describe("broken XML is read as far as it goes", () => {
  const whole = rss(rssItem(1), rssItem(2), rssItem(3));
  test("cut off at any place, no whole item is lost and none invented", async () => {
    for (let end = RSS_HEAD.length; end < whole.length; end += 11) {
      const cut = whole.slice(0, end);
      const complete = cut.split("</item>").length - 1;
      const found = keys(await read(cut));
      expect(["hb-1", "hb-2", "hb-3"].slice(0, found.length)).toEqual(found);
      expect(found.length).toBe(complete);
    }
  });
  test.each<[string, string, string[], string]>([
    ["a mark that is none", whole.replace("Fähre 2 fährt", "5 < 6 & 7"), ["hb-1", "hb-2", "hb-3"], "broken XML"],
    ["an element that is never closed", whole.replace("Fähre 2 fährt</title>", "Fähre 2"), ["hb-1", "hb-3"], "1 of 3 items"],
    [
      "an attribute that is never closed",
      whole.replace('<guid isPermaLink="false">hb-2', '<guid isPermaLink="false>hb-2'),
      ["hb-1", "hb-3"],
      "1 of 3 items",
    ],
    ["bytes that are not allowed", whole.replace("Fähre 2", "Fähre\u0001\u001f 2"), ["hb-1", "hb-2", "hb-3"], ""],
    ["a warning in front", `Warning: include() failed\n<br />\n${whole}`, ["hb-1", "hb-2", "hb-3"], ""],
    ["names that are dangerous in JavaScript", whole.replace("</guid>", "</guid><__proto__>x</__proto__>"), ["hb-2", "hb-3"], "1 of 3"],
    [
      "an item inside a text",
      rss(rssItem(1, "<content:encoded><![CDATA[<item>kein <b>Eintrag</item>]]></content:encoded>"), rssItem(2)).replace("fährt", "5 < 6"),
      ["hb-1", "hb-2"],
      "broken",
    ],
  ])("%s", async (_, xml, expected, note) => {
    const feed = await read(xml);
    expect([keys(feed), feed.title, feed.notes.join()]).toEqual([expected, "Hafenbote & Küste", expect.stringContaining(note)]);
  });
  test("in Atom and RDF too", async () => {
    expect(keys(await read(ATOM.slice(0, ATOM.indexOf("urn:2") + 20)))).toContain("urn:1");
    expect(keys(await read(RDF.slice(0, -30)))).toEqual(["https://alt.example/1"]);
  });
});

describe("what is no feed has a reason that says what it is", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["nothing", "", "empty"],
    ["a page", "<!DOCTYPE html><html><body>x</body></html>", "web page"],
    ["a sitemap", '<?xml version="1.0"?><urlset xmlns="x"></urlset>', "sitemap"],
    ["a list of feeds", '<opml version="2.0"></opml>', "list of feeds"],
    ["other XML", "<note>x</note>", "feed"],
    ["a text", "Nur ein Text.", "neither XML nor JSON"],
    ["JSON", '{"items":[]}', "without the mark"],
    ["broken JSON", '{"version":"https://jsonfeed.org/version/1", ', "broken JSON"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), "not text"],
  ])("%s", async (_, content, reason) =>
    expect(await parseFeed(bytes(content))).toMatchObject({ ok: false, reason: expect.stringContaining(reason) }),
  );
});

describe("hostile feeds", () => {
  test("entities are not expanded", async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${"ha".repeat(50)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
    const feed = await read(rss(rssItem(1)).replace("<rss", `${bomb}<rss`).replace("fährt", "&b;"));
    expect([feed.items[0]?.title, feed.notes.join()]).toEqual(["Fähre 1 &b;", expect.stringContaining("document type")]);
  });
  test("nothing outside is read", async () => {
    const feed = await read(
      rss(rssItem(1))
        .replace("<rss", '<!DOCTYPE rss SYSTEM "file:///etc/passwd" [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss')
        .replace("fährt", "&x;"),
    );
    expect(feed.items[0]?.title).toBe("Fähre 1 &x;");
  });
  test.each<[string, () => string]>([
    ["nested without end", () => `${RSS_HEAD}<item>${"<x>".repeat(200_000)}`],
    ["nested and closed", () => rss(`<item>${"<x>".repeat(100_000)}${"</x>".repeat(100_000)}</item>`)],
    ["marks", () => `${RSS_HEAD}${"<".repeat(500_000)}`],
    ["sections that never end", () => `${RSS_HEAD}${"<item><title><![CDATA[a".repeat(50_000)}`],
    ["comments that never end", () => `${RSS_HEAD}${"<item><!--".repeat(50_000)}`],
    ["a title nested in itself", () => rss(`<item><guid>1</guid><title><![CDATA[${"<b>".repeat(500_000)}]]></title></item>`)],
    ["attributes", () => rss(`<item ${'a="b" '.repeat(200_000)}></item>`)],
    ["a document type that never ends", () => `<!DOCTYPE rss [${"<!ENTITY a 'b'>".repeat(50_000)}<rss>`],
    ["items that are never closed", () => `${RSS_HEAD}${"<item><title>x</title><guid>1</guid>".repeat(20_000)}`],
    ["nested JSON", () => `{"version":"https://jsonfeed.org/version/1","items":${"[".repeat(200_000)}`],
    ["50 MB", () => rss(rssItem(1).repeat(150_000))],
  ])("%s", { timeout: 40_000 }, async (_, content) => {
    const given = bytes(content());
    const start = performance.now();
    const result = await parseFeed(given);
    expect(performance.now() - start).toBeLessThan(15_000);
    if (result.ok) expect(result.feed.items.length).toBeLessThanOrEqual(10_000);
  });
  test("any text: a feed or a reason", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            RSS_HEAD,
            RSS_END,
            rssItem(1),
            "<item>",
            "</item>",
            "<![CDATA[",
            "]]>",
            "<",
            "&",
            "<!--",
            "-->",
            "<!DOCTYPE",
            "{",
            "text",
          ),
        ),
        async (parts) => {
          const result = await parseFeed(bytes(parts.join("")));
          expect(result.ok ? result.feed.items.every((i) => i.key !== "") : result.reason !== "").toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
