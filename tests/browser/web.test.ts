import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { testEntente } from "../../src/server/testdata/facade.ts";
import { violations, watchedPage } from "./chromium.ts";
import { type Harness, openHarness } from "./harness.ts";

// A loaded machine is slow, not wrong: nothing here waits for a clock.
vi.setConfig({ testTimeout: 60_000 });

/** The tests look only for what every ledger has: set ENTENTE_URL to run them against another one. */
const elsewhere = process.env["ENTENTE_URL"];

let harness: Harness;
let base = elsewhere ?? "";
let pages: readonly string[] = [];

beforeAll(async () => {
  harness = await openHarness();
  if (elsewhere === undefined) base = (await harness.serve({ entente: testEntente() })).address;
  const { page, context } = await watchedPage(harness.browser, base);
  await page.goto("/");
  const document = await page.locator("[data-line]").first().getAttribute("data-document");
  const claim = await page.locator("[data-line]").first().getAttribute("data-line");
  pages = ["/", document?.split("#")[0] ?? "", `/claims/${claim}`, "/claims"];
  await context.close();
}, 60_000);

afterAll(() => harness?.close());

const shown = (page: Page) => page.locator("#evidence [data-evidence]");
const chosen = (page: Page) => page.locator("[data-line][aria-current=true]");
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("Today by keyboard", () => {
  it("walks from claim to claim, keeps evidence and address in step, opens the document", async () => {
    const { page, context, complaints } = await watchedPage(harness.browser, base);
    await page.goto("/");
    const lines = page.locator("[data-line]");
    expect(await chosen(page).getAttribute("data-line")).toBe(await lines.nth(0).getAttribute("data-line"));
    const first = await page.locator("#evidence mark").innerText();

    await page.keyboard.press("j");
    const second = (await lines.nth(1).getAttribute("data-line")) ?? "";
    expect(await shown(page).getAttribute("data-evidence")).toBe(second);
    expect(await chosen(page).getAttribute("data-line")).toBe(second);
    expect(await page.locator("#evidence mark").innerText()).not.toBe(first);
    expect(page.url()).toContain(`claim=${second}`);

    await page.keyboard.press("k");
    expect(await page.locator("#evidence mark").innerText()).toBe(first);
    await page.keyboard.press("k");
    expect(await page.locator("#evidence mark").innerText()).toBe(first);

    await page.keyboard.press("o");
    await page.waitForURL(/\/docs\//u);
    expect(await page.locator("[data-note]:target").count()).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("jumps to the contradiction and back", async ({ skip }) => {
    const { page, context } = await watchedPage(harness.browser, base);
    await page.goto("/");
    const contradicted = page.locator("[data-contradiction]").first();
    skip(elsewhere !== undefined && (await contradicted.count()) === 0, "nothing in this ledger contradicts anything");
    await contradicted.click();
    const id = await contradicted.getAttribute("data-line");
    await page.keyboard.press("x");
    expect(await shown(page).getAttribute("data-evidence")).toBe(await contradicted.getAttribute("data-contradiction"));
    await page.locator(`#evidence [data-choose="${id}"]`).click();
    expect(await shown(page).getAttribute("data-evidence")).toBe(id);
    await context.close();
  });

  it("shows its keys, can switch them off for good, and rests while somebody types", async () => {
    const { page, context } = await watchedPage(harness.browser, base);
    await page.goto("/");
    const before = await shown(page).getAttribute("data-evidence");
    await page.keyboard.press("?");
    expect(await page.locator("dialog#keys").getAttribute("open")).not.toBeNull();
    await page.keyboard.press("j");
    await page.locator("#keys-on").uncheck();
    await page.keyboard.press("Escape");
    await page.reload();
    await page.keyboard.press("j");
    expect(await shown(page).getAttribute("data-evidence")).toBe(before);
    await page.locator("#keys-open").click();
    await page.locator("#keys-on").check();
    await page.goto("/claims");
    await page.locator("#q").pressSequentially("jo?k");
    expect(await page.locator("#q").inputValue()).toBe("jo?k");
    expect(new URL(page.url()).pathname).toBe("/claims");
    await context.close();
  });
});

describe("the reader", () => {
  it("lights up sentence and claim together and walks between them", async () => {
    const { page, context, complaints } = await watchedPage(harness.browser, base);
    await page.goto(pages[1] ?? "");
    const note = page.locator("[data-note]").first();
    const id = await note.getAttribute("data-note");
    await page.locator(`[data-claims~="${id}"] mark`).hover();
    expect(await note.getAttribute("class")).toContain("lit");
    await note.hover();
    expect(await page.locator(`[data-claims~="${id}"]`).getAttribute("class")).toContain("lit");
    await page.keyboard.press("j");
    expect(await page.evaluate(() => document.activeElement?.closest("[data-note]")?.getAttribute("data-note"))).toBe(id);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("without a script", () => {
  it("reads, chooses and opens by links alone", async () => {
    const { page, context, complaints } = await watchedPage(harness.browser, base, { javaScriptEnabled: false });
    await page.goto("/");
    const line = page.locator("[data-line]").nth(1);
    const id = await line.getAttribute("data-line");
    await line.click();
    await page.waitForURL(/claim=/u);
    expect(await shown(page).getAttribute("data-evidence")).toBe(id);
    expect(await page.locator("#evidence mark").isVisible()).toBe(true);
    await page.locator("#evidence .card-links a").first().click();
    await page.waitForURL(/\/docs\//u);
    expect(await page.locator("[data-note]:target").isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("on a phone", () => {
  it("opens evidence below its line and closes it again", async () => {
    const { page, context } = await watchedPage(harness.browser, base, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.goto("/");
    expect(await page.locator("#evidence").isVisible()).toBe(false);
    const line = page.locator("[data-line]").nth(2);
    await line.tap();
    expect(await page.locator("#evidence").isVisible()).toBe(true);
    const [above, below] = [await line.boundingBox(), await page.locator("#evidence").boundingBox()];
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    await line.tap();
    expect(await page.locator("#evidence").isVisible()).toBe(false);
    await context.close();
  });

  it("fits into 320 pixels and gives fingers room", async () => {
    const { page, context } = await watchedPage(harness.browser, base, {
      viewport: { width: 320, height: 700 },
      hasTouch: true,
      isMobile: true,
    });
    for (const lang of ["de", "en"])
      for (const path of [...pages, `/?claim=${pages[2]?.split("/").at(-1)}`, "/docs/nothing"]) {
        await page.goto(`${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
        expect(await overflow(page), `${path} ${lang}`).toBeLessThanOrEqual(0);
      }
    await page.goto("/");
    const heights = await page
      .locator("header.top a, [data-line], .button")
      .evaluateAll((all) => all.map((e) => e.getBoundingClientRect().height));
    expect(heights.filter((h) => h > 0 && h < 44)).toEqual([]);
    await context.close();
  });
});

describe("axe", () => {
  for (const colorScheme of ["light", "dark"] as const)
    it(`finds nothing in ${colorScheme}`, async () => {
      const { page, context } = await watchedPage(harness.browser, base, { colorScheme });
      for (const path of [...pages, "/docs/nothing"]) {
        await page.goto(path);
        expect(await violations(page), path).toEqual([]);
      }
      await context.close();
    });
});
