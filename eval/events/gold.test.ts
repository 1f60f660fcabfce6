import { expect, test } from "vitest";
import { packageRoot } from "../../src/app/package-root.ts";
import { FACTUALITIES, KINDS, STANCES, TENSES } from "../../src/core/index.ts";
import { DISAGREEMENTS, EVENT_STATUSES, type EventArticle, type EventMention, readEventGold } from "./gold.ts";

const dev = readEventGold(packageRoot(), "dev");
const held = readEventGold(packageRoot(), "test");
const families = [...dev, ...held];
const articles = families.flatMap((f) => f.articles);
const mentions = articles.flatMap((a) => a.mentions);
const events = families.flatMap((f) => f.events);
const contradictions = families.flatMap((f) => f.contradictions);
const notContradictions = families.flatMap((f) => f.notContradictions);

const among = (list: readonly string[], value: unknown): boolean => typeof value === "string" && list.includes(value);
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every((v) => typeof v === "string" && v.trim() !== "");
const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(value) && !Number.isNaN(Date.parse(value));
const words = (text: string): number => text.match(/\p{L}+|\d+/gu)?.length ?? 0;
const failed = (checks: Record<string, boolean>): readonly string[] =>
  Object.entries(checks).flatMap(([name, fine]) => (fine ? [] : [name]));
const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, i) => ids.indexOf(id) !== i);

const MOMENT = String.raw`\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?)?)?`;
const TIME = new RegExp(`^${MOMENT}(?:/${MOMENT})?$`, "u");
/** How often a stretch stands in the title or the text; one sentence, thus one paragraph. */
const standsIn = ({ title, text }: EventArticle, stretch: string): number => [title, text].join("\n\n").split(stretch).length - 1;

