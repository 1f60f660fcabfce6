/**
 * Measures the analyser:
 *
 *     npm run eval                        on the project's own gold, events and contradictions included
 *     npm run eval -- FOLDER...           on yardsticks in these folders; keeps the figures in docs/evaluation.md, with the date
 *     npm run eval -- layers FILE.conllu  the layers below the claims, on a treebank
 *
 * Errors are listed before the figures, {@link LISTED} of a set, all with `--misses`. `--json` prints figures for programs,
 * `--no-docs` leaves docs/evaluation.md as it is.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadActors } from "../src/app/load-actors.ts";
import { packageRoot } from "../src/app/package-root.ts";
import { makePacks } from "../src/app/packs.ts";
import type { LanguagePack } from "../src/core/index.ts";
import { createAnalyse } from "./analysis.ts";
import { type MeasuredEvents, measureEvents } from "./events/measure.ts";
import { eventErrors, eventReport } from "./events/report.ts";
import { layersCommand } from "./layers/main.ts";
import { errorsOf, type Measured, measureSet, reportOf, together } from "./measure.ts";
import { writeMeasured } from "./measured.ts";
import { readFolder } from "./sets/folder.ts";
import { readOwn } from "./sets/own.ts";
import type { GoldSet } from "./sets/sets.ts";
import { summary } from "./summary.ts";

/** Errors of a set that are listed unless all are asked for. */
const LISTED = 300;

async function main(args: readonly string[]): Promise<void> {
  const root = packageRoot();
  const packs = makePacks(root, loadActors(root));
  if (args[0] === "layers") return layersCommand(packs[0] as LanguagePack, args.slice(1));
  const { values, positionals: folders } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { misses: { type: "boolean" }, json: { type: "boolean" }, "no-docs": { type: "boolean" } },
  });
  const sets = folders.length === 0 ? await readOwn(root) : readFolders(folders);
  const analyse = createAnalyse(packs);
  const measured: Measured[] = [];
  for (const set of sets) {
    console.error(`${set.name}: ${set.documents.length} texts …`);
    measured.push(measureSet(set, analyse));
  }
  const all = together(measured);
  const shown = all ? [...measured, all] : measured;
  const events = folders.length === 0 ? measureEvents(root, packs) : [];
  const most = values.misses ? Number.POSITIVE_INFINITY : LISTED;
  if (values.json) console.log(asJson(shown, events, values.misses === true));
  else {
    for (const m of events) printEvents(m, most);
    print(shown, all, most);
  }
  if (folders.length === 0 || values["no-docs"]) return;
  writeMeasured(root, measured, today(), packs.map((p) => `${p.language}-${p.version}`).join("+"));
  await renewPage(root, "docs/evaluation.md");
}

function readFolders(folders: readonly string[]): readonly GoldSet[] {
  const contents = folders.map((folder) => ({ folder, ...readFolder(folder) }));
  for (const { folder, sets, unscored } of contents) {
    for (const file of unscored) console.error(`${file} holds nothing that is scored here`);
    if (sets.length === 0) throw new Error(`${folder} holds no yardstick: eval/README.md tells what one looks like`);
  }
  return contents.flatMap((c) => c.sets);
}

/** Errors and figures of every set; the figures of all on a line each come last. Of sets together, the errors were listed before. */
function print(measured: readonly Measured[], all: Measured | undefined, most: number): void {
  for (const m of measured) {
    const errors = m === all ? [] : errorsOf(m);
    console.log(`\n== ${m.name}: ${m.measure} ==\n`);
    for (const line of errors.slice(0, most)) console.log(line);
    if (errors.length > most) console.log(`… and ${errors.length - most} more (--misses lists all)`);
    if (m !== all) console.log(`${errors.length} errors\n`);
    console.log(reportOf(m).join("\n"));
  }
  console.log(`\n== all ==\n\n${summary(measured).join("\n")}`);
}

/** Errors are listed of the half that may be looked at. */
function printEvents({ name, split, read, coded }: MeasuredEvents, most: number): void {
  console.log(`\n== ${name} ==\n`);
  if (split === "dev")
    for (const [how, scored] of Object.entries({ read, coded })) {
      const errors = eventErrors(scored);
      console.log(
        [`as ${how}:`, ...errors.slice(0, most), ...(errors.length > most ? [`… and ${errors.length - most} more`] : [])].join("\n"),
      );
    }
  console.log(`\n${eventReport(read, coded).join("\n")}`);
}

function asJson(measured: readonly Measured[], events: readonly MeasuredEvents[], withErrors: boolean): string {
  const rows = measured.map((m) => ({
    name: m.name,
    measure: m.measure,
    figures: m.figures,
    ...(m.measure === "quotes" && { full: m.full }),
    ...(withErrors && { errors: errorsOf(m) }),
  }));
  const found = events.map(({ name, read, coded }) => ({ name, measure: "events", figures: { read: read.figures, coded: coded.figures } }));
  return JSON.stringify([...rows, ...found], null, 2);
}

const today = (): string => new Date().toISOString().slice(0, 10);

async function renewPage(root: string, page: string): Promise<void> {
  // Only here: the generator of the docs knows the whole program.
  const { renderPage } = await import("../scripts/build-docs.ts");
  writeFileSync(join(root, page), await renderPage(page));
  console.error(`wrote eval/measured.json and ${page}`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  // A folder that is not there, a broken line: the sentence is for the reader, the stack is not.
  const { code, path, message } = error as NodeJS.ErrnoException;
  const missing = code === "ENOENT" || code === "ENOTDIR";
  console.error(`npm run eval: ${missing ? `${path} is no folder; name folders that hold yardsticks` : message}`);
  process.exitCode = 1;
}
