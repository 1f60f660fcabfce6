import { Command } from "commander";
import { type ContradictionsAsked, clocksOf, contradictions, contradictionsCsv, renderContradictions } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { csvOrJson } from "../csv-or-json.ts";
import { renderOptions, write, writeJson } from "../output.ts";

interface ContradictionsOptions extends CommonOptions, ContradictionsAsked {
  readonly csv?: boolean;
}

export function contradictionsCommand(): Command {
  const command = new Command("contradictions")
    .description("Show claims that stand against each other side by side, and what exactly is denied. No winner is named.")
    .option("--dyad <pair>", "of this pair of actors, in either order")
    .option("--type <type>", "opposed in this: denied, not-concluded, time, place, amount, direction, decided")
    .option("--since <date>", "at least one of the two published on or after this day, month or year")
    .option("--as-of <moment>", "as the ledger knew it then")
    .option("--csv", "print a table for spreadsheets")
    .action(run);
  return common(command, [
    "entente contradictions",
    "entente contradictions --dyad IRN-RUS --type denied",
    "entente contradictions --since 2024-03 --csv > contradictions.csv",
  ]);
}

async function run(options: ContradictionsOptions): Promise<void> {
  const shape = csvOrJson(options);
  const lang = languageOf(options);
  const found = await withLedger(options, false, (bench) => contradictions(bench, options, lang));
  if (shape === "json") return writeJson(found);
  return write(shape === "csv" ? contradictionsCsv(found) : renderContradictions(found, renderOptions(lang), clocksOf(options).asOf));
}
