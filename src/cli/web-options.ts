import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, Option } from "commander";
import { shipped, type WebTools, webTools } from "../app/index.ts";

/** Options of every command that reads the web. */
export interface WebCommandOptions {
  readonly userAgent?: string;
  readonly contact?: string;
  readonly proxy?: string;
  readonly ground?: "research" | "press";
  readonly allowPrivate?: boolean;
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
    .option("--allow-private", "ask addresses of private networks too, as in an intranet");
}

/** The version of Entente, as package.json says. */
function versionOfEntente(): string {
  const { version } = JSON.parse(readFileSync(join(shipped().root, "package.json"), "utf8")) as { version: string };
  return version;
}

/** Does some work with the tools for the web and closes them, whatever happens. */
export async function withWeb<T>(options: WebCommandOptions, work: (tools: WebTools) => Promise<T>): Promise<T> {
  const { userAgent, contact, proxy, ground, allowPrivate } = options;
  const tools = webTools({
    version: versionOfEntente(),
    ...(userAgent !== undefined && { userAgent }),
    ...(contact !== undefined && { contact }),
    ...(proxy !== undefined && { proxy }),
    ...(ground !== undefined && { ground }),
    ...(allowPrivate !== undefined && { allowPrivate }),
  });
  try {
    return await work(tools);
  } finally {
    await tools.close();
  }
}
