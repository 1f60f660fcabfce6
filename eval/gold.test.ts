import { expect, test } from "vitest";
import { packageRoot } from "../src/app/package-root.ts";
import { FACTUALITIES, KINDS, STANCES, TENSES } from "../src/core/index.ts";
import type { GoldClaim, GoldDocument } from "./claims/gold.ts";
import { readOwn } from "./sets/own.ts";

const sets = (await readOwn(packageRoot())).filter((s) => s.measure === "claims");
const passages = sets.find((s) => s.name === "passages");

const among = (list: readonly string[], value: unknown): boolean => typeof value === "string" && list.includes(value);
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every((v) => typeof v === "string" && v !== "");

/** What is wrong with a coded claim, in a word each. */
function problems({ text, title = "" }: GoldDocument["document"], c: GoldClaim): readonly string[] {
  return Object.entries({
    // A wire report may have its headline beside the text; that it is not read there is a miss like any other.
    "anchor is nowhere": [text, title].some((t) => t.includes(c.anchor)) && c.anchor.trim() !== "",
    kind: [c.kind, ...(c.alt_kinds ?? [])].every((k) => among(KINDS, k)),
    actors: areTexts(c.actors) && c.actors.length > 0,
    recipients: areTexts(c.recipients),
    sources: areTexts(c.sources),
    stance: among(STANCES, c.stance),
    factuality: among(FACTUALITIES, c.factuality),
    tense: among(TENSES, c.tense),
  }).flatMap(([problem, fine]) => (fine ? [] : [problem]));
}

test.each(sets.map((s) => [s.name, s] as const))("the claims of the %s are coded as the codebook has it", (_name, { documents }) => {
  const wrong = documents.flatMap(({ document, claims }) =>
    claims.flatMap((c) => problems(document, c).map((p) => `${document.id}: ${p}: ${c.anchor}`)),
  );
  expect(wrong).toEqual([]);
  expect(new Set(documents.map((d) => d.document.id)).size).toBe(documents.length);
});

test("the passages are many, of all kinds and of several degrees of firmness, and many hold no claim", () => {
  const documents: readonly GoldDocument[] = passages?.documents ?? [];
  const claims = documents.flatMap((d) => d.claims);
  expect(documents.filter((d) => d.claims.length > 0).length).toBeGreaterThanOrEqual(60);
  expect(documents.filter((d) => d.claims.length === 0).length).toBeGreaterThanOrEqual(40);
  expect(KINDS.filter((kind) => !claims.some((c) => c.kind === kind))).toEqual([]);
  // Improbable and possibly not so: the press hardly ever says that.
  const common = FACTUALITIES.filter((f) => f !== "PR-" && f !== "PS-");
  expect(common.filter((f) => !claims.some((c) => c.factuality === f))).toEqual([]);
});

test("no anchor of a passage stands twice in it: it would not tell which sentence is meant", () => {
  const twice = (passages?.documents ?? []).flatMap(({ document, claims }) =>
    claims.filter((c) => document.text.split(c.anchor).length > 2).map((c) => `${document.id}: ${c.anchor}`),
  );
  expect(twice).toEqual([]);
});
