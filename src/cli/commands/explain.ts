import { Command } from "commander";
import { renderExplain } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { UsageError } from "../exit.ts";
import { found } from "../found.ts";
import { renderOptions, write, writeJson } from "../output.ts";
import { explainLayers } from "./explain-layers.ts";
import { explainWhyNot } from "./explain-why-not.ts";

interface ExplainOptions extends CommonOptions {
  readonly layers?: string;
  readonly whyNot?: string;
  readonly published?: string;
}

export function explainCommand(): Command {
  const command = new Command("explain")
    .description(
      "Show how a claim came about: its sentence with all that was read in it, and the rules that led to it. With --why-not, show which sentences of an article gave no claim, and why. With --layers, show all that is read in a text.",
    )
    .argument("[claim]", "the claim's id, as every list shows it")
    .option(
      "--why-not <document>",
      "sentences that name two actors and gave no claim, with the rules that came near; a document's id, a path, or - for standard input",
    )
    .option(
      "--layers <path>",
      "every layer of the articles there: words, clauses, times, mentions, quotations, claims; - reads standard input",
    )
    .option("--published <date>", "with --layers or --why-not: day, month or year of publication, where the file does not say")
    .action(run);
  return common(command, [
    "entente explain k3v9qm2t7x0ab.1.4",
    "entente explain k3v9qm2t7x0ab.1.4 --json",
    "entente explain --why-not k3v9qm2t7x0ab",
    "entente explain --why-not artikel.txt",
    "entente explain --layers artikel.txt --published 2024-03-12",
    'echo "Malta und Zypern haben am Montag ein Abkommen unterzeichnet." | entente explain --layers -',
  ]);
}

async function run(id: string | undefined, options: ExplainOptions): Promise<void> {
  const { layers, whyNot, published } = options;
  if ([id, layers, whyNot].filter((asked) => asked !== undefined).length > 1)
    throw new UsageError("Name a claim, or say --why-not or --layers with a text: one of them at a time.");
  if (layers !== undefined) return explainLayers(layers, options);
  if (whyNot !== undefined) return explainWhyNot(whyNot, options);
  if (id === undefined)
    throw new UsageError("Name a claim, by its id as every list shows it; or say --why-not or --layers with a document or a file.");
  if (published !== undefined) throw new UsageError("--published goes with --layers or --why-not; a claim has the date of its document.");
  const lang = languageOf(options);
  const { explain } = await withLedger(options, false, async ({ entente }) => found("claim", id, await entente.claim(id.trim(), lang)));
  return options.json === true ? writeJson(explain) : write(renderExplain(explain, renderOptions(lang)));
}
