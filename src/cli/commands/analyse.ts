import { Command } from "commander";
import { analyseLines, shipped } from "../../app/index.ts";
import { exampleText } from "../common.ts";
import { SomeFailed, UsageError } from "../exit.ts";
import { note, write } from "../output.ts";

export function analyseCommand(): Command {
  return new Command("analyse")
    .description("Analyse documents from standard input, one JSON object a line, and print what was read in each. Touches no ledger.")
    .option("--jsonl", "JSON lines in and out (see schema/document.schema.json and schema/analysis.schema.json)")
    .addHelpText(
      "after",
      exampleText([
        "entente analyse --jsonl < documents.jsonl > analyses.jsonl",
        `echo '{"id":"1","text":"Iran und Russland haben ein Abkommen unterzeichnet.","dct":"2024-03-12"}' | entente analyse --jsonl`,
      ]),
    )
    .action(run);
}

async function run(options: { readonly jsonl?: boolean }): Promise<void> {
  if (options.jsonl !== true) throw new UsageError("Say --jsonl: entente analyse --jsonl < documents.jsonl");
  if (process.stdin.isTTY) note("Reading documents from the terminal, one JSON object a line; end with Ctrl+D.");
  const { failed } = await analyseLines(process.stdin, shipped().packs, {
    write: (line) => write(`${line}\n`),
    complain: (line, problem) => note(`line ${line} ${problem}`),
  });
  if (failed > 0) throw new SomeFailed();
}
