import { Command } from "commander";
import { type ClockOptions, renderTies, ties, tiesCsv } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { csvOrJson } from "../csv-or-json.ts";
import { renderOptions, write, writeJson } from "../output.ts";

interface DyadOptions extends CommonOptions, ClockOptions {
  readonly csv?: boolean;
}

export function dyadCommand(): Command {
  const command = new Command("dyad")
    .description(
      "What two actors do with each other by month: cooperation and conflict, counted by events and origins; trend, change points, standing relations.",
    )
    .argument("<pair>", "two actors: AZE-IRN")
    .option("--at <day>", "what had come about by this day")
    .option("--as-of <moment>", "as the ledger knew it then")
    .option("--csv", "print the months as a table for spreadsheets")
    .action(run);
  return common(command, ["entente dyad AZE-IRN", "entente dyad IRN-RUS --at 2023-12-31", "entente dyad IRN-RUS --as-of 2024-03-12 --csv"]);
}

async function run(pair: string, options: DyadOptions): Promise<void> {
  const shape = csvOrJson(options);
  const lang = languageOf(options);
  const view = await withLedger(options, false, (bench) => ties(bench, pair, lang, options));
  if (shape === "json") return writeJson(view);
  return write(shape === "csv" ? tiesCsv(view) : renderTies(view, renderOptions(lang)));
}
