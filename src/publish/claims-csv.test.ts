import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "../../tests/support/any-snapshot.ts";
import { HARBOUR, harbourNames } from "../../tests/support/harbour.ts";
import { buildClaims } from "./build-claims.ts";
import { claimCsvRow, claimsCsv, claimsCsvHeader } from "./claims-csv.ts";
import { cleanLine } from "./terminal/clean.ts";
import type { ClaimView } from "./views.ts";

const [claim] = buildClaims(HARBOUR, harbourNames, "de");
if (!claim) throw new Error("no claim");

/** Reads RFC 4180 back, independently of the writer. */
function parse(csv: string): string[][] {
  return csv
    .split("\r\n")
    .slice(0, -1)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gu)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? ""));
}

const cellOf = (object: string): string => {
  const [head = [], row = []] = parse(claimsCsv([{ ...claim, object } as ClaimView]));
  return row[head.indexOf("object")] ?? "";
};

describe("claimsCsv", () => {
  it("has a header and a row for every claim", () => {
    const rows = parse(claimsCsv(buildClaims(HARBOUR, harbourNames, "de")));
    expect(rows).toHaveLength(11);
    expect(new Set(rows.map((r) => r.length))).toEqual(new Set([rows[0]?.length]));
    expect(rows[1]?.[0]).toBe("kddd.1.1");
  });

  it("of a list says the same", () => {
    const [head = [], row = []] = parse(claimsCsv([claim]));
    const [listedHead = [], listed = []] = parse(claimsCsvHeader() + claimCsvRow(claim));
    expect(listed).toEqual(listedHead.map((name) => row[head.indexOf(name)]));
    expect(head.filter((name) => !listedHead.includes(name))).toEqual(["page", "repeats"]);
  });

  it.each(["=1+1", "+49", "-x", "@SUM", "＝1", "'quoted", '=HYPERLINK("http://x","y")'])(
    "takes the teeth out of %s and gives it back",
    (text) => {
      expect(cellOf(text)).toBe(`'${text}`);
    },
  );

  it("leaves numbers of its own bare", () => {
    expect(claimsCsv([{ ...claim, score: -2 }])).toContain(",-2,");
  });

  it("quotes commas and quotes", () => {
    expect(claimsCsv([{ ...claim, object: 'acht "Boote", neu' }])).toContain('"acht ""Boote"", neu"');
  });

  it("gives any text back after one leading apostrophe", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cellOf(text).replace(/^'/u, "")).toBe(cleanLine(text));
        expect(cellOf(text)).not.toMatch(/^[=+\-@\t\r]/u);
      }),
    );
  });
});
