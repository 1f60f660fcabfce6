import { expect, test } from "vitest";
import { buildVersions, type VersionText } from "./build.ts";
import { renderVersions } from "./render.ts";

const OPTIONS = { width: 80, language: "en" } as const;

function version(n: number, text: string, more: Partial<VersionText> = {}): VersionText {
  const blocks = [{ start: 0, end: text.length, label: "body", rule: "r" }] as const;
  return {
    n,
    hash: `h${n}`,
    recordedAt: `2031-03-1${n}T10:00:00.000Z`,
    text,
    blocks,
    published: { basis: "unknown" },
    hasOriginal: false,
    ...more,
  };
}

const FIRST = version(1, "Die Fähre soll im Mai ablegen. Der Preis steht noch nicht fest. Mehr am Abend.");
const SECOND = version(2, "Die Fähre soll im Juni ablegen. Der Preis steht noch nicht fest. Der Rat tagt.", {
  title: "Neue Fähre",
  published: { notBefore: "2031-03-12", notAfter: "2031-03-12", basis: "metadata" },
  metadata: { modified: "2031-03-12T09:00+01:00" },
  hasOriginal: true,
});

test("versions and what changed, readable without colour", () => {
  expect(renderVersions(buildVersions("g6v86gn6wb2cx", [FIRST, SECOND]), OPTIONS)).toBe(`Neue Fähre
document g6v86gn6wb2cx · 2 versions

Version 1 · 2031-03-11T10:00:00.000Z · 15 words
Version 2 · 2031-03-12T10:00:00.000Z · 15 words
  changed, the page says, 2031-03-12T09:00+01:00 · original kept

Version 1 → 2 · 1 changed, 1 added, 1 removed
  Title: not stated → “Neue Fähre”
  Published: date unknown → 12 March 2031
  ~ Die Fähre soll im [-Mai-] {+Juni+} ablegen.
    … 1 sentence unchanged
  - Mehr am Abend.
  + Der Rat tagt.

~ sentence changed, [-removed-] {+added+} · - sentence removed · + sentence
added. Furniture of the page does not count.
`);
});

test("one version has no differences; two can be chosen; labels alone are told as such", () => {
  expect(buildVersions("d", [FIRST]).differences).toEqual([]);
  const third = version(3, FIRST.text);
  const chosen = buildVersions("d", [FIRST, SECOND, third], [1, 3]);
  expect(chosen.differences).toMatchObject([{ from: 1, to: 3, stated: [], changed: 0, added: 0, removed: 0 }]);
  expect(renderVersions(chosen, { ...OPTIONS, language: "de" })).toContain("Der Wortlaut ist gleich");
});

test("furniture does not count, and hostile text cannot steer the terminal", () => {
  const text = "Vor 5 Minuten\n\nDer Rat tagt\u001b[2J.";
  const blocks = [
    { start: 0, end: 13, label: "furniture", rule: "r" },
    { start: 15, end: text.length, label: "body", rule: "r" },
  ] as const;
  const [a, b] = [version(1, text, { blocks, title: "\u001b]0;x\u0007T" }), version(2, "Der Rat tagt heute.")];
  const shown = renderVersions(buildVersions("d", [a, b]), OPTIONS);
  expect(shown).not.toContain("\u001b");
  expect(shown).not.toContain("Minuten");
});

test("a dropped original is told as such; a title that only the analyser found stands on one line", () => {
  const text = "Neue Fähre\nfür den Hafen\n\nDer Rat tagt.";
  const blocks = [
    { start: 0, end: 24, label: "title", rule: "r" },
    { start: 26, end: text.length, label: "body", rule: "r" },
  ] as const;
  const view = buildVersions("d", [version(1, text, { blocks, hasOriginal: true, originalDropped: true })]);
  expect(renderVersions(view, OPTIONS)).toMatch(/^Neue Fähre für den Hafen\n[\s\S]* · original dropped\n/u);
  expect(renderVersions(view, { ...OPTIONS, language: "de" })).toContain("Original gelöscht");
});

test("an older state that was read later stands where it belongs, and says so; so does when each was fetched", () => {
  const seen = ["2031-03-09T08:00:00Z", "2031-03-10T08:00:00Z"] as const;
  const older = version(3, "Die Fähre soll im April ablegen.", { older: true, seen: [seen[0], seen[0]] });
  const view = buildVersions("d", [older, { ...FIRST, seen }]);
  expect(view.differences).toMatchObject([{ from: 3, to: 1 }]);
  const lines = renderVersions(view, { width: 200, language: "de" }).split("\n");
  expect(lines[2]).toMatch(/^Fassung 3 .* abgerufen 2031-03-09T08:00:00Z · älterer Stand, später gelesen: nicht der jetzige Text$/u);
  expect(lines[3]).toMatch(/^Fassung 1 .* abgerufen von 2031-03-09T08:00:00Z bis 2031-03-10T08:00:00Z$/u);
});
