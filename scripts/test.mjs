// npm test: builds, checks, runs every test, and says in its last line how many passed and failed. Options go to vitest.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { closingLine, countTests } from "./lib/count.mjs";
import { check, node, ROOT, requireTools, tool } from "./lib/run.mjs";

/** A run that hangs must end, and be counted. */
const LIMIT = 30 * 60_000;
const REPORT = join(ROOT, ".cache/vitest.json");

requireTools();
const built = await check("build", () => node(["scripts/build.mjs"]));
const others = await Promise.all([
  check("lint and format (biome)", () => tool("biome", ["ci", "--error-on-warnings"], { quiet: true })),
  check("types of all zones (tsc)", () => tool("tsc", ["-b"], { quiet: true })),
  check("dead code (knip)", () => tool("knip", ["--no-progress"], { quiet: true })),
]);
const checks = [built, ...others];

// Yesterday's report must not stand in for a run that crashed today.
rmSync(REPORT, { force: true });
const { code } = await tool("vitest", ["run", "--allowOnly=false", ...process.argv.slice(2)], { timeout: LIMIT });
const counts = countTests(REPORT, code);
for (const ok of checks) counts[ok ? "passed" : "failed"]++;
console.log(closingLine(counts));
process.exitCode = counts.failed === 0 ? 0 : 1;
