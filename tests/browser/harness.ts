import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { type RunningServer, type ServerOptions, startServer } from "../../src/server/index.ts";
import { type Closable, type Keep, openAll } from "../support/open-all.ts";
import { buildBundles } from "../support/web-bundles.ts";
import { launch } from "./chromium.ts";

/** What it takes to look at pages in a browser. */
export interface Harness extends Closable {
  /** For a ledger and other files; it goes when the harness closes. */
  readonly folder: string;
  /** Where the bundles lie. */
  readonly assets: string;
  readonly browser: Browser;
  /** Starts a server with the bundles, on a free port of this machine unless told otherwise. */
  serve(options: Partial<ServerOptions> & Pick<ServerOptions, "entente">): Promise<RunningServer>;
  /** What else has to be closed with the harness, the last first. */
  readonly keep: Keep;
}

/** Bundles scripts and styles into a temporary folder and launches Chromium. */
export function openHarness(): Promise<Harness> {
  return openAll(async (keep) => {
    const folder = mkdtempSync(join(tmpdir(), "entente-browser-"));
    keep({ close: async () => rmSync(folder, { recursive: true }) });
    const assets = join(folder, "assets");
    buildBundles(assets);
    const browser = keep(await launch());
    const at = { port: 0, host: "127.0.0.1", assets };
    return { folder, assets, browser, keep, serve: async (options) => keep(await startServer({ ...at, ...options })) };
  });
}
