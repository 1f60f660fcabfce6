import { expect, test } from "vitest";
import { KINDS } from "../core/index.ts";
import { nearNames } from "./near-names.ts";

test.each([
  ["exrcise", "exercise"],
  ["arms", "arms-transfer"],
  ["sanctoin", "sanction"],
  ["Visits", "visit"],
])("%s is near %s", (typed, near) => {
  expect(nearNames(typed, [...KINDS, "sanction"])).toContain(near);
});

test("nothing is near nonsense", () => {
  expect(nearNames("xyzzyxyzzy", KINDS)).toEqual([]);
});
