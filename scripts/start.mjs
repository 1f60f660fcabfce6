// npm start: builds what is not built yet, then `entente start` with whatever options follow.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const main = join(root, "dist", "cli", "main.js");

function run(...args) {
  const { status, signal } = spawnSync(process.execPath, args, { stdio: "inherit" });
  // Ctrl+C reaches both processes; the child has said what there was to say.
  if (status !== 0) process.exit(signal === null ? (status ?? 1) : 0);
}

/** True if a source is newer than what was built from it. An installed package has no sources. */
function stale() {
  if (!existsSync(main)) return true;
  const src = join(root, "src");
  if (!existsSync(src)) return false;
  const built = statSync(main).mtimeMs;
  return readdirSync(src, { recursive: true }).some((file) => statSync(join(src, file)).mtimeMs > built);
}

if (stale()) run(join(root, "scripts", "build.mjs"));
process.once("SIGINT", () => {});
run(main, "start", ...process.argv.slice(2));
