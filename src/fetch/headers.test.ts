import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentType, freshFor, headerOf, httpDate, retryAfter, validator } from "./headers.ts";

const NOW = Date.parse("2026-05-01T10:00:00Z");

test("fields are found by any spelling, lines of one name are one list", () => {
  const lines = [
    ["Vary", "a"],
    ["vARY", " b "],
    ["Age", "1"],
  ] as const;
  expect([headerOf(lines, "vary"), headerOf(lines, "age"), headerOf(lines, "etag")]).toEqual(["a, b", "1", undefined]);
});

// The three forms of RFC 9110, section 5.6.7, are its own example.
test.each(["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"])("the date %s", (date) => {
  expect(httpDate(date)).toBe(784111777000);
});

test.each(["", "0", "-1", "gestern", "1994", undefined])("%s is no date", (value) => {
  expect(httpDate(value)).toBeUndefined();
});

describe("Retry-After", () => {
  test.each([
    ["120", 120],
    ["0", 0],
    ["Fri, 01 May 2026 10:05:00 GMT", 300],
    ["Fri, 01 May 2026 09:00:00 GMT", 0],
    ["-5", undefined],
    ["1.5", undefined],
    ["bald", undefined],
    ["99999999999999", undefined],
  ])("%s", (value, seconds) => {
    expect(retryAfter([["Retry-After", value]], NOW)).toBe(seconds);
  });

  test("counts from the server's clock, if that is wrong but told", () => {
    const headers = [
      ["Date", "Thu, 01 Jan 2026 00:00:00 GMT"],
      ["Retry-After", "Thu, 01 Jan 2026 00:01:00 GMT"],
    ] as const;
    expect(retryAfter(headers, NOW)).toBe(60);
  });
});

describe("freshness", () => {
  test.each([
    [{ "cache-control": "max-age=600" }, 600],
    [{ "cache-control": 'public, Max-Age="600"', age: "100" }, 500],
    [{ "cache-control": "max-age=60", age: "100" }, 0],
    [{ "cache-control": "s-maxage=600" }, undefined],
    [{ "cache-control": "max-age=600, no-cache" }, 0],
    [{ "cache-control": "no-store" }, 0],
    [{ expires: "Fri, 01 May 2026 10:10:00 GMT" }, 600],
    [{ expires: "Fri, 01 May 2026 10:10:00 GMT", date: "Fri, 01 May 2026 10:09:00 GMT" }, 60],
    [{ expires: "0" }, 0],
    [{ expires: "Fri, 01 May 2026 10:10:00 GMT", "cache-control": "max-age=5" }, 5],
    [{}, undefined],
  ])("%j", (headers, seconds) => {
    expect(freshFor(Object.entries(headers), NOW)).toBe(seconds);
  });

  test("any header: no number, or one that is not negative", () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom("max-age=", "max-age=1e9", "max-age=99999999999999999999", "Fri, 01 May 9999 10:10:00 GMT"),
    );
    fc.assert(
      fc.property(value, value, value, (control, expires, age) => {
        const seconds = freshFor(
          [
            ["Cache-Control", control],
            ["Expires", expires],
            ["Age", age],
          ],
          NOW,
        );
        return seconds === undefined || (Number.isInteger(seconds) && seconds >= 0);
      }),
    );
  });
});

test.each([
  ["text/html", { contentType: "text/html" }],
  ['Text/HTML; a=b; Charset="ISO-8859-1"', { contentType: "text/html", charset: "iso-8859-1" }],
  ["text/html; charset=", { contentType: "text/html" }],
  ["", { contentType: "" }],
])("the type %s", (value, expected) => {
  expect(contentType([["Content-Type", value]])).toEqual(expected);
});

test.each([
  ['W/"1"', 'W/"1"'],
  ["unquoted", "unquoted"],
  ["", undefined],
  ["a\r\nhost: b", undefined],
  ["a".repeat(2000), undefined],
])("the validator %j is sent back as %j", (value, sent) => {
  expect(validator(value)).toBe(sent);
});
