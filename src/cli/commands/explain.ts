import { Command } from "commander";
import { type Layers, publicationDate, readLayers, renderExplain, renderLayers, shipped } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { SomeFailed, UsageError } from "../exit.ts";
import { found } from "../found.ts";
import { note, renderOptions, write, writeJson } from "../output.ts";
import { readAll } from "../read-all.ts";

interface ExplainOptions extends CommonOptions {
  readonly layers?: string;
  readonly published?: string;
}

export function explainCommand(): Command {
  const command = new Command("explain")
    .description(
      "Show how a claim came about: its sentence with all that was read in it, and the rules that led to it. With --layers, show all that is read in a text.",
    )
    .argument("[claim]", "the claim's id, as every list shows it")
    .option(
      "--layers <path>",
      "every layer of the articles there: words, clauses, times, mentions, quotations, claims; - reads standard input",
    )
    .option("--published <date>", "with --layers: day, month or year of publication, where the file does not say")
    .action(run);
  return common(command, [
    "entente explain k3v9qm2t7x0ab.1.4",
    "entente explain k3v9qm2t7x0ab.1.4 --json",
    "entente explain --layers artikel.txt --published 2024-03-12",
    'echo "Malta und Zypern haben am Montag ein Abkommen unterzeichnet." | entente explain --layers -',
  ]);
}

async function run(id: string | undefined, options: ExplainOptions): Promise<void> {
  if (options.layers !== undefined) {
    if (id !== undefined) throw new UsageError("Name a claim or say --layers with a file, not both.");
    return explainLayers(options.layers, options);
  }
  if (id === undefined) throw new UsageError("Name a claim, by its id as every list shows it; or say --layers with a file.");
  if (options.published !== undefined) throw new UsageError("--published goes with --layers; a claim has the date of its document.");
  const lang = languageOf(options);
  const { explain } = await withLedger(options, false, async ({ entente }) => found("claim", id, await entente.claim(id.trim(), lang)));
  return options.json === true ? writeJson(explain) : write(renderExplain(explain, renderOptions(lang)));
}

/** Prints the layers of every article at a path; as JSON, a list of readings, each with the name of its file. Touches no ledger. */
async function explainLayers(path: string, options: ExplainOptions): Promise<void> {
  const { published, json } = options;
  if (published !== undefined && !publicationDate(published))
    throw new UsageError(`--published ${published} is no date. Give a day, month or year, as in 2024-03-12, 2024-03 or 2024.`);
  const input = path === "-" ? { stdin: await readAll(process.stdin) } : path;
  const read: Layers[] = [];
  let failed = 0;
  for await (const layers of readLayers(input, shipped().packs(), published === undefined ? {} : { published })) {
    if ("reason" in layers) {
      failed++;
      note(`${layers.name}: ${layers.reason}`);
    } else if (json !== true) await write((read.length > 0 ? "\n" : "") + renderLayers(layers, renderOptions(languageOf(options))));
    read.push(layers);
  }
  if (json === true) await writeJson(read);
  if (failed > 0) throw new SomeFailed();
}
