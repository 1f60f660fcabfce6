import { describe, expect, test } from "vitest";
import { parsePage } from "./parse-page.ts";
import { textOf } from "./tree.ts";

const body = (html: string): string => textOf(parsePage(html).body);

describe("head and body are found wherever they are", () => {
  test.each<[string, string]>([
    ["as they should be", "<!doctype html><html><head><title>T</title></head><body><p>eins</p></body></html>"],
    ["no frame", "<title>T</title><p>eins</p>"],
    ["a head that is never closed", "<html><head><title>T</title><body><p>eins</p>"],
    ["a body that is never opened", "<html><head><title>T</title></head><p>eins</p></html>"],
    ["text after the end", "<html><head><title>T</title></head><body></body></html><p>eins</p>"],
    ["a second body", "<html><head><title>T</title></head><body><div><body class=x><p>eins</p>"],
    ["a warning before the page", "Warning: old <b>x</b><html><head><title>T</title></head><body><p>eins</p></body>"],
    ["two titles", "<html><head><title>T</title><title>U</title></head><body><p>eins</p></body>"],
  ])("%s", (_name, html) => {
    expect([body(html), parsePage(html).title]).toEqual(["eins", "T"]);
  });
});

test("what nobody sees as text is dropped with all that is in it", () => {
  const html = `<p>eins</p><script>a<b</script><style>p{}</style><svg><title>s</title><p>x</p></svg><noscript><p>x</p></noscript>
  <template><div>x</div></template><object><object>x</object>x</object><select><option>x</select><iframe>x</iframe><!-- x --><p>zwei</p>`;
  expect(body(html)).toBe("eins zwei");
});
test("a dropped element that never ends hides no more than its parent", () => {
  expect(body("<div><select><option>x</div><p>eins</p>")).toBe("eins");
});
test("head elements and JSON-LD are gathered wherever they stand", () => {
  const page = parsePage(
    `<html lang=de><meta name=a content=1><body><link rel=canonical href=/x><script type="application/ld+json">{"a":1}</script><meta itemprop=b content=2>`,
  );
  expect([page.root["lang"], page.metas.length, page.links[0]?.["rel"], page.jsonLd]).toEqual(["de", 2, "canonical", ['{"a":1}']]);
});
test("limits", () => {
  expect(() => parsePage("<div>".repeat(401))).toThrow("nested more than 400 levels");
  expect(() => parsePage("<p>a".repeat(20_001))).toThrow("more than 20000 elements");
});
