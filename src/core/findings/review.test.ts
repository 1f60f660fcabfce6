import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClaimParts } from "../claims/claim.ts";
import { applyChange, type ClaimChange, changedFields } from "./change.ts";
import type { Decision, DecisionKind } from "./decision.ts";
import { actorChanges, reviewed } from "./review.ts";

const QUOTE = "Malta liefert Zypern am Montag zwei Boote.";
const evidence = { start: 100, end: 100 + QUOTE.length };
const READ: ClaimParts = {
  evidence,
  trigger: { start: 106, end: 113 },
  kind: "arms-transfer",
  actors: [{ code: "MLT", leaf: "Malta", span: { start: 100, end: 105 } }],
  recipients: [{ code: "CYP", leaf: "Zypern", span: { start: 114, end: 120 } }],
  sources: [{ name: "Valletta", code: "MLT", cue: { start: 100, end: 101 } }],
  stance: "states",
  factuality: "CT+",
  tense: "past",
  time: "2031-03-10",
  rule: "frame",
  derivation: [],
};
let n = 0;
const made = (kind: DecisionKind, rest: Partial<Decision> = {}): Decision => {
  n++;
  return { id: `d${n}`, kind, subjects: ["c"], reason: "r", by: "b", at: "2031-01-01T00:00:00.000Z", ...rest };
};
const NOBODY = actorChanges([]);
const code = fc.constantFrom("MLT", "CYP", "ITA", "GRC");
const side = fc.uniqueArray(
  code.map((c) => ({ code: c })),
  { selector: (a) => a.code, minLength: 1 },
);
const change: fc.Arbitrary<ClaimChange> = fc.record(
  {
    kind: fc.constantFrom("aid", "sanction", "arms-transfer"),
    ends: fc.boolean(),
    actors: side,
    recipients: side,
    sources: fc.array(
      fc.constantFrom("Rom", "Valletta").map((name) => ({ name })),
      { maxLength: 2 },
    ),
    factuality: fc.constantFrom("CT+", "PR-"),
    tense: fc.constantFrom("past", "future"),
    time: fc.constantFrom(null, "2031"),
    object: fc.constantFrom(null, "zwei Boote"),
  },
  { requiredKeys: [] },
);

test("without decisions a claim is as it was read", () => {
  expect(reviewed(READ, QUOTE, [], NOBODY)).toEqual({ state: "unreviewed", parts: READ });
});

test("of corrections the last counts, field by field, and doing one twice does nothing more", () => {
  fc.assert(
    fc.property(change, change, (a, b) => {
      const both = reviewed(READ, QUOTE, [made("correct-claim", { change: a }), made("correct-claim", { change: b })], NOBODY).parts;
      expect(changedFields(both, applyChange(both, b, QUOTE))).toEqual([]);
      const { kind = READ.kind, tense = READ.tense } = { ...a, ...b };
      expect([both.kind, both.tense]).toEqual([kind, tense]);
      expect(changedFields(READ, applyChange(READ, {}, QUOTE))).toEqual([]);
      // Whoever is not named anew keeps where the text names them; everybody is marked inside the sentence.
      for (const actor of [...both.actors, ...both.recipients]) {
        expect(actor.span.start).toBeGreaterThanOrEqual(evidence.start);
        expect(actor.span.end).toBeLessThanOrEqual(evidence.end);
      }
      expect(both.sources.length === 0).toBe(both.stance === "asserts");
    }),
  );
});

test("a rejection counts until something later is said, and an acceptance of a correction accepts the correction", () => {
  const corrected = made("correct-claim", { change: { kind: "aid" } });
  const state = (...own: Decision[]): string => reviewed(READ, QUOTE, own, NOBODY).state;
  expect(state(made("accept-claim"))).toBe("accepted");
  expect(state(corrected)).toBe("corrected");
  expect(state(corrected, made("accept-claim"))).toBe("corrected");
  expect(state(corrected, made("reject-claim"))).toBe("rejected");
  expect(state(made("reject-claim"), made("accept-claim"))).toBe("accepted");
  expect(state(made("reject-claim"), corrected)).toBe("corrected");
});

test("codes end where they lead, whatever people decide, and nobody is named twice on one side", () => {
  const pairs = fc.array(fc.tuple(code, code), { maxLength: 6 });
  fc.assert(
    fc.property(pairs, fc.array(fc.tuple(fc.constantFrom("Malta", "Zypern"), code), { maxLength: 3 }), (merges, namings) => {
      const decisions = [
        ...merges.map((subjects) => made("same-actor", { subjects })),
        ...namings.map((subjects) => made("actor-is", { subjects })),
      ];
      const read = { ...READ, actors: [...READ.actors, ...READ.recipients] };
      const actors = actorChanges(decisions);
      const { parts, decision, state } = reviewed(read, QUOTE, [], actors);
      const codes = parts.actors.map((a) => a.code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(state).toBe("unreviewed");
      if (changedFields(read, parts).length > 0) expect(decisions.map((d) => d.id)).toContain(decision);
      else expect(decision).toBeUndefined();
    }),
  );
});

test("what is said of one claim goes before what a name means, and codes are merged after both", () => {
  const actors = actorChanges([made("actor-is", { subjects: ["Malta", "ITA"] }), made("same-actor", { subjects: ["ITA", "GRC"] })]);
  const codes = (own: Decision[]): readonly string[] => reviewed(READ, QUOTE, own, actors).parts.actors.map((a) => a.code);
  expect(codes([])).toEqual(["GRC"]);
  expect(codes([made("correct-claim", { change: { actors: [{ code: "MLT" }] } })])).toEqual(["MLT"]);
  expect(codes([made("correct-claim", { change: { actors: [{ code: "ITA" }] } })])).toEqual(["GRC"]);
});
