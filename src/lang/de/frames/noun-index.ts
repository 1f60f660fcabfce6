import { remember } from "../remember.ts";

/** What a noun form calls. */
export type NounIndex<T> = (form: string) => ReadonlySet<T>;

const ENDINGS = ["", "s", "es", "n", "en", "e", "er", "ern", "innen"];
/** After a changed vowel: Vertrag – Verträge, Pakt – Pakte. */
const UMLAUT_ENDINGS = ["", "e", "en", "n"];
/** Shorter words are found only whole: too many nouns end in them by chance. */
const SHORTEST_PART = 4;
/** Letters of the shortest form that may be a last part. */
const TAIL = 3;
const LAST_PART = /[^-‐‑]*$/u;
/** Nouns that end in a listed word by chance, or whose last part means something else in them. */
const CHANCE =
  /(?:ausübung|verübung|einübung|kreis|preis|termin|entrüstung|abrüstung|entspannung|hochspannung|wettstreit|beihilfe|mithilfe|abhilfe|sterbehilfe|sozialhilfe|nachhilfe|rechtshilfe|ausreise|einreise|durchreise|abreise|anreise|rundreise|fahrgast|fluggast|anteil|vorteil|nachteil|urteil|bestandteil|gegenteil|großteil|körperteil|stadtteil|ersatzteil|pressekonferenz|versteigerung|wahlkampf|wettkampf|zweikampf|bürgerkrieg|kleinkrieg|rosenkrieg|rechtsstreit|geschäftsbeziehung|liebesbeziehung|arbeitsverhältnis|mietverhältnis|einreiseerlaubnis|arbeitsvertrag|mietvertrag|arztbesuch|kinobesuch|schulbesuch|hochzeitsreise|urlaubsreise|klassenreise|studienreise|dienstreise|tarifvertrag|tarifverhandlung|koalitionsvertrag|koalitionsverhandlung|koalitionsgespräch|spielerverbot)(?:e?s|e?n|e|er|ern)?$/u;

interface Entry<T> {
  readonly value: T;
  /** May be the last part of a compound. */
  readonly compounds: boolean;
}

interface Forms<T> {
  readonly entries: Map<string, Entry<T>[]>;
  /** Last letters of the forms that may be a last part: most words have others. */
  readonly tails: Set<string>;
}

/**
 * Index of nouns by all their inflected forms. A compound is found by its last part ("Patrouillenboot" by "boot"), unless the
 * word is short, written `=word`, or the form is a known chance ending.
 */
export function nounIndex<T>(rows: Iterable<readonly [word: string, value: T]>): NounIndex<T> {
  const forms: Forms<T> = { entries: new Map(), tails: new Set() };
  const add = (surface: string, entry: Entry<T>): void => {
    const same = forms.entries.get(surface);
    if (same) same.push(entry);
    else forms.entries.set(surface, [entry]);
    if (entry.compounds) forms.tails.add(surface.slice(-TAIL));
  };
  for (const [word, value] of rows) {
    const alone = word.startsWith("=");
    const stem = alone ? word.slice(1) : word;
    for (const ending of ENDINGS) add(stem + ending, { value, compounds: !alone && stem.length >= SHORTEST_PART });
    const changed = umlaut(stem);
    if (changed !== stem) for (const ending of UMLAUT_ENDINGS) add(changed + ending, { value, compounds: !alone });
  }
  const nothing: ReadonlySet<T> = new Set();
  return remember((form) => look(forms, form) ?? nothing);
}

function look<T>(forms: Forms<T>, form: string): ReadonlySet<T> | undefined {
  const whole = form.toLowerCase().replace(/[:*_](?:innen|in)$/u, "");
  const last = whole.search(LAST_PART);
  return last === 0 ? called(forms, whole) : both(called(forms, whole), called(forms, whole.slice(last)));
}

/** What the word and its endings call, longest first. */
function called<T>({ entries, tails }: Forms<T>, word: string): ReadonlySet<T> | undefined {
  const found: T[] = [];
  for (const { value } of entries.get(word) ?? []) found.push(value);
  const last = tails.has(word.slice(-TAIL)) ? word.length - TAIL : 0;
  for (let at = 1; at <= last; at++) {
    const same = entries.get(word.slice(at));
    if (!same) continue;
    // Asked only where something is found: few words come so far.
    if (CHANCE.test(word)) break;
    for (const { value, compounds } of same) if (compounds) found.push(value);
  }
  return found.length === 0 ? undefined : new Set(found);
}

function both<T>(one: ReadonlySet<T> | undefined, other: ReadonlySet<T> | undefined): ReadonlySet<T> | undefined {
  return one && other ? new Set([...one, ...other]) : (one ?? other);
}

/** The word with its last a, o or u changed; the word itself if it has none. */
function umlaut(word: string): string {
  return word.replace(/[aou](?=[^aou]*$)/u, (vowel) => ({ a: "ä", o: "ö", u: "ü" })[vowel] ?? vowel).replace(/aü(?=[^aü]*$)/u, "äu");
}
