/** What a noun form calls. */
export type NounIndex<T> = (form: string) => ReadonlySet<T>;

const ENDINGS = ["", "s", "es", "n", "en", "e", "er", "ern", "innen"];
/** After a changed vowel: Vertrag – Verträge, Pakt – Pakte. */
const UMLAUT_ENDINGS = ["", "e", "en", "n"];
/** Shorter words are found only whole: too many nouns end in them by chance. */
const SHORTEST_PART = 4;
/** Forms remembered before the memory is emptied: words recur within and across articles. */
const REMEMBERED = 50_000;

/** Nouns that end in a listed word by chance, or whose last part means something else in them. */
const CHANCE =
  /(?:kreis|preis|termin|entrüstung|abrüstung|beihilfe|mithilfe|abhilfe|sterbehilfe|sozialhilfe|nachhilfe|rechtshilfe|ausreise|einreise|durchreise|abreise|anreise|rundreise|fahrgast|fluggast|anteil|vorteil|nachteil|urteil|bestandteil|gegenteil|großteil|körperteil|stadtteil|ersatzteil|pressekonferenz|versteigerung|wahlkampf|wettkampf|zweikampf|bürgerkrieg|kleinkrieg|rosenkrieg|rechtsstreit|geschäftsbeziehung|liebesbeziehung|arbeitsverhältnis|mietverhältnis|einreiseerlaubnis|arbeitsvertrag|mietvertrag|arztbesuch|kinobesuch|schulbesuch|hochzeitsreise|urlaubsreise|klassenreise|studienreise|dienstreise|tarifvertrag|tarifverhandlung|koalitionsvertrag|koalitionsverhandlung|koalitionsgespräch|spielerverbot)(?:e?s|e?n|e|er|ern)?$/u;

interface Entry<T> {
  readonly value: T;
  /** May be the last part of a compound. */
  readonly compounds: boolean;
}

/**
 * Index of nouns by all their inflected forms. A compound is found by its last part ("Patrouillenboot" by "boot"), unless the
 * word is short, written `=word`, or the form is a known chance ending.
 */
export function nounIndex<T>(rows: Iterable<readonly [word: string, value: T]>): NounIndex<T> {
  const index = new Map<string, Entry<T>[]>();
  const add = (surface: string, entry: Entry<T>): void => {
    const same = index.get(surface);
    if (same) same.push(entry);
    else index.set(surface, [entry]);
  };
  for (const [word, value] of rows) {
    const alone = word.startsWith("=");
    const stem = alone ? word.slice(1) : word;
    for (const ending of ENDINGS) add(stem + ending, { value, compounds: !alone && stem.length >= SHORTEST_PART });
    const changed = umlaut(stem);
    if (changed !== stem) for (const ending of UMLAUT_ENDINGS) add(changed + ending, { value, compounds: !alone });
  }
  const known = new Map<string, ReadonlySet<T>>();
  return (form) => {
    let found = known.get(form);
    if (!found) {
      found = look(index, form);
      if (known.size >= REMEMBERED) known.clear();
      known.set(form, found);
    }
    return found;
  };
}

function look<T>(index: ReadonlyMap<string, readonly Entry<T>[]>, form: string): ReadonlySet<T> {
  const whole = form.toLowerCase().replace(/[:*_](?:innen|in)$/u, "");
  const parts = whole.split(/[-‐‑]/u);
  const found = new Set<T>();
  for (const word of new Set([whole, parts.at(-1) ?? whole])) {
    const chance = CHANCE.test(word);
    for (let at = 0; at < word.length; at++)
      for (const { value, compounds } of index.get(word.slice(at)) ?? []) if (at === 0 || (compounds && !chance)) found.add(value);
  }
  return found;
}

/** The word with its last a, o or u changed; the word itself if it has none. */
function umlaut(word: string): string {
  return word.replace(/[aou](?=[^aou]*$)/u, (vowel) => ({ a: "ä", o: "ö", u: "ü" })[vowel] ?? vowel).replace(/aü(?=[^aü]*$)/u, "äu");
}
