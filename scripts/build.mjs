// npm run build: compiles the zones that run, bundles what the browser loads. Nothing to do takes a second; --force begins anew.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hasOutput, isStale, removeOrphans, stamp } from "./lib/built.mjs";
import { ROOT, requireTools, tool } from "./lib/run.mjs";

requireTools();
const force = process.argv.includes("--force");
if (force) rmSync(join(ROOT, "dist"), { recursive: true, force: true });
if (!force && !isStale()) process.exit(0);

const begun = new Date();
// The compiler remembers in .cache what it wrote; it does not look whether dist is still there.
const anew = hasOutput() ? [] : ["--force"];
const { code, seconds } = await tool("tsc", ["-b", "tsconfig.pure.json", "tsconfig.node.json", ...anew]);
if (code !== 0) {
  console.error("Not built: the compiler refuses the lines above.");
  process.exit(1);
}
removeOrphans();
// The directories are some 600 YAML files: packed into two of JSON, every command starts sooner. The same data give the same bytes.
const { packActors } = await import("../dist/app/load-actors.js");
const { packOutlets } = await import("../dist/app/load-outlets.js");
mkdirSync(join(ROOT, "dist/data"), { recursive: true });
writeFileSync(join(ROOT, "dist/data/actors.json"), packActors(ROOT));
writeFileSync(join(ROOT, "dist/data/outlets.json"), packOutlets(ROOT));
// Imported late: without node_modules it could not even be loaded, and nobody would be told why.
const { buildWeb } = await import("./build-web.mjs");
await buildWeb();
// The compiler keeps main.ts's first line, "#!/usr/bin/env node", but not the right to run it.
chmodSync(join(ROOT, "dist/cli/main.js"), 0o755);
stamp(begun);
console.log(`built in ${seconds.toFixed(1)} s`);
