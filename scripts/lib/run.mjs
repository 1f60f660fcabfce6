import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Lowest Node that package.json's engines allow. */
const NODE = [20, 19];

/** Ends the process with what to do, if this Node or this checkout cannot build. Knows nothing of what is in node_modules. */
export function requireTools() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < NODE[0] || (major === NODE[0] && minor < NODE[1]))
    stop(`Entente needs Node ${NODE.join(".")} or newer; this is ${process.versions.node}. With nvm: nvm install`);
  if (!existsSync(join(ROOT, "node_modules/typescript/package.json"))) stop("The packages are not installed. Run: npm ci");
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

/** Where a package keeps the program that it installs under this name: run through this Node, without a shell, on every system. */
const BINARIES = {
  biome: "@biomejs/biome/bin/biome",
  knip: "knip/bin/knip.js",
  tsc: "typescript/bin/tsc",
  vitest: "vitest/vitest.mjs",
};

/** Runs a tool of node_modules; see `node`. */
export const tool = (name, args, options) => node([join(ROOT, "node_modules", BINARIES[name]), ...args], options);

/**
 * Runs a program of Node in the root. With `quiet`, what it prints is kept, and shown only if it fails.
 * @returns exit code (124 after `timeout` ms) and seconds
 */
export async function node(args, { quiet = false, timeout } = {}) {
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    env: { ...process.env, ...(quiet && process.stdout.isTTY && { FORCE_COLOR: "1" }) },
  });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => printed.push(chunk));
  let late = false;
  const stopLate = () => {
    late = child.kill("SIGKILL");
  };
  const timer = timeout === undefined ? undefined : setTimeout(stopLate, timeout);
  const code = await new Promise((resolve) => {
    child.once("error", () => resolve(127));
    child.once("close", (status) => resolve(late ? 124 : (status ?? 1)));
  });
  clearTimeout(timer);
  if (quiet && code !== 0) process.stdout.write(Buffer.concat(printed));
  return { code, seconds: (performance.now() - begun) / 1000 };
}

/** Runs one check and says in a line how it went. */
export async function check(title, run) {
  const { code, seconds } = await run();
  console.log(`${code === 0 ? "ok    " : "FAILED"}  ${title}  ${seconds.toFixed(1)} s`);
  return code === 0;
}
