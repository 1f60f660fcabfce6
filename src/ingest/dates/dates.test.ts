import { describe, expect, test } from "vitest";
import { addressDate } from "./address-date.ts";
import { parseDate } from "./parse-date.ts";

describe("parseDate", () => {
  test.each([
    ["2024-03-12", "2024-03-12", "2024-03-12"],
    ["2024-3-2", "2024-03-02", "2024-03-02"],
    ["2024-03-12T08:15:00+01:00", "2024-03-12", "2024-03-12"],
    ["2024-03-12 08:15", "2024-03-12", "2024-03-12"],
    ["2024-03-12T23:30:00+01:00", "2024-03-12", "2024-03-12"],
    ["2024-03-31T23:30:00Z", "2024-03-31", "2024-04-01"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["12.3.2024", "2024-03-12", "2024-03-12"],
    ["2024-03-01/2024-03-05", "2024-03-01", "2024-03-05"],
  ])("%s", (stated, from, to) => {
    expect(parseDate(stated)).toEqual({ from, to });
  });
  test.each(["", "gestern", "2024-02-30", "2024-13", "31.2.2024", "0001-01-01", "9999-01-01", "2024-03-05/2024-03-01", "a/b", "12"])(
    "%j is no date",
    (stated) => {
      expect(parseDate(stated)).toBeUndefined();
    },
  );
});

describe("addressDate", () => {
  test.each([
    ["https://a.example/2024/03/12/titel/", "2024-03-12", "2024-03-12"],
    ["https://a.example/politik/2024-03-12-titel.html", "2024-03-12", "2024-03-12"],
    ["https://a.example/news/20240312/titel", "2024-03-12", "2024-03-12"],
    ["https://a.example/2024/03/titel", "2024-03-01", "2024-03-31"],
    ["https://a.example/2024/3/2/titel", "2024-03-02", "2024-03-02"],
    ["https://a.example/news/12-03-2024-titel", "2024-03-12", "2024-03-12"],
  ])("%s", (url, from, to) => {
    expect(addressDate(url)).toEqual({ from, to });
  });
  test.each(["https://a.example/artikel-20249999.html", "https://a.example/2024/99/12/x", "https://a.example/id/12345678", "no address"])(
    "%s has none",
    (url) => {
      expect(addressDate(url)).toBeUndefined();
    },
  );
});
