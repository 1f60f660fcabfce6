import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Intake, openIntake, openWorkbench, reviewDesk, type Workbench } from "../../src/app/index.ts";
import { type RunningServer, startServer } from "../../src/server/index.ts";
import { launch, watchedPage } from "./chromium.ts";

vi.setConfig({ testTimeout: 120_000 });

let folder = "";
let bench: Workbench;
let intake: Intake;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "entente-adding-"));
  execFileSync(process.execPath, ["scripts/build-web.mjs", folder]);
  const path = join(folder, "ledger.db");
  bench = await openWorkbench(path);
  intake = openIntake(bench, path, { version: "0" });
  server = await startServer({ entente: bench.entente, intake, review: reviewDesk(bench), port: 0, host: "127.0.0.1", assets: folder });
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await intake?.close();
  await bench?.close();
  rmSync(folder, { recursive: true });
});

it("takes in a pasted text without scripts, shows its claims, and lets its outlet be rated", async () => {
  const { page, context, complaints } = await watchedPage(browser, server.address, { javaScriptEnabled: false });
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
  const { page, context, complaints } = await watchedPage(browser, server.address);
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
