import fc from "fast-check";
import { expect, test } from "vitest";
import { incoming, tinyAnalyser } from "../../tests/support/tiny-analyser.ts";
import { articleAddresses, leadsAway, type Whereabouts } from "./article-addresses.ts";
import { addressForms, canonicalAddress } from "./canonical-address.ts";
import { documentId } from "./identity.ts";
import { newLedger } from "./testdata/acquired.ts";
import { TRACKING } from "./tracking-parameters.ts";

const tiny = tinyAnalyser();
const addresses = (w: Whereabouts): string[] => articleAddresses(w).map((a) => a.address);
const PLAIN = "https://www.bote.example/politik/faehre-123";

test.each<[string, Whereabouts]>([
  ["AMP in the path", { asked: `${PLAIN}/amp`, canonical: PLAIN }],
  ["AMP as a parameter", { asked: `${PLAIN}?outputType=amp`, canonical: PLAIN }],
  ["AMP on a host of its own", { asked: "https://amp.bote.example/politik/faehre-123", canonical: PLAIN }],
  ["AMP cache", { asked: "https://www-bote-example.cdn.ampproject.org/c/s/www.bote.example/politik/faehre-123/amp", canonical: PLAIN }],
  ["AMP viewer", { asked: "https://www.google.com/amp/s/www.bote.example/politik/faehre-123/amp", canonical: PLAIN }],
  ["print version", { asked: `${PLAIN}/drucken`, canonical: PLAIN }],
  ["print version as a page", { asked: `${PLAIN}/druckversion.html`, canonical: PLAIN }],
  ["mobile site", { asked: "https://m.bote.example/politik/faehre-123", canonical: PLAIN }],
  ["all on one page", { asked: `${PLAIN}?page=all`, canonical: PLAIN }],
  ["a new address of the site", { asked: "https://www.bote.example/a/123", canonical: PLAIN }],
])("%s: the canonical address names the article", (_, whereabouts) => {
  expect(addresses(whereabouts)).toEqual([PLAIN, canonicalAddress(whereabouts.asked)]);
});

test.each<[string, Whereabouts]>([
  ["another site's page", { asked: "https://nachdruck.example/faehre", canonical: PLAIN }],
  ["a page in the cache that speaks for another site", { asked: "https://boese-example.cdn.ampproject.org/c/x", canonical: PLAIN }],
  ["the front page", { asked: PLAIN, canonical: "https://www.bote.example/" }],
  ["a folder above", { asked: PLAIN, canonical: "https://www.bote.example/politik" }],
  ["a script without its parameters", { asked: "https://bote.example/artikel.php?id=7", canonical: "https://bote.example/artikel.php" }],
  ["no web address", { asked: PLAIN, canonical: "javascript:alert(1)" }],
])("%s is not believed", (_, whereabouts) => {
  expect(addresses(whereabouts)).toEqual([canonicalAddress(whereabouts.asked)]);
});

test("redirects are ways to the article; tracking parameters make no second address", () => {
  const asked = `https://kurz.example/x?utm_source=newsletter`;
  expect(addresses({ asked, final: `${PLAIN}?utm_source=newsletter&fbclid=7` })).toEqual([PLAIN, "https://kurz.example/x"]);
  expect(addresses({ asked: PLAIN, final: `${PLAIN}#kommentare` })).toEqual([PLAIN]);
});

test.each<[string, string, string]>([
  ["the front page", PLAIN, "https://www.bote.example/"],
  ["the front page of another site", PLAIN, "https://verlag.example/index.html"],
  ["the front page without the article's number", "https://www.bote.example/?p=123", "https://www.bote.example/"],
  ["a folder above", PLAIN, "https://www.bote.example/politik/"],
])("a redirect to %s is no way to the article, whatever the page there calls itself", (_, asked, final) => {
  expect(leadsAway(asked, final)).toBe(true);
  expect(addresses({ asked, final, canonical: final })).toEqual([canonicalAddress(asked)]);
  expect(addresses({ asked, final, canonical: "https://www.bote.example/aktuelles" })).toEqual([canonicalAddress(asked)]);
});

