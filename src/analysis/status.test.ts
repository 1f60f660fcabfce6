import { describe, expect, it } from "vitest";
import { FACTUALITIES, STANCES, TENSES } from "../core/index.ts";
import { STATUS_TABLE, STATUSES, statusOf } from "./status.ts";

const plain = { stance: "asserts", factuality: "CT+", tense: "past", sources: [] } as const;
const named = { name: "Außenministerin Helm" };
const unnamed = { name: "Hafenarbeiter", unnamed: true };

describe("statusOf", () => {
  it.each([
    ["the outlet's own voice", {}, "stated"],
    ["a minister states it", { stance: "states", sources: [named] }, "reported"],
    ["a minister admits it", { stance: "admits", sources: [named] }, "reported"],
    ["a minister is paraphrased", { stance: "reports", sources: [named] }, "reported"],
    ["nobody is named", { stance: "states", sources: [unnamed] }, "reported"],
    ["an outlet passes on what nobody named says", { stance: "states", sources: [{ name: "Küstenkurier" }, unnamed] }, "reported"],
    ["a plan", { stance: "announces", tense: "future", sources: [named] }, "announced"],
    ["a denial", { stance: "denies", factuality: "CT-", sources: [named] }, "denied"],
    ["a denial of a plan", { stance: "denies", factuality: "CT-", tense: "future", sources: [named] }, "denied"],
    ["probably not", { factuality: "PR-" }, "denied"],
    ["a guess", { stance: "speculates", factuality: "PS+" }, "possible"],
    ["a guess that something is not so", { stance: "speculates", factuality: "PR-" }, "possible"],
    ["a possible plan", { factuality: "PS+", tense: "future" }, "possible"],
    ["probable", { factuality: "PR+" }, "possible"],
    ["left open", { factuality: "UU" }, "possible"],
  ] as const)("%s", (_, said, status) => {
    expect(statusOf({ ...plain, ...said })).toBe(status);
  });

  it("gives every combination a status, and uses every row and status", () => {
    const rows = new Set<number>();
    const given = new Set<string>();
    for (const stance of STANCES)
      for (const factuality of FACTUALITIES)
        for (const tense of TENSES)
          for (const sources of [[], [named], [unnamed]]) {
            const said = { stance, factuality, tense, sources };
            rows.add(STATUS_TABLE.findIndex((row) => row.fits(said)));
            given.add(statusOf(said));
          }
    expect(rows.size).toBe(STATUS_TABLE.length);
    expect([...given].sort()).toEqual([...STATUSES].sort());
  });
});
