import { Command, Option } from "commander";
import { type ClockOptions, clocksOf, networkCsv, networkGexf, networkGraphml, renderNetwork } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { csvOrJson } from "../csv-or-json.ts";
import { UsageError } from "../exit.ts";
import { renderOptions, write, writeJson } from "../output.ts";

interface NetworkOptions extends CommonOptions, ClockOptions {
  readonly csv?: boolean;
  readonly format?: "graphml" | "gexf" | "json";
}

export function networkCommand(): Command {
  const command = new Command("network")
    .description("Show which pairs of actors have cooperative, conflictual or both sorts of ties, and how far the network is balanced.")
    .option("--at <day>", "the network of this day: the events of the year up to it; without it, everything that is told")
    .option("--as-of <moment>", "as the ledger knew it then")
    .addOption(new Option("--format <format>", "for programs that draw networks, such as Gephi").choices(["graphml", "gexf", "json"]))
    .option("--csv", "print the pairs as a table for spreadsheets")
    .action(run);
  return common(command, [
    "entente network",
    "entente network --at 2024-03-12",
    "entente network --format gexf > network.gexf",
    "entente network --format graphml > network.graphml",
  ]);
}

async function run(options: NetworkOptions): Promise<void> {
  const { format } = options;
  const shape = csvOrJson(options);
  if (format !== undefined && shape !== "text") throw new UsageError(`--format and --${shape} exclude each other.`);
  const lang = languageOf(options);
  const view = await withLedger(options, false, ({ entente }) => entente.network(lang, clocksOf(options)));
  const name = (code: string): string => view.names[code] ?? code;
  if (shape === "json" || format === "json") return writeJson(view);
  if (shape === "csv") return write(networkCsv(view));
  if (format === "gexf") return write(networkGexf(view, name));
  return write(format === "graphml" ? networkGraphml(view, name) : renderNetwork(view, renderOptions(lang)));
}
