import { expect, test } from "vitest";
import { interval } from "./interval.ts";

test.each([
  ["2024", "2024-01-01", "2024-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2024-03-12", "2024-03-12", "2024-03-12"],
  ["2024-Q2", "2024-04-01", "2024-06-30"],
  ["2023-WI", "2023-12-01", "2024-03-31"],
  ["2024-W10", "2024-03-04", "2024-03-10"],
  ["2024-W10-WE", "2024-03-09", "2024-03-10"],
  ["2020-W53", "2020-12-28", "2021-01-03"],
  ["199", "1990-01-01", "1999-12-31"],
  ["18", "1800-01-01", "1899-12-31"],
])("%s lies between %s and %s", (value, from, to) => {
  expect(interval(value)).toEqual({ from, to });
});

test.each(["XXXX-03", "PAST_REF", "P2Y", "2024-03-12TEV", ""])("%s bounds nothing", (value) => {
  expect(interval(value)).toBeUndefined();
});
