import { describe, expect, test } from "vitest";
import { read } from "../../../../tests/support/german.ts";
import { KINDS } from "../../../core/index.ts";
import { indexFrames } from "../claims/frame-index.ts";
import { CUES } from "../quotations/cues.ts";
import type { Frame } from "./frame.ts";
import { FRAMES } from "./index.ts";

const told = (sentence: string, id: string): string[] =>
  read(sentence, "2024-03-14")
    .claims.filter((c) => c.rule === id)
    .map((c) =>
      [c.actors, c.recipients]
        .map((side) => side.map((a) => a.code).join(","))
        .filter(Boolean)
        .join(" > "),
    );

/** Actors of symmetric kinds have no order of their own. */
const sorted = (line: string): string =>
  line
    .split(" > ")
    .map((side) => side.split(",").sort().join(","))
    .join(" > ");

describe.each(FRAMES.map((f) => [f.id, f] as const))("%s", (id, frame) => {
  test.each(frame.examples.map((e) => [...e]))("%s", (sentence, expected) => {
    expect(told(sentence, id).map(sorted)).toEqual([sorted(expected)]);
  });
  test.each((frame.notExamples ?? []).map((s) => [s]))("not: %s", (sentence) => {
    expect(told(sentence, id)).toEqual([]);
  });
});

test("every counter-example holds a word that calls its frame", () => {
  const idle = FRAMES.flatMap((frame) => (frame.notExamples ?? []).filter((s) => !calls(frame, s)).map((s) => `${frame.id}: ${s}`));
  expect(idle).toEqual([]);
});

test("every frame has a counter-example that names two actors", () => {
  const bare = FRAMES.filter((frame) => !frame.notExamples?.some((s) => actors(s).size >= 2)).map((frame) => frame.id);
  expect(bare).toEqual([]);
});

/** True if a verb or noun of the sentence is one of the frame's. */
function calls(frame: Frame, sentence: string): boolean {
  const index = indexFrames([frame]);
  const { tokens, clauses } = read(sentence, "2024-03-14");
  return (
    clauses.some((c) => index.verb(c.lemma).length > 0 || index.modal(c.modal).length > 0) ||
    tokens.some((t) => (t.pos === "NOUN" && index.noun(t.form).size > 0) || index.adjective(t.form).length > 0)
  );
}

function actors(sentence: string): ReadonlySet<string> {
  return new Set(read(sentence, "2024-03-14").mentions.flatMap((m) => [m.code, ...(m.also ?? [])]));
}

test("frames are named once, and every one has an example", () => {
  expect(new Set(FRAMES.map((f) => f.id)).size).toBe(FRAMES.length);
  expect(FRAMES.filter((f) => f.examples.length === 0).map((f) => f.id)).toEqual([]);
});

test("every kind of the codebook has a frame", () => {
  const kinds = new Set(FRAMES.map((f) => f.kind));
  expect(KINDS.filter((k) => !kinds.has(k))).toEqual([]);
});

test("cue verbs and frame verbs are in the verb table", () => {
  const verbs = [...CUES.keys(), ...FRAMES.flatMap((f) => f.verbs?.split(" ") ?? [])];
  const pos = (verb: string): string => read(`Der Minister will es am Montag in Genf ${verb}.`).tokens[8]?.pos ?? "";
  expect(verbs.filter((v) => pos(v) !== "VERB")).toEqual([]);
});
