import { Command } from "commander";
import { type CommonOptions, common, languageOf, ledgerPath, withLedger } from "../common.ts";
import { note, write } from "../output.ts";
import { portNumber } from "../port-number.ts";
import { publicUrl } from "../public-url.ts";
import { PORT, serveUntilStopped } from "../serving.ts";
import { type WebCommandOptions, webSettings, withWebOptions } from "../web-options.ts";
import { wordsOf } from "../words.ts";

interface ServeOptions extends CommonOptions, WebCommandOptions {
  readonly port: number;
  readonly host: string;
  readonly publicUrl?: URL;
}

export function serveCommand(): Command {
  const command = new Command("serve")
    .description("Serve the web page: to this machine only, unless there is a user (entente user add).")
    .option("--port <number>", "port to listen on; 0 takes any free one", portNumber, PORT)
    .option("--host <address>", "address to listen on; others than 127.0.0.1 and ::1 need a user", "127.0.0.1")
    .option("--public-url <address>", "what a proxy before it offers it under, such as https://entente.example; needs a user", publicUrl)
    .action(run);
  return common(withWebOptions(command), [
    "entente serve",
    "entente serve --port 8080",
    "entente serve --public-url https://entente.example",
  ]);
}

async function run({ port, host, publicUrl, ...options }: ServeOptions): Promise<void> {
  const words = wordsOf(languageOf(options));
  const announce = (local: string): void => {
    const address = publicUrl?.href ?? local;
    const said = options.json === true ? JSON.stringify({ address }) : words.serving(address);
    void write(`${said}\n`);
    if (publicUrl === undefined && !/^(?:127\.0\.0\.1|localhost|\[?::1\]?)$/iu.test(host)) note(words.plainHttp);
  };
  // Whoever names a ledger that is not there has mistyped it; the one of one's own begins empty.
  await withLedger(options, options.ledger === undefined && !process.env["ENTENTE_LEDGER"], (bench) =>
    serveUntilStopped(bench, {
      port,
      host,
      publicUrl,
      fallBack: false,
      language: options.lang,
      path: ledgerPath(options),
      web: webSettings(options),
      announce,
    }),
  );
}