test.each<[string, string, string]>([
  ["out of its AMP form", `${PLAIN}/amp`, PLAIN],
  ["from a folder's index page", `${PLAIN}/index.html`, `${PLAIN}/`],
  ["without a slash", `${PLAIN}/`, PLAIN],
  ["from a front page to a front page", "https://bote.example/", "https://www.bote.example/"],
  ["elsewhere on the site", "https://www.bote.example/a/123", PLAIN],
])("a redirect %s is followed", (_, asked, final) => {
  expect(leadsAway(asked, final)).toBe(false);
  expect(addresses({ asked, final })[0]).toBe(final);
});

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/u);
const webAddress = fc
  .record({
    host: word,
    path: fc.array(word, { maxLength: 3 }),
    query: fc.array(fc.tuple(word, fc.string({ maxLength: 5 })), { maxLength: 3 }),
  })
  .map(({ host, path, query }) => {
    const url = new URL(`https://${host}.example/${path.join("/")}`);
    for (const [name, value] of query) if (!/^(?:pcrid|epik|cmpid)$/u.test(name)) url.searchParams.append(name, value);
    return url;
  });
const trackers = fc.constantFrom(...TRACKING.flatMap((t) => t.names)).map((name) => name.replace("*", "beliebig"));

test("the canonical form is its own, whatever is tracked, however parameters are ordered", () => {
  const property = fc.property(webAddress, fc.array(fc.tuple(trackers, fc.string({ maxLength: 8 }))), word, (url, tracking, fragment) => {
    const canonical = canonicalAddress(url.href) ?? "";
    expect(canonicalAddress(canonical)).toBe(canonical);
    const tracked = new URL(url);
    for (const [name, value] of tracking) tracked.searchParams.append(name, value);
    tracked.hash = fragment;
    tracked.username = "leser";
    expect(canonicalAddress(tracked.href)).toBe(canonical);
    expect(addressForms(tracked.href)[0]).toBe(canonical);
    expect(canonicalAddress(canonical.replace("https://", "HTTPS://").replace(".example/", ".EXAMPLE:443/"))).toBe(canonical);
  });
  fc.assert(property);
});

test("no parameter but those of the table is dropped", () => {
  fc.assert(
    fc.property(webAddress, (url) => {
      const kept = [...new URL(canonicalAddress(url.href) ?? "").searchParams].sort();
      expect(kept).toEqual([...url.searchParams].sort());
    }),
  );
});

test("one article under several addresses is one document, in whatever order they come", async () => {
  const all: Whereabouts[] = [
    { asked: PLAIN },
    { asked: `${PLAIN}/amp`, canonical: PLAIN },
    { asked: `${PLAIN}?utm_id=3`, canonical: PLAIN },
  ];
  const property = fc.asyncProperty(fc.shuffledSubarray(all, { minLength: 2 }), async (order) => {
    const { ledger } = await newLedger();
    for (const where of order) {
      const { article } = incoming("IRN trifft RUS");
      await ledger.record({ article, addresses: articleAddresses(where) }, tiny);
    }
    const { documents } = await ledger.snapshot();
    expect(documents.map((d) => d.document.id)).toEqual([documentId(PLAIN)]);
    expect(documents[0]?.document.url).toBe(PLAIN);
    expect([...(documents[0]?.addresses ?? [])].sort()).toEqual([...new Set(order.flatMap(addresses))].sort());
    for (const { asked } of order) expect(await ledger.at(asked)).toBe(documentId(PLAIN));
    await ledger.close();
  });
  await fc.assert(property, { numRuns: 12 });
});

test("what an older ledger knows under an address with a parameter that is dropped today stays the same document", async () => {
  const { ledger } = await newLedger();
  const old = "https://a.example/artikel?mkt_tok=7";
  await ledger.record({ ...incoming("IRN trifft RUS"), addresses: [{ kind: "file", address: "file:alt" }] }, tiny);
  // As the first ledgers wrote it: the parameter was part of the address.
  const { default: Database } = await import("libsql");
  const file = new Database((await ledger.status()).path);
  file.prepare("update addresses set kind = 'url', address = ?").run(old);
  file.close();
  const [before] = (await ledger.snapshot()).documents;
  expect(await ledger.record(incoming("DEU trifft FRA", { url: old }), tiny)).toMatchObject({
    outcome: "new-version",
    id: before?.document.id,
  });
  expect((await ledger.snapshot()).documents).toHaveLength(1);
  expect(await ledger.at("https://a.example/artikel")).toBe(before?.document.id);
  expect(await ledger.record(incoming("DEU trifft FRA", { url: "https://a.example/artikel?gad_source=1" }), tiny)).toMatchObject({
    outcome: "unchanged",
    id: before?.document.id,
  });
});
