import { existsSync, readFileSync } from "node:fs";

/**
 * Counts what a run of vitest has left behind. Whatever is not shown to have passed counts as failed: a file that did not load, an error
 * outside of every test, a runner that ended without a result.
 * @param file JSON report, removed before the run
 * @param code exit code of the runner
 */
export function countTests(file, code) {
  const report = existsSync(file) ? parse(readFileSync(file, "utf8")) : undefined;
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of report.testResults) {
    const outcomes = assertionResults.map((test) => test.status);
    for (const outcome of outcomes) counts[outcome === "passed" ? "passed" : outcome === "failed" ? "failed" : "skipped"]++;
    if (status === "failed" && !outcomes.includes("failed")) counts.failed++;
  }
  if (counts.failed === 0 && (code !== 0 || !report.success || counts.passed === 0)) counts.failed++;
  return counts;
}

function parse(text) {
  try {
    const report = JSON.parse(text);
    return Array.isArray(report.testResults) ? report : undefined;
  } catch {
    return undefined;
  }
}

/** The line that CI reads. */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
