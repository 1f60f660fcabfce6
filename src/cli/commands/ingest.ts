import { Command } from "commander";
import { canonicalAddress, type IngestReport, ingest, publicationDate } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { countFiles } from "../count-files.ts";
import { SomeFailed, UsageError } from "../exit.ts";
import { note, write, writeJson } from "../output.ts";
import { progress } from "../progress.ts";
import { readAll } from "../read-all.ts";
import { wordsOf } from "../words.ts";

interface IngestOptions extends CommonOptions {
  readonly outlet?: string;
  readonly url?: string;
  readonly published?: string;
  readonly restore?: boolean;
}

export function ingestCommand(): Command {
  const command = new Command("ingest")
    .description("Read articles (plain text, HTML, JSON lines; files or folders) and record their claims.")
    .argument("<path...>", "files or folders; - reads standard input")
    .option("--outlet <name>", "who published them, where the file does not say")
    .option("--url <address>", "web address, where the file does not say; for one article")
    .option("--published <date>", "day, month or year of publication, where the file does not say")
    .option("--restore", "take deleted articles in again")
    .action(run);
  return common(command, [
    "entente ingest articles/",
    'entente ingest artikel.txt --outlet "Kurier" --published 2024-03-12',
    "curl -s https://example.org/artikel | entente ingest - --url https://example.org/artikel",
  ]);
}

async function run(paths: readonly string[], options: IngestOptions): Promise<void> {
  const { outlet, url, published, restore } = options;
  if (url !== undefined && paths.length > 1)
    throw new UsageError("--url is the address of one article; ingest the files one by one to give each its own.");
  if (url !== undefined && canonicalAddress(url) === undefined)
    throw new UsageError(`--url ${url} is not a web address. Give it in full, as in https://example.org/artikel.`);
  if (published !== undefined && !publicationDate(published))
    throw new UsageError(`--published ${published} is no date. Give a day, month or year, as in 2024-03-12, 2024-03 or 2024.`);
  const given = {
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
  };
  const stdin = paths.includes("-") ? await readAll(process.stdin) : undefined;
  const inputs = paths.map((path) => (path === "-" && stdin ? { stdin } : path));
  const report = await withLedger(options, true, async (bench) => {
    const bar = progress();
    const files = countFiles(paths);
    if (url !== undefined && files > 1) throw new UsageError("--url is the address of one article, but the folder holds several files.");
    const seen = new Set<string>();
    try {
      return await ingest(bench, inputs, { ...given, restore: restore === true }, (name) => {
        seen.add(name.replace(/:\d+$/u, ""));
        bar.step(Math.min(seen.size, files), files, name);
      });
    } finally {
      bar.end();
    }
  });
  await tell(report, options);
  if (report.failed.length > 0) throw new SomeFailed();
}

/** Says what became of the articles: counts on standard output, every article that was left out on standard error. */
export async function tell(report: IngestReport, options: CommonOptions): Promise<void> {
  const words = wordsOf(languageOf(options));
  for (const { name, reason } of report.failed) note(`${name}: ${reason}`);
  for (const { name, problem } of report.warnings) note(`${name}: ${problem}`);
  for (const { name, tombstone } of report.deleted)
    note(words.skipped(name, tombstone.id, tombstone.deletedAt.slice(0, 10), tombstone.reason));
  if (options.json === true) return writeJson(report);
  const counts = { ...report, failed: report.failed.length, deleted: report.deleted.length, warnings: report.warnings.length };
  const { claims, ...articles } = words.ingested;
  const parts = Object.entries(articles).flatMap(([key, word]) => {
    const n = counts[key as keyof typeof articles];
    return n > 0 || key === "new" || key === "unchanged" || key === "failed" ? [`${n} ${word}`] : [];
  });
  await write(`${parts.join(", ")}; ${counts.claims} ${claims}\n`);
}
