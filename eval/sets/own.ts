import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticles } from "../../src/ingest/index.ts";
import type { GoldClaim, GoldDocument } from "../claims/gold.ts";
import type { GoldSet } from "./sets.ts";
import { readYardstick } from "./yardsticks.ts";

interface SampleGold {
  readonly language?: string;
  readonly claims: readonly GoldClaim[];
}

/** The project's own gold: the sample's articles, and passages. */
export async function readOwn(root: string): Promise<readonly GoldSet[]> {
  const passages = join(root, "eval", "gold", "passages", "de.jsonl");
  const sets: GoldSet[] = [
    { name: "sample", path: join(root, "eval", "gold", "de"), measure: "claims", documents: await readSample(root) },
  ];
  const read = existsSync(passages) ? readYardstick(passages) : undefined;
  return read ? [...sets, { ...read, name: "passages" }] : sets;
}

/** The German articles of the sample with their gold. Read as the program reads them: from pages, with what the pages say of their date. */
async function readSample(root: string): Promise<readonly GoldDocument[]> {
  const documents: GoldDocument[] = [];
  for await (const read of readArticles(join(root, "sample"), {})) {
    if (!read.ok) continue;
    const { article } = read;
    const id = article.id ?? (article.name.split("/").at(-1) ?? "").replace(/\.\w+$/u, "");
    const gold = sampleGold(join(root, "eval", "gold", "de", `${id}.json`));
    if (gold && (gold.language ?? "de") === "de") documents.push({ document: { ...article, id }, claims: gold.claims });
  }
  return documents;
}

function sampleGold(file: string): SampleGold | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as SampleGold) : undefined;
}
