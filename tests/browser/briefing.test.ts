import { getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openFindings } from "../../src/app/findings.ts";
import { outletDirectory, type Snapshot } from "../../src/core/index.ts";
import type { RunningServer } from "../../src/server/index.ts";
import { testEntente } from "../../src/server/testdata/facade.ts";
import { HARBOUR, harbourNames } from "../support/harbour.ts";
import { violations, watchedPage } from "./chromium.ts";
import { type Harness, openHarness } from "./harness.ts";

vi.setConfig({ testTimeout: 60_000 });

const PATH = "/briefings/NMK-OST?from=2024-03-13";

/** The invented ledger, its second article with an address on the web. */
const LEDGER: Snapshot = {
  ...HARBOUR,
  documents: HARBOUR.documents.map((d) =>
    d.document.id === "kccc" ? { ...d, document: { ...d.document, url: "https://rundschau.example/hafen?a=1" } } : d,
  ),
};

let harness: Harness;
let server: RunningServer;

beforeAll(async () => {
  harness = await openHarness();
  const findings = openFindings(
    async () => LEDGER,
    harbourNames,
    () => outletDirectory([]),
  );
  server = await harness.serve({ entente: testEntente(findings) });
}, 60_000);

afterAll(() => harness?.close());

interface StructNode {
  readonly role?: string;
  readonly children?: readonly StructNode[];
}
const rolesIn = (node: StructNode): readonly string[] => [
  ...(node.role === undefined ? [] : [node.role]),
  ...(node.children ?? []).flatMap(rolesIn),
];

describe("a briefing", () => {
  it("prints to a tagged PDF with its language, its headings and its links", async () => {
    const { page, context } = await watchedPage(harness.browser, server.address);
    await page.goto(PATH);
    const file = await page.pdf({ tagged: true, outline: true });
    await context.close();
    const raw = file.toString("latin1");
    expect(raw).toContain("/StructTreeRoot");
    expect(raw).toMatch(/\/Lang\s*\(de/u);

    const pdf = await getDocumentProxy(new Uint8Array(file));
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)));
    const roles = (await Promise.all(pages.map((p) => p.getStructTree()))).flatMap((tree) => (tree ? rolesIn(tree as StructNode) : []));
    for (const role of ["H1", "H2", "H3", "L", "LI", "Link"]) expect(roles, role).toContain(role);
    const links = (await Promise.all(pages.map((p) => p.getAnnotations()))).flat().map((a) => String((a as { url?: string }).url));
    expect(links).toContainEqual(expect.stringMatching(/^https:\/\/rundschau\.example\/hafen\?a=1#:~:text=/u));
    expect(links).toContain(`${server.address}claims/kccc.1.1`);
    const outline = JSON.stringify((await pdf.getOutline())?.map((o) => [o.title, o.items.map((i) => i.title)]));
    expect(outline).toContain("Belege");
    const text = (await Promise.all(pages.map((p) => p.getTextContent())))
      .flatMap((t) => t.items.map((i) => ("str" in i ? i.str : "")))
      .join(" ");
    expect(text).toContain("https://rundschau.example/hafen?a=1");
    // Nothing of the frame is printed.
    for (const word of ["English", "Staatenpaare", "Mit Belegen kopieren", "Kopiert."]) expect(text, word).not.toContain(word);
  });

  it("copies as text and as HTML, every number with its evidence, every address whole", async () => {
    const { page, context, complaints } = await watchedPage(harness.browser, server.address, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.goto(PATH);
    await page.locator("[data-copy]").click();
    const [text, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? "";
      return [await read("text/plain"), await read("text/html")] as const;
    });
    for (const got of [text, html]) {
      expect(got).toContain("[1]");
      expect(got).toContain("nie, was wahr ist");
    }
    expect(html).toContain(`href="${server.address}claims/kccc.1.1"`);
    expect(html).not.toContain("<svg");
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("is asked for by a form without scripts, and as text", async () => {
    const { page, context } = await watchedPage(harness.browser, server.address, { javaScriptEnabled: false });
    await page.goto("/briefings");
    await page.locator("input[name=of]").fill("ost-nmk");
    await page.locator("input[name=from]").fill("2024-03");
    await page.locator("button[name=show]").click();
    await page.waitForURL(/\/briefings\/NMK-OST\?from=2024-03/u);
    expect(await page.locator("h1").innerText()).toBe("Lagebericht: Nordmark und Ostrien");
    const href = await page.locator(".briefing-tools a").first().getAttribute("href");
    const text = await (await page.request.get(href ?? "")).text();
    expect(text).toMatch(/^Lagebericht: Nordmark und Ostrien\n=+\n/u);
    await page.goto("/briefings?of=nirgends&show=1");
    expect(await page.locator("[role=alert]").innerText()).toContain("nirgends");
    expect(await page.locator("input[name=of]").inputValue()).toBe("nirgends");
    await context.close();
  });

  it("is accessible in light and dark, and fits 320 pixels in both languages", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page, context } = await watchedPage(harness.browser, server.address, { colorScheme, viewport: { width: 320, height: 700 } });
      for (const path of [PATH, "/briefings", `${PATH}&lang=en`, "/briefings?lang=en"]) {
        await page.goto(path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBe(0);
        expect(await violations(page), path).toEqual([]);
      }
      await context.close();
    }
  });
});
