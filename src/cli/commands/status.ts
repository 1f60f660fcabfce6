import { Command } from "commander";
import type { LedgerStatus } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { note, write, writeJson } from "../output.ts";
import { wordsOf } from "../words.ts";

export function statusCommand(): Command {
  const command = new Command("status").description("Say where the ledger lies and what it holds.").action(run);
  return common(command, ["entente status", "entente status --json"]);
}

async function run(options: CommonOptions): Promise<void> {
  const status = await withLedger(options, false, ({ entente }) => entente.status());
  if (options.json === true) return writeJson(status);
  const lang = languageOf(options);
  const words = wordsOf(lang);
  const labels = Object.entries(words.status) as [keyof LedgerStatus, string][];
  const width = Math.max(...labels.map(([, label]) => label.length));
  const lines = labels.flatMap(([key, label]) => {
    const value = key === "bytes" ? `${(status.bytes / 1e6).toLocaleString(lang, { maximumFractionDigits: 1 })} MB` : status[key];
    return value === undefined ? [] : [`${label.padEnd(width)}  ${value}`];
  });
  await write(`${lines.join("\n")}\n`);
  if (status.outdated > 0) note(words.outdated(status.outdated));
}
