import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ListedFeed, parseOpml, writeOpml } from "./opml.ts";

const read = async (xml: string): Promise<Awaited<ReturnType<typeof parseOpml>>> => parseOpml(Buffer.from(xml));
const OPML = `<?xml version="1.0" encoding="UTF-8"?><opml version="2.0"><head><title>Meine Quellen</title></head><body>
<outline text="Presse"><outline text="Hafenbote &amp; Küste" type="rss" xmlUrl="https://hafenbote.example/feed" htmlUrl="https://hafenbote.example/"/>
<outline text="Regional"><outline title="Kurier" xmlUrl="https://kurier.example/rss"/></outline></outline>
<outline text="Blatt" type="rss" url="https://blatt.example/atom"/><outline text="Notiz"/></body></opml>`;

test("folders are flattened to names", async () => {
  expect(await read(OPML)).toEqual({
    ok: true,
    title: "Meine Quellen",
    notes: [],
    feeds: [
      { url: "https://hafenbote.example/feed", title: "Hafenbote & Küste", page: "https://hafenbote.example/", folders: ["Presse"] },
      { url: "https://kurier.example/rss", title: "Kurier", folders: ["Presse", "Regional"] },
      { url: "https://blatt.example/atom", title: "Blatt", folders: [] },
    ],
  });
});
test("a file that is cut off is read up to there", async () => {
  const cut = await read(OPML.slice(0, OPML.indexOf("https://blatt")));
  expect(cut).toMatchObject({ ok: true, notes: [expect.stringContaining("broken")] });
  expect(cut.ok && cut.feeds).toHaveLength(2);
});
test.each<[string, string, string]>([
  ["another file", "<rss></rss>", "no <opml>"],
  ["nothing", "", "empty"],
])("%s has a reason", async (_, xml, reason) =>
  expect(await read(xml)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) }),
);
test("addresses that are none are counted, doubles are listed once", async () => {
  const outlines =
    '<outline text="a" xmlUrl="file:///etc/passwd"/><outline text="b" xmlUrl="https://b.example/"/><outline text="c" xmlUrl="https://b.example/"/>';
  expect(await read(`<opml><body>${outlines}</body></opml>`)).toMatchObject({
    feeds: [{ url: "https://b.example/", title: "b" }],
    notes: ["lists 1 feed without a web address"],
  });
});

describe("hostile lists", () => {
  test.each<[string, string]>([
    ["nested without end", `<opml><body>${'<outline text="a">'.repeat(50_000)}`],
    ["marks", `<opml><body>${"<".repeat(100_000)}`],
    ["quotation marks", `<opml><body><outline ${'"'.repeat(99_999)}`],
    ["entities", `<!DOCTYPE opml [<!ENTITY a "aaaa">]><opml><body><outline text="&a;" xmlUrl="https://b.example/"/></body></opml>`],
  ])("%s", async (_, xml) => {
    const start = performance.now();
    expect(await read(xml)).toHaveProperty("ok");
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

test("what is written is read back", async () => {
  const word = fc.stringMatching(/^[\p{L}&<>"']{1,8}$/u).filter((w) => !/&\w|<[\w!/]/u.test(w));
  const feed: fc.Arbitrary<ListedFeed> = fc.record(
    {
      url: fc.nat(999).map((n) => `https://f.example/${n}?a=1&b=2`),
      title: word,
      page: fc.constant("https://f.example/"),
      folders: fc.array(word, { maxLength: 3 }),
    },
    { requiredKeys: ["url", "title", "folders"] },
  );
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(feed, { selector: (f) => f.url, maxLength: 8 }), async (feeds) => {
      const result = await read(await writeOpml(feeds));
      const sorted = (list: readonly ListedFeed[]): readonly ListedFeed[] => [...list].sort((a, b) => (a.url < b.url ? -1 : 1));
      expect(result.ok && sorted(result.feeds)).toEqual(sorted(feeds));
    }),
    { numRuns: 60 },
  );
});
