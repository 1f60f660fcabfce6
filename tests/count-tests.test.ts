import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "./support/temp-folder.ts";

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

// By address: the script is JavaScript, without types.
const { countTests, closingLine } = (await import(new URL("../scripts/lib/count.mjs", import.meta.url).href)) as {
  countTests(file: string, code: number): Counts;
  closingLine(counts: Counts): string;
};

const file = (status: string, ...tests: string[]): object => ({ status, assertionResults: tests.map((t) => ({ status: t })) });
const good = file("passed", "passed", "passed");

test.each<[string, object[] | string | undefined, { code?: number; success?: boolean }, string]>([
  ["passed", [good], {}, "2 passed, 0 failed"],
  ["skipped and to do", [good, file("passed", "passed", "pending", "todo")], {}, "3 passed, 0 failed, 2 skipped"],
  ["failed", [good, file("failed", "passed", "failed")], { code: 1, success: false }, "3 passed, 1 failed"],
  ["a file that did not load", [good, file("failed")], { code: 1, success: false }, "2 passed, 1 failed"],
  ["a hook that failed after its tests", [file("failed", "passed")], { code: 1, success: false }, "1 passed, 1 failed"],
  ["an error outside of every test", [good], { code: 1 }, "2 passed, 1 failed"],
  ["a runner that was killed after its report", [good], { code: 124 }, "2 passed, 1 failed"],
  ["no success without a reason", [good], { success: false }, "2 passed, 1 failed"],
  ["nothing ran", [], {}, "0 passed, 1 failed"],
  ["no report", undefined, {}, "0 passed, 1 failed"],
  ["half a report", '{"testResults":[', {}, "0 passed, 1 failed"],
])("%s", (_name, report, { code = 0, success = true }, line) => {
  const path = join(tempFolder(), "report.json");
  if (report !== undefined) writeFileSync(path, typeof report === "string" ? report : JSON.stringify({ testResults: report, success }));
  expect(closingLine(countTests(path, code))).toBe(line);
});
