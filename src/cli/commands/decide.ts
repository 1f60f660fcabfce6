import { Command } from "commander";
import {
  CHANGE_FIELDS,
  type ChangeWish,
  decide,
  decisionList,
  momentOf,
  renderDecisions,
  setDecider,
  undoDecision,
} from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { UsageError } from "../exit.ts";
import { renderOptions, write, writeJson } from "../output.ts";
import { wordsOf } from "../words.ts";

interface DecideOptions extends CommonOptions {
  readonly reason?: string;
  readonly by?: string;
  readonly set?: readonly string[];
  readonly undo?: string;
  readonly asOf?: string;
}

export function decideCommand(): Command {
  const command = new Command("decide")
    .description(
      "Overrule what was found: two documents have one origin or not, two claims tell one event or not, contradict each other or not; a claim is accepted, corrected, rejected or added; a code counts as another, a name means an actor. Without arguments, list all decisions.",
    )
    .argument(
      "[kind]",
      "same-origin, other-origin (documents); same-event, other-event, contradiction, no-contradiction (claims); accept-claim, correct-claim, reject-claim (a claim); add-claim (a document); same-actor (two codes: the first counts as the second); actor-is (a name as texts write it, a code)",
    )
    .argument("[ids...]", "the documents, claims, names or codes")
    .option(
      "--set <field=value>",
      `what is corrected of a claim, or what an added one says: ${CHANGE_FIELDS.join(", ")}; several times, empty takes away`,
      (one: string, all: readonly string[] = []) => [...all, one],
    )
    .option("--reason <text>", "why; stays with the decision")
    .option("--by <name>", "who decides; alone, remembers the name for this ledger")
    .option("--undo <id>", "take a decision back; it stays in the history, with the reason")
    .option("--as-of <moment>", "list those that the ledger knew then")
    .action(run);
  return common(command, [
    'entente decide other-event k3v9qm2t7x0ab.1.4 g6v86gn6wb2cx.1.1 --reason "two calls on one day" --by redaktion',
    'entente decide same-origin k3v9qm2t7x0ab g6v86gn6wb2cx --reason "both print the same release" --by redaktion',
    'entente decide correct-claim k3v9qm2t7x0ab.1.4 --set kind=treaty --set actors="IRN; RUS" --set recipients= --reason "they sign it together" --by redaktion',
    'entente decide add-claim k3v9qm2t7x0ab --set sentence="Estland hat Finnland Hilfe zugesagt." --set kind=aid --set actors=EST --set recipients=FIN --reason "was not read" --by redaktion',
    'entente decide actor-is Revolutionsgarden IRN --reason "their forces" --by redaktion',
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
    const all = await withLedger(options, false, (bench) => decisionList(bench, asOf === undefined ? undefined : momentOf(asOf)));
    return options.json === true ? writeJson(all) : write(renderDecisions(all, render));
  }
  if (asOf !== undefined) throw new UsageError("A decision is made now: --as-of is for the list.");
  if (kind !== undefined && undo !== undefined) throw new UsageError("Make a decision or take one back: one of them at a time.");
  if (kind === "reliability" || kind === "credibility") throw new UsageError(`Ratings are given with "entente rate".`);
  const made = await withLedger(options, false, (bench) =>
    undo === undefined
      ? decide(bench, { kind: kind ?? "", subjects: ids, reason: reason ?? "", ...by, ...changeOf(options.set) })
      : undoDecision(bench, undo, reason ?? "", by.by),
  );
  return options.json === true ? writeJson(made) : write(renderDecisions([made], render));
}

function changeOf(given: readonly string[] | undefined): { readonly change?: ChangeWish } {
  if (given === undefined) return {};
  const change: Partial<Record<(typeof CHANGE_FIELDS)[number], string>> = {};
  for (const one of given) {
    const at = one.indexOf("=");
    const field = CHANGE_FIELDS.find((f) => f === one.slice(0, at).trim().toLowerCase());
    if (at < 0 || field === undefined)
      throw new UsageError(`--set "${one}" sets nothing. Write field=value with one of ${CHANGE_FIELDS.join(", ")}.`);
    change[field] = one.slice(at + 1);
  }
  return { change };
}

async function rememberName(options: DecideOptions, name: string): Promise<void> {
  await withLedger(options, false, (bench) => setDecider(bench, name));
  return options.json === true ? writeJson({ by: name.trim() }) : write(`${wordsOf(languageOf(options)).decidesFromNow(name.trim())}\n`);
}
