import { expect, test } from "vitest";
import { metasOf, readHeadTags } from "./head-tags.ts";

const NOAI = '<meta name="robots" content="noai">';

test.each([
  ["nested without end", "<b>".repeat(700_000)],
  ["nested without end, each closed wrongly", "<b></i>".repeat(300_000)],
  ["closed again and again", "<div></div></p>".repeat(140_000)],
  ["full of attributes", `<p ${"a=1 ".repeat(500_000)}>`],
  ["full of comments that do not end", "<!--".repeat(500_000)],
])("a page %s: read in a moment, its head as well", (_what, html) => {
  const start = process.cpuUsage();
  expect(metasOf(`<!doctype html><head>${NOAI}</head>${html}`)).toEqual([{ name: "robots", content: "noai" }]);
  const { user, system } = process.cpuUsage(start);
  // Microseconds of processor time; minutes without a bound to the depth.
  expect(user + system).toBeLessThan(2_000_000);
});

test("elements that have no end, or whose end may be left out, nest nothing", () => {
  const flat = "<p>Zeile<br><img src=a>".repeat(2_000) + "<li>Hafen".repeat(2_000);
  expect(metasOf(flat + NOAI)).toEqual([{ name: "robots", content: "noai" }]);
});

test("behind half a mebibyte of styles", () => {
  const html = `<head><style>${"a{b:c}".repeat(90_000)}</style>${NOAI}<link rel="alternate" href="/rss">`;
  expect(readHeadTags(html)).toMatchObject({ metas: [{ content: "noai" }], links: [{ rel: ["alternate"], href: "/rss" }] });
});
