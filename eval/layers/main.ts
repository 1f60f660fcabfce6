import { readFileSync } from "node:fs";
import type { LanguagePack } from "../../src/core/index.ts";
import { measureLayers } from "./measure.ts";
import { asJson, asMisses, asTable } from "./report.ts";

const USAGE = "npm run eval -- layers FILE.conllu [--json] [--misses[=LAYER]]";

/**
 * `npm run eval -- layers FILE.conllu`: measures the layers on a treebank and prints a table.
 * `--json` prints figures for programs, `--misses` every place that differs, `--misses=nsubj` those of one layer.
 */
export function layersCommand(pack: LanguagePack, args: readonly string[]): void {
  const file = args.find((a) => !a.startsWith("--"));
  if (file === undefined) throw new Error(`Name a CoNLL-U file: ${USAGE}`);
  const measured = measureLayers(pack, readFileSync(file, "utf8"));
  const misses = args.find((a) => a === "--misses" || a.startsWith("--misses="));
  if (misses !== undefined) console.log(asMisses(measured, misses.split("=")[1]));
  console.log(args.includes("--json") ? JSON.stringify(asJson(measured), null, 2) : asTable(measured));
}
