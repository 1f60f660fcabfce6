import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { packageRoot } from "../../src/app/package-root.ts";

/** Bundles the scripts and styles of the page as they are now. @param folder where they go; it may be new */
export function buildBundles(folder: string): void {
  execFileSync(process.execPath, [join(packageRoot(), "scripts/build-web.mjs"), folder], { stdio: ["ignore", "ignore", "inherit"] });
}
