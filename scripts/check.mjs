// npm run check: the quick loop. Lint and types of everything, and the quick unit tests; with --changed only the files that differ from the
// last commit, and the tests that import them. `npm test` is the judge, with the slow tests, the house's own and a browser.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { check, ROOT, requireTools, tool } from "./lib/run.mjs";

requireTools();

/** Tests that start processes or try hundreds of inputs. */
const SLOW = ["**/*.property.test.ts", "**/durability.test.ts", "src/cli/*.test.ts"];
const changed = process.argv.includes("--changed") ? changedFiles() : undefined;

const results = [
  await check("lint and format (biome)", () => biome(changed)),
  await check("types of all zones (tsc)", () => tool("tsc", ["-b"], { quiet: true })),
  await check("tests (vitest)", () => vitest(changed)),
];
process.exitCode = results.every(Boolean) ? 0 : 1;

function changedFiles() {
  const git = (...args) => execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).split("\0");
  const names = [...git("diff", "--name-only", "-z", "HEAD"), ...git("ls-files", "-z", "--others", "--exclude-standard")];
  return names.filter((name) => name !== "" && existsSync(join(ROOT, name)));
}

function biome(files) {
  const lenient = ["--no-errors-on-unmatched", "--files-ignore-unknown=true"];
  return tool("biome", ["check", "--error-on-warnings", ...lenient, ...(files ?? [])], { quiet: true });
}

/** Only what is imported can be related: after a change in a table of data, run without --changed. */
function vitest(files) {
  const code = files?.filter((name) => /\.tsx?$/u.test(name));
  if (code?.length === 0) return { code: 0, seconds: 0 };
  const which = code === undefined ? ["run"] : ["related", "--run", "--passWithNoTests", ...code];
  const quick = ["--project", "unit", ...SLOW.flatMap((glob) => ["--exclude", glob])];
  return tool("vitest", [...which, ...quick, "--reporter", "dot"], { quiet: true });
}
