import { Command } from "commander";
import { momentOf, renderDocument } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { found } from "../found.ts";
import { renderOptions, write, writeJson } from "../output.ts";

interface DocumentOptions extends CommonOptions {
  readonly asOf?: string;
}

export function documentCommand(): Command {
  const command = new Command("document")
    .description("Show an article with the claims that were read in it.")
    .argument("<id>", "the document's id: a claim's id up to the first dot")
    .option("--as-of <moment>", "as the ledger knew it then")
    .action(run);
  return common(command, ["entente document k3v9qm2t7x0ab", "entente document k3v9qm2t7x0ab --as-of 2024-03-12"]);
}

async function run(id: string, options: DocumentOptions): Promise<void> {
  const lang = languageOf(options);
  const read = options.asOf === undefined ? {} : { asOf: momentOf(options.asOf) };
  const view = await withLedger(options, false, async ({ entente }) =>
    found("document", id, await entente.document(id.trim(), lang, read)),
  );
  return options.json === true ? writeJson(view) : write(renderDocument(view, renderOptions(lang)));
}
