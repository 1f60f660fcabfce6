// npm run screenshots: the pictures of the README, taken in Chromium from the real page on a fresh ledger with the sample.
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { loadSample, openWorkbench, reviewDesk } from "../src/app/index.ts";
import { openHarness } from "../tests/browser/harness.ts";
import { ROOT } from "./docs/pages.ts";

/** A picture that a README can carry. */
const MOST_BYTES = 200_000;

const { folder, browser, serve, keep, close } = await openHarness();
try {
  const bench = keep(await openWorkbench(join(folder, "ledger.db")));
  await loadSample(bench);
  const server = await serve({ entente: bench.entente, review: reviewDesk(bench) });
  const images = join(ROOT, "docs/img");
  mkdirSync(images, { recursive: true });
  const context = await browser.newContext({
    baseURL: server.address,
    locale: "en-GB",
    colorScheme: "light",
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  const take = async (name: string): Promise<void> => {
    const path = join(images, name);
    await page.screenshot({ path, animations: "disabled" });
    const { size } = statSync(path);
    if (size > MOST_BYTES) throw new Error(`${path} has ${size} bytes, more than ${MOST_BYTES}`);
    console.log(`${name} ${Math.round(size / 1000)} kB`);
  };
  await page.goto("/");
  await take("today.png");
  // The article with the most claims.
  const claims = await bench.entente.claims({}, "en");
  const count = (id: string): number => claims.filter((c) => c.document.id === id).length;
  const [most] = [...new Set(claims.map((c) => c.document.id))].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
  await page.goto(`/docs/${most ?? ""}`);
  await take("document.png");
  const [pair] = (await bench.entente.today("en")).dyads.toSorted((a, b) => b.claims.length - a.claims.length);
  await page.goto(`/dyads/${pair?.id ?? ""}`);
  await take("dyad.png");
} finally {
  await close();
}
