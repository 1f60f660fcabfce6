import { Command } from "commander";
import { canonicalAddress, cleanLine, type IngestReport, ingest, isWebAddress, publicationDate, type Recorded } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { countFiles } from "../count-files.ts";
import { SomeFailed, UsageError } from "../exit.ts";
import { failureLine, noteLine } from "../failure-words.ts";
import { note, write, writeJson } from "../output.ts";
import { progress } from "../progress.ts";
import { readAll } from "../read-all.ts";
import { summary } from "../summary.ts";
import { type WebCommandOptions, withWeb, withWebOptions } from "../web-options.ts";
import { wordsOf } from "../words.ts";

interface IngestOptions extends CommonOptions, WebCommandOptions {
  readonly outlet?: string;
  readonly url?: string;
  readonly published?: string;
  readonly restore?: boolean;
  readonly acknowledge?: boolean;
}

export function ingestCommand(): Command {
  const command = new Command("ingest")
    .description(
      "Read articles and record their claims: text, HTML, PDF, mails, web archives, feeds, JSON lines; files, folders or web addresses.",
    )
    .argument("<path...>", "files, folders or web addresses; - reads standard input")
    .option("--outlet <name>", "who published them, where the file does not say")
    .option("--url <address>", "web address, where the file does not say; for one article")
    .option("--published <date>", "day, month or year of publication, where the file does not say")
    .option("--restore", "take deleted articles in again")
    .option("--acknowledge", "print a line for each article once it is safely in the ledger: id, outcome, name, with tabs between")
    .action(run);
  return common(withWebOptions(command), [
    "entente ingest articles/",
    'entente ingest artikel.txt --outlet "Kurier" --published 2024-03-12',
    "entente ingest https://example.org/artikel --contact https://example.org/about-us",
    "cat page.html | entente ingest - --url https://example.org/artikel",
  ]);
}

async function run(paths: readonly string[], options: IngestOptions): Promise<void> {
  const { outlet, url, published, restore, acknowledge } = options;
  if (acknowledge === true && options.json === true) throw new UsageError("--acknowledge and --json exclude each other.");
  if (url !== undefined && paths.length > 1)
    throw new UsageError("--url is the address of one article; ingest the files one by one to give each its own.");
  if (url !== undefined && paths.some(isWebAddress)) throw new UsageError("--url is for files; an address that is fetched has its own.");
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
    const files = countFiles(paths);
    if (url !== undefined && files > 1) throw new UsageError("--url is the address of one article, but the folder holds several files.");
    const bar = progress(languageOf(options));
    const seen = new Set<string>();
    let failed = 0;
    const onArticle = async (name: string, became: Recorded | { readonly reason: string }): Promise<void> => {
      if (acknowledge === true && "id" in became) await write(`${became.id}\t${became.outcome}\t${cleanLine(name)}\n`);
      if ("reason" in became) failed++;
      seen.add(isWebAddress(name) ? name : name.replace(/:\d+(?:#\d+)*$/u, ""));
      bar.step(Math.min(seen.size, files), files, name, failed);
    };
    try {
      return await withWeb(
        options,
        ({ web, reader }) => ingest(bench, inputs, { ...given, restore: restore === true, web, reader }, onArticle),
        bench,
      );
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
  for (const failure of report.failed) note(failureLine(failure, languageOf(options)));
  for (const { name, problem } of report.warnings) note(noteLine(name, problem, languageOf(options)));
  for (const { name, tombstone } of report.deleted)
    note(words.skipped(name, tombstone.id, tombstone.deletedAt.slice(0, 10), tombstone.reason));
  if (options.json === true) return writeJson(report);
  const { failed, deleted, ...counts } = report;
  await write(`${summary({ ...counts, failed: failed.length, deleted: deleted.length }, languageOf(options))}\n`);
}
