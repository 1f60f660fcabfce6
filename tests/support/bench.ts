import { join } from "node:path";
import { onTestFinished } from "vitest";
import { makeAnalyser } from "../../src/app/analyser.ts";
import { openWorkbench, shipped, type Workbench } from "../../src/app/workbench.ts";
import { tempFolder } from "./temp-folder.ts";
import { tinyPack } from "./tiny-pack.ts";

/** A workbench on a new ledger, with the shipped actors and the tiny pack. */
export async function tinyBench(version = "1", path: string = join(tempFolder(), "l.db")): Promise<Workbench> {
  const packs = [tinyPack(version)];
  const analyser = makeAnalyser(packs);
  const bench = await openWorkbench(path, {
    clock: () => new Date("2024-03-12T10:00:00Z"),
    ships: { ...shipped(), packs: () => packs, analyser: () => analyser },
  });
  onTestFinished(() => bench.close());
  return bench;
}
