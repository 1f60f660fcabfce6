import { CommanderError } from "commander";
import { commandFirst } from "./command-first.ts";
import { EXIT, type ExitCode, SomeFailed, verdict } from "./exit.ts";
import { withOptionalHosts } from "./optional-hosts.ts";
import { note } from "./output.ts";
import { program } from "./program.ts";

/** Runs a command line, errors and all. @returns the exit code. */
export async function run(given: readonly string[]): Promise<ExitCode> {
  const args = withOptionalHosts(commandFirst(given));
  const root = program();
  try {
    await root.parseAsync(args, { from: "user" });
    return EXIT.ok;
  } catch (error) {
    if (error instanceof SomeFailed) return EXIT.someFailed;
    // Help and version end a program the same way as an error does, and have said what they had to say.
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    if (error instanceof CommanderError && error.code === "commander.help") return EXIT.usage;
    const { exit, code, message } = verdict(error);
    const command = root.commands.find((c) => c.name() === args[0])?.name();
    const hint = exit === EXIT.usage ? `\nSee: entente help${command === undefined ? "" : ` ${command}`}` : "";
    note(args.includes("--json") ? JSON.stringify({ error: { code, message } }) : `entente: ${message}${hint}`);
    return exit;
  }
}
