import { closedClasses } from "../lexicon/function-words.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { hash } from "../model/linear-model.ts";
import { TAG, type Tag } from "./tags.ts";

/** What a form can be, found once for each form. */
export interface Candidates {
  /** Classes to choose from, never empty. */
  readonly tags: readonly number[];
  /** What the lexicon knows of the form as one number: possible tags, number, tense and mood of finite readings, noun or not. */
  readonly kind: number;
  /** The form itself: one string for all its tokens, so that tables keyed by words find it by identity. */
  readonly form: string;
  readonly lower: string;
  /** What a finite form of an auxiliary or modal verb asks for. */
  readonly aux: Auxiliary;
  /** Hashes of the word and of its last two and three letters. */
  readonly word: number;
  readonly two: number;
  readonly three: number;
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
  zu: ["ZU", "ADP", "PTKVZ", "ADV"],
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
  bitte: ["ADV"],
  danke: ["ADV"],
  schade: ["ADV"],
  jedoch: ["ADV"],
  doch: ["ADV"],
  selbst: ["ADV"],
  andere: ["ADJA"],
  anderen: ["ADJA"],
  anderer: ["ADJA"],
  anderem: ["ADJA"],
  anderes: ["ADJA"],
  meiste: ["ADJA"],
  meisten: ["ADJA"],
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
  if (DIGIT.test(form)) return only(numeral(form), form, lower);
  if (!LETTER.test(form)) return only("PUNCT", form, lower);
  const large = CAPITAL.test(form);
  // A capital inside a sentence makes a noun or a name, and the polite pronouns; so do capitals throughout.
  if (large && form.length > 1 && form === form.toUpperCase()) return only("N", form, lower);
  if (large && !opens) {
    const polite = POLITE[form];
    return polite ? make(["N", polite], 0, form, lower, 0) : only("N", form, lower);
  }
  const closed = closedClasses(lower);
  const tags = new Set<Tag>(ALSO[lower]);
  let detail = 0;
  let aux: Auxiliary = 0;
  if (large && closed.length === 0) tags.add("N");
  if (large && lexicon.nouns(form).length > 0) detail |= 64;
  for (const pos of closed) tags.add(CLOSED[pos] ?? "ADV");
  if (D_WORDS.has(lower) || W_WORDS.has(lower)) for (const t of ["DET", "PRON", "REL"] as const) tags.add(t);
  else if (ALONE.test(lower)) tags.add("DET").add("PRON");
  if (PREFIXES.has(lower)) tags.add("PTKVZ");
  // "sondern" joins; the verb of that form is not met in news.
  for (const r of lower === "sondern" ? [] : lexicon.verbs(lower)) {
    if (r.VerbForm === "Fin") {
      if (r.prefix === undefined) aux = AUXILIARY[r.lemma] ?? aux;
      tags.add("FIN");
      detail |= (r.Number === "Plur" ? 1 : 2) | (r.Tense === "Past" ? 4 : 8) | (r.Mood === "Sub" ? 16 : 32);
    } else tags.add(r.VerbForm === "Part" ? "PART" : r.zu ? "IZU" : "INF");
  }
  for (const r of lexicon.adjectives(lower)) tags.add(r.ending === "" ? "ADJD" : "ADJA");
  if (tags.size === 0) for (const tag of guess(lower)) tags.add(tag);
  // "ist stationiert": a participle stays the verb's, whether event or state. An infinitive is never an adjective made of a noun.
  if (tags.has("PART") || tags.has("INF")) tags.delete("ADJD");
  // An adjective that stands alone may be an adverb.
  if (tags.has("ADJD")) tags.add("ADV");
  return make([...tags], detail, form, lower, aux);
}

/** "500", "21.": a number; "16-jährig" an adjective, "11-Punkte-Plan" a noun. */
function numeral(form: string): Tag {
  if (!/\p{L}/u.test(form)) return "NUM";
  return /[-‐‑]\p{Lu}/u.test(form) ? "N" : "ADJA";
}

const only = (tag: Tag, form: string, lower: string): Candidates => make([tag], 0, form, lower, 0);

function make(tags: readonly Tag[], detail: number, form: string, lower: string, aux: Auxiliary): Candidates {
  const list = tags.map((t) => TAG[t]).sort((a, b) => a - b);
  const kind = list.reduce((mask, t) => mask | (1 << t), detail << 20);
  return { tags: list, kind, form, lower, aux, word: hash(lower), two: hash(lower.slice(-2)), three: hash(lower.slice(-3)) };
}

const POLITE: Readonly<Record<string, Tag>> = {
  Sie: "PRON",
  Ihnen: "PRON",
  Ihr: "DET",
  Ihre: "DET",
  Ihren: "DET",
  Ihrem: "DET",
  Ihrer: "DET",
  Ihres: "DET",
};

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
