import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { analysisRecord } from "../src/app/analysis-record.ts";
import { loadActors } from "../src/app/load-actors.ts";
import { packageRoot } from "../src/app/package-root.ts";
import { makePacks } from "../src/app/packs.ts";
import { tempFolder } from "../tests/support/temp-folder.ts";
import { createAnalyse } from "./analysis.ts";
import { type Measured, measureSet } from "./measure.ts";
import { readFolder } from "./sets/folder.ts";
import type { GoldSet } from "./sets/sets.ts";

/** The yardsticks and their own scorer are not part of the project: they lie beside the checkout, if at all. */
const YARDSTICKS = join(packageRoot(), "..", "shared");
const SCORER = join(YARDSTICKS, "bench", "score.py");
const isThere = existsSync(SCORER) && spawnSync("python3", ["--version"]).status === 0;
/** Longer sets take their time and prove no more. */
const MOST_TEXTS = 200;

const root = packageRoot();

function byReference(set: GoldSet, analyses: string, ...options: string[]): Record<string, unknown> {
  const out = execFileSync("python3", [SCORER, set.measure, set.path, analyses, ...options], { encoding: "utf8" });
  return JSON.parse(out) as Record<string, unknown>;
}

/** Our figures under the names of the reference. */
function byUs(m: Measured): readonly (readonly [options: readonly string[], figures: Record<string, unknown>])[] {
  if (m.measure === "times") {
    const { texts: docs, type: type_accuracy, relaxedPrecision, relaxedRecall, types: _types, ...same } = m.figures;
    return [[[], { docs, type_accuracy, relaxed_precision: relaxedPrecision, relaxed_recall: relaxedRecall, ...same }]];
  }
  if (m.measure === "quotes")
    return [
      [["--simplified"], m.figures],
      [[], m.full],
    ].map(([options, f]) => {
      const figures = f as typeof m.full;
      const shares = Object.fromEntries(
        (["quote", "speaker", "joint"] as const).map((part) => {
          const { precision, recall, f1 } = figures[part];
          return [part, { P: precision, R: recall, F1: f1 }];
        }),
      );
      const { texts: docs, gold, found, half, halfWithSpeaker } = figures;
      return [options as string[], { docs, gold, found, ...shares, quote_half: half, quote_half_and_speaker: halfWithSpeaker }] as const;
    });
  const { texts: docs, gold, found, precision, recall, f1, clean, fields } = m.figures;
  const shares = Object.entries(fields).map(([field, s]) => [field.replaceAll(" ", "_"), s.percent]);
  const empty = { docs_without_claims: clean.of, of_them_with_false_alarm: clean.of - clean.right };
  return [[[], { docs, gold, found, precision, recall, F1: f1, ...empty, ...Object.fromEntries(shares) }]];
}

test.skipIf(!isThere)(
  "the figures are those of the yardsticks' own scorer (needs python3 and the folder of yardsticks beside the checkout)",
  () => {
    const packs = makePacks(root, loadActors(root));
    const analyse = createAnalyse(packs);
    const sets = ["bench", "gold"]
      .flatMap((folder) => readFolder(join(YARDSTICKS, folder)).sets)
      // The scorer knows no lists of ids.
      .filter((set) => set.documents.length <= MOST_TEXTS && !set.path.endsWith(".txt"));
    expect(sets.length).toBeGreaterThan(0);
    for (const set of sets) {
      const analyses = join(tempFolder(), "analyses.jsonl");
      const records = set.documents.map(({ document }) =>
        JSON.stringify({ text: document.text, ...analysisRecord(document.id, document, packs) }),
      );
      writeFileSync(analyses, records.join("\n"));
      for (const [options, figures] of byUs(measureSet(set, analyse)))
        expect(figures, [set.name, ...options].join(" ")).toEqual(byReference(set, analyses, ...options));
    }
  },
  120_000,
);
