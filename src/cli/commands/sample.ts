import { Command } from "commander";
import { loadSample, sampleFiles, shipped } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { SomeFailed } from "../exit.ts";
import { note } from "../output.ts";
import { progress } from "../progress.ts";
import { wordsOf } from "../words.ts";
import { tell } from "./ingest.ts";

export function sampleCommand(): Command {
  const command = new Command("sample")
    .description("Load the sample articles that ship with Entente. Everything in them is invented.")
    .action(run);
  return common(command, ["entente sample", "entente sample --ledger /tmp/sample.db"]);
}

async function run(options: CommonOptions): Promise<void> {
  const report = await withLedger(options, true, async (bench) => {
    const bar = progress(languageOf(options));
    const files = sampleFiles(shipped().root).length;
    const seen = new Set<string>();
    try {
      return await loadSample(bench, (name) => bar.step(seen.add(name.replace(/:\d+$/u, "")).size, files, name));
    } finally {
      bar.end();
    }
  });
  await tell(report, options);
  note(wordsOf(languageOf(options)).sampleLoaded);
  if (report.failed.length > 0) throw new SomeFailed();
}
