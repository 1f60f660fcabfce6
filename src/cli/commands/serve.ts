import { Command } from "commander";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { write } from "../output.ts";
import { portNumber } from "../port-number.ts";
import { PORT, serveUntilStopped } from "../serving.ts";
import { wordsOf } from "../words.ts";

interface ServeOptions extends CommonOptions {
  readonly port: number;
  readonly host: string;
}

export function serveCommand(): Command {
  const command = new Command("serve")
    .description("Serve the web page, to this machine only.")
    .option("--port <number>", "port to listen on; 0 takes any free one", portNumber, PORT)
    .option("--host <address>", "address to listen on; only this machine's own (127.0.0.1, ::1)", "127.0.0.1")
    .action(run);
  return common(command, ["entente serve", "entente serve --port 8080"]);
}

async function run({ port, host, ...options }: ServeOptions): Promise<void> {
  const words = wordsOf(languageOf(options));
  const announce = (address: string): void => {
    const said = options.json === true ? JSON.stringify({ address }) : words.serving(address);
    void write(`${said}\n`);
  };
  await withLedger(options, false, ({ entente }) =>
    serveUntilStopped(entente, { port, host, fallBack: false, language: options.lang, announce }),
  );
}
