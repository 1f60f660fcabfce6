import { expect, test } from "vitest";
import { dateOf } from "./date-of.ts";
import type { Timex } from "./timex.ts";

const time = (rest: Pick<Timex, "type" | "value"> & Partial<Timex>): Timex => ({
  start: 0,
  end: 1,
  sentence: 0,
  stated: false,
  rule: "test",
  ...rest,
});

test.each([
  [{ type: "DATE", value: "2024-03" }, "2024-03"],
  [{ type: "DATE", value: "XXXX-WXX-2" }, "XXXX-WXX-2"],
  [{ type: "DATE", value: "PAST_REF" }, undefined],
  [{ type: "DATE", value: "XXXX-XX-XX" }, undefined],
  [{ type: "TIME", value: "2024-03-12TEV" }, "2024-03-12"],
  [{ type: "TIME", value: "XXXX-XX-XXT15:30" }, undefined],
  [{ type: "DURATION", value: "P2Y", point: "2022" }, "2022"],
  [{ type: "DURATION", value: "P2Y" }, undefined],
  [{ type: "SET", value: "P1D" }, undefined],
] as const)("%o dates %s", (given, date) => {
  expect(dateOf(time(given))).toBe(date);
});
