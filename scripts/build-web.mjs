#!/usr/bin/env node
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Bundles the browser's script and style, into `dist/web/assets` unless told otherwise. The names stay the same; the server adds a hash of the
 * content to their addresses.
 * @returns size of each file after gzip, in bytes
 */
export async function buildWeb(outdir = join(ROOT, "dist/web/assets")) {
  mkdirSync(outdir, { recursive: true });
  const common = { bundle: true, minify: true, logLevel: "warning", target: ["es2022", "chrome111", "firefox115", "safari16.4"] };
  await build({ ...common, entryPoints: [join(ROOT, "src/web/islands/main.ts")], outfile: join(outdir, "entente.js"), format: "esm" });
  await build({
    ...common,
    entryPoints: [join(ROOT, "src/web/islands/network/main.ts")],
    outfile: join(outdir, "network.js"),
    format: "esm",
  });
  await build({ ...common, entryPoints: [join(ROOT, "src/web/styles/main.css")], outfile: join(outdir, "entente.css") });
  copyFileSync(join(ROOT, "src/web/styles/icon.svg"), join(outdir, "icon.svg"));
  return Object.fromEntries(
    ["entente.js", "network.js", "entente.css", "icon.svg"].map((name) => [name, gzipSync(readFileSync(join(outdir, name))).length]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = await buildWeb(process.argv[2]);
  for (const [name, bytes] of Object.entries(sizes)) console.log(`${name.padEnd(12)} ${(bytes / 1000).toFixed(1)} kB gzip`);
}
