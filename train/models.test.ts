import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../src/app/package-root.ts";
import { openLexicon } from "../src/lang/de/lexicon/lexicon.ts";
import { openModel } from "../src/lang/de/model/linear-model.ts";
import { createCandidates } from "../src/lang/de/tokens/candidates.ts";
import { knowSentence, tagSentence } from "../src/lang/de/tokens/tagger.ts";
import { TAGS } from "../src/lang/de/tokens/tags.ts";
import { trainModels } from "./models.ts";

const models = join(packageRoot(), "models", "de");
const lexicon = openLexicon(readFileSync(join(packageRoot(), "lexicon", "de", "forms.bin")));

/** Form, lemma, part of speech, features, head, relation of the words of one sentence. */
function sentence(id: number, ...words: readonly string[]): string {
  const rows = words.map((w, i) => {
    const [form, lemma, upos, feats, head, deprel] = w.split(" ");
    return [i + 1, form, lemma, upos, "_", feats, head, deprel, "_", "_"].join("\t");
  });
  const text = words.map((w) => w.split(" ")[0]).join(" ");
  return [`# sent_id = ${id}`, `# text = ${text}`, ...rows, "", ""].join("\n");
}

/** A treebank of two kinds of sentences, with several nouns and verbs in each place. */
const TREEBANK = ["Norwegen", "Kenia", "Chile", "Malta"]
  .flatMap((land, i) => [
    sentence(
      2 * i,
      `${land} ${land} PROPN Case=Nom 2 nsubj`,
      "fordert fordern VERB Mood=Ind|VerbForm=Fin 0 root",
      "Hilfe Hilfe NOUN Case=Acc 2 obj",
      ". . PUNCT _ 2 punct",
    ),
    sentence(
      2 * i + 1,
      "Der der DET Case=Nom 2 det",
      "Hafen Hafen NOUN Case=Nom 4 nsubj:pass",
      "wird werden AUX Mood=Ind|VerbForm=Fin 4 aux:pass",
      "gefordert fordern VERB VerbForm=Part 0 root",
      ". . PUNCT _ 4 punct",
    ),
  ])
  .join("");

test("the same treebank gives the same bytes, and other sentences of its kind are read", () => {
  const first = trainModels([TREEBANK], lexicon);
  expect(trainModels([TREEBANK], lexicon)).toEqual(first);
  const forms = ["Der", "Minister", "wird", "gefordert", "."];
  const tags = tagSentence(knowSentence(forms, createCandidates(lexicon)), forms, openModel("tagger", first.tagger));
  expect(tags.map((t) => TAGS[t])).toEqual(["DET", "N", "FIN", "PART", "PUNCT"]);
});

test("the shipped models are those of the provenance, trained with the shipped lexicon", () => {
  const provenance = JSON.parse(readFileSync(join(models, "provenance.json"), "utf8")) as {
    readonly lexicon: string;
    readonly models: Readonly<Record<string, string>>;
  };
  expect(provenance.lexicon).toBe(lexicon.hash);
  for (const [name, hash] of Object.entries(provenance.models))
    expect(
      createHash("sha256")
        .update(readFileSync(join(models, name)))
        .digest("hex"),
      name,
    ).toBe(hash);
});

test.each([
  ["nothing", new Uint8Array(), "tagger is no model of this program"],
  ["another file", new TextEncoder().encode("a text of some length"), "tagger is no model of this program"],
  ["another format", Uint8Array.of(0x45, 0x4e, 0x54, 0x4d, 9, 4, 0, 0), "tagger has the format 9, this program reads 1"],
  ["half a file", readFileSync(join(models, "tagger.bin")).subarray(0, 1000), "tagger is cut off: 992 of 524288 weights"],
])("%s is refused as a model", (_, bytes, message) => {
  expect(() => openModel("tagger", bytes)).toThrow(message);
});
