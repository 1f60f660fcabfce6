import { type ClassName, classOf } from "./classes.ts";
import { NOUNS } from "./nouns.ts";
import { NUMBER_WORDS, ORDINAL_STEMS } from "./numbers.ts";
import { ANY_CASE } from "./small-words.ts";
import { FEASTS, MONTHS, PARTS, WEEKDAYS } from "./words.ts";

export interface Entry {
  /** One character: see `classes.ts`. */
  readonly cls: string;
  readonly value?: number | string;
}

const ENDINGS = ["e", "en", "er", "es", "em"];

/** Lower-case form → entry, for words that count whatever their case. */
const anyCase = new Map<string, Entry>();
/** Lower-case form → entry, for nouns: only where they begin with a capital. */
const nouns = new Map<string, Entry>();

function add(map: Map<string, Entry>, forms: readonly string[], name: ClassName, value?: number | string): void {
  const entry: Entry = value === undefined ? { cls: classOf(name) } : { cls: classOf(name), value };
  for (const form of forms) if (!map.has(form)) map.set(form, entry);
}

const inflected = (stem: string): readonly string[] => ENDINGS.map((ending) => stem + ending);

/** "montag-abend" and the like are written apart as well; here only the words in one piece. */
function addDayParts(): void {
  for (const [day, n] of Object.entries(WEEKDAYS)) {
    add(nouns, [day, `${day}es`], "WEEKDAY", n);
    add(nouns, [`${day}e`, `${day}en`], "WEEKDAYS", n);
    add(anyCase, [`${day}s`], "WDADV", n);
    for (const [part, value] of Object.entries(PARTS)) add(nouns, [day + part, `${day + part}s`], "WDPART", `${n}${value}`);
    add(nouns, [`${day}früh`], "WDPART", `${n}TMO`);
  }
  for (const [part, value] of Object.entries(PARTS)) {
    add(nouns, [part, `${part}es`], "PART", value);
    add(nouns, [`${part}s`], "PARTGEN", value);
    if (part !== "morgen") add(anyCase, [part], "PARTLC", value);
    add(anyCase, [`${part}s`], "PARTADV", value);
  }
}

function build(): void {
  for (const [month, n] of Object.entries(MONTHS)) add(nouns, [month, `${month}s`], "MONTH", n);
  addDayParts();
  for (const [name, value] of Object.entries(FEASTS)) add(nouns, [name, `${name}s`], "FEAST", value);
  for (const [name, forms, value] of NOUNS) add(nouns, forms.split(" "), name, value);
  for (const [name, forms, value] of ANY_CASE) {
    for (const form of forms.split(" ")) add(anyCase, form.endsWith("-") ? inflected(form.slice(0, -1)) : [form], name, value);
  }
  for (const [word, n] of NUMBER_WORDS) {
    add(anyCase, [word], "NUMW", n);
    if (n >= 20 && n % 10 === 0 && n < 100) add(nouns, [`${word}erjahre`, `${word}erjahren`], "DECADEJ", n / 10);
  }
  for (const [stem, n] of ORDINAL_STEMS) add(anyCase, inflected(stem), "ORDW", n);
  for (const [word, n] of [["ein", 1], ...NUMBER_WORDS] as [string, number][]) {
    for (const [stem, unit] of [
      ["jährig", "Y"],
      ["monatig", "M"],
      ["wöchig", "W"],
      ["tägig", "D"],
      ["stündig", "TH"],
      ["minütig", "TM"],
    ] as const)
      add(anyCase, inflected(word + stem), unit === "Y" ? "JAEHRIG" : "TAEGIG", `${n}|${unit}`);
  }
  for (const [word, n] of [["ein", 1], ...NUMBER_WORDS] as [string, number][]) if (n < 13) add(anyCase, [`${word}mal`], "TIMES", n);
}
build();

/** Compounds that end in a word of time; the first part is open ("Wahljahr"). Star units, model years and lessons are no time. */
const COMPOUND = /^(?!Licht|Bau|Lebens|Früh|Halb|Vor(?!wahl|kriegs)|Jahr|Viertel|Schul)(\p{Lu}\p{Ll}{2,})(?:jahr|jahres|jahre|jahren)$/u;

interface Answer {
  readonly entry: Entry | undefined;
  /** See {@link isTrigger}. */
  readonly telling: boolean;
}

/** Answers for words already asked: a text repeats its words. Bounded, so that a long run does not grow. */
const asked = new Map<string, Answer>();
const MEMORY = 20_000;

function ask(form: string): Answer {
  const known = asked.get(form);
  if (known) return known;
  const entry = find(form);
  const parts = /[-/–]/.test(form) ? form.split(/[-/–]/) : [];
  const answer = { entry, telling: telling(entry) || parts.some((part) => telling(find(part))) };
  if (asked.size < MEMORY) asked.set(form, answer);
  return answer;
}

function find(form: string): Entry | undefined {
  const first = form.charCodeAt(0);
  const capital = (first >= 65 && first <= 90) || first === 0xc4 || first === 0xd6 || first === 0xdc;
  const lower = form.toLowerCase();
  if (!capital) return anyCase.get(lower);
  const known = nouns.get(lower) ?? anyCase.get(lower);
  if (known || form.length < 8) return known;
  return COMPOUND.test(form) ? { cls: classOf("XJAHR"), value: /(?:jahre|jahren)$/u.test(form) ? "N" : "1" } : undefined;
}

/** Classes that mean nothing without a word of time beside them: a sentence with no others need not be read. */
const SILENT: ReadonlySet<string> = new Set(
  (
    "DEF THIS THAT EIN EVERY ALL LAST NEXT CURRENT SAME WHOLE EARLY SUCCESSIVE POSS NUMW ORDW HALF VAGUE PAAR MAL LANG OLD APPROX MEHR ALS LIMIT " +
    "VOR NACH SEIT IN IM AM AN UM ZU ZUM ZUR AB VON VOM GEGEN BIS FUER UEBER UNTER MIT AUF ZWISCHEN WAEHREND UND ODER INSTEAD NOCH AUCH WIE " +
    "JEWEILS COUNTED NUMBERED LASTING AGED EDGE MALS SHIFT TIMES PRO CHRIST LETTER PERIOD"
  )
    .split(" ")
    .map((name) => classOf(name as ClassName)),
);

function telling(entry: Entry | undefined): boolean {
  return entry !== undefined && !SILENT.has(entry.cls);
}

/** What a word is to the rules of time, or undefined. */
export function lookup(form: string): Entry | undefined {
  return ask(form).entry;
}

/** True if a sentence with this word may hold an expression of time. Made to be quick: it is asked of every word. */
export function isTrigger(form: string): boolean {
  const first = form.charCodeAt(0);
  if (first >= 48 && first <= 57) return form.length > 1;
  if (form.length < 3) return first === 0x27 || first === 0x2019;
  return ask(form).telling;
}
