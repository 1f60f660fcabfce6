import { Command } from "commander";
import { renderExplain } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { found } from "../found.ts";
import { renderOptions, write, writeJson } from "../output.ts";

export function explainCommand(): Command {
  const command = new Command("explain")
    .description("Show how a claim came about: its sentence with all that was read in it, and the rules that led to it.")
    .argument("<claim>", "the claim's id, as every list shows it")
    .action(run);
  return common(command, ["entente explain k3v9qm2t7x0ab.1.4", "entente explain k3v9qm2t7x0ab.1.4 --json"]);
}

async function run(id: string, options: CommonOptions): Promise<void> {
  const lang = languageOf(options);
  const { explain } = await withLedger(options, false, async ({ entente }) => found("claim", id, await entente.claim(id.trim(), lang)));
  return options.json === true ? writeJson(explain) : write(renderExplain(explain, renderOptions(lang)));
}
