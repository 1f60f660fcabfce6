/**
 * Trains the models of the German pack on Universal Dependencies treebanks: `npm run train -- FOLDER_OR_FILES [--without NAME]`.
 * The same files give the same bytes. `--without gsd-test` leaves a file out, so that it can serve to measure.
 */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { packageRoot } from "../src/app/package-root.ts";
import { openLexicon } from "../src/lang/de/lexicon/lexicon.ts";
import { openModel, packModel } from "../src/lang/de/model/linear-model.ts";
import { createForms } from "../src/lang/de/roles/forms.ts";
import { createCandidates } from "../src/lang/de/tokens/candidates.ts";
import { readConllu } from "./conllu.ts";
import { align } from "./gold-tags.ts";
import { parse } from "./parse.ts";
import { trainRoles } from "./roles.ts";
import { trainTagger } from "./tagger.ts";

/** Parts into which the training set is cut, to tag each sentence by a model that has not seen it. */
const FOLDS = 5;

function main(): void {
  const args = process.argv.slice(2);
  const without = args.indexOf("--without");
  const left = without < 0 ? undefined : args.splice(without, 2)[1];
  const out = args.indexOf("--out");
  const root = packageRoot();
  const folder = out < 0 ? join(root, "models", "de") : (args.splice(out, 2)[1] as string);
  const files = args
    .flatMap((path) => (statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path]))
    .filter((path) => path.endsWith(".conllu") && basename(path, ".conllu") !== left)
    .sort();
  if (files.length === 0) throw new Error("no .conllu file given: npm run train -- FOLDER");
  const sentences = files.flatMap((file) => readConllu(readFileSync(file, "utf8"))).map(align);

  const lexicon = openLexicon(readFileSync(join(root, "lexicon", "de", "forms.bin")));
  const candidates = createCandidates(lexicon);
  const pack = (weights: ReturnType<typeof trainTagger>) => openModel("model", packModel(weights));
  const tagger = packModel(trainTagger(sentences, candidates));
  // The ranker must learn from tags as good, and no better, than they are on new text.
  const parsed = Array.from({ length: FOLDS }, (_, fold) => {
    const model = pack(
      trainTagger(
        sentences.filter((_, i) => i % FOLDS !== fold),
        candidates,
      ),
    );
    return sentences.filter((_, i) => i % FOLDS === fold).map((aligned) => parse(aligned, { model, candidates, lexicon }));
  }).flat();
  const roles = packModel(trainRoles(parsed, createForms(lexicon)));

  writeFileSync(join(folder, "tagger.bin"), tagger);
  writeFileSync(join(folder, "roles.bin"), roles);
  const provenance = {
    command: "npm run train",
    data: files.map((file) => ({
      file: basename(file),
      sha256: sha256(readFileSync(file)),
      sentences: readConllu(readFileSync(file, "utf8")).length,
    })),
    lexicon: lexicon.hash,
    tagger: sha256(tagger),
    roles: sha256(roles),
  };
  writeFileSync(join(folder, "provenance.json"), `${JSON.stringify(provenance, undefined, 2)}\n`);
  console.log(JSON.stringify(provenance, undefined, 2));
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

main();
