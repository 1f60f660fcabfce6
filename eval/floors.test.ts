import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { measureSample } from "./run.ts";

const FLOORS = JSON.parse(readFileSync(new URL("./floors.json", import.meta.url), "utf8")) as {
  readonly de: Readonly<Record<"precision" | "recall" | "source" | "factuality" | "tense", number>>;
};

/** Lowering a floor is a decision: it needs a line in the changelog. */
test("the analyser is no worse on its own gold than it was", async () => {
  const { figures, documents } = await measureSample();
  expect(figures.documents).toBe(20);
  for (const [name, floor] of Object.entries(FLOORS.de))
    expect(figures[name as keyof typeof FLOORS.de], name).toBeGreaterThanOrEqual(floor);
  // Domestic politics and sport give no claim at all.
  for (const name of ["14-schulreform", "w-20-handball"]) expect(documents.find((d) => d.name === name)?.reading.claims, name).toEqual([]);
});
