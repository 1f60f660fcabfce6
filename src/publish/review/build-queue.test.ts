import fc from "fast-check";
import { expect, test } from "vitest";
import { anySnapshot } from "../../../tests/support/any-snapshot.ts";
import { dyadsOf } from "../../analysis/index.ts";
import { REVIEWS, type RecordedClaim, type Snapshot } from "../../core/index.ts";
import { buildQueue, type QueueQuestion } from "./build-queue.ts";
import { QUEUE_REASONS } from "./views.ts";

const ask = (snapshot: Snapshot, question: QueueQuestion) => buildQueue(snapshot, question, (code) => code, "de");
type Item = ReturnType<typeof ask>["items"][number];

const looks = fc.oneof({ arbitrary: fc.constant(undefined), weight: 4 }, { arbitrary: fc.constantFrom(...REVIEWS), weight: 1 });

/** Any small ledger in which people looked at some claims. */
const reviewed = fc.tuple(anySnapshot, fc.infiniteStream(looks)).map(([of, states]) => {
  const claims = of.claims.map((claim): RecordedClaim => {
    const state = states.next().value;
    return state === undefined
      ? claim
      : { ...claim, review: { state, decision: "d1", by: "Anna", at: "2026-01-02T00:00:00Z", reason: "" } };
  });
  return { ...of, claims };
});

const questions = fc.record(
  {
    dyad: fc.constantFrom("NMK-OST", "ost-nmk", "SUN1-NMK", "OST-XXX"),
    kind: fc.constantFrom("arms-transfer", "treaty", "attack", "meeting"),
    document: fc.constantFrom("k0", "k1", "k9"),
    reason: fc.constantFrom(...QUEUE_REASONS),
  },
  { requiredKeys: [] },
);

test("the queue holds each claim that nobody looked at once, by reason, by origins, by id", () => {
  fc.assert(
    fc.property(reviewed, (snapshot) => {
      const { items, reviewed: counts } = ask(snapshot, { limit: 1000 });
      const state = (c: RecordedClaim) => c.review?.state ?? "unreviewed";
      expect(items.map((i) => i.claim.id).sort()).toEqual(
        snapshot.claims
          .filter((c) => state(c) === "unreviewed")
          .map((c) => c.id)
          .sort(),
      );
      const place = ({ claim, reasons: [first = "other"] }: Item) =>
        [QUEUE_REASONS.indexOf(first), 1e6 - claim.origins.atLeast, claim.id].join(" ");
      expect(items.map(place)).toEqual(items.map(place).sort());
      expect(counts.accepted).toBe(snapshot.claims.filter((c) => state(c) === "accepted").length);
    }),
  );
});

test("a narrowed queue is the whole one without the rest, page by page and from any place", () => {
  const property = fc.property(
    reviewed,
    questions,
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 9 }),
    (snapshot, q, limit, n) => {
      const { items: all } = ask(snapshot, { limit: 1000 });
      const recorded = new Map(snapshot.claims.map((c) => [c.id, c]));
      const fits = ({ claim }: Item): boolean => {
        const between = [recorded.get(claim.id) ?? []].flat().flatMap(dyadsOf);
        const [a = "", b = ""] = q.dyad?.toUpperCase().split("-") ?? [];
        return (
          (q.kind === undefined || claim.kind === q.kind) &&
          (q.document === undefined || claim.document.id === q.document) &&
          (q.dyad === undefined || between.includes(`${a}-${b}`) || between.includes(`${b}-${a}`))
        );
      };
      const isAsked = (item: Item): boolean => q.reason === undefined || item.reasons[0] === q.reason;
      const wanted = all.filter(fits);
      const lines = wanted.filter(isAsked);
      const reasons = QUEUE_REASONS.map((reason) => ({ reason, count: wanted.filter((i) => i.reasons[0] === reason).length }));

      const found: Item[] = [];
      let page = ask(snapshot, { ...q, limit });
      for (;;) {
        expect(page).toMatchObject({ total: lines.length, before: found.length, reasons });
        expect(page.items.length).toBeLessThanOrEqual(limit);
        found.push(...page.items);
        if (!page.next) break;
        page = ask(snapshot, { ...q, limit, after: page.next });
      }
      expect(found).toEqual(lines);

      // A place stays one, also where the claim that stood there does not fit.
      const { next: after } = ask(snapshot, { limit: n });
      if (after) expect(ask(snapshot, { ...q, limit, after }).before).toBe(all.slice(0, n).filter((i) => fits(i) && isAsked(i)).length);
    },
  );
  fc.assert(property);
});
