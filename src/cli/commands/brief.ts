import { Command } from "commander";
import { brief, dyadOf, momentOf, renderBrief } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { renderOptions, write, writeJson } from "../output.ts";
import { wordsOf } from "../words.ts";

interface BriefOptions extends CommonOptions {
  readonly asOf?: string;
}

export function briefCommand(): Command {
  const command = new Command("brief")
    .description("What is claimed, by whom and how firmly: of one pair of actors, or of the whole ledger.")
    .argument("[pair]", "two actors: AZE-IRN")
    .option("--as-of <moment>", "as the ledger knew it then")
    .action(run);
  return common(command, ["entente brief", "entente brief AZE-IRN", "entente brief IRN-RUS --as-of 2024-03-12"]);
}

async function run(pair: string | undefined, options: BriefOptions): Promise<void> {
  const lang = languageOf(options);
  const read = options.asOf === undefined ? {} : { asOf: momentOf(options.asOf) };
  await withLedger(options, false, async (bench) => {
    const view = await brief(bench, pair, lang, read);
    if (options.json === true) return writeJson(view ?? null);
    if (view) return write(renderBrief(view, renderOptions(lang)));
    return write(`${wordsOf(lang).nothingBetween(dyadOf(bench.actors(), pair ?? ""))}\n`);
  });
}
