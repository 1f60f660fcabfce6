import { describe, expect, test } from "vitest";
import { readJsonLine } from "./read-json-line.ts";
import { readRecord } from "./read-record.ts";

describe("a record", () => {
  test("says what it says", () => {
    const line = '{"id":7,"text":"a\\r\\nb","title":"T","dct":"2024-03","more":[1]}';
    expect(readRecord(line)).toEqual({
      ok: true,
      record: { id: 7, text: "a\r\nb", title: "T", published: { from: "2024-03-01", to: "2024-03-31" }, warnings: [] },
    });
  });
  test.each([
    ['{"text":"a","dct":"neulich"}', '"neulich"'],
    ['{"text":"a","published":5,"dct":"2024-03-12"}', "(5)"],
    ['{"text":"a","title":["b"]}', '"title"'],
  ])("%s is read with a warning", (line, of) => {
    const result = readRecord(line);
    expect(result.ok && result.record.warnings.join()).toContain(of);
  });
  test("that is refused still has its id", () => {
    expect(readRecord('{"id":"x"}')).toEqual({ ok: false, reason: 'has no "text"', id: "x" });
  });
});

describe("as an article", () => {
  const published = (line: string) => {
    const result = readJsonLine(line);
    return result.ok ? result.article.published : result.reason;
  };
  test("a stated day goes before the address", () => {
    expect(published('{"text":"a","dct":"2024-03-12","url":"https://m.example/2020/01/02/a"}')).toMatchObject({ notBefore: "2024-03-12" });
  });
  test("the address helps where nothing is stated", () => {
    expect(published('{"text":"a","url":"https://m.example/2020/01/02/a"}')).toMatchObject({ notBefore: "2020-01-02", basis: "address" });
  });
  test("a date that is none is no date, whatever the address says", () => {
    expect(published('{"text":"a","dct":"neulich","url":"https://m.example/2020/01/02/a"}')).toEqual({ basis: "unknown" });
  });
  test("an empty text is no article", () => {
    expect(published('{"text":" \\n"}')).toContain("empty");
  });
});
