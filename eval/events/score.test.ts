import { expect, test } from "vitest";
import type { Contradiction } from "../../src/analysis/contradictions/index.ts";
import type { EventArticle, EventFamily, EventMention } from "./gold.ts";
import { compareGroupings } from "./grouping.ts";
import { scorePairs } from "./pairs.ts";
import { scoreEvents } from "./score.ts";
import { readEventTexts } from "./snapshot.ts";

const mention = (id: string, over: Partial<EventMention> = {}): EventMention => ({
  id,
  anchor: "Malta traf Zypern",
  kind: "meeting",
  actors: ["MLT", "CYP"],
  recipients: [],
  sources: [],
  stance: "asserts",
  factuality: "CT+",
  tense: "past",
  events: ["e1"],
  ...over,
});
const article = (id: string, origin: string, ...mentions: readonly EventMention[]): EventArticle => ({
  id,
  outlet: `Blatt ${id}`,
  url: `https://${id}.example/1`,
  published: "2024-03-12",
  origin,
  title: "Treffen auf der Insel",
  text: "Malta traf Zypern am Montag in Valletta. Es ging um Fischerei. Zypern bestritt ein Treffen in Valletta mit Malta.",
  mentions,
});
const NO = { anchor: "Zypern bestritt", factuality: "CT-", stance: "denies", sources: ["CYP"] } as const;
const family = (over: Partial<EventFamily> = {}): EventFamily => ({
  family: "f",
  split: "dev",
  about: "a meeting",
  articles: [
    article("a", "wire", mention("a.1"), mention("a.2", NO)),
    article("b", "wire", mention("b.1")),
    article("c", "own", mention("c.1", { events: ["e2"] })),
  ],
  events: [],
  contradictions: [],
  notContradictions: [],
  noDenials: [],
  ...over,
});

test("groupings are compared by pairs and by passages", () => {
  const passages = [
    ["1", "x", "p"],
    ["2", "x", "p"],
    ["3", "x", "q"],
    ["4", "y", "q"],
  ].map(([id = "", gold = "", found = ""]) => ({ id, gold, found }));
  const { pairwise, bCubed, wrong, apart } = compareGroupings(passages);
  // Together: 1-2 and 3-4, of which 1-2 is right; of one event: 1-2, 1-3, 2-3.
  expect([pairwise.precision, pairwise.recall]).toEqual([50, 33.3]);
  expect([bCubed.precision, bCubed.recall]).toEqual([75, 66.7]);
  expect([wrong, apart]).toEqual([
    [["3", "4"]],
    [
      ["1", "3"],
      ["2", "3"],
    ],
  ]);
});

const pair = (a: string, b: string, type: Contradiction["type"] = "denied") => ({ a, b, pair: { a, b, type, reason: "" } });
const ALL = new Set(["a.1", "a.2", "b.1", "c.1"]);
const YES = [{ type: "polarity", mentions: ["a.1", "a.2"], because: "" }] as const;

test("a coded pair stands for the pairs in its copies", () => {
  const { figures } = scorePairs([family({ contradictions: YES })], [pair("b.1", "a.2")], ALL);
  expect(figures).toMatchObject({ right: 1, wrong: 0, hit: 1, coded: 1, precision: 100, recall: 100 });
});

test("prints of one text count once; what was not judged lowers the lower bound", () => {
  const none = { looksLike: "polarity", mentions: ["b.1", "a.2"], because: "" } as const;
  const twice = [pair("a.1", "a.2"), pair("b.1", "a.2")];
  const of = (gold: EventFamily, found: readonly ReturnType<typeof pair>[]) => scorePairs([gold], found, ALL).figures;
  expect(of(family({ contradictions: YES }), twice)).toMatchObject({ found: 1, right: 1, precision: 100, atLeast: 100 });
  expect(of(family({ contradictions: YES }), [...twice, pair("a.1", "a.2", "place")])).toMatchObject({
    found: 2,
    precision: 100,
    atLeast: 50,
  });
  // One false print spoils the pair.
  expect(of(family({ contradictions: YES, notContradictions: [none] }), twice)).toMatchObject({ found: 1, right: 0, wrong: 1 });
  expect(of(family({ contradictions: YES }), [...twice, pair("a.2", "c.1")])).toMatchObject({ found: 2, wrong: 1, precision: 50 });
});

test.each<[string, EventFamily, ReturnType<typeof pair>, string]>([
  ["of two events", family(), pair("a.2", "c.1"), "wrong"],
  [
    "coded as none",
    family({ notContradictions: [{ looksLike: "polarity", mentions: ["a.1", "a.2"], because: "" }] }),
    pair("b.1", "a.2"),
    "wrong",
  ],
  ["of another sort than coded", family({ contradictions: YES }), pair("a.1", "a.2", "place"), "not judged"],
  ["in neither list", family(), pair("a.1", "a.2"), "not judged"],
])("a pair %s", (_, gold, found, verdict) => expect(scorePairs([gold], [found], ALL).found.map((f) => f.verdict)).toEqual([verdict]));

test("what was not read is missed, but not among what was read", () => {
  const { figures } = scorePairs([family({ contradictions: YES })], [], new Set(["b.1"]));
  expect(figures).toMatchObject({ coded: 1, readable: 0, hit: 0, recall: 0, recallOfRead: null });
});

test("coded passages are taken as claims: their events, voices and origins are those of the program", () => {
  const gold = family({
    contradictions: YES,
    events: [{ id: "e1", kinds: ["meeting"], actors: ["MLT", "CYP"], recipients: [], history: [] }],
  });
  const { figures } = scoreEvents([gold], readEventTexts([gold], []), "coded");
  expect(figures.read).toEqual({ right: 4, of: 4, percent: 100 });
  // The passages of another event say the same of the same day: put together, they are wrong.
  expect(figures.grouping.pairwise).toMatchObject({ precision: 50, recall: 100 });
  expect(figures.pairs).toMatchObject({ hit: 1, falselyFlagged: 0 });
});
