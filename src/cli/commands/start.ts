import { Command } from "commander";
import { loadSample, reanalyse, renderBrief, renderFunnel, type UiLanguage, type Workbench } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, ledgerPath, withLedger } from "../common.ts";
import { note, renderOptions, write, writeJson } from "../output.ts";
import { portNumber } from "../port-number.ts";
import { progress } from "../progress.ts";
import { PORT, serveUntilStopped } from "../serving.ts";
import { webSettings } from "../web-options.ts";
import { wordsOf } from "../words.ts";

interface StartOptions extends CommonOptions {
  readonly port?: number;
  readonly serve: boolean;
}

export function startCommand(): Command {
  const command = new Command("start")
    .description("Look around: load the sample if the ledger is empty, show what the ledger holds, and serve the web page.")
    .option("--port <number>", `port to listen on (default: ${PORT}, or any free one if that is taken)`, portNumber)
    .option("--no-serve", "stop after showing what the ledger holds")
    .action(run);
  return common(command, ["entente start", "entente start --ledger /tmp/look-around.db --no-serve"]);
}

async function run({ port, serve, ...options }: StartOptions): Promise<void> {
  const lang = languageOf(options);
  const { json = false } = options;
  await withLedger(options, true, async (bench) => {
    await prepare(bench, lang);
    if (json) await writeJson(await bench.entente.today(lang));
    else await show(bench, lang);
    if (!serve) return;
    await serveUntilStopped(bench, {
      port: port ?? PORT,
      host: "127.0.0.1",
      fallBack: port === undefined,
      language: options.lang,
      path: ledgerPath(options),
      web: webSettings({}),
      announce: (address) => (json ? note(address) : void write(`\n${wordsOf(lang).serving(address)}\n`)),
    });
  });
}

/** An empty ledger gets the sample; one that an older Entente has read is read again. */
async function prepare(bench: Workbench, lang: UiLanguage): Promise<void> {
  const words = wordsOf(lang);
  const status = await bench.entente.status();
  const bar = progress(lang);
  try {
    if (status.documents + status.deleted === 0) {
      let done = 0;
      const { failed } = await loadSample(bench, (name) => bar.step(++done, undefined, name));
      bar.end();
      for (const { name, reason } of failed) note(`${name}: ${reason}`);
      note(words.sampleLoaded);
    } else if (status.outdated > 0) {
      const { reanalysed, failed } = await reanalyse(bench, (n, of) => bar.step(n, of));
      bar.end();
      for (const { name, reason } of failed) note(`${name}: ${reason}`);
      note(words.reread(reanalysed));
    }
  } finally {
    bar.end();
  }
}

/** The funnel, and the pair of actors of which the most is claimed. */
async function show({ entente }: Workbench, lang: UiLanguage): Promise<void> {
  const today = await entente.today(lang);
  const options = renderOptions(lang);
  await write(renderFunnel(today.funnel, options));
  const [first] = [...today.dyads].sort((a, b) => b.claims.length - a.claims.length);
  if (first) await write(`\n${renderBrief(first, options)}`);
}
