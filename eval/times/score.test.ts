import { expect, test } from "vitest";
import { pairTimes, sameValue, type Time, timeFigures } from "./score.ts";

const time = (start: number, end: number, value = "2031-05-06", type = "DATE"): Time => ({ start, end, value, type });

test("a time of the same extent goes before one that overlaps more of another", () => {
  const pairs = pairTimes([time(0, 10), time(12, 15)], [time(0, 14), time(12, 15)]);
  expect(pairs).toEqual([
    { gold: time(0, 10), found: time(0, 14) },
    { gold: time(12, 15), found: time(12, 15) },
  ]);
});

test("what has no partner stands alone", () => {
  expect(pairTimes([time(0, 5)], [time(5, 9)])).toEqual([{ gold: time(0, 5) }, { found: time(5, 9) }]);
});

test("strict, relaxed and value are F1, the type a share of what overlaps", () => {
  const texts = [
    pairTimes([time(0, 5), time(10, 20, "P2Y", "DURATION")], [time(0, 5), time(12, 20, "P2Y", "DATE")]),
    pairTimes([time(0, 5), time(8, 9)], [time(1, 5, "2031-05-07"), time(20, 30), time(40, 50)]),
  ];
  expect(timeFigures(texts)).toEqual({
    texts: 2,
    gold: 4,
    found: 5,
    strict: 22.2,
    relaxed: 66.7,
    value: 44.4,
    type: 66.7,
    relaxedPrecision: 60,
    relaxedRecall: 75,
    types: {
      DATE: { gold: 3, overlapping: 2, exact: 1, value: 1 },
      DURATION: { gold: 1, overlapping: 1, exact: 0, value: 1 },
    },
  });
});

test("nothing annotated and nothing found gives no figure above zero", () => {
  expect(timeFigures([[]])).toMatchObject({ texts: 1, gold: 0, found: 0, strict: 0, type: 0 });
});

test.each([
  ["2031-05-06T9.30", "2031-05-06T09:30", true],
  ["PRESNT_REF", "PRESENT_REF", true],
  [null, "", true],
  ["2031-05", "2031-05-06", false],
])("values %s and %s: the same is %s", (a, b, same) => {
  expect(sameValue({ ...time(0, 1), value: a }, { ...time(0, 1), value: b })).toBe(same);
});
