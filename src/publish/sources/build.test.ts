import { expect, test } from "vitest";
import { sourceHealth } from "./build.ts";
import { renderSources } from "./render.ts";

const AT = "2031-03-12T10:00:00.000Z";
const NOW = "2031-03-12T10:30:00.000Z";
const source = (address: string, state: Parameters<typeof sourceHealth>[0][number]["state"]) => ({
  id: address,
  address,
  kind: "feed" as const,
  state,
  items: { waiting: 2, done: 0, failed: 0, gone: 0 },
});

const SOURCES = [
  source("b", { failures: 0, lastVisit: AT, lastSuccess: AT, nextDue: AT, lastError: "früher" }),
  source("a", { failures: 0, lastVisit: AT, lastSuccess: AT }),
  source("neu", { failures: 0 }),
  source("weg", { failures: 1, gone: true, lastVisit: AT, lastError: "410", nextDue: AT }),
  source("alt", { failures: 0, lastVisit: AT, lastSuccess: AT, interval: 1800, nextDue: "2031-03-12T08:30:00.000Z" }),
  source("kaputt", { failures: 3, lastVisit: AT, failingSince: AT, lastError: "503", nextDue: AT }),
];

test("what fails comes first, with since when and why; what is well says when it is due", () => {
  const health = sourceHealth(SOURCES, NOW);
  expect(health.map((h) => `${h.address} ${h.health}`)).toEqual([
    "kaputt failing",
    "weg gone",
    "alt unread",
    "neu waiting",
    "a ok",
    "b ok",
  ]);
  const items = { waiting: 2, done: 0, failed: 0, gone: 0 };
  const named = { id: "kaputt", address: "kaputt", kind: "feed" };
  expect(health[0]).toEqual({ ...named, health: "failing", since: AT, error: "503", nextVisit: AT, items });
  expect(health[1]).not.toHaveProperty("nextVisit");
  expect(health[2]).toMatchObject({ since: AT });
  expect(health[5]).toMatchObject({ nextVisit: AT, lastSuccess: AT });
  expect(health[5]).not.toHaveProperty("error");
});

test.each([
  [
    "de",
    "kaputt · gestört seit 2031-03-12 10:00 UTC\n  Feed · noch nie gelesen · nächster Besuch 2031-03-12 10:00 UTC · 0 Artikel · 2 warten\n  ! 503",
  ],
  ["en", "a · ok\n  feed · last read 2031-03-12 10:00 UTC · 0 articles · 2 waiting\n  a\n"],
] as const)("the terminal tells it in words: %s", (language, expected) => {
  expect(renderSources(sourceHealth(SOURCES, NOW), { language, width: 100 })).toContain(expected);
});
