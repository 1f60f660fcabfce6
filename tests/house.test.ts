import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isTest, ROOT, repositoryFiles, sources } from "./architecture/files.ts";

const read = (file: string): string => readFileSync(ROOT + file, "utf8");

/** [median, 95th percentile, longest] */
const LIMITS = [80, 300, 400] as const;

test("files are short enough to read", () => {
  const lengths = sources("src")
    .filter((file) => !isTest(file))
    .map((file) => ({ file, lines: read(file).trimEnd().split("\n").length }))
    .sort((a, b) => a.lines - b.lines);
  const at = (share: number): number => lengths[Math.ceil(share * lengths.length) - 1]?.lines ?? 0;
  const [median, p95, longest] = LIMITS;
  expect(at(0.5), "median").toBeLessThanOrEqual(median);
  expect(at(0.95), "95th percentile").toBeLessThanOrEqual(p95);
  expect(lengths.filter((l) => l.lines > longest)).toEqual([]);
});

/**
 * What belongs to one machine and not to the project: where somebody's checkout lies, which mirror serves the packages. Brackets keep the
 * patterns from finding themselves.
 */
const LOCAL: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a folder of one machine", /(?<![\w.:/-])\/(?:home|Users|wor[k]|root|mnt|workspaces?)\/[\w.]+/u],
  ["a folder beside the checkout", /(?:\.\.\/)+share[d]\//u],
  [
    "the address of a package registry or mirror",
    /https?:\/\/[\w.-]*(?:registr[y]|mirro[r]|artifactor[y]|verdacci[o]|nexu[s]|npmj[s]|pypi|\bdeb\.debia[n])[\w.-]*[/:"' ]/iu,
  ],
  ["an address in a private network", /\b(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}\b/u],
  ["the place a locked package came from", /"resolve[d]":/u],
];

const TEXTS = repositoryFiles().filter((file) => !/\.(?:png|ico|woff2|gz|pdf|db)$/u.test(file));
/** What tests make up. */
const INVENTED = new Set(["/home/a", "/home/anna", "192.168.1.5", "192.168.1.0", "10.1.2.3"]);

test.each(LOCAL.map(([what, pattern]) => [what, pattern] as const))("no file names %s", (_what, pattern) => {
  const found = TEXTS.flatMap((file) => {
    const hit = pattern.exec(read(file));
    return hit && !INVENTED.has(hit[0]) ? [`${file}: ${hit[0]}`] : [];
  });
  expect(found).toEqual([]);
});
