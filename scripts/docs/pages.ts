import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const ROOT: string = fileURLToPath(new URL("../..", import.meta.url));

/** Every Markdown file that is or would be in the repository, from the root. */
export function markdownFiles(): readonly string[] {
  const out = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return [...new Set(out.split("\0"))].filter((file) => file !== "" && existsSync(ROOT + file)).sort();
}

/** Pages that may hold generated blocks and examples. */
export function pages(): readonly string[] {
  return markdownFiles().filter((file) => file === "README.md" || file.startsWith("docs/"));
}
