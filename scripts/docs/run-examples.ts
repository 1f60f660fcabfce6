import { spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Fence, fences, option } from "./markdown.ts";
import { ROOT } from "./pages.ts";

/** How long the commands of one page may take. */
const LIMIT_MS = 120_000;

/**
 * Runs the examples of a page, the blocks marked `sh run` and `sql run`, in order, in one session: a home folder of its own without
 * a ledger, and `docs/examples` as the working folder. What they print replaces the block marked `output` that follows.
 * `exit=1` on a command says how it must end (else 0); `lines=9` on an output keeps its first lines.
 * @throws Error if a command ends otherwise than the page says.
 */
export async function runExamples(page: string, markdown: string): Promise<string> {
  const all = fences(markdown);
  const examples = all.filter((f) => isRunnable(f));
  if (examples.length === 0) return markdown;
  const results = await session(examples);
  const lines = markdown.split("\n");
  for (const [i, example] of [...examples.entries()].reverse()) {
    const result = results[i];
    const expected = Number(option(example.info, "exit") ?? 0);
    if (result?.code !== expected)
      throw new Error(`${page}: this ended with ${result?.code} instead of ${expected}\n${example.body}\n${result?.out ?? ""}`);
    const shown = all[all.indexOf(example) + 1];
    if (shown && /\boutput\b/u.test(shown.info)) lines.splice(shown.from + 1, shown.to - shown.from - 1, ...present(shown, result.out));
  }
  return lines.join("\n");
}

/** True if the block is executed. */
export const isRunnable = ({ info }: Fence): boolean => /^(?:sh|sql) run\b/u.test(info);

function present({ info }: Fence, out: string): string[] {
  const text = info.startsWith("json") ? out.trimEnd().split("\n").map(pretty).join("\n") : out.replace(/^\n+|\s+$/gu, "");
  const lines = text.split("\n").map((line) => line.trimEnd());
  const most = Number(option(info, "lines") ?? lines.length);
  const kept = lines.slice(0, most);
  while (lines.length > most && kept.at(-1) === "") kept.pop();
  return lines.length > most ? [...kept, "…"] : kept;
}

/** A JSON value over several lines, short objects and lists on one. */
function pretty(json: string): string {
  const fold = (text: string): string =>
    text.replaceAll(
      /([{[])\n\s+([^{}[\]]{1,110}?)\n\s+([}\]])/gu,
      (_m, a: string, b: string, c: string) => a + b.replaceAll(/\n\s+/gu, " ") + c,
    );
  return fold(JSON.stringify(JSON.parse(json), null, 2));
}

interface Result {
  readonly code: number;
  readonly out: string;
}

async function session(examples: readonly Fence[]): Promise<readonly Result[]> {
  const home = mkdtempSync(join(tmpdir(), "entente-docs-"));
  try {
    const [bin, work] = [join(home, "bin"), join(home, "examples")];
    mkdirSync(bin);
    cpSync(join(ROOT, "docs/examples"), work, { recursive: true });
    program(join(bin, "entente"), `exec "${process.execPath}" "${join(ROOT, "dist/cli/main.js")}" "$@"`);
    program(join(bin, "sql"), `exec "${process.execPath}" "${join(ROOT, "scripts/docs/sql.mjs")}" "$XDG_DATA_HOME/entente/ledger.db"`);
    const steps = examples.map(({ info, body }, i) => {
      const command = info.startsWith("sql") ? `sql <<'END_OF_SQL'\n${body}\nEND_OF_SQL` : body;
      return `{\n${command}\n} >"${home}/out.${i}" 2>&1\necho $? >"${home}/code.${i}"`;
    });
    writeFileSync(join(home, "session.sh"), `cd "${work}"\n${steps.join("\n")}\n`);
    await run(join(home, "session.sh"), home);
    const read = (name: string): string => readFileSync(join(home, name), "utf8");
    return examples.map((_, i) => ({ code: Number(read(`code.${i}`)), out: steady(read(`out.${i}`), home) }));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function program(path: string, script: string): void {
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

function run(script: string, home: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("/bin/sh", [script], {
      stdio: ["ignore", "inherit", "inherit"],
      env: {
        PATH: `${join(home, "bin")}:${process.env["PATH"] ?? ""}`,
        HOME: home,
        XDG_DATA_HOME: join(home, ".local/share"),
        LANG: "en_GB.UTF-8",
        TZ: "UTC",
      },
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), LIMIT_MS);
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(timer);
      if (code === null) reject(new Error(`the examples took longer than ${LIMIT_MS / 1000} s`));
      else resolve();
    });
  });
}

/** How far long work has come: told every ten seconds, which only a busy machine takes. */
const PROGRESS = /^\d+(?:\/\d+)? · .*\n/gmu;

/** What differs from run to run: where the home folder lies, the day and the hour of the run, how long it takes. */
function steady(out: string, home: string): string {
  const day = new Date().toISOString().slice(0, 10);
  return out
    .replaceAll(PROGRESS, "")
    .replaceAll(home, "~")
    .replaceAll(new RegExp(`${day}T[\\d:.]+Z`, "gu"), "YYYY-MM-DDThh:mm:ss.sssZ")
    .replaceAll(day, "YYYY-MM-DD");
}
