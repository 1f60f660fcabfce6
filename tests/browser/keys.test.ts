import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { ClaimView } from "../../src/server/contract.ts";
import type { RunningServer } from "../../src/server/index.ts";
import { testEntente } from "../../src/server/testdata/facade.ts";
import { testLists } from "../../src/server/testdata/lists.ts";
import { allClaims } from "../../src/server/testdata/views.ts";
import { watchedPage } from "./chromium.ts";
import { type Harness, openHarness } from "./harness.ts";

vi.setConfig({ testTimeout: 60_000 });

let harness: Harness;
let server: RunningServer;

beforeAll(async () => {
  harness = await openHarness();
  const onTheWeb = (c: ClaimView): ClaimView => ({
    ...c,
    document: { ...c.document, sample: false, url: "https://kurier.example/artikel" },
  });
  const entente = testEntente({ lists: testLists(allClaims("de").map(onTheWeb), false) });
  server = await harness.serve({ entente });
}, 60_000);

afterAll(() => harness?.close());

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-line") ?? document.activeElement?.id);
const row = (page: Page, action: string) => page.locator(`dialog#keys [data-action="${action}"]`);
const keysOf = (page: Page, action: string) => row(page, action).locator("kbd").allTextContents();

describe("keys", () => {
  it("lead to a screen by two, one after the other, and a slip does nothing", async () => {
    const { page, context, complaints } = await watchedPage(harness.browser, server.address);
    await page.goto("/claims");
    await page.keyboard.press("g");
    await page.keyboard.press("j");
    expect(await focused(page)).toBe("");
    await page.keyboard.press("g");
    await page.keyboard.press("t");
    await page.waitForURL((url) => url.pathname === "/");
    await page.keyboard.press("/");
    expect(await focused(page)).toBe("jump");
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("are listed as far as they do something on the page", async () => {
    const { page, context } = await watchedPage(harness.browser, server.address);
    await page.goto("/claims");
    await page.keyboard.press("?");
    for (const action of ["next", "cite", "original", "search", "go-today"]) expect(await row(page, action).isVisible(), action).toBe(true);
    for (const action of ["month-back", "review-accept"]) expect(await row(page, action).isVisible(), action).toBe(false);
    await context.close();
  });

  it("can be changed for good; one that is taken is refused with a word; all can be set back", async () => {
    const { page, context } = await watchedPage(harness.browser, server.address);
    await page.goto("/claims");
    await page.keyboard.press("?");
    const said = page.locator("#keys-said");
    const change = async (action: string, ...keys: string[]): Promise<void> => {
      await row(page, action).locator("[data-change]").click();
      for (const key of keys) await page.keyboard.press(key);
    };
    await change("next", "k");
    expect(await said.innerText()).toContain("vorige Aussage");
    expect(await keysOf(page, "next")).toEqual(["j"]);
    await change("next", "Enter");
    expect(await said.innerText()).toContain("Nicht geändert");
    await page.keyboard.press("n");
    expect(await keysOf(page, "next")).toEqual(["n"]);
    await change("go-dyads", "g", "t");
    expect(await said.innerText()).toContain("Heute");
    await change("go-dyads", "g", "p");
    expect(await keysOf(page, "go-dyads")).toEqual(["g", "p"]);
    await change("cite", "Escape");
    expect(await said.innerText()).toBe("");
    expect(await page.locator("dialog#keys").isVisible()).toBe(true);

    await page.reload();
    await page.keyboard.press("j");
    expect(await focused(page)).toBe("");
    await page.keyboard.press("n");
    expect(await focused(page)).toBe(await page.locator("[data-line]").first().getAttribute("data-line"));
    await page.keyboard.press("?");
    await page.locator("#keys-reset").click();
    expect(await keysOf(page, "next")).toEqual(["j"]);
    await page.reload();
    await page.keyboard.press("j");
    expect(await focused(page)).not.toBe("");
    await context.close();
  });

  it("copy the chosen claim as a citation with its permanent address, and open its original at the sentence", async () => {
    const { page, context } = await watchedPage(harness.browser, server.address, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto("/claims");
    await page.keyboard.press("j");
    const id = await focused(page);
    await page.keyboard.press("c");
    expect(await page.locator("#toast").innerText()).toBe("Kopiert.");
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^».+« \(.+\)\. /u);
    expect(text.endsWith(` ${server.address}claims/${id}`)).toBe(true);

    await page.route("https://kurier.example/**", (route) => route.fulfill({ body: "Der Artikel" }));
    expect(await page.locator(`[data-line="${id}"]`).getAttribute("data-original")).toMatch(
      /^https:\/\/kurier\.example\/artikel#:~:text=\S+$/u,
    );
    await page.keyboard.press("v");
    await page.waitForURL((url) => url.host === "kurier.example" && url.pathname === "/artikel");
    await context.close();
  });
});
