import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, Option } from "commander";
import { hostMemory, type IntakeJob, shipped, type WebTools, type Workbench, webTools } from "../app/index.ts";

/** Options of every command that reads the web. */
export interface WebCommandOptions {
  readonly userAgent?: string;
  readonly contact?: string;
  readonly proxy?: string;
  readonly ground?: "research" | "press";
  /** `true`: all; else hosts and networks. */
  readonly allowPrivate?: true | readonly string[];
}

/** Adds the options of commands that read the web. */
export function withWebOptions(command: Command): Command {
  return command
    .option("--contact <address>", "web page or mail address at which whoever is asked can reach you; stands in the user agent")
    .option("--user-agent <text>", "the whole user agent, instead of Entente's own; begins with the name for robots.txt")
    .option("--proxy <address>", 'proxy to use; "environment" for the one that HTTP_PROXY and HTTPS_PROXY name')
    .addOption(
      new Option("--ground <ground>", "take texts that are reserved against text and data mining, on this ground; it is recorded").choices([
        "research",
        "press",
      ]),
    )
    .option(
      "--allow-private [hosts]",
      "ask private networks too: these hosts and networks, with commas between, as in wiki.example,192.168.1.0/24; without any, all of them",
      list,
    );
}

/** Without hosts all of them are meant. */
function list(given: string): true | readonly string[] {
  return given === "" ? true : given.split(",").map((entry) => entry.trim());
}

/** The version of Entente, as package.json says. */
function versionOfEntente(): string {
  const { version } = JSON.parse(readFileSync(join(shipped().root, "package.json"), "utf8")) as { version: string };
  return version;
}

/** How the web is read, by these options. Plain data. */
export function webSettings({ userAgent, contact, proxy, ground, allowPrivate }: WebCommandOptions): IntakeJob["web"] {
  return {
    version: versionOfEntente(),
    ...(userAgent !== undefined && { userAgent }),
    ...(contact !== undefined && { contact }),
    ...(proxy !== undefined && { proxy }),
    ...(ground !== undefined && { ground }),
    ...(allowPrivate !== undefined && { allowPrivate }),
  };
}

/**
 * Does some work with the tools for the web and closes them, whatever happens.
 * @param bench its ledger remembers which hosts want to be left alone
 */
export async function withWeb<T>(
  options: WebCommandOptions,
  work: (tools: WebTools) => Promise<T>,
  bench?: Pick<Workbench, "ledger">,
): Promise<T> {
  const tools = webTools({ ...webSettings(options), ...(bench && { memory: hostMemory(bench.ledger) }) });
  try {
    return await work(tools);
  } finally {
    await tools.close();
  }
}
