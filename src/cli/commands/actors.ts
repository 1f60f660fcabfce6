import { Argument, Command, Option } from "commander";
import { type ImportReport, importPeople, shipped, type UiLanguage } from "../../app/index.ts";
import { exampleText, languageOf } from "../common.ts";
import { SomeFailed } from "../exit.ts";
import { note, write, writeJson } from "../output.ts";

interface ActorsOptions {
  readonly into?: string;
  readonly lang?: UiLanguage;
  readonly json?: boolean;
}

const WORDS: Readonly<Record<UiLanguage, (report: ImportReport) => string>> = {
  de: ({ people, files, changed, skipped, folder }) =>
    `${people} Amtsinhaber von ${files} Staaten oder Organisationen, ${changed} Dateien geändert, ${skipped.length} Zeilen ausgelassen; in ${folder}`,
  en: ({ people, files, changed, skipped, folder }) =>
    `${people} office-holders of ${files} states or organisations, ${changed} files changed, ${skipped.length} rows left out; in ${folder}`,
};

export function actorsCommand(): Command {
  return new Command("actors")
    .description("Take office-holders from an export of Wikidata (SPARQL results as JSON or CSV), beside those that ship with Entente.")
    .addArgument(new Argument("<action>", "what to do").choices(["import"]))
    .argument("<file>", "the export; docs/actors.md has the query")
    .option("--into <folder>", "where to write the rows (default: in your data folder, where every analysis looks)")
    .addOption(new Option("--lang <language>", "language of the output (default: from your locale)").choices(["de", "en"]))
    .option("--json", "print JSON, for programs")
    .addHelpText("after", exampleText(["entente actors import query.json", "entente actors import query.csv --into people/"]))
    .action(run);
}

async function run(_action: string, file: string, options: ActorsOptions): Promise<void> {
  const report = importPeople(file, shipped().actors(), options.into);
  for (const { row, reason } of report.skipped) note(`${file}, row ${row}: ${reason}`);
  if (options.json === true) await writeJson(report);
  else await write(`${WORDS[languageOf(options)](report)}\n`);
  if (report.skipped.length > 0) throw new SomeFailed();
}
