import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ROOT } from "./run.mjs";

const DIST = join(ROOT, "dist");
/** Written last: a build that stopped half-way is no build. Its time is that of the build's start. */
const STAMP = join(DIST, ".built");
/** What the result depends on. Of `scripts`, only what builds. */
const INPUTS = [
  "src",
  "data",
  "package.json",
  "package-lock.json",
  "tsconfig.base.json",
  "tsconfig.pure.json",
  "tsconfig.node.json",
  "scripts/build.mjs",
  "scripts/build-web.mjs",
];

const files = (folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true }).map((name) => join(folder, name)) : []);

/** Folders count too: their time tells that a file has gone. */
const newest = (path) =>
  Math.max(
    0,
    ...[path, ...(statSync(path).isDirectory() ? files(path) : [])].map((p) => statSync(p, { throwIfNoEntry: false })?.mtimeMs ?? 0),
  );

export const hasOutput = () => existsSync(join(DIST, "cli/main.js"));

/** True if something changed since the last complete build. An installed package has no sources, and needs none. */
export function isStale() {
  if (!existsSync(join(ROOT, "src"))) return !hasOutput();
  const built = statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined || !hasOutput()) return true;
  return INPUTS.map((input) => join(ROOT, input)).some((path) => existsSync(path) && newest(path) > built);
}

export function stamp(begun) {
  writeFileSync(STAMP, "");
  // A source saved while the compiler ran may have been read before: it counts as newer.
  utimesSync(STAMP, begun, begun);
}

/** Removes what was compiled from sources that are gone: the compiler leaves it, and Node would still load it. */
export function removeOrphans() {
  const assets = join(DIST, "web/assets");
  for (const file of files(DIST)) {
    const base = /^(.*?)(?:\.d\.ts|\.js)(?:\.map)?$/u.exec(relative(DIST, file))?.[1];
    if (base === undefined || file.startsWith(assets)) continue;
    if (!existsSync(join(ROOT, "src", `${base}.ts`)) && !existsSync(join(ROOT, "src", `${base}.tsx`))) rmSync(file);
  }
}
