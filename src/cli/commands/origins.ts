import { Command } from "commander";
import { type ClockOptions, clocksOf, renderOrigins } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { NotThere } from "../exit.ts";
import { found } from "../found.ts";
import { otherKind } from "../other-kind.ts";
import { renderOptions, write, writeJson } from "../output.ts";

interface OriginsOptions extends CommonOptions, ClockOptions {}

export function originsCommand(): Command {
  const command = new Command("origins")
    .description(
      "Show where the text of an article comes from and why that is thought; its copies and what they changed; who owns the outlet; from whom the claims come.",
    )
    .argument("<id>", "the document's id: a claim's id up to the first dot")
    .option("--at <day>", "sanctions in force on this day; without it today, or the day of --as-of")
    .option("--as-of <moment>", "as the ledger knew it then")
    .action(run);
  return common(command, ["entente origins k3v9qm2t7x0ab", "entente origins k3v9qm2t7x0ab --at 2022-03-02 --json"]);
}

async function run(given: string, options: OriginsOptions): Promise<void> {
  const lang = languageOf(options);
  const id = given.trim();
  const view = await withLedger(options, false, async ({ entente }) => {
    const { asOf, at } = clocksOf(options);
    const origins = await entente.originsOf(id, lang, { ...(asOf !== undefined && { asOf }), ...(at !== undefined && { at }) });
    if (origins) return origins;
    const document = await entente.document(id, lang);
    const other = document.state === "unknown" ? await otherKind({ entente }, id, lang) : undefined;
    if (other !== undefined) throw new NotThere("unknown", other);
    found("document", id, document);
    throw new NotThere("unknown", `The ledger did not know the document ${id} then.`);
  });
  return options.json === true ? writeJson(view) : write(renderOrigins(view, renderOptions(lang)));
}
