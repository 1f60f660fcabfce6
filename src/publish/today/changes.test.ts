import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anySnapshot } from "../../../tests/support/any-snapshot.ts";
import { article, claimOn, type MadeClaim, snapshotOf } from "../../../tests/support/make-snapshot.ts";
import { study } from "../../analysis/index.ts";
import type { RecordedClaim, RecordedDocument, Snapshot } from "../../core/index.ts";
import { buildChanges } from "./build.ts";
import { changesSince, revisedSince } from "./changes.ts";

const [BEFORE, SINCE, AFTER] = ["2026-01-01T10:00:00.000Z", "2026-01-02T00:00:00.000Z", "2026-01-02T10:00:00.000Z"];

/** A document that came in at an instant, with a second text at another one if it has two. */
function at(document: RecordedDocument, ...instants: readonly string[]): RecordedDocument {
  return { ...document, versions: instants.map((recordedAt, i) => ({ n: i + 1, hash: String(i), recordedAt })) };
}

interface Told extends Partial<MadeClaim> {
  readonly id: string;
  readonly came: string;
  readonly on?: string;
  readonly says?: string;
}

/** Articles of one sentence each, in papers of their own; Nordmark has delivered boats to Ostrien unless something else is said. */
function ledger(...told: readonly Told[]): Snapshot {
  const made = told.map(({ id, came, on = "2026-01-01", says = `Geliefert hat Nordmark an Ostrien Boote, meldet ${id}.`, ...claim }) => {
    const document = at(article({ id, outlet: `Blatt ${id}`, published: on, blocks: [["body", says]] }), came);
    const trigger = says.split(" ")[0] ?? "";
    return {
      document,
      claim: claimOn(document, "1", says, {
        kind: "arms-transfer",
        actors: ["NMK"],
        recipients: ["OST"],
        object: "Boote",
        trigger,
        ...claim,
      }),
    };
  });
  return snapshotOf(
    made.map((m) => m.document),
    made.map((m) => m.claim),
  );
}

const changed = (snapshot: Snapshot, replaced: readonly RecordedClaim[] = []) =>
  changesSince(snapshot, SINCE, replaced).changes.map(({ sorts, was, now, newOrigins }) => ({ sorts, was, now, newOrigins }));

const OLD: Told = { id: "a", came: BEFORE };

describe("what changed", () => {
  it("is an event that nobody had told", () => {
    expect(changed(ledger({ id: "a", came: AFTER }))).toEqual([{ sorts: ["new"], was: [], now: ["happened"], newOrigins: 0 }]);
    expect(changed(ledger(OLD))).toEqual([]);
  });

  it("is a plan that came true, told by another paper", () => {
    const plan: Told = { ...OLD, tense: "future", stance: "announces", sources: ["der Außenminister"] };
    expect(changed(ledger(plan, { id: "b", came: AFTER, on: "2026-01-02" }))).toEqual([
      { sorts: ["status", "origins"], was: ["announced"], now: ["happened"], newOrigins: 1 },
    ]);
  });

  it("is a denial, and the contradiction that it makes; told once more by the same ministry it is none", () => {
    const denial: Told = {
      id: "b",
      came: AFTER,
      stance: "denies",
      factuality: "CT-",
      says: "Geliefert habe Nordmark an Ostrien keine Boote, teilte das Ministerium mit.",
      sources: [{ name: "das Ministerium", code: "OST", type: "state" }],
    };
    const [change, ...more] = changed(ledger(OLD, denial));
    expect(more).toEqual([]);
    expect(change).toMatchObject({ sorts: ["contradiction", "status", "origins"], was: ["happened"], now: ["denied"] });
    expect(changesSince(ledger(OLD, denial), SINCE).contradictions).toBe(1);
    expect(changed(ledger(OLD, { ...denial, came: BEFORE }, { ...denial, id: "c", on: "2026-01-02" }))).toEqual([]);
  });

  it("is a further origin, not a further print", () => {
    expect(changed(ledger(OLD, { id: "b", came: AFTER }))).toEqual([{ sorts: ["origins"], was: ["happened"], now: [], newOrigins: 1 }]);
    expect(changed(ledger({ ...OLD, sources: ["der Hafenmeister"] }, { id: "b", came: AFTER, sources: ["der Hafenmeister"] }))).toEqual([]);
  });

  it("is a relation that somebody tells of for the first time", () => {
    const close: Told = { id: "b", came: AFTER, kind: "alignment", actors: ["NMK", "OST"], recipients: [] };
    expect(changed(ledger(OLD, close))).toMatchObject([{ sorts: ["new"] }]);
  });

  it("is not what an article says again whose text has changed, but what it says otherwise", () => {
    const snapshot = ledger({ ...OLD, factuality: "CT-", stance: "denies" });
    const revised: Snapshot = { ...snapshot, documents: snapshot.documents.map((d) => at(d, BEFORE, AFTER)) };
    expect(revisedSince(revised, SINCE)).toEqual(["a"]);
    expect(changed(revised, snapshot.claims)).toEqual([]);
    expect(changed(revised, ledger(OLD).claims)).toMatchObject([{ now: ["denied"] }]);
    expect(changesSince(revised, SINCE).articles).toMatchObject({ added: 0, revised: 1 });
  });
});

