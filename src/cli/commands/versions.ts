import { Command } from "commander";
import { renderVersions, versions } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { UsageError } from "../exit.ts";
import { found } from "../found.ts";
import { renderOptions, write, writeJson } from "../output.ts";
import { versionNumber } from "../version-number.ts";

interface VersionsOptions extends CommonOptions {
  readonly from?: number;
  readonly to?: number;
}

export function versionsCommand(): Command {
  const command = new Command("versions")
    .description("List the versions of an article and what became different, by sentence and word.")
    .argument("<id>", "the document's id: a claim's id up to the first dot")
    .option("--from <number>", "compare this version only, with the one that --to names", versionNumber)
    .option("--to <number>", "see --from", versionNumber)
    .action(run);
  return common(command, [
    "entente versions k3v9qm2t7x0ab",
    "entente versions k3v9qm2t7x0ab --from 1 --to 3",
    "entente versions k3v9qm2t7x0ab --json",
  ]);
}

async function run(id: string, { from, to, ...options }: VersionsOptions): Promise<void> {
  if ((from === undefined) !== (to === undefined)) throw new UsageError("--from and --to belong together: two versions are compared.");
  const between = from === undefined || to === undefined ? undefined : ([from, to] as const);
  const view = await withLedger(options, false, async (bench) => found("document", id, await versions(bench, id.trim(), between)));
  return options.json === true ? writeJson(view) : write(await renderVersions(view, renderOptions(languageOf(options))));
}
