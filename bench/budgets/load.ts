import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";

/** A phone on a slow line: a quarter of this processor, 150 ms there and back, 1.6 Mbit/s down and 750 kbit/s up ("Slow 4G" of Lighthouse). */
const SLOWER = 4;
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
/** Nothing long has run for so many milliseconds: the page has come to rest. */
const REST_MS = 500;
const POLL_MS = 100;
const LONGEST_MS = 60_000;
const KEYS = ["j", "j", "k", "j", "j", "k", "j"];

/** One load of a page by a browser that has never seen it. */
export interface Load {
  readonly script: number;
  readonly transfer: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  /** Of each key. */
  readonly keys: readonly number[];
}

interface Seen {
  readonly paints: { readonly fcp: number; readonly lcp: number };
  readonly tasks: readonly (readonly [start: number, took: number])[];
  readonly shifts: number;
}

/** Runs in the page before anything else: collects what the browser tells of itself. */
function watch(): void {
  const seen = { paints: { fcp: 0, lcp: 0 }, tasks: [] as [number, number][], shifts: 0, keys: [] as number[] };
  Object.assign(window, { seen });
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe("paint", (entry) => {
    if (entry.name === "first-contentful-paint") seen.paints.fcp = entry.startTime;
  });
  observe("largest-contentful-paint", (entry) => {
    seen.paints.lcp = entry.startTime;
  });
  observe("longtask", (entry) => seen.tasks.push([entry.startTime, entry.duration]));
  observe("layout-shift", (entry) => {
    const shift = entry as PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };
    if (!shift.hadRecentInput) seen.shifts += shift.value;
  });
  const state = (): string => {
    const chosen = document.querySelector<HTMLElement>("[aria-current=true][data-line]") ?? document.activeElement;
    return `${[...document.querySelectorAll("a")].indexOf(chosen as HTMLAnchorElement)} ${document.querySelector("#evidence")?.textContent ?? ""}`;
  };
  let before = "";
  addEventListener(
    "keydown",
    ({ timeStamp }) => {
      before = state();
      // The message comes when the frame that the next one asks for has been drawn.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          if (state() !== before) seen.keys.push(performance.now() - timeStamp);
        };
        channel.port2.postMessage(0);
      });
    },
    true,
  );
}

/** Opens an address in a fresh profile, slowed down, and waits until it rests. */
export async function load(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, locale: "de-DE" });
  try {
    return await measured(context, address);
  } finally {
    await context.close();
  }
}

async function measured(context: BrowserContext, address: string): Promise<Load> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const bytes = await countBytes(cdp);
  await cdp.send("Network.setCacheDisabled", { cacheDisabled: true });
  await cdp.send("Network.emulateNetworkConditions", LINE);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  // What translates TypeScript here calls this to keep the names of functions.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(watch);
  const response = await page.goto(address, { waitUntil: "load", timeout: 120_000 });
  if (response?.status() !== 200) throw new Error(`${address}: ${response?.status()}`);
  const { paints, tasks, shifts } = await atRest(page);
  const blocking = tasks.filter(([start, took]) => start + took > paints.fcp).map(([, took]) => took - 50);
  return { ...bytes(), ...paints, tbt: blocking.reduce((sum, ms) => sum + ms, 0), cls: shifts, keys: await pressKeys(page) };
}

async function countBytes(cdp: CDPSession): Promise<() => { readonly script: number; readonly transfer: number }> {
  const scripts = new Set<string>();
  let [script, transfer] = [0, 0];
  cdp.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    transfer += encodedDataLength;
    if (scripts.has(requestId)) script += encodedDataLength;
  });
  await cdp.send("Network.enable");
  return () => ({ script, transfer });
}

/** Asked from outside: the policy of the page lets nobody evaluate a condition inside. */
async function atRest(page: Page): Promise<Seen> {
  for (const end = performance.now() + LONGEST_MS; performance.now() < end; await page.waitForTimeout(POLL_MS)) {
    const { now, seen } = await page.evaluate(() => ({
      now: performance.now(),
      seen: (window as unknown as { readonly seen: Seen }).seen,
    }));
    const [start, took] = seen.tasks.at(-1) ?? [0, 0];
    if (seen.paints.lcp > 0 && now - Math.max(start + took, seen.paints.lcp) > REST_MS) return seen;
  }
  throw new Error(`${page.url()} does not come to rest`);
}

/** How long each key took that moved to another line; none on a page without lines. */
async function pressKeys(page: Page): Promise<readonly number[]> {
  if ((await page.locator("[data-line]").count()) === 0) return [];
  for (const key of KEYS) {
    await page.keyboard.press(key);
    await page.waitForTimeout(50);
  }
  return page.evaluate(() => (window as unknown as { seen: { readonly keys: readonly number[] } }).seen.keys);
}
