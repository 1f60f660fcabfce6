// npm start: builds what is not built yet, then `entente start` with whatever options follow.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { isStale } from "./lib/built.mjs";
import { ROOT } from "./lib/run.mjs";

function run(...args) {
  const { status, signal } = spawnSync(process.execPath, args, { stdio: "inherit" });
  // Ctrl+C reaches both processes; the child has said what there was to say.
  if (status !== 0) process.exit(signal === null ? (status ?? 1) : 0);
}

if (isStale()) {
  console.log("Building Entente …");
  run(join(ROOT, "scripts/build.mjs"));
}
process.once("SIGINT", () => {});
run(join(ROOT, "dist/cli/main.js"), "start", ...process.argv.slice(2));
