import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDate } from "./parse-date.ts";
import { statedInstant } from "./stated-instant.ts";

test.each([
  ["Tue, 12 Mar 2024 08:15:00 +0100", "2024-03-12T08:15:00+01:00"],
  ["Tue, 12 Mar 2024 08:15 +0100 (CET)", "2024-03-12T08:15:00+01:00"],
  ["12 Mar 24 08:15:00 GMT", "2024-03-12T08:15:00Z"],
  ["Tue, 12 Mar 2024 08:15:00 EST", "2024-03-12T08:15:00-05:00"],
  ["Tue, 2 Jul 2024 8:15:00 CEST", "2024-07-02T08:15:00+02:00"],
  ["Tue, 12 Mar 2024 08:15:00 XYZ", "2024-03-12T08:15:00"],
  ["Di, 12 März 2024 08:15:00 +0100", "2024-03-12T08:15:00+01:00"],
  ["12-Mar-2024", "2024-03-12"],
  ["2024-03-12T08:15:00+01:00", "2024-03-12T08:15:00+01:00"],
  ["2024-03-12T08:15:00.123Z", "2024-03-12T08:15:00Z"],
  ["2024-03-12T08:15Z", "2024-03-12T08:15:00Z"],
  ["2024-03-12 08:15:00 +0100", "2024-03-12T08:15:00+01:00"],
  ["20240312T081500Z", "2024-03-12T08:15:00Z"],
  ["2024-03-12", "2024-03-12"],
  ["12.03.2024", "2024-03-12"],
  ["12. März 2024", "2024-03-12"],
])("%s", (stated, instant) => expect(statedInstant(stated)).toBe(instant));

test.each(["", "gestern", "31 Feb 2024 08:15:00 +0100", "2024-13-01T00:00:00Z", "Tue, 99 Mar 2024"])("%j is no date", (stated) =>
  expect(statedInstant(stated)).toBeUndefined(),
);

test("what a mailer writes is read back, whatever the zone", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true }), (date) => {
      const read = statedInstant(date.toUTCString()) ?? "";
      expect(new Date(read).getTime()).toBe(Math.floor(date.getTime() / 1000) * 1000);
      expect(statedInstant(date.toISOString())).toBe(read);
    }),
  );
});

test("any text: a date or none, quickly", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const read = statedInstant(text);
      expect(read === undefined || parseDate(read) !== undefined).toBe(true);
    }),
  );
});
