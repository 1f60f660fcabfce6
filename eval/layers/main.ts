import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/app/package-root.ts";
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
  const treebank = readFileSync(file, "utf8");
  const measured = measureLayers(pack, treebank);
  if (trainedOn(treebank))
    console.error("The shipped models were trained on this treebank: these figures flatter. Fair ones: models/de/provenance.json");
  const misses = args.find((a) => a === "--misses" || a.startsWith("--misses="));
  if (misses !== undefined) console.log(asMisses(measured, misses.split("=")[1]));
  console.log(args.includes("--json") ? JSON.stringify(asJson(measured), null, 2) : asTable(measured));
}

/** True if the shipped models have seen the treebank. */
function trainedOn(treebank: string): boolean {
  const { treebanks } = JSON.parse(readFileSync(join(packageRoot(), "models", "de", "provenance.json"), "utf8")) as {
    readonly treebanks: readonly { readonly sha256: string }[];
  };
  return treebanks.some((t) => t.sha256 === createHash("sha256").update(treebank).digest("hex"));
}
