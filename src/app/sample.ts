import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type IngestReport, ingest } from "./ingest.ts";
import type { Workbench } from "./workbench.ts";

/** Loads the shipped sample: articles in which everything is invented, and marked so wherever they show. */
export function loadSample(
  bench: Pick<Workbench, "ledger" | "analyser" | "root"> & Partial<Pick<Workbench, "outlets">>,
  onArticle?: (name: string) => void,
): Promise<IngestReport> {
  return ingest(bench, sampleFiles(bench.root), { sample: true }, onArticle);
}

/** The articles of the sample; its README is none. */
export function sampleFiles(root: string): readonly string[] {
  const folder = join(root, "sample");
  return readdirSync(folder)
    .filter((f) => /\.(?:html|txt|jsonl)$/u.test(f))
    .sort()
    .map((f) => join(folder, f));
}
