import { Command } from "commander";
import { decide, decisions, momentOf, renderDecisions, setDecider, undoDecision } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { UsageError } from "../exit.ts";
import { renderOptions, write, writeJson } from "../output.ts";
import { wordsOf } from "../words.ts";

interface DecideOptions extends CommonOptions {
  readonly reason?: string;
  readonly by?: string;
  readonly undo?: string;
  readonly asOf?: string;
}

export function decideCommand(): Command {
  const command = new Command("decide")
    .description(
      "Overrule what was found: two documents have one origin or not, two claims tell one event or not, contradict each other or not. Without arguments, list all decisions.",
    )
    .argument("[kind]", "same-origin, other-origin (documents); same-event, other-event, contradiction, no-contradiction (claims)")
    .argument("[ids...]", "the two documents or claims")
    .option("--reason <text>", "why; stays with the decision")
    .option("--by <name>", "who decides; alone, remembers the name for this ledger")
    .option("--undo <id>", "take a decision back; it stays in the history, with the reason")
    .option("--as-of <moment>", "list those that the ledger knew then")
    .action(run);
  return common(command, [
    'entente decide other-event k3v9qm2t7x0ab.1.4 g6v86gn6wb2cx.1.1 --reason "two calls on one day" --by redaktion',
    'entente decide same-origin k3v9qm2t7x0ab g6v86gn6wb2cx --reason "both print the same release" --by redaktion',
    'entente decide --undo d3 --reason "mixed up two ids" --by redaktion',
    "entente decide --json",
  ]);
}

async function run(kind: string | undefined, ids: readonly string[], options: DecideOptions): Promise<void> {
  const { reason, undo, asOf } = options;
  const by = options.by === undefined ? {} : { by: options.by };
  const render = renderOptions(languageOf(options));
  if (kind === undefined && undo === undefined) {
    if (reason !== undefined) throw new UsageError("Say what is decided: a kind and two ids. See entente help decide.");
    if (options.by !== undefined) return rememberName(options, options.by);
    const all = await withLedger(options, false, (bench) => decisions(bench, asOf === undefined ? undefined : momentOf(asOf)));
    return options.json === true ? writeJson(all) : write(renderDecisions(all, render));
  }
  if (asOf !== undefined) throw new UsageError("A decision is made now: --as-of is for the list.");
  if (kind !== undefined && undo !== undefined) throw new UsageError("Make a decision or take one back: one of them at a time.");
  if (kind === "reliability" || kind === "credibility") throw new UsageError(`Ratings are given with "entente rate".`);
  const made = await withLedger(options, false, (bench) =>
    undo === undefined
      ? decide(bench, { kind: kind ?? "", subjects: ids, reason: reason ?? "", ...by })
      : undoDecision(bench, undo, reason ?? "", by.by),
  );
  return options.json === true ? writeJson(made) : write(renderDecisions([made], render));
}

async function rememberName(options: DecideOptions, name: string): Promise<void> {
  await withLedger(options, false, (bench) => setDecider(bench, name));
  return options.json === true ? writeJson({ by: name.trim() }) : write(`${wordsOf(languageOf(options)).decidesFromNow(name.trim())}\n`);
}
