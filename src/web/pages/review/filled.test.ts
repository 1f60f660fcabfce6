import fc from "fast-check";
import { expect, test } from "vitest";
import type { ListedClaim } from "../../../server/contract.ts";
import { allClaims } from "../../../server/testdata/views.ts";
import { changesOf, type Fields, type Filled, filledFrom, readFilled } from "./filled.ts";

/** What a browser sends for a form that is filled in so: an empty row stands below each list; fields of one line hold no line breaks. */
function sent(filled: Filled): Fields {
  const { actors, recipients, sources, kind, ends, ...rest } = filled;
  const line = (text: string): string => text.replace(/[\r\n]/gu, "");
  const rows = (sort: string, list: readonly object[]): (readonly [string, string])[] =>
    list.flatMap((row, i) => Object.entries(row).map(([part, value]) => [`${sort}-${i + 1}-${part}`, line(String(value))] as const));
  return {
    ...rest,
    "kind-of-claim": kind,
    ...(ends && { ends: "yes" }),
    ...Object.fromEntries([
      ...rows("actor", [...actors, { code: "", leaf: "" }]),
      ...rows("recipient", [...recipients, { code: "", leaf: "" }]),
      ...rows("source", [...sources, { name: "", code: "" }]),
    ]),
  };
}

const [bare] = allClaims("de");
const text = fc.string({ unit: "binary", maxLength: 12 });
const code = fc.stringMatching(/^[A-Z]{3}$/u);
const actors = fc.array(fc.record({ code, name: fc.constant("X"), leaf: text }), { maxLength: 25 });
const claims = fc
  .record({
    actors,
    recipients: actors,
    sources: fc.array(fc.record({ name: text.map((t) => `q${t}`), unnamed: fc.boolean(), code }, { requiredKeys: ["name", "unnamed"] }), {
      maxLength: 4,
    }),
    ends: fc.boolean(),
    time: text,
    place: text,
    object: text,
  })
  .map((parts) => ({ ...bare, ...parts }) as ListedClaim);

test("a form that is sent back as it was filled in changes nothing, whatever the claim holds", () => {
  fc.assert(
    fc.property(claims, (claim) => {
      const filled = filledFrom(claim);
      expect(changesOf(filled, readFilled(sent(filled)))).toEqual({});
    }),
  );
});

test("only what was changed is sent; a source that stays keeps the name that is recorded", () => {
  const before = filledFrom({
    ...(bare as ListedClaim),
    sources: [
      { name: "Spanien", code: "ESP", unnamed: false },
      { name: "ungenannte Quelle", unnamed: true },
    ],
  });
  const now = { ...before, sources: [{ name: "Blatt", code: "" }, ...before.sources.slice(1)], place: "" };
  expect(changesOf(before, now, [{ name: "ESP" }, { name: "unnamed source" }])).toEqual({
    sources: [{ name: "Blatt" }, { name: "unnamed source" }],
    ...(before.place !== "" && { place: "" }),
  });
  const swapped = { ...before, sources: before.sources.toReversed() };
  expect(changesOf(before, swapped, [{ name: "ESP" }, { name: "unnamed source" }])).toEqual({
    sources: [{ name: "unnamed source" }, { name: "ESP", code: "ESP" }],
  });
});
