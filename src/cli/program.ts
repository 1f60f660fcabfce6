import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { shipped } from "../app/index.ts";
import { acquisitionsCommand } from "./commands/acquisitions.ts";
import { actorsCommand } from "./commands/actors.ts";
import { analyseCommand } from "./commands/analyse.ts";
import { briefCommand } from "./commands/brief.ts";
import { claimsCommand } from "./commands/claims.ts";
import { contradictionsCommand } from "./commands/contradictions.ts";
import { decideCommand } from "./commands/decide.ts";
import { deleteCommand } from "./commands/delete.ts";
import { documentCommand } from "./commands/document.ts";
import { dyadCommand } from "./commands/dyad.ts";
import { eventCommand } from "./commands/event.ts";
import { eventsCommand } from "./commands/events.ts";
import { explainCommand } from "./commands/explain.ts";
import { extractCommand } from "./commands/extract.ts";
import { ingestCommand } from "./commands/ingest.ts";
import { networkCommand } from "./commands/network.ts";
import { originalCommand } from "./commands/original.ts";
import { originsCommand } from "./commands/origins.ts";
import { rateCommand } from "./commands/rate.ts";
import { reanalyseCommand } from "./commands/reanalyse.ts";
import { retentionCommand } from "./commands/retention.ts";
import { sampleCommand } from "./commands/sample.ts";
import { searchCommand } from "./commands/search.ts";
import { serveCommand } from "./commands/serve.ts";
import { sourcesCommand } from "./commands/sources.ts";
import { startCommand } from "./commands/start.ts";
import { statusCommand } from "./commands/status.ts";
import { triadsCommand } from "./commands/triads.ts";
import { userCommand } from "./commands/user.ts";
import { versionsCommand } from "./commands/versions.ts";
import { watchCommand } from "./commands/watch.ts";
import { exampleText } from "./common.ts";

const COMMANDS = [
  startCommand,
  ingestCommand,
  sourcesCommand,
  watchCommand,
  briefCommand,
  claimsCommand,
  searchCommand,
  explainCommand,
  eventsCommand,
  eventCommand,
  contradictionsCommand,
  originsCommand,
  dyadCommand,
  networkCommand,
  triadsCommand,
  decideCommand,
  rateCommand,
  documentCommand,
  versionsCommand,
  originalCommand,
  serveCommand,
  userCommand,
  statusCommand,
  acquisitionsCommand,
  retentionCommand,
  reanalyseCommand,
  deleteCommand,
  sampleCommand,
  actorsCommand,
  analyseCommand,
  extractCommand,
];

/** The whole command line; errors are thrown, never printed. */
export function program(): Command {
  const { version } = JSON.parse(readFileSync(join(shipped().root, "package.json"), "utf8")) as { version: string };
  const root = new Command("entente")
    .description(
      "Reads German press articles and keeps a ledger of attributed claims: who does what with whom, who says so, and how firmly.",
    )
    .version(version)
    // "entente original ID --version 2" asks for the document's version, not for the program's.
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .addHelpText(
      "after",
      exampleText([
        "entente sample",
        "entente ingest articles/",
        "entente brief AZE-IRN",
        "entente claims --actor IRN",
        "entente help claims",
      ]),
    )
    .addHelpText("after", "Exit codes: 0 done, 1 some inputs failed or were not found, 2 wrong use, 3 ledger or system trouble.");
  for (const make of COMMANDS) root.addCommand(make());
  for (const command of [root, ...root.commands]) command.exitOverride().configureOutput({ outputError: () => {} });
  return root;
}
