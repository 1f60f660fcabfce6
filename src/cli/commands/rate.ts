import { Command } from "commander";
import { rate, renderDecisions } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { renderOptions, write, writeJson } from "../output.ts";

interface RateOptions extends CommonOptions {
  readonly reason: string;
  readonly by?: string;
}

export function rateCommand(): Command {
  const command = new Command("rate")
    .description(
      "Set the Admiralty letter of an outlet (A to F: how reliable it has proved), or the digit of a claim (1 to 6: how far it is borne out).",
    )
    .argument("<subject>", "the outlet's name as its articles show it, or a claim's id")
    .argument("<mark>", "A to F for an outlet, 1 to 6 for a claim")
    .requiredOption("--reason <text>", "why; stays with the rating")
    .option("--by <name>", "who rates")
    .action(run);
  return common(command, [
    'entente rate "Musterblatt (erfunden)" B --reason "three years of corrections, all within a day" --by redaktion',
    'entente rate k3v9qm2t7x0ab.1.4 2 --reason "the ministry published the contract" --by redaktion',
  ]);
}

async function run(subject: string, mark: string, options: RateOptions): Promise<void> {
  const { reason, by } = options;
  const made = await withLedger(options, false, (bench) => rate(bench, { subject, mark, reason, ...(by !== undefined && { by }) }));
  return options.json === true ? writeJson(made) : write(renderDecisions([made], renderOptions(languageOf(options))));
}
