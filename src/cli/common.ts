import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Command, Option } from "commander";
import { openWorkbench, type UiLanguage, type Workbench } from "../app/index.ts";
import { defaultLedger } from "./data-folder.ts";
import { NoLedger } from "./exit.ts";
import { localeLanguage } from "./language.ts";

/** Options that every command on a ledger takes. */
export interface CommonOptions {
  readonly ledger?: string;
  readonly lang?: UiLanguage;
  readonly json?: boolean;
}

/** Adds the options every command on a ledger takes, and the examples its help teaches by. */
export function common(command: Command, examples: readonly string[]): Command {
  return command
    .addOption(new Option("--ledger <path>", "the ledger to use (default: in your data folder)").env("ENTENTE_LEDGER"))
    .addOption(new Option("--lang <language>", "language of the output (default: from your locale)").choices(["de", "en"]))
    .option("--json", "print JSON, for programs")
    .addHelpText("after", exampleText(examples));
}

/** Examples as they stand under a command's help; two blanks part a command from what it does. */
export function exampleText(examples: readonly string[]): string {
  return `\nExamples:\n${examples.map((e) => `  $ ${e}`).join("\n")}\n`;
}

/** The language to answer in. */
export function languageOf(options: CommonOptions): UiLanguage {
  return options.lang ?? localeLanguage();
}

/** The ledger that is meant. An empty ENTENTE_LEDGER is one that is not set. */
export function ledgerPath(options: CommonOptions): string {
  return resolve(options.ledger || defaultLedger());
}

/** Does some work on the ledger and closes it, whatever happens. `create`: make the ledger if there is none yet. */
export async function withLedger<T>(options: CommonOptions, create: boolean, work: (bench: Workbench) => Promise<T>): Promise<T> {
  const path = ledgerPath(options);
  if (!create && !existsSync(path)) throw new NoLedger(path);
  const bench = await openWorkbench(path);
  try {
    return await work(bench);
  } finally {
    await bench.close();
  }
}
