import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { type FailureName, failureInWords } from "../app/index.ts";
import { failureLine } from "./failure-words.ts";

const name = "https://bote.example/faehre";

test("failures are told in the language of the output and name the address and the option that helps", () => {
  const told = (kind: FailureName | undefined, language: "de" | "en", reason = "As it was reported."): string =>
    failureLine({ name, kind, reason }, language);
  expect(told("private-address", "de")).toMatch(/^https:\/\/bote\.example\/faehre: .*privaten Netz.*--allow-private/u);
  expect(told("private-address", "en")).toContain("--allow-private");
  // No option opens these.
  const keys = "“http://169.254.169.254/” lies in the private network of a cloud, which hands out keys there; it is never requested.";
  expect(told("private-address", "en", keys)).toBe(`${name}: ${keys}`);
  expect(told("private-address", "de", keys)).toBe(
    `${name}: „http://169.254.169.254/“ gehört zum privaten Netz einer Cloud, die dort Schlüssel ausgibt; das wird nie abgerufen.`,
  );
  expect(told(undefined, "de", "record that was skipped: https://bote.example/1 is cut off")).toBe(
    `${name}: Ein Eintrag des Archivs wurde übergangen (https://bote.example/1: ist abgeschnitten).`,
  );
  expect(told("reserved", "en")).toBe(`${name}: As it was reported. Here: --ground research or --ground press`);
  expect(told("reserved", "de")).toContain("--ground research");
  expect(told("status 404", "de")).toContain("(404)");
  expect(told("status 404", "en")).toBe(`${name}: As it was reported.`);
  const busy = "bote.example is busy (429) and wants to be left alone until 2026-05-01 10:30 UTC.";
  expect(told("status 429", "de", busy)).toMatch(/\(429\)\. Wieder ab 2026-05-01 10:30 UTC\.$/u);
  expect(told("back-off", "de", "bote.example wants to be left alone until 2026-05-01 10:30 UTC; it was not asked.")).toContain(
    "Wieder ab 2026-05-01 10:30 UTC",
  );
  // What nobody has words for is told as it is, rather than not at all.
  for (const kind of ["unreadable", undefined] as const) expect(told(kind, "de")).toBe(`${name}: As it was reported.`);
});

/** What stands as a reason or note in the sources of the readers; what is put in comes as a 7. */
function reasonsIn(file: string): readonly string[] {
  const out: string[] = [];
  const take = (node: ts.Node | undefined): void => {
    if (!node) return;
    if (ts.isStringLiteralLike(node)) out.push(node.text);
    else if (ts.isTemplateExpression(node)) out.push(node.head.text + node.templateSpans.map((span) => `7${span.literal.text}`).join(""));
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].map(take);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === "reason") take(node.initializer);
    if (ts.isVariableDeclaration(node) && node.name.getText() === "reason") take(node.initializer);
    if (ts.isCallExpression(node) && /\bnotes\.push$/u.test(node.expression.getText())) node.arguments.map(take);
    if (ts.isNewExpression(node) && node.expression.getText() === "Damage") take(node.arguments?.[0]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return out;
}

/** Reasons that others put together, whose parts they are. */
const PARTS: ReadonlySet<string> = new Set([
  "failed (7)",
  "was stopped",
  "takes longer than 7 s",
  "needs more than 7 MB of memory",
  "is 7",
]);

test("every reason of the readers has its words in German", () => {
  const files = readdirSync(join(import.meta.dirname, "../ingest"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/u.test(entry.name) && !/testdata|metadata/u.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name));
  const reasons = [...new Set(files.flatMap(reasonsIn))].filter((reason) => !/^(?:7:? ?)+$|^html:/u.test(reason) && !PARTS.has(reason));
  expect(reasons.length).toBeGreaterThan(25);
  expect(reasons.filter((reason) => failureInWords({ reason }, "de") === reason)).toEqual([]);
});
