/**
 * Measures the web page against its budgets (budgets/limits.ts): `npm run budgets [-- --claims 100000] [--ledger FILE] [--rounds 5] [--only PATH]`.
 * Every screen of the table of routes is opened in Chromium, slowed down, over the shipped sample and over a large ledger: one given, or one
 * generated, all invented. Ends with 1 if a budget is missed.
 *
 * The time of an answer is the smaller one of the clock's and the processor's: the clock counts whatever else the machine does, the processor
 * time the threads beside. Both hold the client, which is in the same process.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { loadSample, openWorkbench } from "../src/app/index.ts";
import type { Route } from "../src/server/routes/route.ts";
import { ROUTES } from "../src/server/routes/table.ts";
import { openHarness } from "../tests/browser/harness.ts";
import { exampleIds } from "../tests/support/example-ids.ts";
import { serveAll } from "../tests/support/serve-all.ts";
import { head, line, type Measured, missed } from "./budgets/limits.ts";
import { type Load, load } from "./budgets/load.ts";
import { makeLedger } from "./make-ledger.ts";

/** Answers of each screen, after some that are not counted: code is slow until it has been run a few times. */
const [ANSWERS, BEFORE] = [20, 5];

const { values: args } = parseArgs({
  options: {
    claims: { type: "string", default: "100000" },
    ledger: { type: "string" },
    rounds: { type: "string", default: "5" },
    only: { type: "string" },
  },
});
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const at = (values: readonly number[], share: number): number => sorted(values)[Math.ceil(values.length * share) - 1] ?? 0;
const median = (values: readonly number[]): number => at(values, 0.5);

/** How long the server takes for an address, in milliseconds. */
async function answer(address: string): Promise<number> {
  const [begun, cpu] = [performance.now(), process.cpuUsage()];
  const response = await fetch(address);
  await response.text();
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { user, system } = process.cpuUsage(cpu);
  return Math.min(performance.now() - begun, (user + system) / 1000);
}

async function serverTimes(base: string, screen: string, { path, file = path, endings }: Route): Promise<readonly number[]> {
  const [, name = "", query = ""] = /^([^?]*)(.*)$/u.exec(screen) ?? [];
  const json = `${path.includes(":") ? name : file}.json${query}`;
  const addresses = [screen, ...(endings.includes("json") ? [json] : [])].map((a) => new URL(a, base).href);
  for (let i = 0; i < BEFORE; i++) for (const address of addresses) await answer(address);
  const times: number[] = [];
  for (let i = 0; i < ANSWERS; i++) for (const address of addresses) times.push(await answer(address));
  return times;
}

async function violations(browser: Browser, address: string): Promise<number> {
  let found = 0;
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 800 } });
    await page.goto(address);
    // The policy forbids scripts that are not ours: axe comes in through the developer's door.
    const result = (await page.evaluate(`${axe}; axe.run()`)) as { violations: { nodes: unknown[] }[] };
    found += result.violations.reduce((sum, v) => sum + v.nodes.length, 0);
    await page.close();
  }
  return found;
}

async function measure(browser: Browser, base: string, screen: string, route: Route): Promise<Measured> {
  const address = new URL(screen, base).href;
  const server = at(await serverTimes(base, screen, route), 0.95);
  const loads: Load[] = [];
  for (let i = 0; i < Number(args.rounds); i++) loads.push(await load(browser, address));
  const of = (figure: "script" | "transfer" | "fcp" | "lcp" | "tbt" | "cls"): number => median(loads.map((l) => l[figure]));
  const keys = loads.flatMap((l) => l.keys);
  return {
    ...{ script: of("script"), transfer: of("transfer"), fcp: of("fcp"), lcp: of("lcp"), tbt: of("tbt"), cls: of("cls") },
    ...(keys.length > 0 && { key: median(keys) }),
    server,
    axe: await violations(browser, address),
  };
}

/** Every screen over one ledger. @returns how many figures are over their limit */
async function screensOver(browser: Browser, ledger: string, assets: string): Promise<number> {
  const server = await serveAll(ledger, assets);
  const { entente } = server.bench;
  let over = 0;
  try {
    const begun = performance.now();
    await entente.stay();
    const ids = await exampleIds(entente);
    console.log(`ready after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    for (const route of ROUTES) {
      const screen = route.example(ids);
      if (screen === undefined || (args.only !== undefined && args.only !== route.path)) continue;
      const measured = await measure(browser, server.address, screen, route);
      over += missed(route.path, measured).length;
      console.log(line(screen, route.path, measured));
    }
  } finally {
    await server.close();
  }
  return over;
}

async function main(): Promise<number> {
  const { browser, folder, assets, close } = await openHarness();
  try {
    const sample = join(folder, "sample.db");
    const bench = await openWorkbench(sample);
    await loadSample(bench);
    await bench.close();
    const large = args.ledger ?? join(folder, "large.db");
    if (!existsSync(large)) await makeLedger(large, Number(args.claims), (done) => process.stderr.write(`\r${done} claims made`));
    console.log(`${head()}\n\nThe sample`);
    const small = await screensOver(browser, sample, assets);
    console.log("\nA large ledger");
    return small + (await screensOver(browser, large, assets));
  } finally {
    await close();
  }
}

const over = await main();
console.log(over === 0 ? "\nEvery budget is kept." : `\nBudgets missed: ${over}`);
process.exitCode = over === 0 ? 0 : 1;
