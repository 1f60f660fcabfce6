// npm run docs: fills the generated blocks of README.md and docs/, and runs their examples. tests/docs.test.ts compares.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cliReference } from "./docs/cli.ts";
import { codebook, statusTable } from "./docs/codebook.ts";
import { causesTable, falseAlarms, figuresSentence, figuresTable, kindsTable, missedList } from "./docs/evaluation.ts";
import { layerFigures } from "./docs/layers.ts";
import { fillBlocks } from "./docs/markdown.ts";
import { OPENAPI_FILE, openapi } from "./docs/openapi.ts";
import { pages, ROOT } from "./docs/pages.ts";
import { blockRules, cues, frames, genreRules, mentionRules, otherRules, selfRules, timeRules } from "./docs/rules.ts";
import { runExamples } from "./docs/run-examples.ts";
import { inputFields, outputFields } from "./docs/schemas.ts";
import { screensTable } from "./docs/screens.ts";
import { yardstickKinds, yardstickTables } from "./docs/yardsticks.ts";

/** What the name of a generated block stands for. */
const GENERATORS: Readonly<Record<string, () => string | Promise<string>>> = {
  "block rules": blockRules,
  causes: causesTable,
  cli: cliReference,
  codebook,
  cues,
  "false alarms": falseAlarms,
  figures: figuresSentence,
  "figures table": figuresTable,
  frames,
  "genre rules": genreRules,
  "input fields": inputFields,
  kinds: kindsTable,
  layers: layerFigures,
  "mention rules": mentionRules,
  missed: missedList,
  "other rules": otherRules,
  "output fields": outputFields,
  screens: screensTable,
  "self rules": selfRules,
  status: statusTable,
  "time rules": timeRules,
  yardsticks: yardstickTables,
  "yardstick kinds": yardstickKinds,
};

/** A page as it must be now. */
export async function renderPage(page: string): Promise<string> {
  const filled = await fillBlocks(readFileSync(ROOT + page, "utf8"), async (name) => {
    const generate = GENERATORS[name];
    if (!generate) throw new Error(`${page}: nothing generates "${name}"; there is ${Object.keys(GENERATORS).join(", ")}`);
    return generate();
  });
  return runExamples(page, filled);
}

/** The examples run the built program: builds it if it is older than its sources. */
export function buildProgram(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts/build.mjs")], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The program does not build:\n${stdout}${stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  buildProgram();
  // The server serves it, and the examples may ask for it.
  if (openapi() !== readFileSync(ROOT + OPENAPI_FILE, "utf8")) {
    writeFileSync(ROOT + OPENAPI_FILE, openapi());
    console.log(`changed ${OPENAPI_FILE}`);
  }
  const rendered = await Promise.all(pages().map(async (page) => ({ page, text: await renderPage(page) })));
  for (const { page, text } of rendered) {
    if (text === readFileSync(ROOT + page, "utf8")) continue;
    writeFileSync(ROOT + page, text);
    console.log(`changed ${page}`);
  }
}
