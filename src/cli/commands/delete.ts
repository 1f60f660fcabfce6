import { createInterface } from "node:readline/promises";
import { Command } from "commander";
import { deleteDocument } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { UsageError } from "../exit.ts";
import { found } from "../found.ts";
import { write, writeJson } from "../output.ts";
import { wordsOf } from "../words.ts";

interface DeleteOptions extends CommonOptions {
  readonly reason: string;
  readonly yes?: boolean;
}

export function deleteCommand(): Command {
  const command = new Command("delete")
    .description("Delete a document with its versions, analyses and claims. A tombstone keeps its id, the day and the reason.")
    .argument("<id>", "the document's id")
    .option("--reason <text>", "why, for the tombstone", "no reason given")
    .option("--yes", "do not ask")
    .action(run);
  return common(command, ['entente delete k3v9qm2t7x0ab --reason "withdrawn by the publisher"', "entente delete k3v9qm2t7x0ab --yes"]);
}

async function run(id: string, options: DeleteOptions): Promise<void> {
  const lang = languageOf(options);
  const words = wordsOf(lang);
  await withLedger(options, false, async (bench) => {
    const { head } = found("document", id, await bench.entente.document(id, lang));
    if (options.yes !== true && !(await agreed(words.reallyDelete(id, head.title ?? "…"), words.yes))) return write(`${words.kept}\n`);
    found("document", id, await deleteDocument(bench, id, options.reason));
    return options.json === true ? writeJson({ deleted: id, reason: options.reason }) : write(`${words.deleted(id)}\n`);
  });
}

async function agreed(question: string, yes: RegExp): Promise<boolean> {
  if (!process.stdin.isTTY) throw new UsageError("Deleting asks first, and there is no terminal to ask on. Say --yes if you mean it.");
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return yes.test((await asking.question(question)).trim());
  } finally {
    asking.close();
  }
}
