import { Command } from "commander";
import { clocksOf, type EventsAsked, events, eventsCsv, renderEvents } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { csvOrJson } from "../csv-or-json.ts";
import { renderOptions, write, writeJson } from "../output.ts";

interface EventsOptions extends CommonOptions, EventsAsked {
  readonly csv?: boolean;
}

export function eventsCommand(): Command {
  const command = new Command("events")
    .description(
      "List what the articles tell as one event, however often: first reported, kind, actors, how it was told, articles and origins.",
    )
    .option("--actor <code>", "of this actor, on either side: a code (IRN, EU) or a name")
    .option("--dyad <pair>", "of this pair of actors, in either order")
    .option("--kind <kind>", "of this kind of the codebook")
    .option("--status <status>", "told so at some time: planned, announced, possible, happened, ongoing, denied, not-yet, called-off")
    .option("--since <date>", "first reported on or after this day, month or year")
    .option("--until <date>", "first reported on or before it")
    .option("--as-of <moment>", "as the ledger knew it then")
    .option("--csv", "print a table for spreadsheets")
    .action(run);
  return common(command, [
    "entente events --actor IRN",
    "entente events --dyad AZE-IRN --status denied",
    "entente events --kind arms-transfer --since 2024-01 --csv > events.csv",
  ]);
}

async function run(options: EventsOptions): Promise<void> {
  const shape = csvOrJson(options);
  const lang = languageOf(options);
  const found = await withLedger(options, false, (bench) => events(bench, options, lang));
  if (shape === "json") return writeJson(found);
  return write(shape === "csv" ? eventsCsv(found) : renderEvents(found, renderOptions(lang), clocksOf(options).asOf));
}
