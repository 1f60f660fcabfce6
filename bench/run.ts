/**
 * Speed and memory of the whole analysis, as it is built: `npm run bench [-- FILE.jsonl] [--layers] [--json]`.
 * FILE holds one JSON object a line with its text in "text"; without it, the shipped sample is read twenty times over.
 * `--layers` adds the processor time of each layer. `--pages FOLDER` measures the extraction of saved pages instead,
 * `--origins [SIZE …] [--seed N]` how well and how fast origins are found among so many made-up documents (bench/wire).
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
import { type OriginsBench, originsReport } from "./wire/report.ts";

const ROUNDS = 20;
/** Starts of which the middle one counts. */
const STARTS = 5;

/** Documents that `--origins` makes if nothing is said. */
const SIZES = ["10000"];
/** None that a threshold was chosen by. */
const SEED = "7";

/** Origins among made-up documents, one size after the other. */
function origins(root: string, args: readonly string[]): void {
  const seed = args.includes("--seed") ? (args[args.indexOf("--seed") + 1] ?? SEED) : SEED;
  const sizes = args.filter((a, i) => /^\d+$/u.test(a) && args[i - 1] !== "--seed");
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    const worker = ["--import", "tsx", join(root, "bench", "wire", "worker.ts"), size, seed];
    const bench = JSON.parse(execFileSync(process.execPath, worker, { encoding: "utf8", cwd: root })) as OriginsBench;
    console.log(args.includes("--json") ? JSON.stringify(bench) : originsReport(bench));
  }
}

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
  if (args.includes("--origins")) return origins(root, args);
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
