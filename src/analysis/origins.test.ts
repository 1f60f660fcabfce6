import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anySnapshot } from "../../tests/support/any-snapshot.ts";
import { article, type MadeArticle } from "../../tests/support/make-snapshot.ts";
import { findOrigins } from "./origins.ts";

const STORY = [
  "Die Küstenwache von Sundland hat am Montag vor der Insel Harle ein Frachtschiff aus Nordmark aufgebracht.",
  "Das Schiff habe keine gültigen Papiere mitgeführt, teilte das Innenministerium in Velstad am Abend mit.",
  "Die Regierung von Nordmark verlangte die sofortige Freigabe und bestellte den Botschafter ein.",
  "An Bord waren nach Angaben der Reederei vierzehn Seeleute und eine Ladung Düngemittel für Ostrien.",
  "Bereits im Sommer hatten beide Staaten über Fangquoten rund um die Insel gestritten.",
] as const;
const OWN = [
  "Wer in diesen Tagen durch den Hafen von Harle geht, hört zwei Geschichten über denselben Morgen.",
  "Die Fischer erzählen von einem Frachter, der seit Jahren hier vorbeifährt und nie jemanden gestört hat.",
  "Im Rathaus dagegen spricht man von einer Kontrolle, wie sie überall auf der Welt üblich sei.",
  "Sicher ist nur, dass das Schiff seit Montag an der Mole liegt und niemand sagen mag, wie lange noch.",
] as const;

const story = (id: string, sentences: readonly string[], more: Partial<MadeArticle> = {}) =>
  article({ id, blocks: [["body", ...sentences]], ...more });
const decide = (...documents: ReturnType<typeof story>[]) => findOrigins(documents).decisions;

describe("findOrigins", () => {
  it("keeps an outlet's own story apart", () => {
    const decisions = decide(story("a", STORY), story("b", OWN));
    expect([...decisions.values()].map((d) => d.basis)).toEqual(["own", "own"]);
    expect(new Set([...decisions.values()].map((d) => d.origin)).size).toBe(2);
  });

  it("sees through a cut, a new headline and page furniture", () => {
    const whole = article({
      id: "a",
      blocks: [
        ["title", "Frachter vor Harle festgesetzt"],
        ["body", ...STORY],
      ],
    });
    const cut = article({
      id: "b",
      blocks: [
        ["title", "Streit um Schiff: Nordmark bestellt Botschafter ein"],
        ["body", ...STORY.slice(0, 3)],
        ["furniture", ...OWN],
      ],
    });
    expect(decide(whole, cut).get("b")).toMatchObject({ origin: "a", basis: "near-copy", of: "a" });
  });

  it("sees through light editing, and says how much is shared", () => {
    const edited = STORY.map((s) =>
      s.replace("am Montag", "zu Wochenbeginn").replace("verlangte", "forderte").replace("rund um die Insel", "vor Harle"),
    );
    const decision = decide(story("a", STORY), story("b", edited)).get("b");
    expect(decision?.basis).toBe("near-copy");
    expect(decision?.shared).toBeGreaterThan(0.5);
    expect(decision?.shared).toBeLessThan(1);
  });

  it("does not take a shared quotation for a shared story", () => {
    const quoting = [OWN[0], OWN[1], OWN[2], STORY[2], OWN[3]];
    expect(decide(story("a", STORY), story("b", quoting)).get("b")?.basis).toBe("own");
  });

  it("does not let a page of briefs tie the stories it prints together", () => {
    const round = Array.from({ length: 8 }, (_, i) => OWN.map((s) => s.replaceAll(/(\p{Lu})/gu, `$1${i}`))).flat();
    const decisions = decide(
      story("a", STORY.slice(0, 2)),
      story("b", OWN.slice(0, 2)),
      story("c", [...STORY.slice(0, 2), ...OWN.slice(0, 2), ...round]),
    );
    expect(decisions.get("a")?.origin).not.toBe(decisions.get("b")?.origin);
  });

  it("takes less overlap where both credit the same agency, and names it", () => {
    const half = [STORY[0], STORY[1], OWN[0], OWN[1], OWN[2]];
    const without = decide(story("a", STORY), story("b", half));
    const credited = decide(story("a", STORY, { agencies: ["nmd"] }), story("b", half, { agencies: ["nmd"] }));
    expect(without.get("b")?.basis).toBe("own");
    expect(credited.get("b")).toMatchObject({ basis: "near-copy", of: "a", agency: "nmd" });
  });

  it("takes the earliest print for the origin; a known day comes before a range or none", () => {
    const decisions = decide(
      story("a", STORY),
      story("b", STORY, { published: "2024-03-13" }),
      story("c", STORY, { published: "2024-03-12" }),
    );
    expect([...decisions.values()].map((d) => d.origin)).toEqual(["c", "c", "c"]);
    expect(decisions.get("c")?.basis).toBe("own");
  });

  it("takes a late text that tells old background again for an own story, a late reprint for a copy", () => {
    const again = [STORY[0], STORY[1], STORY[4], OWN[0], OWN[1]];
    const first = story("a", STORY, { published: "2024-03-12" });
    expect(decide(first, story("b", again, { published: "2024-03-13" })).get("b")?.basis).toBe("near-copy");
    expect(decide(first, story("b", again, { published: "2024-05-13" })).get("b")?.basis).toBe("own");
    expect(decide(first, story("b", STORY, { published: "2024-05-13" })).get("b")?.basis).toBe("near-copy");
  });

  it("links copies of copies", () => {
    const decisions = decide(story("a", STORY.slice(0, 3)), story("b", STORY), story("c", STORY.slice(2)));
    expect(new Set([...decisions.values()].map((d) => d.origin)).size).toBe(1);
  });

  it("finds every print of a much printed story", () => {
    const documents = Array.from({ length: 150 }, (_, i) => story(`d${String(i).padStart(3, "0")}`, STORY));
    expect(findOrigins(documents).documents.size).toBe(1);
  });

  it("keeps empty documents apart", () => {
    expect(findOrigins([story("a", []), story("b", [])]).documents.size).toBe(2);
  });

  it("never finds more origins than articles, decides on each, and does not look at their order", () => {
    fc.assert(
      fc.property(anySnapshot, fc.infiniteStream(fc.nat()), ({ documents }, keys) => {
        const found = findOrigins(documents);
        expect(found.documents.size).toBeLessThanOrEqual(documents.length);
        expect([...found.decisions.keys()].sort()).toEqual(documents.map((d) => d.document.id).sort());
        const shuffled = documents
          .map((d) => [keys.next().value ?? 0, d] as const)
          .sort(([a], [b]) => a - b)
          .map(([, d]) => d);
        expect([...findOrigins(shuffled).decisions].sort()).toEqual([...found.decisions].sort());
      }),
    );
  });
});
