import { loadActors } from "../src/app/load-actors.ts";
import { packageRoot } from "../src/app/package-root.ts";
import { makePacks } from "../src/app/packs.ts";
import { createAnalyse } from "./analysis.ts";
import { type MeasuredClaims, measureSet, together } from "./measure.ts";
import { readOwn } from "./sets/own.ts";

export interface MeasuredOwn {
  /** The sample, and the passages. */
  readonly parts: readonly MeasuredClaims[];
  readonly all: MeasuredClaims;
}

/** Measures the analyser on the project's own gold. */
export async function measureOwn(): Promise<MeasuredOwn> {
  const root = packageRoot();
  const analyse = createAnalyse(makePacks(root, loadActors(root)));
  const parts = (await readOwn(root)).map((set) => measureSet(set, analyse)).filter((m) => m.measure === "claims");
  const [first] = parts;
  if (!first) throw new Error("The project's own gold is not there: eval/gold.");
  return { parts, all: together(parts) ?? first };
}
