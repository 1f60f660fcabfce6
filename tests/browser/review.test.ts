import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { openWorkbench, reviewDesk, shipped } from "../../src/app/index.ts";
import type { RunningServer } from "../../src/server/index.ts";
import { incoming, tinyAnalyser } from "../support/tiny-analyser.ts";
import { violations, watchedPage } from "./chromium.ts";
import { type Harness, openHarness } from "./harness.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const TEXT = "IRN trifft RUS in Rom.\nDer Hafen liegt still.\nDEU trifft FRA in Bonn.\nPOL trifft EST in Riga.\nITA trifft ESP in Nizza.";

let harness: Harness;
let document = "";
let server: RunningServer;

beforeAll(async () => {
  harness = await openHarness();
  const ships = { ...shipped(), packs: () => [], analyser: tinyAnalyser };
  const bench = harness.keep(await openWorkbench(join(harness.folder, "ledger.db"), { ships }));
  const recorded = await bench.ledger.record(incoming(TEXT, { url: "https://a.example/1", outlet: "Kurier" }), tinyAnalyser());
  document = "id" in recorded ? recorded.id : "";
  server = await harness.serve({ entente: bench.entente, review: reviewDesk(bench) });
});

afterAll(() => harness?.close());

const left = async (page: Page): Promise<string> => page.locator(".queue-counts strong").innerText();
const chosen = (page: Page) => page.locator(".queue-item.chosen");

it("one reviews by keyboard, and goes on where one was", async () => {
  const { page, context, complaints } = await watchedPage(harness.browser, server.address);
  await page.goto("/review");
  await page.locator(".who").getByLabel("Wer entscheidet").fill("Redaktion");
  // Scripts have run when the page is loaded.
  await Promise.all([page.waitForEvent("load"), page.locator(".who").getByRole("button").click()]);
  await page.keyboard.press("j");
  const [first, second] = await page.locator(".queue-item").evaluateAll((items) => items.map((i) => i.id));
  expect(await chosen(page).getAttribute("id")).toBe(first);
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("a")]);
  expect(new URL(page.url()).hash).toBe(`#${second}`);
  expect(await page.locator(".decided").innerText()).toContain("Festgehalten:");
  expect(await chosen(page).getAttribute("id")).toBe(second);
  expect(await left(page)).toBe("3 Aussagen ungeprüft");

  // A rejection without a reason opens the field; with one it is sent.
  await page.keyboard.press("r");
  expect(await page.evaluate(() => globalThis.document.activeElement?.getAttribute("name"))).toBe("ready");
  await chosen(page).locator("[name=ready]").selectOption("Der Satz sagt das nicht.");
  await chosen(page).locator("article").focus();
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("r")]);
  expect(await left(page)).toBe("2 Aussagen ungeprüft");

  await Promise.all([page.waitForURL("**/review/claims/*"), page.keyboard.press("e")]);
  expect(complaints).toEqual([]);
  await context.close();
});

it("one corrects, adds and takes back without scripts", async () => {
  const { page, context } = await watchedPage(harness.browser, server.address, { javaScriptEnabled: false });
  await page.goto(`/review/claims/${document}.1.4`);
  await page.getByLabel("Ort", { exact: true }).fill("Genua");
  await page.getByLabel("Wer entscheidet").fill("Archiv");
  await page.getByRole("button", { name: "Berichtigung festhalten" }).click();
  expect(await page.locator("[role=alert]").innerText()).toContain("Es fehlt der Grund");
  expect(await page.getByLabel("Ort", { exact: true }).inputValue()).toBe("Genua");
  await page.getByLabel("Eigene Worte").fill("So steht es im Satz.");
  await page.getByRole("button", { name: "Berichtigung festhalten" }).click();
  expect(new URL(page.url()).pathname).toBe(`/claims/${document}.1.4`);
  expect(await page.locator("main").innerText()).toContain("Genua");
  await page.locator(".decided").getByRole("button", { name: "Rückgängig" }).click();
  expect(await page.locator(".decided").innerText()).toContain("Zurückgenommen:");
  expect(await page.locator("dl.facts").first().innerText()).not.toContain("Genua");

  await page.goto(`/review/add?document=${document}`);
  await page.getByRole("link", { name: "Der Hafen liegt still." }).click();
  await page.locator("[name=kind-of-claim]").selectOption("aid");
  await page.getByRole("group", { name: "Akteur 1" }).getByLabel("Kürzel oder Name").fill("Polen");
  await page.getByRole("group", { name: "Gegenüber 1" }).getByLabel("Kürzel oder Name").fill("DEU");
  await page.locator("[name=ready]").selectOption("Nicht erkannt.");
  await page.getByRole("button", { name: "Aussage festhalten" }).click();
  expect(new URL(page.url()).pathname).toBe(`/docs/${document}`);
  expect(await page.locator(".note:target").innerText()).toContain("ergänzt");
  await context.close();
});

it("its forms are accessible when they are unfolded, and hold at 320 px", async () => {
  const { page, context } = await watchedPage(harness.browser, server.address, { bypassCSP: true, viewport: { width: 320, height: 800 } });
  const paths = [
    "/review",
    `/review/claims/${document}.1.4`,
    `/review/add?document=${document}&s=0`,
    "/review/actors",
    "/review/decisions",
  ];
  for (const path of [...paths, `/docs/${document}`, `/claims/${document}.1.1`]) {
    await page.goto(path);
    await page.evaluate(() => {
      for (const fold of globalThis.document.querySelectorAll("details")) fold.open = true;
    });
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = globalThis.document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth - clientWidth, path).toBe(0);
    expect(await violations(page), path).toEqual([]);
  }
  await context.close();
});
