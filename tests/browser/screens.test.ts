import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { loadSample, openWorkbench, reviewDesk } from "../../src/app/index.ts";
import type { RunningServer } from "../../src/server/index.ts";
import { ROUTES } from "../../src/server/routes/table.ts";
import { exampleIds } from "../support/example-ids.ts";
import { violations, watchedPage } from "./chromium.ts";
import { type Harness, openHarness } from "./harness.ts";

// A loaded machine is slow, not wrong: nothing here waits for a clock.
vi.setConfig({ testTimeout: 120_000 });

let harness: Harness;
let server: RunningServer;
/** Every screen, over a real ledger with the sample in it. */
let screens: readonly string[] = [];

beforeAll(async () => {
  harness = await openHarness();
  const bench = harness.keep(await openWorkbench(join(harness.folder, "ledger.db")));
  await loadSample(bench);
  server = await harness.serve({ entente: bench.entente, review: reviewDesk(bench) });
  const ids = await exampleIds(bench.entente);
  screens = ROUTES.flatMap((route) => route.example(ids) ?? []);
}, 120_000);

afterAll(() => harness?.close());

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("every screen", () => {
  it("has an example that is shown", () => {
    // What only leads on to other addresses shows nothing itself.
    expect(screens.length).toBe(ROUTES.filter(({ view }) => view !== "never").length);
  });

  it("passes axe in light and dark, asks nobody else and complains of nothing", async () => {
    const { page, context, complaints } = await watchedPage(harness.browser, server.address);
    for (const screen of screens) {
      const response = await page.goto(screen);
      expect(response?.status(), screen).toBe(200);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), `${screen} in ${colorScheme}`).toEqual([]);
      }
      expect(complaints, screen).toEqual([]);
    }
    await context.close();
  });

  it("fits into 320 pixels in both languages", async () => {
    const { page, context } = await watchedPage(harness.browser, server.address, { viewport: { width: 320, height: 700 } });
    for (const lang of ["de", "en"])
      for (const screen of screens) {
        await page.goto(`${screen}${screen.includes("?") ? "&" : "?"}lang=${lang}`);
        expect(await overflow(page), `${screen} ${lang}`).toBeLessThanOrEqual(0);
      }
    await context.close();
  });

  it("says the same without scripts", async () => {
    const [live, still] = [
      await watchedPage(harness.browser, server.address),
      await watchedPage(harness.browser, server.address, { javaScriptEnabled: false }),
    ];
    for (const screen of screens) {
      await live.page.goto(screen);
      await still.page.goto(screen);
      const headings = (page: Page): Promise<string[]> => page.locator("h1, main h2:visible").allInnerTexts();
      expect(await headings(still.page), screen).toEqual(await headings(live.page));
      expect((await headings(still.page)).length, screen).toBeGreaterThan(0);
    }
    await live.context.close();
    await still.context.close();
  });

  it("tells no more of the past than was known then", async () => {
    const { page, context } = await watchedPage(harness.browser, server.address);
    for (const { path, parameters, example } of ROUTES) {
      const screen = path.includes(":") || !parameters.some((p) => p.name === "as_of") ? undefined : example({});
      if (screen === undefined) continue;
      await page.goto(`${screen}${screen.includes("?") ? "&" : "?"}as_of=2001-01-01`);
      expect(await page.locator(".past").count(), screen).toBe(1);
      expect(await page.locator("[data-line]").count(), screen).toBe(0);
    }
    await context.close();
  });
});
