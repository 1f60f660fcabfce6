import { Command, Option } from "commander";
import { type Extracted, extractLines, extractOne, type FailureName, type Get, getPage, renderExtracted } from "../../app/index.ts";
import { type CommonOptions, exampleText, languageOf } from "../common.ts";
import { SomeFailed, UsageError } from "../exit.ts";
import { failureLine } from "../failure-words.ts";
import { note, renderOptions, write, writeJson } from "../output.ts";
import { type WebCommandOptions, withWeb, withWebOptions } from "../web-options.ts";

interface ExtractOptions extends Pick<CommonOptions, "lang" | "json">, WebCommandOptions {
  readonly jsonl?: boolean;
  readonly url?: string;
  readonly timeLimit?: number;
}

export function extractCommand(): Command {
  const command = new Command("extract")
    .description("Show the article on a page: text, title, date and where each is known from. Touches no ledger.")
    .argument("<path...>", "files or web addresses; with --jsonl files and folders")
    .option("--json", "print JSON, with every statement found, its basis and confidence, and every block with its label")
    .option("--jsonl", "one line of JSON for each file, in the order of the names")
    .option("--url <address>", "the web address of the page, where the file does not say; for one page")
    .addOption(new Option("--time-limit <seconds>", "how long one page may take").default(10).argParser(seconds))
    .addOption(new Option("--lang <language>", "language of the output (default: from your locale)").choices(["de", "en"]));
  return withWebOptions(command)
    .addHelpText(
      "after",
      exampleText([
        "entente extract page.html",
        "entente extract --json page.html --url https://example.org/artikel",
        "entente extract https://example.org/artikel",
        "entente extract --jsonl pages/ > pages.jsonl",
      ]),
    )
    .action(run);
}

function seconds(given: string): number {
  const value = Number(given);
  if (!(value > 0 && value <= 3600)) throw new UsageError(`--time-limit ${given} is no number of seconds. Give one between 0 and 3600.`);
  return value;
}

async function run(paths: readonly string[], options: ExtractOptions): Promise<void> {
  const { json, jsonl, url } = options;
  const limits = { timeLimit: (options.timeLimit ?? 10) * 1000 };
  if (json === true && jsonl === true) throw new UsageError("--json shows one page whole, --jsonl many in short. Choose one of them.");
  if (url !== undefined && (jsonl === true || paths.length > 1))
    throw new UsageError("--url is the address of one page; extract the pages one by one to give each its own.");
  let failed = 0;
  if (jsonl === true) {
    for await (const line of extractLines(paths, limits)) {
      if (line.error !== undefined) failed++;
      await write(`${JSON.stringify(line)}\n`);
    }
  } else
    await withWeb(options, async ({ web }) => {
      for (const path of paths) {
        let kind: FailureName | undefined;
        const get = async (address: string): ReturnType<Get> => {
          const page = await getPage(await web(), address);
          kind = page.kind;
          return page;
        };
        const page = await extractOne(path, { get, limits, ...(url !== undefined && { known: { url } }) });
        if (page.error !== undefined) {
          failed++;
          note(failureLine({ name: path, kind, reason: page.error }, languageOf(options)));
        }
        await show(page, options);
      }
    });
  if (failed > 0) throw new SomeFailed();
}

function show(page: Extracted, options: ExtractOptions): Promise<void> {
  if (options.json === true) return writeJson(page);
  if (page.error !== undefined) return Promise.resolve();
  const lang = languageOf(options);
  return write(renderExtracted(page, renderOptions(lang)));
}
