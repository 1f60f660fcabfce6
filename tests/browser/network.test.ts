import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openFindings } from "../../src/app/findings.ts";
import { outletDirectory } from "../../src/core/index.ts";
import { crowd } from "../../src/publish/network/testdata/crowd.ts";
import type { RunningServer } from "../../src/server/index.ts";
import { testEntente } from "../../src/server/testdata/facade.ts";
import { watchedPage } from "./chromium.ts";
import { type Harness, openHarness } from "./harness.ts";

// A loaded machine is slow, not wrong: nothing here waits for a clock.
vi.setConfig({ testTimeout: 60_000 });

const CODES = ["AUT", "CHE", "DNK", "ESP", "FIN", "FRA", "GRC", "ITA", "NOR", "POL", "PRT", "SWE"];
const snapshot = crowd(CODES, 60);

let harness: Harness;
let server: RunningServer;

beforeAll(async () => {
  harness = await openHarness();
  const findings = openFindings(
    async () => snapshot,
    (code) => code,
    () => outletDirectory([]),
  );
  server = await harness.serve({ entente: testEntente(findings) });
}, 60_000);

afterAll(() => harness?.close());

/** Where everybody stands. */
const places = (page: Page): Promise<string[]> =>
  page
    .locator("svg[data-network] [data-actor]")
    .evaluateAll((nodes) => nodes.map((n) => `${n.getAttribute("data-actor")} ${n.querySelector("rect, circle")?.outerHTML}`));
const ties = (page: Page): Promise<string[]> =>
  page.locator("svg[data-network] [data-tie]").evaluateAll((all) => all.map((t) => t.innerHTML));

describe("months", () => {
  it("move lines and nobody else, by slider, field and link, and the address follows", async () => {
    const { page, context, complaints } = await watchedPage(harness.browser, server.address);
    await page.goto("/graph");
    const [stood, told] = [await places(page), await ties(page)];
    const slider = page.locator("[data-month-slider]");
    await slider.focus();
    await page.keyboard.press("Home");
    await page.waitForURL(/t=2025-01/u);
    await page.waitForFunction((before) => document.querySelectorAll("svg[data-network] [data-tie]").length !== before, told.length);
    expect(await places(page)).toEqual(stood);
    expect(await slider.getAttribute("aria-valuetext")).toBe("Januar 2025");
    expect(await page.locator(".formats a").first().getAttribute("href")).toContain("t=2025-01");
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-month-slider"))).toBe(true);

    await page.locator("[data-does=month-on]").click();
    await page.waitForURL(/t=2025-02/u);
    await page.locator("[data-months]").selectOption("");
    await page.waitForURL(/graph$/u);
    await page.waitForFunction((before) => document.querySelectorAll("svg[data-network] [data-tie]").length === before, told.length);
    expect(await ties(page)).toEqual(told);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("are a form without scripts", async () => {
    const { page, context } = await watchedPage(harness.browser, server.address, { javaScriptEnabled: false });
    await page.goto("/map");
    await page.locator("select[name=t]").selectOption("2025-03");
    await page.locator("select[name=focus]").selectOption("POL");
    await page.locator("form.net-form button").click();
    expect(new URL(page.url()).searchParams.get("t")).toBe("2025-03");
    expect(await page.locator(".place.middle text").textContent()).toBe("POL");
    await context.close();
  });
});

describe("the drawing", () => {
  it("is one stop of the tab key, with arrows inside, and each of its links leads on", async () => {
    const { page, context, complaints } = await watchedPage(harness.browser, server.address);
    await page.goto("/graph");
    await page.locator("svg[data-network] a[data-actor]").first().focus();
    const here = () =>
      page.evaluate(() => document.activeElement?.getAttribute("data-actor") ?? document.activeElement?.getAttribute("data-tie"));
    const first = await here();
    await page.keyboard.press("ArrowRight");
    const second = await here();
    expect(second).not.toBe(first);
    expect(await page.locator("svg[data-network] .lit").count()).toBeGreaterThan(0);
    expect(await page.locator("svg[data-network] a:not([tabindex='-1'])").count()).toBe(1);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("svg[data-network]"))).toBeNull();
    await page.locator(`svg[data-network] a[data-actor=${second}]`).press("Enter");
    await page.waitForURL(new RegExp(`focus=${second}`, "u"));
    expect(await page.locator(".actor-node.middle text").textContent()).toBe(second);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
