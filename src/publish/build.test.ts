import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anySnapshot } from "../../tests/support/any-snapshot.ts";
import { HARBOUR, harbourNames } from "../../tests/support/harbour.ts";
import { article, claimOn, snapshotOf } from "../../tests/support/make-snapshot.ts";
import type { RecordedClaim } from "../core/index.ts";
import { buildClaim, buildClaims } from "./build-claims.ts";
import { buildDocument } from "./build-document.ts";
import { buildDyad } from "./build-dyad.ts";
import { buildExplain } from "./build-explain.ts";
import { buildToday } from "./build-today.ts";

const code = (c: string): string => c;
const claims = buildClaims(HARBOUR, harbourNames, "de");
const claim = (id: string) => claims.find((c) => c.id === id);
const recorded = (id: string): RecordedClaim => HARBOUR.claims.find((c) => c.id === id) as RecordedClaim;

describe("buildClaims", () => {
  it("shows a claim in its place", () => {
    const shown = claim("kaaa.1.2");
    expect(shown).toMatchObject({
      status: "reported",
      block: "body",
      score: 10,
      articles: 2,
      origins: { atLeast: 1, atMost: 1 },
      superseded: false,
    });
    expect(shown?.actors).toEqual([{ code: "NMK", name: "Nordmark", leaf: "Nordmark" }]);
    expect(shown?.quote.slice(shown.trigger.start, shown.trigger.end)).toBe("geliefert");
    // A list carries the sentence; only a claim by itself has the text around it.
    expect(Object.keys(shown ?? {})).not.toContain("before");
    const alone = buildExplain(HARBOUR, recorded("kaaa.1.2"), harbourNames, "de").claim;
    expect(alone.before).toBe("");
    expect(alone.after).toMatch(/^ Zudem würden/u);
    expect(shown?.repeats).toEqual(["kaaa.1.1", "kbbb.1.1"]);
    expect(shown?.contradicts).toEqual(["kccc.1.1"]);
  });

  it("turns the score of what ends, and gives relations none", () => {
    const sentence = "Nordmark hebt die Sanktionen gegen Ostrien auf, die alte Freundschaft lebt auf.";
    const d = article({ id: "a", blocks: [["body", sentence]] });
    const lifted = claimOn(d, "1", sentence, { kind: "sanction", ends: true, actors: ["NMK"], recipients: ["OST"], trigger: "Sanktionen" });
    const friends = claimOn(d, "2", sentence, { kind: "alignment", actors: ["NMK", "OST"], trigger: "Freundschaft" });
    const [first, second] = buildClaims(snapshotOf([d], [lifted, friends]), code, "de");
    expect(first?.score).toBe(6);
    expect(second && "score" in second).toBe(false);
  });

  it("still shows a claim whose document moved on to another text", () => {
    const old = HARBOUR.claims[1];
    if (!old) throw new Error("no claim");
    const moved = snapshotOf([article({ id: "kaaa", blocks: [["body", "Korrektur: Der Bericht wurde zurückgezogen."]] })]);
    const shown = buildClaim(moved, { ...old, current: false }, code, "de");
    expect(shown).toMatchObject({ quote: old.quote, superseded: true });
    expect(buildExplain(moved, old, code, "de").claim).not.toHaveProperty("before");
    expect(shown.block).toBeUndefined();
  });

  it("gives every claim its sentence, newest first, in any ledger", () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const shown = buildClaims(snapshot, code, "de");
        expect(shown).toHaveLength(snapshot.claims.length);
        for (const c of shown) {
          const text = snapshot.documents.find((d) => d.document.id === c.document.id)?.document.text ?? "";
          expect(c.quote.trim()).not.toBe("");
          expect(text.slice(c.evidence.start, c.evidence.end)).toBe(c.quote);
          expect(c.origins.atLeast).toBeLessThanOrEqual(c.origins.atMost);
        }
        const days = shown.map((c) => c.document.published.notAfter ?? "");
        expect(days).toEqual(days.toSorted().toReversed());
      }),
    );
  });
});

