import { expect, test } from "vitest";
import { bySuccession } from "./succession.ts";

const office = "defence-minister" as const;
const row = (name: string, from?: string, to?: string, title?: string) => ({
  code: "ISL",
  name,
  offices: [{ office, ...(from && { from }), ...(to && { to }), ...(title && { title }) }],
});
const tenures = (...rows: ReturnType<typeof row>[]) =>
  bySuccession(rows).map((r) => `${r.offices[0]?.from ?? ""}..${r.offices[0]?.to ?? ""}`);

test("who is followed by a later holder is not in office today", () => {
  expect(tenures(row("A", "2019-05"), row("B", "2021-02-03"))).toEqual(["2019-05..2021-02-03", "2021-02-03.."]);
});

test("a rival who came later and is gone again ends nothing", () => {
  expect(tenures(row("A", "2019-05"), row("B", "2021-02-03", "2022"))).toEqual(["2019-05..", "2021-02-03..2022"]);
});

test("an unknown beginning lies behind the end of the one before", () => {
  expect(tenures(row("A", "2011", "2014-06"), row("B", undefined, "2019"))).toEqual(["2011..2014-06", "2014-06..2019"]);
});

test("dates that are given stay, and so does a tenure of which nothing is known", () => {
  expect(tenures(row("A", "2011", "2014"), row("B"), row("C", "2013", "2016"))).toEqual(["2011..2014", "..", "2013..2016"]);
});

test("who began on the same day shares the office, and nobody follows", () => {
  const shared = [row("A", "2018-11-20"), row("B", "2018-11-20", "2022-11-16"), row("C", "2022-11-16")];
  expect(tenures(...shared)).toEqual(["2018-11-20..", "2018-11-20..2022-11-16", "2022-11-16.."]);
});

test("holders of two titles do not follow each other", () => {
  expect(tenures(row("A", "2011", undefined, "König"), row("B", "2013"))).toEqual(["2011..", "2013.."]);
});
