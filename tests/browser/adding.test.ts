import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { serveAll, type WholeServer } from "../support/serve-all.ts";
import { watchedPage } from "./chromium.ts";
import { type Harness, openHarness } from "./harness.ts";

vi.setConfig({ testTimeout: 120_000 });

let harness: Harness;
let server: WholeServer;

beforeAll(async () => {
  harness = await openHarness();
  server = harness.keep(await serveAll(join(harness.folder, "ledger.db"), harness.assets));
});

afterAll(() => harness?.close());

it("takes in a pasted text without scripts, shows its claims, and lets its outlet be rated", async () => {
  const { page, context, complaints } = await watchedPage(harness.browser, server.address, { javaScriptEnabled: false });
  await page.goto("/add");
  const way = page.getByRole("region", { name: "Text einfügen" });
  await way.getByLabel("Text des Artikels").fill("Estland will Finnland drei Boote liefern, sagte der Regierungschef am Montag.");
  await way.getByLabel("Medium").fill("Testblatt (erfunden)");
  await way.getByRole("button", { name: "Text aufnehmen" }).click();
  expect(await page.getByRole("status").first().textContent()).toBe("1 Artikel gelesen, 1 Aussage neu");
  await page.getByRole("link", { name: "Artikel mit seinen Aussagen" }).click();
  expect(await page.locator("main").textContent()).toContain("EST → FIN");

  await page.getByRole("link", { name: "Testblatt (erfunden)" }).first().click();
  expect(await page.locator("main").textContent()).toContain("Land, Eigentümer und Rechtsakte sind unbekannt");
  await page.getByText("Beurteilen", { exact: true }).click();
  const rating = page.getByRole("region", { name: "Zuverlässigkeit" });
  await rating.getByLabel("Buchstabe").selectOption("C");
  await rating.getByLabel("Begründung").fill("drei Jahre gelesen");
  await rating.locator('input[name="by"]').fill("Redaktion");
  await rating.getByRole("button", { name: "Buchstaben setzen" }).click();
  await page.waitForURL(/\/sources\//u);
  expect(await rating.getByRole("row").nth(1).textContent()).toMatch(/^CRedaktion.*drei Jahre gelesengilt$/u);
  expect(complaints).toEqual([]);
  await context.close();
});

it("takes files that are dropped, and says of each what became of it", async () => {
  const { page, context, complaints } = await watchedPage(harness.browser, server.address);
  await page.goto("/add");
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["Lettland hat Litauen am Dienstag besucht."], "eins.txt", { type: "text/plain" }));
    data.items.add(new File(["%PDF-1.7 kaputt"], "<b>zwei.pdf", { type: "application/pdf" }));
    return data;
  });
  const field = page.locator("[data-drop]");
  await field.dispatchEvent("dragover", { dataTransfer: dropped });
  expect(await field.getAttribute("data-over")).toBe("");
  await field.dispatchEvent("drop", { dataTransfer: dropped });
  expect(await field.getAttribute("data-over")).toBeNull();
  await page.getByRole("button", { name: "Dateien aufnehmen" }).click();
  await page.getByRole("heading", { name: "Was daraus wurde" }).waitFor();
  expect(await page.locator(".became li").allTextContents()).toEqual([
    expect.stringMatching(/^eins\.txt neu aufgenommen/u),
    expect.stringMatching(/^<b>zwei\.pdf nicht lesbar.*kein PDF/u),
  ]);
  expect(complaints).toEqual([]);
  await context.close();
});
