import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anySnapshot } from "../../tests/support/any-snapshot.ts";
import { article, type MadeArticle } from "../../tests/support/make-snapshot.ts";
import type { Decision, RecordedDocument } from "../core/index.ts";
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
    const credited = decide(
      story("a", STORY, { agencies: ["nmd"], published: "2024-03-12" }),
      story("b", half, { agencies: ["nmd"], published: "2024-03-13" }),
    );
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

  it("of two prints of one day takes the agency's own page, then the one that credits it, then the longer, for the origin", () => {
    const day = { published: "2024-03-12" };
    const cut = story("a", STORY.slice(0, 4), day);
    const long = story("b", STORY, day);
    const credits = story("c", STORY.slice(0, 4), { ...day, agencies: ["nmd"] });
    const page = story("d", STORY.slice(0, 4), { ...day, outlet: "Nordmark-Dienst" });
    const line = { ...story("e", STORY.slice(0, 4), day) };
    const dateline = { ...line, blocks: [{ label: "credit" as const, start: 0, end: 0, rule: "de:dateline" }, ...line.blocks] };
    const headOf = (...documents: RecordedDocument[]): string | undefined =>
      findOrigins(documents, [], (name) => (name === "Nordmark-Dienst" ? "nmd" : undefined)).decisions.get(documents[0]?.document.id ?? "")
        ?.origin;
    expect([headOf(cut, long), headOf(cut, long, dateline), headOf(cut, long, credits), headOf(cut, long, credits, page)]).toEqual([
      "b",
      "e",
      "c",
      "d",
    ]);
    expect(headOf(story("b", STORY, { published: "2024-03-11" }), credits, page)).toBe("b");
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

  it("ascribes a passage inside another story to the one that had it first, and the rest to the story", () => {
    const agency = story("a", STORY, { published: "2024-03-12", agencies: ["nmd"] });
    const own = article({
      id: "b",
      published: "2024-03-13",
      agencies: ["nmd"],
      blocks: [
        ["body", ...OWN],
        ["body", STORY[0], STORY[1]],
      ],
    });
    const origins = findOrigins([agency, story("c", STORY, { published: "2024-03-14" }), own]);
    const at = (sentence: string) => {
      const start = own.document.text.indexOf(sentence);
      return origins.originOfSpan("b", { start, end: start + sentence.length });
    };
    expect(origins.decisions.get("b")).toEqual({ origin: "b", basis: "own" });
    expect(at(STORY[1])).toEqual({ origin: "a", basis: "shared-passage", of: "a", shared: 1, sentences: 2, agency: "nmd" });
    expect(at(OWN[1])).toEqual({ origin: "b", basis: "own" });
    expect(origins.passages("b").map((p) => p.otherDocument)).toEqual(["a"]);
    // The agency's text is not the other's for being quoted by it.
    expect(origins.originOfSpan("a", { start: 0, end: agency.document.text.length }).basis).toBe("own");
    expect(origins.originOfSpan("unknown", { start: 0, end: 9 })).toEqual({ origin: "unknown", basis: "own" });
  });

  it("takes what two reports have in common only at their ends for background", () => {
    const background = STORY.slice(2);
    const one = [
      "Die Fähre legte am Abend pünktlich ab.",
      "An der Mole standen kaum noch Leute.",
      "Der Wind kam den Tag über aus Westen.",
      "Gegen acht Uhr schloss auch das Zollhaus.",
    ];
    const other = [
      "Im Museum hängt seit gestern eine Seekarte.",
      "Sie zeigt die Insel vor der großen Flut.",
      "Der Eintritt ist an Sonntagen wie immer frei.",
      "Kinder bekommen am Eingang ein kleines Heft.",
    ];
    expect(findOrigins([story("a", [...one, ...background]), story("b", [...other, ...background])]).documents.size).toBe(2);
    expect(findOrigins([story("a", [...one, ...background]), story("b", [...background, ...other])]).documents.size).toBe(2);
    expect(findOrigins([story("a", [...background, ...one]), story("b", [...background, ...other])]).documents.size).toBe(1);
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

describe("what people decide about origins", () => {
  const apart = (a: string, b: string, kind: "other-origin" | "same-origin" = "other-origin", id = "d1"): Decision => ({
    id,
    kind,
    subjects: [a, b],
    reason: "gelesen",
    by: "Redaktion",
    at: "2031-01-01T00:00:00Z",
  });
  const groups = (documents: readonly RecordedDocument[], ...decisions: Decision[]): string[] =>
    [...findOrigins(documents, decisions).documents.values()].map((ids) => [...ids].sort().join("")).sort();
  const family = [..."abcdefghij"].map((id, i) =>
    story(id, i % 3 === 0 ? STORY : STORY.slice(0, 4), { published: `2024-03-${String(i + 1).padStart(2, "0")}` }),
  );

  it("parts the pair alone: in a family of ten the later of the two leaves, and nobody goes with it", () => {
    expect(groups(family)).toEqual(["abcdefghij"]);
    expect(groups(family, apart("a", "j"))).toEqual(["abcdefghi", "j"]);
    expect(groups(family, apart("g", "d"))).toEqual(["abcdefhij", "g"]);
    expect(groups(family.toReversed(), apart("d", "g"))).toEqual(["abcdefhij", "g"]);
  });

  it("lets those go along whom nothing else ties to the others, or a person", () => {
    const own = story("k", OWN, { published: "2024-03-20" });
    expect(groups([...family, own], apart("j", "k", "same-origin"), apart("a", "j", "other-origin", "d2"))).toEqual(["abcdefghi", "jk"]);
    expect(groups(family, apart("h", "j", "same-origin"), apart("a", "j", "other-origin", "d2"))).toEqual(["abcdefgi", "hj"]);
  });
});
