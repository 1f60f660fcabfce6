import { Command } from "commander";
import { type ClockOptions, clocksOf, renderTriads } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { renderOptions, write, writeJson } from "../output.ts";

interface TriadsOptions extends CommonOptions, ClockOptions {}

export function triadsCommand(): Command {
  const command = new Command("triads")
    .description("Show three actors at a time whose ties are balanced or not, with the sentences behind each tie.")
    .option("--at <day>", "in the network of this day; without it, of everything that is told")
    .option("--as-of <moment>", "as the ledger knew it then")
    .action(run);
  return common(command, ["entente triads", "entente triads --at 2024-03-12 --json"]);
}

async function run(options: TriadsOptions): Promise<void> {
  const lang = languageOf(options);
  const view = await withLedger(options, false, ({ entente }) => entente.triads(lang, clocksOf(options)));
  return options.json === true ? writeJson(view) : write(renderTriads(view, renderOptions(lang)));
}
