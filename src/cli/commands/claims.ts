import { Command } from "commander";
import { type ClaimQuestion, claims, claimsCsv, renderClaimsTable } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { UsageError } from "../exit.ts";
import { renderOptions, write, writeJson } from "../output.ts";

interface ClaimsOptions extends CommonOptions, ClaimQuestion {
  readonly csv?: boolean;
}

export function claimsCommand(): Command {
  const command = new Command("claims")
    .description("List claims, newest first.")
    .option("--actor <code>", "of this actor, on either side: a code (IRN, EU) or a name")
    .option("--dyad <pair>", "of this pair of actors, in either order")
    .option("--kind <kind>", "of this kind of the codebook")
    .option("--source <name>", "said by this source or outlet; a part of the name will do")
    .option("--factuality <value>", "as firm as this: CT+, CT-, PR+, PR-, PS+, PS-, UU")
    .option("--since <date>", "in articles published on or after this day, month or year")
    .option("--until <date>", "in articles published on or before it")
    .option("--as-of <moment>", "as the ledger knew it then")
    .option("--csv", "print a table for spreadsheets")
    .action(run);
  return common(command, [
    "entente claims --actor IRN",
    "entente claims --dyad AZE-IRN --kind exercise",
    "entente claims --source Reuters --since 2024-01 --csv > claims.csv",
  ]);
}

async function run(options: ClaimsOptions): Promise<void> {
  if (options.csv === true && options.json === true) throw new UsageError("--csv and --json exclude each other.");
  const lang = languageOf(options);
  const found = await withLedger(options, false, (bench) => claims(bench, options, lang));
  if (options.json === true) return writeJson(found);
  return write(options.csv === true ? claimsCsv(found) : renderClaimsTable(found, renderOptions(lang)));
}
