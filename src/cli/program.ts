import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { shipped } from "../app/index.ts";
import { actorsCommand } from "./commands/actors.ts";
import { analyseCommand } from "./commands/analyse.ts";
import { briefCommand } from "./commands/brief.ts";
import { claimsCommand } from "./commands/claims.ts";
import { deleteCommand } from "./commands/delete.ts";
import { documentCommand } from "./commands/document.ts";
import { explainCommand } from "./commands/explain.ts";
import { ingestCommand } from "./commands/ingest.ts";
import { reanalyseCommand } from "./commands/reanalyse.ts";
import { sampleCommand } from "./commands/sample.ts";
import { serveCommand } from "./commands/serve.ts";
import { startCommand } from "./commands/start.ts";
import { statusCommand } from "./commands/status.ts";
import { exampleText } from "./common.ts";

const COMMANDS = [
  startCommand,
  ingestCommand,
  briefCommand,
  claimsCommand,
  explainCommand,
  documentCommand,
  serveCommand,
  statusCommand,
  reanalyseCommand,
  deleteCommand,
  sampleCommand,
  actorsCommand,
  analyseCommand,
];

/** The whole command line; errors are thrown, never printed. */
export function program(): Command {
  const { version } = JSON.parse(readFileSync(join(shipped().root, "package.json"), "utf8")) as { version: string };
  const root = new Command("entente")
    .description(
      "Reads German press articles and keeps a ledger of attributed claims: who does what with whom, who says so, and how firmly.",
    )
    .version(version)
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
