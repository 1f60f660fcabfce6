import { expect, test } from "vitest";
import { commandFirst } from "./command-first.ts";

test.each([
  ["--ledger my.db brief IRN-RUS", "brief --ledger my.db IRN-RUS"],
  ["--ledger=my.db --json claims --kind treaty", "claims --ledger=my.db --json --kind treaty"],
  ["brief --ledger my.db", "brief --ledger my.db"],
  ["--help", "--help"],
  ["--ledger my.db", "--ledger my.db"],
  ["", ""],
])("%s", (typed, read) => {
  expect(commandFirst(typed.split(" ")).join(" ")).toBe(read);
});
