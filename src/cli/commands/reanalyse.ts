import { Command } from "commander";
import { reanalyse, reread } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { SomeFailed } from "../exit.ts";
import { note, write, writeJson } from "../output.ts";
import { progress } from "../progress.ts";
import { withWeb } from "../web-options.ts";
import { wordsOf } from "../words.ts";

interface ReanalyseOptions extends CommonOptions {
  readonly originals?: boolean;
}

export function reanalyseCommand(): Command {
  const command = new Command("reanalyse")
    .description("Read every document again that another version of the analysis has read. Old claims still open, marked as superseded.")
    .option("--originals", "extract the kept originals anew first, without fetching: where the text reads differently now, a new version")
    .action(run);
  return common(command, ["entente reanalyse", "entente reanalyse --originals", "entente status && entente reanalyse"]);
}

async function run({ originals = false, ...options }: ReanalyseOptions): Promise<void> {
  const lang = languageOf(options);
  const words = wordsOf(lang);
  const bar = progress(lang);
  const { anew, report } = await withLedger(options, false, async (bench) => {
    const step = (done: number, of: number): void => bar.step(done, of);
    const anew = originals ? await withWeb({}, async (tools) => reread(bench, await tools.reader(), step)) : undefined;
    return { anew, report: await reanalyse(bench, step) };
  }).finally(() => bar.end());
  const failed = [...(anew?.failed ?? []), ...report.failed];
  for (const { name, reason } of failed) note(`${name}: ${reason}`);
  if (options.json === true) await writeJson({ ...report, ...(anew && { originals: anew }), failed });
  else {
    if (anew) await write(`${words.extractedAnew(anew)}\n`);
    await write(`${words.reread(report.reanalysed)}\n`);
  }
  if (failed.length > 0) throw new SomeFailed();
}
