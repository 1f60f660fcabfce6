import { expect, test } from "vitest";
import { read } from "../../../tests/support/german.ts";
import { renderLayers } from "./layers.ts";
import { displayWidth } from "./width.ts";

const TEXT =
  "Das Ministerium teilte mit, dass das Abkommen, das im Mai 2024 unterzeichnet worden sei, nicht gelte, weil die Parlamente noch zustimmen müssten.";
const view = (text: string) => ({ name: "probe.txt", language: "de", reading: read(text, "2024-06-01"), unresolved: [] });

test.each([40, 72, 120])("keeps to %i columns", (width) => {
  for (const line of renderLayers(view(TEXT), { width, language: "de" }).split("\n")) {
    const fits = displayWidth(line) <= width || line.split(" ").some((word) => displayWidth(word) > width / 2 - 6);
    expect(fits, line).toBe(true);
  }
});

test("says the same with colour as without, and closes on every line what it opens", () => {
  const coloured = renderLayers(view(TEXT), { width: 80, language: "en", colour: true });
  expect(coloured.replace(/\u001b\[\d+m/gu, "")).toBe(renderLayers(view(TEXT), { width: 80, language: "en" }));
  for (const line of coloured.split("\n"))
    expect(line.match(/\u001b\[(?:1|2|4)m/gu)?.length ?? 0).toBe(line.match(/\u001b\[2[24]m/gu)?.length ?? 0);
});

test("every word and every clause of the text is there", () => {
  const shown = renderLayers(view(TEXT), { width: 100, language: "en" });
  const { tokens, clauses } = read(TEXT);
  for (const token of tokens) expect(shown).toContain(` ${token.form} `);
  expect(shown.match(/^ +(?:main|subordinate|relative|infinitive|fragment)\b/gmu)).toHaveLength(clauses.length);
});

test.each([
  ["de", "Ohne Aussage", "Hinweise auf Meinungsbeitrag · erste Person · »Ich« · Regel de.genre.first-person"],
  ["en", "No claim", "hints at commentary · first person · “Ich” · rule de.genre.first-person"],
] as const)("names hints at the genre, and sentences with two actors and no claim (%s)", (language, heading, hint) => {
  const shown = renderLayers(view("Ich war am Meer. Die Fischer saßen zwischen Kanada und Kenia."), { width: 100, language }).split("\n");
  expect(shown).toContain(hint);
  expect(shown[shown.findIndex((l) => l.trim() === heading) + 1]?.trim()).toBe("CAN, KEN");
});

test("prints no control character of a hostile text", () => {
  expect(renderLayers(view(`Das Ministerium \u001b[2J teilte\u202e es mit.\u0007 ${TEXT}`), { width: 80, language: "de" })).not.toMatch(
    /(?!\n)\p{Cc}|\u202e/u,
  );
});

test.each([
  ["de", "Ungeklärt", "»Der Minister« · niemand ist eindeutig gemeint · Regel de.mention.same-office"],
  ["en", "Unresolved", "“Der Minister” · nobody is clearly meant · rule de.mention.same-office"],
] as const)("names what the mentions left open, under its sentence (%s)", (language, heading, line) => {
  const text = "Es regnet. Der Minister schwieg.";
  const unresolved = [{ start: 11, end: 23, sentence: 1, tokens: [3, 4], rule: "de.mention.same-office" }] as const;
  const shown = renderLayers({ ...view(text), unresolved }, { width: 100, language }).split("\n");
  const at = shown.findIndex((l) => l.trim() === heading);
  expect(shown.findIndex((l) => l.includes("Minister schwieg"))).toBeLessThan(at);
  expect(shown[at + 1]?.trim()).toBe(line);
  expect(renderLayers(view(text), { width: 100, language })).not.toContain(heading);
});
