import { Command } from "commander";
import { retention, retentionDays } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { megabytes } from "../megabytes.ts";
import { write, writeJson } from "../output.ts";
import { wordsOf } from "../words.ts";

interface RetentionOptions extends CommonOptions {
  readonly originals?: string;
  readonly dryRun?: boolean;
}

export function retentionCommand(): Command {
  const command = new Command("retention")
    .description("Say how long originals are kept, and drop older ones. Their hashes, texts, claims and sentences stay.")
    .option("--originals <days>", 'keep the bytes of originals so many days; "keep": for ever (default: what was set last)')
    .option("--dry-run", "only say what would go; sets nothing")
    .action(run);
  return common(command, [
    "entente retention --originals 30 --dry-run",
    "entente retention --originals 30",
    "entente retention --originals keep",
  ]);
}

async function run({ originals, dryRun, ...options }: RetentionOptions): Promise<void> {
  const wish = { ...(originals !== undefined && { originals: retentionDays(originals) }), dryRun: dryRun === true };
  const report = await withLedger(options, false, ({ ledger }) => retention(ledger, new Date(), wish));
  if (options.json === true) return writeJson(report);
  const lang = languageOf(options);
  const words = wordsOf(lang);
  const { days, originals: n, stored } = report;
  if (days === undefined) return write(`${words.keepAll}\n`);
  return write(`${(report.dryRun ? words.wouldDrop : words.dropped)(n, days, megabytes(stored, lang))}\n`);
}
