import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Assets } from "../web/pages/ui.ts";
import { ServerError } from "./errors.ts";

const TYPES = {
  "entente.css": "text/css; charset=utf-8",
  "entente.js": "text/javascript; charset=utf-8",
  "network.js": "text/javascript; charset=utf-8",
  "icon.svg": "image/svg+xml",
} as const;

type AssetName = keyof typeof TYPES;
/** All files that a build makes. */
export const ASSET_NAMES = Object.keys(TYPES) as readonly AssetName[];

interface Asset {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Part of the address, so that a browser may keep the file for ever. */
  readonly version: string;
}

export interface AssetFiles {
  readonly addresses: Assets;
  get(name: string): Asset | undefined;
}

/** Where the bundles lie, seen from the compiled and from the source file. */
const PLACES = ["../web/assets", "../../dist/web/assets"].map((p) => fileURLToPath(new URL(p, import.meta.url)));

/**
 * Reads the bundled files once, at start.
 * @throws ServerError if they were not built.
 */
export function readAssets(folders: readonly string[] = PLACES): AssetFiles {
  const folder = folders.find((f) => existsSync(join(f, "entente.js")));
  if (folder === undefined) throw new ServerError("assets-missing", "The web page's style and script are not built. Run: npm run build");
  const files = new Map<string, Asset>();
  for (const [name, type] of Object.entries(TYPES)) {
    const body = new Uint8Array(readFileSync(join(folder, name)));
    files.set(name, { body, type, version: createHash("sha256").update(body).digest("hex").slice(0, 12) });
  }
  const address = (name: AssetName): string => `/assets/${name}?v=${files.get(name)?.version}`;
  return {
    addresses: { css: address("entente.css"), js: address("entente.js"), network: address("network.js"), icon: address("icon.svg") },
    get: (name) => files.get(name),
  };
}
