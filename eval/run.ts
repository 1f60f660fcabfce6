/**
 * Measures the analyser on the project's own gold: `npm run eval [-- --misses]`.
 * The gold is coded by hand and was committed before the rules that it measures.
 * `npm run eval -- layers FILE.conllu` measures the layers below the claims on a treebank.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadActors } from "../src/app/load-actors.ts";
import { packageRoot } from "../src/app/package-root.ts";
import { makePacks } from "../src/app/packs.ts";
import { type LanguagePack, type Reading, readDocument } from "../src/core/index.ts";
import { readArticles } from "../src/ingest/index.ts";
import { layersCommand } from "./layers/main.ts";
import { type Figures, figures, type GoldClaim, type Result, scoreDocument } from "./score-claims.ts";

export interface Measured {
  readonly figures: Figures;
  readonly documents: readonly { readonly name: string; readonly reading: Reading; readonly result: Result }[];
}

/** Reads the sample and scores it against `eval/gold/de`. */
export async function measureSample(): Promise<Measured> {
  const root = packageRoot();
  const packs: readonly LanguagePack[] = makePacks(root, loadActors(root));
  const documents: { name: string; reading: Reading; result: Result }[] = [];
  for await (const read of readArticles(join(root, "sample"), {})) {
    if (!read.ok) continue;
    const { article } = read;
    const name = article.id ?? (article.name.split("/").at(-1) ?? "").replace(/\.\w+$/u, "");
    const gold = goldOf(join(root, "eval", "gold", "de", `${name}.json`));
    const analysed = gold && readDocument({ ...article, id: name }, packs);
    if (analysed?.status === "analysed")
      documents.push({ name, reading: analysed.reading, result: scoreDocument(analysed.reading, gold ?? []) });
  }
  return { figures: figures(documents.map((d) => d.result)), documents };
}

function goldOf(file: string): readonly GoldClaim[] | undefined {
  try {
    return (JSON.parse(readFileSync(file, "utf8")) as { readonly claims: readonly GoldClaim[] }).claims;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

const sides = (a: readonly (string | { readonly code: string })[], b: readonly (string | { readonly code: string })[]): string =>
  [a, b].map((side) => side.map((x) => (typeof x === "string" ? x : x.code)).join(",")).join(" > ");

async function main(): Promise<void> {
  const [command, ...args] = process.argv.slice(2);
  if (command === "layers") {
    const root = packageRoot();
    return layersCommand(makePacks(root, loadActors(root))[0] as LanguagePack, args);
  }
  const { figures: total, documents } = await measureSample();
  if (process.argv.includes("--misses"))
    for (const { name, reading, result } of documents) {
      for (const g of result.missed) console.log(`MISS  ${name} | ${g.kind} ${sides(g.actors, g.recipients)} | ${g.anchor}`);
      for (const c of result.falseAlarms)
        console.log(
          `FALSE ${name} | ${c.kind} ${sides(c.actors, c.recipients)} | ${c.rule} | ${reading.document.text.slice(c.evidence.start, c.evidence.end).slice(0, 160)}`,
        );
    }
  console.log(JSON.stringify(total));
}

if (process.argv[1]?.endsWith("eval/run.ts")) await main();