describe("buildDyad", () => {
  it("finds a pair in either order, collapses repetitions inside an article, counts origins", () => {
    const dyad = buildDyad(HARBOUR, "ost-nmk", harbourNames, "de");
    expect(dyad).toMatchObject({ id: "NMK-OST", articles: 4, origins: { atLeast: 3, atMost: 4 } });
    expect(dyad?.actors.map((a) => a.name)).toEqual(["Nordmark", "Ostrien"]);
    expect(buildDyad(HARBOUR, "NMK-XXX", harbourNames, "de")).toBeUndefined();
  });

  it("collapses what one article says twice on the same authority, and only that", () => {
    const sentences = [
      "Nordmark liefert Ostrien Boote.",
      "Die Boote aus Nordmark sind in Ostrien.",
      "Laut Kapitän Brandt liefert Nordmark Ostrien Boote.",
    ];
    const d = article({ id: "a", blocks: [["body", ...sentences]] });
    const made = { kind: "arms-transfer", actors: ["NMK"], recipients: ["OST"], object: "Boote", trigger: "Boote" } as const;
    const all = sentences.map((s, i) => claimOn(d, String(i + 1), s, { ...made, ...(i === 2 && { sources: ["Kapitän Brandt"] }) }));
    const [first, second] = buildDyad(snapshotOf([d], all), "NMK-OST", code, "de")?.claims ?? [];
    expect(first).toMatchObject({ id: "a.1.1", again: ["a.1.2"] });
    expect(second).toMatchObject({ id: "a.1.3" });
  });
});

describe("buildToday", () => {
  it("counts, groups by dyad and keeps lone claims", () => {
    const today = buildToday(HARBOUR, harbourNames, "de");
    expect(today.funnel).toEqual({ articles: 4, origins: 3, claims: 10, contradictions: 2, notAnalysed: 0 });
    expect(today.sample).toBe(true);
    expect(today.dyads.map((d) => d.id)).toEqual(["NMK-OST", "OST-SUN1"]);
    expect(today.alone.map((c) => c.id)).toEqual(["kddd.1.2"]);
  });

  it("loses no claim and keeps origins ≤ articles in any ledger", () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const today = buildToday(snapshot, code, "en");
        const ids = [...today.dyads.flatMap((d) => d.claims), ...today.alone].flatMap((c) => [c.id, ...(c.again ?? [])]);
        expect([...new Set(ids)].sort()).toEqual(snapshot.claims.map((c) => c.id).sort());
        expect(today.funnel.origins).toBeLessThanOrEqual(today.funnel.articles);
        for (const d of today.dyads) expect(d.origins.atLeast).toBeLessThanOrEqual(d.origins.atMost);
      }),
    );
  });
});

describe("buildDocument", () => {
  it("shows copies, claims in order of the text, and what was not read", () => {
    const view = buildDocument(HARBOUR, "kaaa", harbourNames, "de");
    expect(view?.copies.map((c) => c.id)).toEqual(["kbbb"]);
    expect(view?.claims.map((c) => c.id)).toEqual(["kaaa.1.1", "kaaa.1.2", "kaaa.1.3", "kaaa.1.4"]);
    expect(buildDocument(HARBOUR, "kddd", harbourNames, "de")?.unread).toHaveLength(1);
    expect(buildDocument(HARBOUR, "kddd", harbourNames, "de")?.unread[0]?.actors).toEqual(["NMK", "OST"]);
    expect(buildDocument(HARBOUR, "none", harbourNames, "de")).toBeUndefined();
  });
});

describe("the profile of a document", () => {
  it("tells whose voice it is, who its sources are, and that the headline drops them", () => {
    const { profile } = buildDocument(HARBOUR, "kaaa", harbourNames, "de") ?? {};
    expect(profile).toMatchObject({ claims: 4, unsourced: 1, genres: [] });
    expect(profile?.sources).toEqual([
      { type: "unnamed", claims: 2, names: ["zwei Diplomaten"] },
      { type: "other", claims: 1, names: ["nordmärkisches Außenministerium"] },
    ]);
    expect(profile?.headline).toEqual([{ drops: ["source"], headline: "kaaa.1.1", body: "kaaa.1.2" }]);
  });

  it("quotes the evidence of a hint, and takes what a list says besides", () => {
    const listed = () => [{ genre: "state-outlet", basis: "list", rule: "own-list", says: "Morgenpost" }] as const;
    const { profile } = buildDocument(HARBOUR, "kaaa", harbourNames, "de", listed) ?? {};
    expect(profile?.genres).toEqual([{ genre: "state-outlet", evidence: [{ basis: "list", rule: "own-list", words: "Morgenpost" }] }]);
  });
});

describe("buildExplain", () => {
  it("marks trigger, actors and source in the sentence and names its origin", () => {
    const recorded = HARBOUR.claims.find((c) => c.id === "kbbb.1.1");
    if (!recorded) throw new Error("no claim");
    const view = buildExplain(HARBOUR, recorded, harbourNames, "de");
    expect(view.marks.map((m) => [m.role, view.claim.quote.slice(m.start, m.end)])).toEqual([
      ["actor", "Nordmark"],
      ["recipient", "Ostrien"],
      ["source", "zwei Diplomaten"],
      ["trigger", "geliefert"],
    ]);
    expect(view.steps[0]).toMatchObject({ rule: "frame:made-up", quote: "geliefert" });
    expect(view.origin).toMatchObject({ basis: "near-copy", of: "kaaa", agency: "nmd" });
  });
});
