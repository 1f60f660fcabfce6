import { Command } from "commander";
import {
  type AcquisitionLine,
  type AcquisitionQuestion,
  acquisitionCsvRow,
  acquisitions,
  acquisitionsCsvHeader,
  cleanLine,
} from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { UsageError } from "../exit.ts";
import { note, write } from "../output.ts";
import { wordsOf } from "../words.ts";

interface AcquisitionsOptions extends CommonOptions, AcquisitionQuestion {
  readonly csv?: boolean;
}

export function acquisitionsCommand(): Command {
  const command = new Command("acquisitions")
    .description("Export the log of what was fetched and read: one line each, oldest first. --json prints JSON lines.")
    .option("--since <date>", "from the beginning of this day, month or year on (UTC), or from an instant on")
    .option("--until <date>", "to the end of it")
    .option("--source <source>", "by this source: its id or address")
    .option("--document <id>", "that this document came from")
    .option("--csv", "print a table for spreadsheets")
    .action(run);
  return common(command, [
    "entente acquisitions --since 2024-03",
    "entente acquisitions --csv > acquisitions.csv",
    "entente acquisitions --document k3v9qm2t7x0ab --json",
  ]);
}

async function run(options: AcquisitionsOptions): Promise<void> {
  if (options.csv === true && options.json === true) throw new UsageError("--csv and --json exclude each other.");
  const print = options.csv === true ? acquisitionCsvRow : options.json === true ? jsonLine : textLine;
  await withLedger(options, false, async (bench) => {
    if (options.csv === true) await write(acquisitionsCsvHeader());
    let lines = 0;
    for await (const line of acquisitions(bench, options)) {
      lines++;
      await write(print(line));
    }
    // For people; programs get what there is, and that is nothing.
    if (lines === 0 && options.csv !== true && options.json !== true) note(wordsOf(languageOf(options)).noAcquisitions);
  });
}

const jsonLine = (line: AcquisitionLine): string => `${JSON.stringify(line)}\n`;

/** Time, outcome and status, what was asked for, what was made of it. */
function textLine({ at, outcome, status, address, part, document, version, rights, ground, sha256 }: AcquisitionLine): string {
  const made = document === undefined ? "" : `  ${document}${version === undefined ? "" : ` v${version}`}`;
  const reserved = rights === "reserved" ? `  reserved${ground === undefined ? "" : ` (${ground})`}` : "";
  const hash = sha256 === undefined ? "" : `  ${sha256.slice(0, 12)}`;
  const what = `${address}${part === undefined ? "" : `#${part}`}`;
  return `${at}  ${outcome}${status === undefined ? "" : ` ${status}`}  ${cleanLine(what)}${made}${hash}${reserved}\n`;
}
