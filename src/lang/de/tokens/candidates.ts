import { closedClasses } from "../lexicon/function-words.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { TAG, type Tag } from "./tags.ts";

/** What a form can be, found once for each form. */
export interface Candidates {
  /** Classes to choose from, never empty. */
  readonly tags: readonly number[];
  /** What the lexicon knows of the form as one number: possible tags, number, tense and mood of finite readings, noun or not. */
  readonly kind: number;
  readonly lower: string;
  /** "am", "zum": a fused preposition is followed by no article. */
  readonly aux: Auxiliary;
}

/** Which bracket a finite form opens: what closes it. */
export type Auxiliary = 0 | 1 | 2 | 3 | 4;
const AUXILIARY: Readonly<Record<string, Auxiliary>> = {
  haben: 1,
  sein: 2,
  werden: 3,
  sollen: 4,
  wollen: 4,
  können: 4,
  müssen: 4,
  dürfen: 4,
  mögen: 4,
};

const CAPITAL = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;
const DIGIT = /^\d/u;
const D_WORDS = new Set("der die das den dem des".split(" "));
const W_WORDS = new Set("deren dessen denen welcher welche welches welchen welchem was wer wen wem wo".split(" "));
/** Determiners that also stand alone. */
const ALONE =
  /^(?:(?:k?ein|dies|jen|jed|all|manch|beid|einig|viel|wenig|mehrer|sein|ihr|unser|mein|solch|sämtlich|etlich)(?:e[nrms]?|s)|alles|beides|vieles|dies)$/u;
/** Further classes of single words. */
const ALSO: Readonly<Record<string, readonly Tag[]>> = {
  viel: ["ADV"],
  wenig: ["ADV"],
  etwas: ["ADV"],
  mehr: ["ADV", "DET", "PRON"],
  weniger: ["ADV"],
  wo: ["ADV", "REL"],
  da: ["ADV", "SC"],
  wann: ["ADV", "SC"],
  warum: ["ADV", "SC"],
  weshalb: ["ADV", "SC"],
  wieso: ["ADV", "SC"],
  wobei: ["ADV"],
  damit: ["ADV", "SC"],
  um: ["SC"],
  ohne: ["SC"],
  statt: ["SC"],
  anstatt: ["SC"],
  denn: ["ADV", "SC"],
  bis: ["CC"],
  für: ["CC"],
  über: ["ADV"],
  aber: ["ADV"],
  noch: ["ADV"],
  lange: ["ADV"],
  zusammen: ["ADV"],
  zurück: ["ADV"],
  paar: ["ADJA"],
  jedoch: ["ADV"],
  doch: ["ADV"],
  selbst: ["ADV"],
};
const PREFIXES = new Set(
  "ab an auf aus bei ein fest fort frei gegenüber heim her heraus herein herunter hervor hin hinaus hinein hinzu hoch los mit nach nieder statt teil um unter über vor voran voraus vorbei weg weiter wieder zu zurecht zurück zusammen durch entgegen entlang fern bereit bekannt nahe voll wahr preis kund nahe stand gleich klar still dar bevor empor auseinander aneinander".split(
    " ",
  ),
);

/** Finds what forms can be; answers are kept, since a text repeats its words. */
export function createCandidates(lexicon: Lexicon): (form: string, opens: boolean) => Candidates {
  const inside = new Map<string, Candidates>();
  const opening = new Map<string, Candidates>();
  return (form, opens) => {
    const kept = opens ? opening : inside;
    const known = kept.get(form);
    if (known) return known;
    if (kept.size >= LIMIT) kept.clear();
    const found = find(form, opens, lexicon);
    kept.set(form, found);
    return found;
  };
}

/** Answers kept: more than the forms of some hundred articles, few enough for a small machine. */
const LIMIT = 20_000;

