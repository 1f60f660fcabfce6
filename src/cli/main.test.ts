import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { packageRoot } from "../app/package-root.ts";

const MAIN = `"${process.execPath}" --import tsx "${packageRoot()}/src/cli/main.ts"`;
const sh = (command: string, input = "") =>
  spawnSync("bash", ["-o", "pipefail", "-c", command], { input, encoding: "utf8", cwd: packageRoot() });
const documents = (n: number): string =>
  Array.from({ length: n }, (_, i) => `${JSON.stringify({ id: String(i), text: "Iran und Russland reden. ".repeat(40) })}\n`).join("");

test("analyse streams lines in order", { timeout: 30_000 }, () => {
  const { status, stdout, stderr } = sh(`${MAIN} analyse --jsonl`, documents(20));
  expect([status, stderr]).toEqual([0, ""]);
  expect(
    stdout
      .trim()
      .split("\n")
      .map((l) => (JSON.parse(l) as { id: string }).id),
  ).toEqual(Array.from({ length: 20 }, (_, i) => String(i)));
});

test("a broken line ends in exit code 1, the others are analysed", { timeout: 30_000 }, () => {
  const { status, stdout, stderr } = sh(`${MAIN} analyse --jsonl`, `${documents(1)}{"id":\n`);
  expect([status, stdout.trim().split("\n").length]).toEqual([1, 1]);
  expect(stderr).toMatch(/^line 2 is not JSON/u);
});

test("a reader that goes away is no error", { timeout: 30_000 }, () => {
  const { status, stderr, stdout } = sh(`${MAIN} analyse --jsonl | head -1`, documents(3000));
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout.trim().split("\n")).toHaveLength(1);
});
