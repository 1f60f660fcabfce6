import { expect, test } from "vitest";
import type { ClaimView } from "../publish/views.ts";
import { matches } from "./claim-filter.ts";
import { momentOf } from "./moment.ts";

const claim = {
  kind: "visit",
  factuality: "CT+",
  actors: [{ code: "IRN" }],
  recipients: [{ code: "RUS" }],
  sources: [{ name: "Tagesrolle" }, { name: "Kreml", code: "RUS" }],
  document: { outlet: "Nordwarte", published: { notBefore: "2024-03-10", notAfter: "2024-03-12", basis: "text" } },
} as unknown as ClaimView;

test.each([
  [{}, true],
  [{ actor: "rus" }, true],
  [{ actor: "DEU" }, false],
  [{ kind: "visit" as const, factuality: "CT+" as const }, true],
  [{ kind: "attack" as const }, false],
  [{ source: "kreml" }, true],
  [{ source: "RUS" }, true],
  [{ source: "nordw" }, true],
  [{ source: "Reuters" }, false],
  [{ since: "2024-03-12" }, true],
  [{ since: "2024-03-13" }, false],
  [{ until: "2024-03-10" }, true],
  [{ until: "2024-03-09" }, false],
])("%j: %s", (filter, expected) => {
  expect(matches(claim, filter)).toBe(expected);
});

test("an undated article is in no period", () => {
  const undated = { ...claim, document: { ...claim.document, published: { basis: "unknown" as const } } };
  expect(matches(undated, {})).toBe(true);
  expect(matches(undated, { since: "1900-01-01" })).toBe(false);
});

test("a moment is the end of a day, or an instant", () => {
  expect(momentOf("2024-03-12")).toBe("2024-03-12T23:59:59.999Z");
  expect(momentOf("2024-03-12T18:00+01:00")).toBe("2024-03-12T17:00:00.000Z");
  expect(() => momentOf("gestern")).toThrow(/no moment/u);
});
