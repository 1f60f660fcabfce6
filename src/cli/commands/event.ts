import { Command } from "commander";
import { clocksOf, renderEvent } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { NotThere } from "../exit.ts";
import { otherKind } from "../other-kind.ts";
import { renderOptions, write, writeJson } from "../output.ts";

interface EventOptions extends CommonOptions {
  readonly asOf?: string;
}

export function eventCommand(): Command {
  const command = new Command("event")
    .description(
      "Show an event: when, where and who says so; who told it when and how; every claim of it with its sources; what stands against it.",
    )
    .argument("<id>", "the event's id, as entente events shows it, or the id of one of its claims")
    .option("--as-of <moment>", "as the ledger knew it then")
    .action(run);
  return common(command, ["entente event e-k3v9qm2t7x0ab.1.4", "entente event k3v9qm2t7x0ab.1.4 --as-of 2024-03-12"]);
}

async function run(id: string, options: EventOptions): Promise<void> {
  const lang = languageOf(options);
  const clocks = clocksOf(options);
  const view = await withLedger(options, false, async ({ entente, ledger }) => {
    const found = await entente.event(id.trim(), lang, clocks);
    if (found) return found;
    // An event that was merged or split keeps its id: it says where its claims went.
    const trace = await ledger.findings.trace(id.trim());
    const went = [...new Set(trace.flatMap((t) => t.eventId ?? []))];
    throw new NotThere(
      "unknown",
      went.includes(id.trim())
        ? `The ledger did not know the event ${id} yet at ${options.asOf}. Ask for a later moment, or without --as-of.`
        : went.length > 0
          ? `The event ${id} has no claims any more; they are told of ${went.join(", ")} now.`
          : trace.length > 0
            ? `The event ${id} has no current claims: its articles were read again. As it was: --as-of with an earlier moment.`
            : ((await otherKind({ entente }, id.trim(), lang, "A standing relation is no event.")) ??
              `There is no event ${id} in this ledger. Ids are shown by "entente events"; a standing relation is no event.`),
    );
  });
  return options.json === true ? writeJson(view) : write(renderEvent(view, renderOptions(lang), clocks.asOf));
}
