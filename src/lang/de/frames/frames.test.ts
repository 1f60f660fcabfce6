import { describe, expect, test } from "vitest";
import { read } from "../../../../tests/support/german.ts";
import { KINDS } from "../../../core/index.ts";
import { CUES } from "../quotations/cues.ts";
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
    expect(told(sentence, id).map(sorted)).toContain(sorted(expected));
  });
  test.each((frame.notExamples ?? []).map((s) => [s]))("not: %s", (sentence) => {
    expect(told(sentence, id)).toEqual([]);
  });
});

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