it("an article that only reprints adds no line and is counted quietly", () => {
  fc.assert(
    fc.property(anySnapshot, fc.nat(), fc.integer({ min: 1, max: 3 }), (drawn, which, prints) => {
      const told = drawn.documents.filter((d) => drawn.claims.some((c) => c.documentId === d.document.id));
      const of = told[which % Math.max(1, told.length)];
      fc.pre(of !== undefined);
      const old = drawn.documents.map((d) => at(d, BEFORE));
      const copies = Array.from({ length: prints }, (_, i): RecordedDocument => {
        const { document, ...rest } = of;
        return at({ ...rest, document: { ...document, id: `z${i}` } }, AFTER);
      });
      const claims = copies.flatMap(({ document: { id } }) =>
        drawn.claims.filter((c) => c.documentId === of.document.id).map((c) => ({ ...c, id: c.id.replace(/^[^.]+/u, id), documentId: id })),
      );
      const snapshot: Snapshot = { documents: [...old, ...copies], claims: [...drawn.claims, ...claims] };
      const { decisions } = study(snapshot).origins;
      // A text too short to be known again may be told by two.
      fc.pre(copies.every((c) => decisions.get(c.document.id)?.origin === decisions.get(of.document.id)?.origin));
      const found = changesSince(snapshot, SINCE);
      expect(found.changes).toEqual([]);
      expect(found.contradictions).toBe(0);
      expect(found.articles).toEqual({ added: prints, revised: 0, reprints: prints, silent: 0 });
    }),
    { numRuns: 60 },
  );
});

it("shows a change under each of its pairs, the gravest first, and no more views than lines", () => {
  const many = Array.from(
    { length: 9 },
    (_, i): Told => ({
      id: `m${i}`,
      came: AFTER,
      kind: "threat",
      object: `Werft ${i}`,
      says: `Droht Nordmark an Ostrien Werft ${i}, so ${i}.`,
      on: `2025-0${i + 1}-01`,
    }),
  );
  const three: Told = {
    id: "t",
    came: AFTER,
    actors: ["NMK", "SUN1"],
    recipients: ["OST"],
    says: "Geliefert haben Nordmark und Sundland an Ostrien Kräne.",
  };
  const snapshot = ledger(...many, three);
  const view = buildChanges(snapshot, changesSince(snapshot, SINCE), { since: SINCE, chosen: "asked" }, (code) => code, "de");
  expect(view.dyads.map((d) => [d.id, d.total, d.changes.length])).toEqual([
    ["NMK-OST", 10, 5],
    ["OST-SUN1", 1, 1],
  ]);
  expect(view).toMatchObject({ total: 10, counts: { new: 10, contradiction: 0 }, moreDyads: 0, newest: "2026-01-02" });
});
