import { Command } from "commander";
import {
  BadQuestion,
  type ClaimLists,
  claimCsvRow,
  claimsCsvHeader,
  problemInWords,
  type RawQuestion,
  renderSentences,
} from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { UsageError } from "../exit.ts";
import { renderOptions, write, writeJson } from "../output.ts";
import { progress } from "../progress.ts";

interface SearchOptions extends CommonOptions, Pick<RawQuestion, "asOf" | "after"> {
  readonly csv?: boolean;
}

export function searchCommand(): Command {
  const command = new Command("search")
    .description("Find sentences by their words, in any inflection, with the claims in them; newest first.")
    .argument(
      "<query...>",
      'words; "a phrase", -not, this OR that, begin*; outlet:, actor:, dyad:, kind:, source:, status:, factuality:, since:, until:',
    )
    .option("--as-of <moment>", "as the ledger knew it then")
    .option("--after <place>", "go on behind this place in the list")
    .option("--csv", "print the claims in the sentences as a table for spreadsheets")
    .action(run);
  return common(command, [
    "entente search Fähre",
    'entente search "neue Fähre" OR Schiff* -Ankara',
    "entente search Lieferung actor:IRN since:2024 --csv > lieferungen.csv",
  ]);
}

async function run(query: readonly string[], options: SearchOptions): Promise<void> {
  if (options.csv === true && options.json === true) throw new UsageError("--csv and --json exclude each other.");
  const lang = languageOf(options);
  const { asOf, after } = options;
  const question: RawQuestion = { q: spell(query), ...(asOf !== undefined && { asOf }), ...(after !== undefined && { after }) };
  try {
    await withLedger(options, false, async ({ entente: { lists } }) => {
      const shown = progress(lang);
      await lists.catchUp((done, of) => shown.step(done, of));
      shown.end();
      if (options.csv === true) return printCsv(lists, question, options);
      const view = await lists.page(question, lang);
      return options.json === true ? writeJson(view) : write(renderSentences(view, renderOptions(lang)));
    });
  } catch (error) {
    throw error instanceof BadQuestion ? new UsageError(problemInWords(error.problem, lang)) : error;
  }
}

async function printCsv(lists: ClaimLists, question: RawQuestion, options: CommonOptions): Promise<void> {
  await write(claimsCsvHeader());
  for await (const claim of lists.all(question, languageOf(options))) await write(claimCsvRow(claim));
}

/** Shells take quotation marks away: an argument with blanks in it was a phrase, unless it holds marks of its own. */
function spell(query: readonly string[]): string {
  if (query.length === 1) return query[0] ?? "";
  return query.map((part) => (/\s/u.test(part) && !/["„“”«»:]/u.test(part) ? `"${part}"` : part)).join(" ");
}
