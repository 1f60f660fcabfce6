import { expect, test } from "vitest";
import { addDays, addMonths, easter, feast, isoDay, isoWeek } from "./calendar.ts";

test.each([
  [1961, "1961-04-02"],
  [2000, "2000-04-23"],
  [2008, "2008-03-23"],
  [2024, "2024-03-31"],
  [2038, "2038-04-25"],
])("Easter %i", (year, day) => {
  expect(easter(year)).toBe(day);
});

test.each([
  ["E+49", "2024", "2024-05-19"],
  ["E-2", "2024", "2024-03-29"],
  ["A1", "2023", "2023-12-03"],
  ["A4", "2023", "2023-12-24"],
  ["A4", "2022", "2022-12-18"],
  ["12-25", "XXXX", "XXXX-12-25"],
  ["E+0", "XXXX", "XXXX-XX-XX"],
])("feast %s of %s", (rule, year, day) => {
  expect(feast(rule, year)).toBe(day);
});

test("days, months, weeks", () => {
  expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
  expect(addMonths("2024-01-31", -1)).toBe("2023-12");
  expect(isoWeek("2021-01-03")).toBe("2020-W53");
  expect(isoDay("2023", 2, 29)).toBeUndefined();
  expect(isoDay("XXXX", 2, 29)).toBe("XXXX-02-29");
});
