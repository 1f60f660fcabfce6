/**
 * Speed and memory of the whole analysis, as it is built: `npm run bench [-- FILE.jsonl] [--layers] [--json]`.
 * FILE holds one JSON object a line with its text in "text"; without it, the shipped sample is read twenty times over.
 * `--layers` adds the processor time of each layer. `--pages FOLDER` measures the extraction of saved pages instead.
 *
 * Everything is measured in fresh processes of their own, one after the other: the analysis and, over the same texts, chrono-node
 * (dates alone) and two bare tokenisers. Speeds are per second of processor time, so that a busy machine does not change them much.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { packageRoot } from "../src/app/package-root.ts";
import { readArticles } from "../src/ingest/index.ts";
import { type PagesBench, pagesReport } from "./pages.ts";
import { type Bench, type Engine, report } from "./report.ts";

const ROUNDS = 20;
/** Starts of which the middle one counts. */
const STARTS = 5;

/** Writes the texts of the shipped sample, {@link ROUNDS} times over, into a file of the folder. */
async function sample(root: string, folder: string): Promise<string> {
  const lines: string[] = [];
  for await (const read of readArticles(join(root, "sample"), {})) if (read.ok) lines.push(JSON.stringify({ text: read.article.text }));
  const file = join(folder, "sample.jsonl");
  writeFileSync(file, `${Array.from({ length: ROUNDS }, () => lines.join("\n")).join("\n")}\n`);
  return file;
}

async function main(): Promise<void> {
  const root = packageRoot();
  const args = process.argv.slice(2);
  execFileSync(process.execPath, [join(root, "scripts", "build.mjs")], { stdio: ["ignore", "ignore", "inherit"] });
  const work = <T>(...job: string[]): T =>
    JSON.parse(execFileSync(process.execPath, [join(root, "bench", "worker.mjs"), ...job], { encoding: "utf8" })) as T;
  const pages = args.indexOf("--pages");
  if (pages >= 0) {
    const bench = work<PagesBench>("pages", resolve(args[pages + 1] ?? join(root, "sample")));
    console.log(args.includes("--json") ? JSON.stringify(bench) : pagesReport(bench));
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
  try {
    const file = args.find((a) => !a.startsWith("--")) ?? (await sample(root, folder));
    const starts = Array.from({ length: STARTS }, () => work<Bench["ready"]>("ready")).sort((a, b) => a.readyMs - b.readyMs);
    const bench: Bench = {
      ready: starts[Math.floor(STARTS / 2)] as Bench["ready"],
      entente: work<Engine>("entente", file),
      others: {
        "own tokeniser alone": work<Engine>("tokenise", file),
        "Intl.Segmenter, words": work<Engine>("segmenter", file),
        "chrono-node, German, dates": work<Engine>("chrono", file),
      },
      ...(args.includes("--layers") && work<Pick<Bench, "layers">>("layers", file)),
    };
    console.log(args.includes("--json") ? JSON.stringify(bench) : report(bench));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