function find(form: string, opens: boolean, lexicon: Lexicon): Candidates {
  const lower = form.toLowerCase();
  const only = (tag: Tag): Candidates => ({ tags: [TAG[tag]], kind: 1 << TAG[tag], lower, aux: 0 });
  if (DIGIT.test(form)) return only(/\p{L}/u.test(form) && !/^\d+\.$/u.test(form) ? (/[-‐‑]\p{Lu}/u.test(form) ? "N" : "ADJA") : "NUM");
  if (!LETTER.test(form)) return only("PUNCT");
  const large = CAPITAL.test(form);
  // A word of foreign names, or a sign.
  const acronym = large && form.length > 1 && form === form.toUpperCase();
  if (acronym) return only("N");
  const tags = new Set<Tag>();
  let detail = 0;
  let aux: Auxiliary = 0;
  if (large) tags.add("N");
  if (large && lexicon.nouns(form).length > 0) detail |= 64;
  if (large && !opens) {
    if (/^(?:Sie|Ihnen|Ihrer)$/u.test(form)) tags.add("PRON");
    else if (/^Ihr(?:e[nrms]?)?$/u.test(form)) tags.add("DET");
    else return only("N");
  } else {
    const closed = closedClasses(lower);
    if (closed.length > 0 && large) tags.delete("N");
    for (const pos of closed) tags.add(CLOSED[pos] ?? "ADV");
    if (D_WORDS.has(lower)) for (const t of ["DET", "PRON", "REL"] as const) tags.add(t);
    if (W_WORDS.has(lower)) for (const t of ["PRON", "REL", "DET"] as const) tags.add(t);
    if (ALONE.test(lower)) for (const t of ["DET", "PRON"] as const) tags.add(t);
    for (const tag of ALSO[lower] ?? []) tags.add(tag);
    if (lower === "zu") for (const t of ["ZU", "ADP", "PTKVZ", "ADV"] as const) tags.add(t);
    if (PREFIXES.has(lower)) tags.add("PTKVZ");
    for (const r of lexicon.verbs(lower)) {
      if (r.VerbForm === "Fin") {
        if (r.prefix === undefined) aux = AUXILIARY[r.lemma] ?? aux;
        tags.add("FIN");
        detail |= (r.Number === "Plur" ? 1 : 2) | (r.Tense === "Past" ? 4 : 8) | (r.Mood === "Sub" ? 16 : 32);
      } else tags.add(r.VerbForm === "Part" ? "PART" : r.zu ? "IZU" : "INF");
    }
    const adjectives = lexicon.adjectives(lower);
    for (const r of adjectives) tags.add(r.ending === "" ? "ADJD" : "ADJA");
    const participle = /^(.+?)e[nrms]?$/u.exec(lower)?.[1];
    if (participle !== undefined && lexicon.verbs(participle).some((r) => r.VerbForm === "Part" || r.VerbForm === "Inf")) tags.add("ADJA");
    if (participle?.endsWith("d") && lexicon.verbs(participle.slice(0, -1)).some((r) => r.VerbForm === "Inf")) tags.add("ADJA");
    if (lower.endsWith("nd") && lexicon.verbs(lower.slice(0, -1)).some((r) => r.VerbForm === "Inf")) tags.add("ADJD");
    if (/^(?:ander|meist)e[nrms]?$/u.test(lower)) tags.add("ADJA");
    if (tags.size === 0) for (const tag of guess(lower)) tags.add(tag);
    // "ist stationiert": a participle stays the verb's, whether event or state.
    if (tags.has("PART")) tags.delete("ADJD");
    // An ordinary adverb may be written like nothing that the lexicon holds.
    if (tags.has("ADJD")) tags.add("ADV");
  }
  const list = [...tags].map((t) => TAG[t]).sort((a, b) => a - b);
  return { tags: list, kind: list.reduce((mask, t) => mask | (1 << t), detail << 20), lower, aux };
}

/** What an unknown small word may be, by its ending. */
function guess(lower: string): readonly Tag[] {
  if (!/[aeiouyäöü]/u.test(lower)) return ["X"];
  const tags: Tag[] = ["ADV"];
  if (/e[nrms]?$/u.test(lower)) tags.push("ADJA");
  if (/(?:e|t|en|[bdfghklmrs]ß?)$/u.test(lower)) tags.push("FIN");
  if (/(?:ge.+|iert|^(?:be|ver|ent|er|zer).+)(?:t|en)$/u.test(lower)) tags.push("PART");
  if (/[elr]n$/u.test(lower)) tags.push("INF");
  if (/.zu.+n$/u.test(lower)) tags.push("IZU");
  if (!/e[nms]$/u.test(lower)) tags.push("ADJD");
  tags.push("X");
  return tags;
}

const CLOSED: Readonly<Record<string, Tag>> = {
  SCONJ: "SC",
  CCONJ: "CC",
  DET: "DET",
  NUM: "NUM",
  ADP: "ADP",
  PRON: "PRON",
  ADV: "ADV",
};
