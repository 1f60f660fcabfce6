import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { createApp } from "./app.ts";
import { hostileEntente, OVERRIDE } from "./testdata/hostile.ts";
import { noAssets } from "./testdata/no-assets.ts";

const PAGES = [
  "/",
  "/?claim=hostile.1.1",
  "/docs/hostile",
  "/claims/hostile.1.1",
  "/claims",
  '/claims?actor="><script>',
  "/<script>alert(1)</script>",
  '/docs/x?lang="><script>',
];

async function page(path: string, url?: string) {
  const app = createApp({ entente: hostileEntente(url), assets: noAssets });
  return (await app.request(`http://127.0.0.1${path}`)).text();
}

describe("hostile text", () => {
  it.each(PAGES)("stays text on %s", async (path) => {
    const markup = await page(path);
    const { document } = parseHTML(markup);
    const everything = [document, ...[...document.querySelectorAll("template")].map((t) => parseHTML(t.innerHTML).document)];
    for (const part of everything) {
      const elements = [...part.querySelectorAll("*")];
      expect(elements.filter((e) => e.localName === "img")).toEqual([]);
      expect(elements.filter((e) => e.localName === "script").map((e) => e.getAttribute("src"))).toEqual(
        part === document ? ["/assets/entente.js?v=1"] : [],
      );
      expect(elements.flatMap((e) => e.getAttributeNames().filter((n) => n.startsWith("on")))).toEqual([]);
      for (const e of elements)
        for (const name of ["href", "src", "action"]) expect(e.getAttribute(name) ?? "").not.toMatch(/^\s*(?:javascript|data|vbscript):/iu);
    }
  });

  it.each(PAGES)("cannot turn its direction round or hide control characters on %s", async (path) => {
    const markup = await page(path);
    expect(markup).not.toContain(OVERRIDE);
    expect(markup).not.toContain("\u0000");
    expect(markup).not.toContain("\u0007");
  });

  it("spells hidden characters out", async () => {
    expect(await page("/docs/hostile")).toContain("⟨U+202E⟩");
  });

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "//evil.example",
    "file:///etc/passwd",
    "https://a.example/\u202Egpj",
    'https://a.example/"onmouseover="x',
  ])("offers no way to %s", async (url) => {
    for (const path of ["/", "/docs/hostile", "/claims/hostile.1.1"]) expect(await page(path, url)).not.toContain("Original öffnen");
  });

  it("opens an original without telling it where the reader came from", async () => {
    const markup = await page("/", "https://zeitung.example/a?b=1&c=2");
    expect(markup).toMatch(/<a href="https:\/\/zeitung\.example\/a\?b=1&amp;c=2#:~:text=[^"]+" rel="noreferrer noopener">/u);
  });
});
