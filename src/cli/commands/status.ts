import { Command } from "commander";
import { failureShort, type LedgerStatus, renderSources, type UiLanguage } from "../../app/index.ts";
import { type CommonOptions, common, languageOf, withLedger } from "../common.ts";
import { megabytes } from "../megabytes.ts";
import { note, renderOptions, write, writeJson } from "../output.ts";
import { wordsOf } from "../words.ts";

export function statusCommand(): Command {
  const command = new Command("status").description("Say where the ledger lies and what it holds.").action(run);
  return common(command, ["entente status", "entente status --json"]);
}

async function run(options: CommonOptions): Promise<void> {
  const status = await withLedger(options, false, ({ entente }) => entente.status());
  if (options.json === true) return writeJson(status);
  const lang = languageOf(options);
  const words = wordsOf(lang);
  const rows = [...plainRows(status, lang), ...keptRows(status, lang)];
  const width = Math.max(...rows.map(([label]) => label.length));
  await write(rows.map(([label, value]) => `${label.padEnd(width)}  ${value}\n`).join(""));
  if (status.health.length > 0) await write(`\n${renderSources(status.health, renderOptions(lang))}`);
  if (status.outdated > 0) note(words.outdated(status.outdated));
}

type Row = readonly [label: string, value: string | number];

function plainRows(status: LedgerStatus, lang: UiLanguage): Row[] {
  const labels = Object.entries(wordsOf(lang).status) as [keyof ReturnType<typeof wordsOf>["status"], string][];
  return labels.flatMap(([key, label]): Row[] => {
    const value = key === "bytes" ? `${megabytes(status.bytes, lang)} MB` : status[key];
    return value === undefined ? [] : [[label, value]];
  });
}

/** Originals, log and sources, as far as there are any. */
function keptRows({ originals, acquisitions, sources }: LedgerStatus, lang: UiLanguage): Row[] {
  const words = wordsOf(lang);
  const rows: Row[] = [];
  const [length, stored] = [megabytes(originals.length, lang), megabytes(originals.stored, lang)];
  if (originals.kept > 0) rows.push([words.originals, `${originals.kept} (${words.originalBytes(length, stored)})`]);
  if (originals.dropped > 0) rows.push([words.droppedOriginals, originals.dropped]);
  const outcomes = Object.entries(acquisitions).map(([outcome, n]) => `${n} ${words.outcomes[outcome] ?? failureShort(outcome, lang)}`);
  if (outcomes.length > 0) rows.push([words.acquisitions, outcomes.join(", ")]);
  const { active, failing, waiting, failedItems } = sources;
  if (active > 0) rows.push([words.sources, `${active} (${words.sourceCounts(failing, waiting, failedItems)})`]);
  return rows;
}
