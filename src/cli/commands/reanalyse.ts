import { Command } from "commander";
import { reanalyse } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { SomeFailed } from "../exit.ts";
import { note, write, writeJson } from "../output.ts";
import { progress } from "../progress.ts";
import { wordsOf } from "../words.ts";

export function reanalyseCommand(): Command {
  const command = new Command("reanalyse")
    .description("Read every document again that another version of the analysis has read. Old claims still open, marked as superseded.")
    .action(run);
  return common(command, ["entente reanalyse", "entente status && entente reanalyse"]);
}

async function run(options: CommonOptions): Promise<void> {
  const bar = progress();
  const report = await withLedger(options, false, (bench) => reanalyse(bench, (done, of) => bar.step(done, of))).finally(() => bar.end());
  for (const { name, reason } of report.failed) note(`${name}: ${reason}`);
  await (options.json === true ? writeJson(report) : write(`${wordsOf(languageOf(options)).reread(report.reanalysed)}\n`));
  if (report.failed.length > 0) throw new SomeFailed();
}
