import type { Command } from "commander";
import { program } from "../../src/cli/program.ts";
import { table } from "./markdown.ts";

/** Width at which the help is set. */
const WIDTH = 100;

/** Every command with its help, as it prints it. */
export function cliReference(): string {
  const root = program();
  const overview = table(
    ["command", "what it does"],
    root.commands.map((c) => [`[\`entente ${c.name()}\`](#entente-${c.name()})`, c.description()]),
  );
  return [
    overview,
    ...[root, ...root.commands].map((c) => `## ${c === root ? "entente" : `entente ${c.name()}`}\n\n\`\`\`text\n${help(c)}\n\`\`\``),
  ].join("\n\n");
}

/** Commands with the long names of their options. */
export function commandsAndOptions(): readonly { readonly command: string; readonly options: readonly string[] }[] {
  return program().commands.map((c) => ({ command: c.name(), options: c.options.map((o) => o.long ?? o.flags) }));
}

function help(command: Command): string {
  let text = "";
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
    getOutHelpWidth: () => WIDTH,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return text.trimEnd();
}
