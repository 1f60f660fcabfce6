import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDate } from "./find-date.ts";
import { monthNumber } from "./month-names.ts";

describe("findDate", () => {
  test.each<[string, string, string | undefined]>([
    ["2024-03-12", "2024-03-12", undefined],
    ["2024-03-12T14:05:00+01:00", "2024-03-12", "2024-03-12T14:05:00+01:00"],
    ["2024-03-12T14:05:00+0100", "2024-03-12", "2024-03-12T14:05:00+01:00"],
    ["2024-03-12T14:05:00.123Z", "2024-03-12", "2024-03-12T14:05:00Z"],
    ["2024-03-12 14:05", "2024-03-12", "2024-03-12T14:05:00"],
    ["Stand: 12.03.2024, 14:05 Uhr", "2024-03-12", "2024-03-12T14:05:00"],
    ["Dienstag, 12. März 2024, 9:05 Uhr", "2024-03-12", "2024-03-12T09:05:00"],
    ["Sielow, 12.3.24", "2024-03-12", undefined],
    ["March 12, 2024 at 2:05 pm", "2024-03-12", "2024-03-12T14:05:00"],
    ["12 Mar 2024", "2024-03-12", undefined],
    ["12. Jänner 2024", "2024-01-12", undefined],
    ["7 de junio de 2020", "2020-06-07", undefined],
    ["28 czerwca 2020", "2020-06-28", undefined],
    ["28 июня 2020", "2020-06-28", undefined],
    ["2024/03/12", "2024-03-12", undefined],
    ["20240312", "2024-03-12", undefined],
    ["3/25/2024", "2024-03-25", undefined],
  ])("%s", (text, day, instant) => {
    expect([findDate(text)?.day, findDate(text)?.instant]).toEqual([day, instant]);
  });
  test.each(["", "gestern", "31.2.2024", "2024-13-01", "12:30 Uhr", "Artikel 5 Absatz 3", "1.2.3.4", "Tel. 030 12 34 56", "12. Foo 2024"])(
    "%j states none",
    (text) => {
      expect(findDate(text)).toBeUndefined();
    },
  );
  test("the American order only where it is said or the number shows it", () => {
    expect([findDate("4/3/2024")?.day, findDate("4/3/2024", true)?.day]).toEqual(["2024-03-04", "2024-04-03"]);
    expect([findDate("4/3/2024")?.doubtful, findDate("4.3.2024")?.doubtful]).toEqual([true, undefined]);
  });
  test("any day is found again in the ways in which it is written", () => {
    const day = fc.date({ min: new Date("1950-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom("de", "en-GB", "fr", "es", "it", "ru"), (date, language) => {
        const iso = date.toISOString().slice(0, 10);
        const [y, m, d] = iso.split("-");
        const words = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(date);
        for (const text of [iso, `am ${d}.${m}.${y} in`, words, `(${words})`]) expect(findDate(text)?.day, text).toBe(iso);
      }),
      { numRuns: 60 },
    );
  });
  test("whatever it finds is a day of the calendar", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.-/: TZMärz") }), (text) => {
        const found = findDate(text);
        return found === undefined || new Date(`${found.day}T00:00:00Z`).toISOString().startsWith(found.day);
      }),
    );
  });
});

test("months that two languages count differently are unknown", () => {
  expect([monthNumber("März"), monthNumber("mars"), monthNumber("Sept."), monthNumber("listopad"), monthNumber("Haus")]).toEqual([
    3,
    3,
    9,
    undefined,
    undefined,
  ]);
});
