import { describe, expect, test } from "vitest";
import { read } from "../../../../tests/support/german.ts";
import { contains, type Lack } from "../../../core/index.ts";
import { FRAMES } from "../frames/index.ts";
import { indexFrames } from "./frame-index.ts";
import { nearMisses } from "./near-misses.ts";

const frames = indexFrames(FRAMES);
const missesOf = (text: string) => nearMisses(read(text, "2024-03-14"), frames);

/** Nearest frame, and what it lacked in short. */
function nearest(text: string): string {
  const [first] = missesOf(text);
  return first ? `${first.rule}: ${first.lacks.map(short).join("; ")}` : "no word";
}

function short(lack: Lack): string {
  if ("places" in lack) return `${lack.what} at ${lack.places.join(" ")}`;
  if ("class" in lack) return `${lack.what} ${lack.class}`;
  return lack.what === "untold" ? `untold by ${lack.by ?? "a noun"}` : lack.what;
}

describe("what a frame lacked", () => {
  test.each([
    ["Kanada lieferte Kenia Käse.", "de.arms.deliver: object weapons"],
    ["Kanada unterzeichnete ein Abkommen, von dem Kenia nichts wusste.", "de.treaty.sign: side at obl:mit"],
    ["Der Handelsverband forderte, dass Kanada Kenia Panzer liefert.", "de.arms.deliver: untold by fordern"],
    ["Die Opposition forderte Panzerlieferungen Kanadas an Kenia.", "de.arms.compound: untold by fordern"],
    ["Der Bote wurde zwischen Kanada und Kenia gegrüßt.", "no word"],
  ])("%s", (text, expected) => {
    expect(nearest(text)).toBe(expected);
  });

  test("places of a passive are told as such", () => {
    const found = missesOf("In Kenia wurden Panzer nach Kanada geliefert.").find((m) => m.rule === "de.arms.deliver");
    expect(found?.lacks.map(short)).toEqual(["actor at obl:agent amod"]);
    expect(found?.recipients).toEqual(["CAN"]);
  });
});

test("sentences that gave a claim, or name one actor, are not asked", () => {
  expect(missesOf("Kanada lieferte Kenia Panzer. Kanada lieferte Käse.")).toEqual([]);
});

test("every miss lacks something and lies in an unread sentence; nothing stays without a reason", () => {
  const examples = FRAMES.flatMap((f) => f.notExamples ?? []);
  let asked = 0;
  for (const text of examples) {
    const reading = read(text, "2024-03-14");
    for (const miss of nearMisses(reading, frames)) {
      asked++;
      expect(reading.unread.some((s) => contains(s, miss.trigger))).toBe(true);
      expect(miss.lacks.length).toBeGreaterThan(0);
      expect(miss.lacks.map((l) => l.what)).not.toContain("other");
    }
  }
  expect(asked).toBeGreaterThan(100);
});
