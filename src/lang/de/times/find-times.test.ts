import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UNKNOWN_DATE } from "../../../core/index.ts";
import { read } from "./testdata/read.ts";

const values = (text: string, published?: Parameters<typeof read>[1]): readonly string[] => read(text, published).map((t) => t.value);

describe("a document whose day is not known", () => {
  test.each([
    ["Am Dienstag begann es.", "XXXX-WXX-2"],
    ["Gestern begann es.", "PAST_REF"],
    ["Im März begann es.", "XXXX-03"],
    ["Am 3. März begann es.", "XXXX-03-03"],
    ["Im vergangenen Jahr begann es.", "PAST_REF"],
    ["In der kommenden Woche wird gewählt.", "FUTURE_REF"],
    ["Im Sommer begann es.", "XXXX-SU"],
    ["Um 15 Uhr begann es.", "XXXX-XX-XXT15:00"],
    ["Am Abend begann es.", "XXXX-XX-XXTEV"],
    ["An Ostern begann es.", "XXXX-XX-XX"],
    ["Im März 2019 begann es.", "2019-03"],
  ])("%s", (text, value) => {
    expect(values(text, UNKNOWN_DATE)).toEqual([value]);
  });
  test("nothing counts from it", () => {
    expect(read("Vor zwei Jahren begann es.", UNKNOWN_DATE)[0]?.point).toBeUndefined();
  });
  test("a range within one year gives that year and no more", () => {
    const year = { notBefore: "2019-01-01", notAfter: "2019-12-31", basis: "text" } as const;
    expect(values("In diesem Jahr begann es. Am Dienstag endete es. Gestern war Ruhe.", year)).toEqual(["2019", "XXXX-WXX-2", "PAST_REF"]);
  });
});

describe("what the text named before", () => {
  test.each([
    ["Am 3. Mai 2019 kam er. Drei Tage später ging er.", "2019-05-06"],
    ["Am 3. Mai 2019 kam er. Ein Jahr zuvor war er gegangen.", "2018"],
    ["Im Mai 2019 kam er. Zwei Monate später ging er.", "2019-07"],
  ])("%s", (text, point) => {
    expect(read(text).at(-1)?.point).toBe(point);
  });
  test("a look back does not move the tale", () => {
    expect(values("Am 3. Mai 2019 kam er. Am Tag zuvor war Ruhe. Am Tag danach ging er.")).toEqual([
      "2019-05-03",
      "2019-05-02",
      "2019-05-04",
    ]);
  });
  test("a clock time belongs to the day of its tale", () => {
    expect(values("Am 3. Mai 2019 kam er. Um 14 Uhr ging er.")).toEqual(["2019-05-03", "2019-05-03T14:00"]);
  });
});

test("'vor' and 'in' lead to a date as precise as their unit", () => {
  const points = (text: string): readonly (string | undefined)[] => read(text).map((t) => t.point);
  expect(points("Vor etwa zwei Jahren begann es.")).toEqual(["2022"]);
  expect(points("Vor mehr als drei Wochen begann es.")).toEqual(["2024-W08"]);
  expect(points("In zwei Monaten wird gewählt.")).toEqual(["2024-05"]);
  expect(points("In zwei Monaten war alles getan.")).toEqual([undefined]);
});

test("ends and aims are marked", () => {
  expect(read("Bis 2035 soll es fertig sein.")[0]?.aim).toBe(true);
  expect(read("Die Pläne für 2025 und 2026 liegen vor.").map((t) => t.aim)).toEqual([true, true]);
  expect(read("Seit 2015 ist es fertig.")[0]?.aim).toBeUndefined();
});

test("a year is stated where it dates what the clause tells", () => {
  const stated = (text: string): readonly boolean[] => read(text).map((t) => t.stated);
  expect(stated("Seit 2015 ist es fertig.")).toEqual([true]);
  expect(stated("Sie sprach über die Wahlen 2010.")).toEqual([false]);
  expect(stated("Es war so hoch wie 1997.")).toEqual([false]);
  expect(stated("Am Dienstag begann es.")).toEqual([false]);
});

const WORDS =
  "am im seit vor der die den zwei ein einem Jahr Jahren Tage Montag März 3. 14.30 2019 Uhr bis und - , . / Ende vergangenen Nacht später heute 90er jeden 99999999999 Millionen 12000 Wochen Monaten Quartal Jahrzehnten Ostern Sommer 3. Mai 2:31 23.3.87 Vortag Wochenende".split(
    " ",
  );
test("expressions lie in their sentence, in order, and never overlap", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }), (words) => {
      const text = words.join(" ");
      let last = 0;
      for (const t of read(text)) {
        expect(t.start).toBeGreaterThanOrEqual(last);
        expect(t.end).toBeGreaterThan(t.start);
        expect(t.words.trim()).toBe(t.words);
        expect(t.value).not.toMatch(/NaN|undefined/);
        last = t.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("one sentence without end costs no more than its length", () => {
  const text = "Montag und am 3., 4. 2014 bis 2015 von 8.30, 9 und zwei alte ".repeat(4_000);
  expect(read(text).length).toBeGreaterThan(10_000);
}, 5_000);
