import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildProgram, renderPage } from "../scripts/build-docs.ts";
import { commandsAndOptions } from "../scripts/docs/cli.ts";
import { fences, prose } from "../scripts/docs/markdown.ts";
import { markdownFiles, pages, ROOT } from "../scripts/docs/pages.ts";
import { isRunnable } from "../scripts/docs/run-examples.ts";
import { KINDS } from "../src/core/index.ts";

const read = (file: string): string => readFileSync(ROOT + file, "utf8");
const FILES = markdownFiles();

describe("pages say what is so now (npm run docs renews them)", () => {
  const rendered = new Map<string, PromiseSettledResult<string>>();

  // All at once: most of the time is spent waiting for the examples' processes.
  beforeAll(async () => {
    buildProgram();
    const all = await Promise.allSettled(pages().map(renderPage));
    for (const [i, page] of pages().entries()) rendered.set(page, all[i] as PromiseSettledResult<string>);
  }, 180_000);

  test.each(pages())("%s", (page) => {
    const result = rendered.get(page);
    if (result?.status === "rejected") throw result.reason;
    expect(read(page)).toBe(result?.value);
  });
});

describe("commands", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

  test("the README begins with how to start and how to test", () => {
    const first = fences(read("README.md"))[0];
    expect(first?.from).toBeLessThan(10);
    expect(first?.body.split("\n").map((line) => line.replace(/\s+#.*$/u, ""))).toEqual(["npm ci && npm start", "npm ci && npm test"]);
  });

  test.each(pages())("%s: every shell block runs as an example, or uses what package.json has", (page) => {
    const lines = fences(read(page))
      .filter((f) => /^(?:sh|bash|console)\b/u.test(f.info) && !isRunnable(f))
      .flatMap((f) => f.body.split("\n"));
    expect(lines.filter((line) => !/^(?:npm|npx) /u.test(line))).toEqual([]);
  });

  test.each(FILES)("%s names only scripts that there are", (file) => {
    const named = [...read(file).matchAll(/\bnpm run ([\w:-]+)/gu)].map((m) => m[1] ?? "");
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test("every command and option is in docs/cli.md", () => {
    const sections = new Map(
      read("docs/cli.md")
        .split(/^## entente /mu)
        .map((s) => [s.split("\n", 1)[0], s]),
    );
    const missing = commandsAndOptions().flatMap(({ command, options }) => {
      const section = sections.get(command);
      return section === undefined ? [command] : options.filter((o) => !section.includes(o)).map((o) => `${command} ${o}`);
    });
    expect(missing).toEqual([]);
  });
});

test("every kind is in docs/codebook.md and docs/rules.md", () => {
  const [codebook, rules] = [read("docs/codebook.md"), read("docs/rules.md")];
  expect(KINDS.filter((kind) => !codebook.includes(`| \`${kind}\` |`) || !rules.includes(`### ${kind}\n`))).toEqual([]);
});

test("every decision has a number, a title, a date and a line in the list", () => {
  const list = read("docs/decisions/README.md");
  const decisions = FILES.filter((file) => /^docs\/decisions\/\d{4}-/u.test(file));
  expect(decisions.length).toBeGreaterThan(9);
  const wrong = decisions.filter((file) => {
    const name = file.split("/").at(-1) ?? "";
    const head = new RegExp(`^# ${Number(name.slice(0, 4))}\\. \\S.+\\n\\nDate: \\d{4}-\\d\\d-\\d\\d\\n`, "u");
    return !head.test(read(file)) || !list.includes(`](${name})`);
  });
  expect(wrong).toEqual([]);
});

/** As GitHub makes them of headings. */
function anchors(markdown: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const found = new Set<string>();
  for (const [, heading = ""] of prose(markdown).matchAll(/^#{1,6} (.+)$/gmu)) {
    const slug = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, "$1")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-");
    const n = seen.get(slug) ?? 0;
    seen.set(slug, n + 1);
    found.add(n === 0 ? slug : `${slug}-${n}`);
  }
  return found;
}

test.each(FILES)("links of %s lead somewhere", (file) => {
  const text = prose(read(file)).replaceAll(/`[^`\n]*`/gu, "");
  const broken = [...text.matchAll(/\]\(([^()\s]+)\)/gu)]
    .map((m) => m[1] ?? "")
    .filter((link) => !/^(?:https?|mailto):/u.test(link))
    .filter((link) => {
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? file : join(dirname(file), path);
      if (!existsSync(ROOT + target)) return true;
      return anchor !== undefined && !anchors(read(target)).has(anchor);
    });
  expect(broken).toEqual([]);
});
