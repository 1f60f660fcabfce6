import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fingerprint } from "./fingerprint.ts";
import { createGerman, type GermanResources } from "./index.ts";

const shipped = (path: string): Uint8Array => readFileSync(new URL(`../../../${path}`, import.meta.url));
const lexicon = shipped("lexicon/de/forms.bin");
/** As if built from other words: the hash lies at byte 8. */
const otherLexicon = Uint8Array.from(lexicon, (byte, i) => (i === 8 ? byte ^ 1 : byte));
const models = { tagger: shipped("models/de/tagger.bin"), roles: shipped("models/de/roles.bin") };
const resources: GermanResources = { lexicon, ...models, states: [], organisations: [], people: [], objects: [] };
const version = (changed: Partial<GermanResources> = {}): string => createGerman({ ...resources, ...changed }).version;

test("the version says what the text was read with", () => {
  expect(version()).toMatch(/^\d+-[0-9a-f]{8}$/u);
  expect(version()).toBe(version({ states: [] }));
  const row = { code: "ATL", names: ["Atlantis"] };
  const all = [version(), version({ lexicon: otherLexicon }), version({ states: [row] }), version({ organisations: [row] })];
  all.push(version({ objects: [{ name: "Muster", type: "weapon" }] }));
  expect(new Set(all).size).toBe(all.length);
});

test("a fingerprint sees patterns, sets and maps, but no examples", () => {
  const of = (pattern: RegExp, word: string, example: string): string =>
    fingerprint([{ pattern, examples: [example] }], new Set([word]), new Map([[word, 1]]));
  expect(of(/a/u, "b", "c")).toBe(of(/a/u, "b", "d"));
  expect(new Set([of(/a/u, "b", "c"), of(/a/iu, "b", "c"), of(/a/u, "d", "c")]).size).toBe(3);
});

test("a long table costs little", () => {
  const long = "gehen\tging\tgegangen\n".repeat(50_000);
  const start = performance.now();
  fingerprint(long);
  expect(performance.now() - start).toBeLessThan(500);
});