/** What is wrong with a coded passage, in a word each. */
function problems(article: EventArticle, m: EventMention): readonly string[] {
  return failed({
    "anchor is not there once": m.anchor.trim() !== "" && !m.anchor.includes("\n") && standsIn(article, m.anchor) === 1,
    "anchor runs over a full stop": !/[.!?][“"]? \p{Lu}/u.test(m.anchor.replaceAll(/\d\. /gu, "")),
    id: m.id.startsWith(`${article.id}.`),
    kind: [m.kind, ...(m.altKinds ?? [])].every((k) => among(KINDS, k)),
    actors: areTexts(m.actors) && m.actors.length > 0,
    recipients: areTexts(m.recipients),
    sources: areTexts(m.sources),
    stance: among(STANCES, m.stance),
    factuality: among(FACTUALITIES, m.factuality),
    "a denial is certainly not": m.stance !== "denies" || m.factuality === "CT-",
    tense: among(TENSES, m.tense),
    time: m.time === undefined || TIME.test(m.time),
    event: m.events.length > 0 && m.events.every((e) => events.some(({ id }) => id === e)),
  });
}

test("each passage is coded as the codebook has it, and its anchor stands once in its article", () => {
  expect(articles.flatMap((a) => a.mentions.flatMap((m) => problems(a, m).map((p) => `${m.id}: ${p}: ${m.anchor}`)))).toEqual([]);
});

test("articles are short, dated, of invented hosts and each of its own address", () => {
  const wrong = articles.flatMap((a) =>
    failed({
      words: words(a.text) >= 60 && words(a.text) <= 180,
      published: isDay(a.published) && a.published >= "2023-01-01" && a.published <= "2026-12-31",
      host: new URL(a.url).hostname.endsWith(".example"),
      "a copy has the origin of its model": a.copyOf === undefined || articles.some((o) => o.id === a.copyOf && o.origin === a.origin),
    }).map((p) => `${a.id}: ${p}`),
  );
  expect(wrong).toEqual([]);
  for (const ids of [articles.map((a) => a.id), articles.map((a) => a.url), mentions.map((m) => m.id), events.map((e) => e.id)])
    expect(repeated(ids)).toEqual([]);
});

test("each event is told by somebody, on the days of its history, in compatible kinds", () => {
  const wrong = events.flatMap((e) => {
    const telling = articles.filter((a) => a.mentions.some((m) => m.events.includes(e.id)));
    const days = telling.map((a) => a.published).sort();
    const kinds = telling.flatMap((a) => a.mentions).filter((m) => m.events.includes(e.id));
    return failed({
      told: telling.length > 0,
      kinds: e.kinds.every((k) => among(KINDS, k)) && kinds.every((m) => [m.kind, ...(m.altKinds ?? [])].some((k) => e.kinds.includes(k))),
      history: e.history.length > 0 && e.history.every((h) => days.includes(h.on) && among(EVENT_STATUSES, h.status)),
      order: e.history.every((h, i) => i === 0 || h.on >= (e.history[i - 1]?.on ?? "")),
      "first reported": e.history[0]?.on === days[0],
      time: e.time === undefined || TIME.test(e.time),
    }).map((p) => `${e.id}: ${p}`);
  });
  expect(wrong).toEqual([]);
});

test("pairs join two passages, a contradiction two of one event, and no pair is both of one type", () => {
  const find = (id: string): EventMention | undefined => mentions.find((m) => m.id === id);
  const key = (type: string, pair: readonly string[]): string => [type, ...[...pair].sort()].join(" ");
  const wrong = [
    ...contradictions.flatMap(({ type, mentions: [a, b] }) => {
      const shared = find(a)?.events.some((e) => find(b)?.events.includes(e)) === true;
      return shared && a !== b && among(DISAGREEMENTS, type) ? [] : [key(type, [a, b])];
    }),
    ...notContradictions.flatMap(({ looksLike: type, mentions: [a, b] }) =>
      find(a) && find(b) && a !== b && among(DISAGREEMENTS, type) ? [] : [key(type, [a, b])],
    ),
  ];
  expect(wrong).toEqual([]);
  const keys = [...contradictions.map((c) => key(c.type, c.mentions)), ...notContradictions.map((c) => key(c.looksLike, c.mentions))];
  expect(repeated(keys)).toEqual([]);
});

test("a refusal to comment stands in its article, and no passage is coded there", () => {
  const wrong = families.flatMap((f) =>
    f.noDenials.filter(({ article, anchor }) => {
      const found = f.articles.find((a) => a.id === article);
      return !found || standsIn(found, anchor) !== 1 || found.mentions.some((m) => m.anchor.includes(anchor) || anchor.includes(m.anchor));
    }),
  );
  expect(wrong).toEqual([]);
});

test("the gold is large, halved by families, and has every type of pair in both halves", () => {
  expect(articles.length).toBeGreaterThanOrEqual(110);
  expect(mentions.length).toBeGreaterThanOrEqual(160);
  expect(events.length).toBeGreaterThanOrEqual(45);
  expect(contradictions.length).toBeGreaterThanOrEqual(30);
  expect(notContradictions.length).toBeGreaterThanOrEqual(30);
  for (const half of [dev, held]) {
    expect(half.flatMap((f) => f.articles).length / articles.length).toBeGreaterThan(0.45);
    const types = new Set<string>(half.flatMap((f) => f.contradictions.map((c) => c.type)));
    expect(DISAGREEMENTS.filter((d) => !types.has(d))).toEqual([]);
  }
  // A half that shared an event or an origin with the other would tell what is in it.
  const inDev = new Set(dev.flatMap((f) => [...f.events.map((e) => e.id), ...f.articles.map((a) => a.origin)]));
  expect(held.flatMap((f) => [...f.events.map((e) => e.id), ...f.articles.map((a) => a.origin)]).filter((id) => inDev.has(id))).toEqual([]);
  expect([...dev.map((f) => f.split), ...held.map((f) => f.split)].join()).toBe(
    [...dev.map(() => "dev"), ...held.map(() => "test")].join(),
  );
});
