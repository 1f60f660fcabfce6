/**
 * Trains the models of the German pack on treebanks of Universal Dependencies and writes them, with their provenance, to `models/de`:
 *
 *     npm run train -- FOLDER_OR_FILES [--without NAME] [--out FOLDER]
 *
 * Each treebank is also left out once and measured with models that have not seen it; these figures go into the provenance.
 * `--without gsd-test` leaves a file out of everything but that, so that the models can be measured on it with `npm run eval -- layers`.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { measureLayers } from "../eval/layers/measure.ts";
import { asJson } from "../eval/layers/report.ts";
import { loadActors } from "../src/app/load-actors.ts";
import { packageRoot } from "../src/app/package-root.ts";
import { createGerman } from "../src/lang/de/index.ts";
import { openLexicon } from "../src/lang/de/lexicon/lexicon.ts";
import { type Models, trainModels } from "./models.ts";

interface Treebank {
  readonly name: string;
  readonly text: string;
}

const sha256 = (data: Uint8Array | string): string => createHash("sha256").update(data).digest("hex");

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { without: { type: "string" }, out: { type: "string" } },
  });
  const root = packageRoot();
  const all = positionals.flatMap(conlluFiles).sort().map(readTreebank);
  const used = all.filter((t) => t.name !== values.without);
  if (used.length === 0) throw new Error("Name a folder or files of treebanks in the CoNLL-U format: npm run train -- FOLDER");
  const bytes = readFileSync(join(root, "lexicon", "de", "forms.bin"));
  const lexicon = openLexicon(bytes);
  const train = (treebanks: readonly Treebank[]): Models =>
    trainModels(
      treebanks.map((t) => t.text),
      lexicon,
    );
  const models = train(used);
  const actors = loadActors(root);
  const unseen = all.map((left) => {
    const rest = used.filter((t) => t !== left);
    if (rest.length === 0) return [];
    const pack = createGerman({ lexicon: bytes, ...(rest.length === used.length ? models : train(rest)), ...actors });
    return [[left.name, asJson(measureLayers(pack, left.text))]];
  });
  const folder = values.out ?? join(root, "models", "de");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "tagger.bin"), models.tagger);
  writeFileSync(join(folder, "roles.bin"), models.roles);
  const provenance = {
    command: `npm run train -- TREEBANKS${values.without === undefined ? "" : ` --without ${values.without}`}`,
    licence: "CC BY-SA 4.0, as the treebanks; see README.md",
    treebanks: used.map(({ name, text }) => ({ name, sha256: sha256(text) })),
    lexicon: lexicon.hash,
    models: { "tagger.bin": sha256(models.tagger), "roles.bin": sha256(models.roles) },
    figures: { meaning: "each treebank measured with models trained on the others only", ...Object.fromEntries(unseen.flat()) },
  };
  writeFileSync(join(folder, "provenance.json"), `${JSON.stringify(provenance, undefined, 2)}\n`);
  console.log(JSON.stringify(provenance.figures, undefined, 2));
}

function conlluFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith(".conllu"))
    .map((name) => join(path, name));
}

const readTreebank = (file: string): Treebank => ({ name: basename(file, ".conllu"), text: readFileSync(file, "utf8") });

main();
