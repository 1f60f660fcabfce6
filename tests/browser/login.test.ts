import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { openLedger } from "../../src/ledger/index.ts";
import { hashPassword } from "../../src/server/auth/passwords.ts";
import type { RunningServer } from "../../src/server/index.ts";
import { testEntente } from "../../src/server/testdata/facade.ts";
import { violations, watchedPage } from "./chromium.ts";
import { type Harness, openHarness } from "./harness.ts";

vi.setConfig({ testTimeout: 60_000 });

const PASSWORD = "drei Möwen am Hafen";

let harness: Harness;
let server: RunningServer;

beforeAll(async () => {
  harness = await openHarness();
  const ledger = harness.keep(await openLedger(join(harness.folder, "ledger.db"), { clock: () => new Date() }));
  await ledger.accounts.users.add("anna", await hashPassword(PASSWORD));
  server = await harness.serve({ entente: testEntente(), accounts: ledger.accounts, host: "0.0.0.0" });
});

afterAll(() => harness?.close());

/** This machine by its own name, where browsers send Fetch Metadata, and by its address in the network, where they do not. */
const outside = Object.values(networkInterfaces())
  .flatMap((all) => all ?? [])
  .find((i) => i.family === "IPv4" && !i.internal)?.address;

it.each(["127.0.0.1", ...(outside === undefined ? [] : [outside])])("one logs in and out without scripts at %s", async (host) => {
  const base = server.address.replace("0.0.0.0", host);
  const { page, context, complaints } = await watchedPage(harness.browser, base, { javaScriptEnabled: false });
  await page.goto("/claims?kind=sanction");
  expect(new URL(page.url()).pathname).toBe("/login");
  await page.getByLabel("Name").fill("anna");
  await page.getByLabel("Passwort").fill("falsches Passwort");
  await page.getByRole("button", { name: "Anmelden" }).click();
  expect(await page.getByRole("alert").textContent()).toBe("Name oder Passwort stimmt nicht.");
  expect(await page.getByLabel("Name").inputValue()).toBe("anna");
  await page.getByLabel("Passwort").fill(PASSWORD);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await page.waitForURL(`${base}claims?kind=sanction`);
  await page.getByRole("button", { name: "Abmelden" }).click();
  await page.waitForURL(`${base}login`);
  await page.goBack();
  await page.reload();
  expect(new URL(page.url()).pathname).toBe("/login");
  // Over plain HTTP in a network the browser complains that it cannot keep windows apart.
  expect(complaints.filter((c) => !/403|Cross-Origin-Opener-Policy/u.test(c))).toEqual([]);
  await context.close();
});

it.each([
  ["light", 1280],
  ["dark", 1280],
  ["light", 320],
  ["dark", 320],
] as const)("the form can be read and used by everybody: %s, %i px", async (colorScheme, width) => {
  const base = server.address.replace("0.0.0.0", "127.0.0.1");
  const { page, context, complaints } = await watchedPage(harness.browser, base, { colorScheme, viewport: { width, height: 700 } });
  for (const step of ["asked", "wrong"]) {
    await page.goto("/login?lang=en");
    if (step === "wrong") {
      await page.getByLabel("User name").fill("nobody");
      await page.getByLabel("Password").fill("wrong");
      await page.keyboard.press("Enter");
      await page.getByRole("alert").waitFor();
    }
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    const shots = process.env["ENTENTE_SHOTS"];
    if (shots !== undefined) await page.screenshot({ path: join(shots, `login-${step}-${colorScheme}-${width}.png`) });
  }
  expect(complaints.filter((c) => !c.includes("403"))).toEqual([]);
  await context.close();
});
