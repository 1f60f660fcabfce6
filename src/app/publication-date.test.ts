import { expect, test } from "vitest";
import { publicationDate } from "./publication-date.ts";

test.each([
  ["2024-03-12", "2024-03-12", "2024-03-12"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2023", "2023-01-01", "2023-12-31"],
  ["2024-03-12T23:30:00+01:00", "2024-03-12", "2024-03-12"],
  ["2024-03-12/2024-03-14", "2024-03-12", "2024-03-14"],
])("%s lies between %s and %s", (given, notBefore, notAfter) => {
  expect(publicationDate(given)).toEqual({ notBefore, notAfter, basis: "given" });
});

test.each(["", "gestern", "2024-13", "2024-02-30", "2024-03-14/2024-03-12", "24"])("%j is no date", (given) => {
  expect(publicationDate(given)).toBeUndefined();
});
