import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const ROOT: string = fileURLToPath(new URL("../..", import.meta.url));

/** TypeScript files under a folder, as paths from the root with forward slashes. */
export function sources(folder: string): string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .sort();
}

export const isTest = (file: string): boolean => /\.test\.tsx?$/u.test(file) || file.includes("/testdata/");

/** What is or would be in the repository: tracked, and new but not ignored. */
export function repositoryFiles(): string[] {
  const out = execFileSync("git", ["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return [...new Set(out.split("\0"))].filter((file) => file !== "").sort();
}
