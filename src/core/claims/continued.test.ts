import { expect, test } from "vitest";
import { type Continuable, continuedBy } from "./continued.ts";

const actor = (code: string) => ({ code, leaf: code, span: { start: 0, end: 1 } });
const made = (id: string, more: Partial<Continuable> & { readonly to?: string } = {}): Continuable => ({
  id,
  quote: "Nordmark liefert Ostrien und Sundland Boote.",
  kind: "arms-transfer",
  evidence: { start: 40, end: 84 },
  trigger: { start: 49, end: 56 },
  actors: [actor("NMK")],
  recipients: [actor(more.to ?? "OST")],
  ...more,
});

test("a claim is found again by sentence and kind, of several by its actors; what is left over has no heir", () => {
  const before = [made("a.1.1"), made("a.1.2", { to: "SUN" }), made("a.1.3", { kind: "visit" }), made("a.1.4", { to: "WES" })];
  const elsewhere = { evidence: { start: 0, end: 44 }, trigger: { start: 9, end: 16 } };
  const now = [
    made("a.2.1", { to: "SUN", ...elsewhere }),
    made("a.2.2", elsewhere),
    made("a.2.3", { quote: "Etwas anderes.", kind: "visit" }),
  ];
  const wanted = new Map([
    ["a.1.1", "a.2.2"],
    ["a.1.2", "a.2.1"],
  ]);
  expect(continuedBy(before, now)).toEqual(wanted);
  expect(continuedBy(before.toReversed(), now.toReversed())).toEqual(wanted);
  // With other actors it still continues, if nothing fits better.
  expect(continuedBy([made("a.1.1")], [made("a.2.1", { to: "SUN" })])).toEqual(new Map([["a.1.1", "a.2.1"]]));
});
