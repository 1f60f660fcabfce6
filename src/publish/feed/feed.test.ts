import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { parseFeed } from "../../ingest/feeds/parse-feed.ts";
import { allClaims } from "../../server/testdata/views.ts";
import type { ClaimView } from "../views.ts";
import { atomFeed, type FeedEntry } from "./atom.ts";
import { claimEntry, contradictionEntry } from "./entries.ts";

const feed = (entries: readonly FeedEntry[]): string =>
  atomFeed({
    title: "Aussagen · XNM – Entente",
    subtitle: "Was gesagt wird",
    language: "de",
    origin: "https://entente.example",
    self: "/claims.atom?actor=XNM",
    page: "/claims?actor=XNM",
    entries,
  });
const read = async (xml: string) => {
  const result = await parseFeed(new TextEncoder().encode(xml), { url: "https://entente.example/claims.atom" });
  if (!result.ok) throw new Error(result.reason);
  return result;
};
const [first] = allClaims("de") as [ClaimView, ...ClaimView[]];
const real = { ...first, document: { ...first.document, sample: false, url: "https://kurier.example/a?b=1&c=2" } };

describe("an Atom feed", () => {
  it("is read by our own reader, with the sentence, its credit and both links, and no more of the text", async () => {
    const { feed: got, notes } = await read(feed(allClaims("de").map((c) => claimEntry(c, "de"))));
    expect(notes).toEqual([]);
    expect(got).toMatchObject({ kind: "atom", link: "https://entente.example/claims?actor=XNM", language: "de" });
    const item = got.items.find((i) => i.key.endsWith(first.id));
    expect(item?.title).toBe("XNM → XSL · Rüstungslieferung: Aufklärungsdrohnen (wiedergegeben)");
    expect(item?.content).toContain(first.quote);
    expect(item?.content).toContain("Agentur Polaris");
    for (const claim of allClaims("de")) if (claim.before) expect(feed([claimEntry(claim, "de")])).not.toContain(claim.before);
  });

  it("keeps its ids wherever it is served, and what every feed must have (RFC 4287, 4.1)", () => {
    const xml = feed([claimEntry(real, "en")]);
    expect(xml).toContain(`<id>tag:entente,2026:claims/${first.id}</id>`);
    expect(xml).toContain("<id>tag:entente,2026:claims?actor=XNM</id>");
    const { children } = parseDocument(xml, { xmlMode: true });
    const names = children.flatMap((c) => ("children" in c ? c.children : [])).flatMap((c) => ("name" in c ? [c.name] : []));
    expect(names).toEqual(["id", "title", "subtitle", "updated", "author", "generator", "link", "link", "entry"]);
    expect(xml).toContain('href="https://kurier.example/a?b=1&amp;c=2#:~:text=Nordmark');
    expect(feed([])).toContain("<updated>1970-01-01T00:00:00Z</updated>");
  });

  it("shows what changed last first, fifty at most", () => {
    const at = (n: number): FeedEntry => ({
      ...claimEntry({ ...real, id: `d.1.${n}`, recordedAt: `2031-01-01T00:00:${String(n % 60).padStart(2, "0")}Z` }, "de"),
    });
    const xml = feed(Array.from({ length: 60 }, (_, n) => at(n)));
    expect(xml.match(/<entry>/gu)).toHaveLength(50);
    expect(/<entry>\s*<id>tag:entente,2026:claims\/d\.1\.(\d+)/u.exec(xml)?.[1]).toBe("59");
  });

  it("tells both sides of a contradiction", () => {
    const origin = { basis: "outlet", names: ["a"] } as const;
    const [, second] = allClaims("de") as [ClaimView, ClaimView];
    const view = { id: "x", type: "denied", a: { claim: first, origin }, b: { claim: second, origin }, also: [], reason: "" } as const;
    const entry = contradictionEntry(view, "en");
    expect(entry.quotations.map((q) => q.sentence)).toEqual([first.quote, second.quote]);
    expect(feed([entry])).toContain("One says it, the other denies it");
  });

  it("is well formed whatever an article says, and tells it as it was said", async () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom("]]>", "<script>", "&lt;", "<!--", "\u0000\u0008\u001b[2J", "\ufffe\uffff", "\ud800", "\u202e", "&#x0;", "\"'>"),
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (quote, outlet, object) => {
        const said: ClaimView = { ...real, quote: `Anfang ${quote} Ende`, object, document: { ...real.document, outlet } };
        const xml = feed([claimEntry(said, "de")]);
        // XML 1.0, section 2.2
        expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
        const { feed: got, notes } = await read(xml);
        expect(notes).toEqual([]);
        expect(got.items).toHaveLength(1);
        const html = parseDocument(got.items[0]?.content ?? "");
        const names = html.children.flatMap((c) => ("name" in c ? [c.name] : []));
        expect(names).toEqual(["blockquote", "p"]);
        const plain = quote.replaceAll(/[^\p{L}\p{N}]/gu, "");
        const told =
          html.children[0] && "children" in html.children[0]
            ? html.children[0].children.map((c) => ("data" in c ? c.data : "")).join("")
            : "";
        expect(told.replaceAll(/[^\p{L}\p{N}]/gu, "")).toContain(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}]/u.test(quote) ? "Anfang" : plain);
      }),
      { numRuns: 200 },
    );
  });
});
