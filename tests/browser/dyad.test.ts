import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { RunningServer } from "../../src/server/index.ts";
import { pairEntente } from "../../src/server/testdata/pairs.ts";
import { violations, watchedPage } from "./chromium.ts";
import { type Harness, openHarness } from "./harness.ts";

// A loaded machine is slow, not wrong: nothing here waits for a clock.
vi.setConfig({ testTimeout: 60_000 });

const PATH = "/dyads/NMK-OST";

let harness: Harness;
let few: RunningServer;
let many: RunningServer;

beforeAll(async () => {
  harness = await openHarness();
  few = await harness.serve({ entente: pairEntente() });
  many = await harness.serve({ entente: pairEntente(230) });
}, 60_000);

afterAll(() => harness?.close());

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
const evidence = (page: Page) => page.locator("#evidence [data-evidence]").getAttribute("data-evidence");

it("is one stop of the tabulator, with arrow keys inside by day", async () => {
  const { page, context, complaints } = await watchedPage(harness.browser, few.address);
  await page.goto(PATH);
  expect(await page.locator(".timeline a[tabindex='0']").count()).toBe(1);
  await page.locator(".timeline a[tabindex='0']").focus();
  const walked = [await focused(page)];
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight"]) {
    await page.keyboard.press(key);
    walked.push(await focused(page));
  }
  expect(walked.map((name) => /Rüstungslieferung|Drohung|Forderung|Besuch/u.exec(name)?.[0])).toEqual([
    "Rüstungslieferung",
    "Drohung",
    "Forderung",
    "Besuch",
    "Besuch",
  ]);
  await page.keyboard.press("Home");
  expect(await focused(page)).toBe(walked[0]);
  expect(await page.locator(".tl-said").innerText()).toBe(walked[0]);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".timeline") === null)).toBe(true);
  expect(complaints).toEqual([]);
  await context.close();
});

it("shows the evidence of a mark in place, and lights up the mark of a line", async () => {
  const { page, context, complaints } = await watchedPage(harness.browser, few.address);
  await page.goto(PATH);
  await page.locator(".timeline a[data-event='e-made-c.1.1']").click();
  expect(await evidence(page)).toBe("made-c.1.1");
  expect(page.url()).toBe(`${few.address}dyads/NMK-OST?claim=made-c.1.1`);
  expect(await page.locator(".timeline a.lit").getAttribute("data-event")).toBe("e-made-c.1.1");
  await page.keyboard.press("k");
  expect(await page.locator(".timeline a.lit").getAttribute("data-event")).not.toBe("e-made-c.1.1");
  expect(complaints).toEqual([]);
  await context.close();
});

it("reads without a script, and a column opens its stretch", async () => {
  const { page, context, complaints } = await watchedPage(harness.browser, many.address, { javaScriptEnabled: false });
  await page.goto(`${PATH}?direction=NMK`);
  await page.locator(".timeline a.tl-mark").first().click();
  await page.waitForURL(/from=2020-01-01&to=2020-01-31&direction=NMK/u);
  expect(await page.locator(".timeline a[data-event]").count()).toBe(4);
  await page.locator(".dyad-list a.line").nth(2).click();
  await page.waitForURL(/claim=/u);
  expect(await page.locator("#evidence mark").isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await context.close();
});

it.each([
  ["light", 1280],
  ["dark", 1280],
  ["light", 320],
  ["dark", 320],
] as const)("can be read by everybody: %s, %i px", async (colorScheme, width) => {
  // Marks in the one, columns in the other.
  const { address } = colorScheme === "light" ? few : many;
  const { page, context, complaints } = await watchedPage(harness.browser, address, { colorScheme, viewport: { width, height: 800 } });
  for (const path of ["/dyads", PATH]) {
    await page.goto(path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  }
  // On a narrow screen the list is the timeline.
  expect(await page.locator(".timeline").isVisible()).toBe(width > 320);
  expect(await page.locator(".dyad-list a.line").first().isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await context.close();
});
