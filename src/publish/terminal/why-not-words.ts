import type { Place } from "../../core/index.ts";
import type { UiLanguage } from "../views.ts";

const few = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;
const list = (words: readonly string[], or: string): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${or} ${words.at(-1)}`;

const de = {
  sentences: (n: number): string =>
    few(n, "Satz nennt zwei Akteure und ergab keine Aussage", "Sätze nennen zwei Akteure und ergaben keine Aussage"),
  none: "Jeder Satz, der zwei Akteure nennt, ergab eine Aussage.",
  offTopic: "Sportbericht: Hier wird nach keiner Aussage gesucht.",
  actors: "Akteure",
  tooLong: "Dieser Satz ist länger als jeder Satz der Presse; in ihm wird nach keiner Aussage gesucht.",
  noWord: "Kein Verb und kein Substantiv dieses Satzes steht im Lexikon der Frames.",
  more: (n: number): string => `und ${few(n, "weiterer Frame", "weitere Frames")}, ferner`,
  found: "gefunden",
  acts: "handelt",
  actedOn: "betroffen",
  join: "oder",
  actor: (places: string): string => `niemand handelt: kein Akteur als ${places}`,
  recipient: (places: string): string => `niemand ist betroffen: kein Akteur als ${places}`,
  side: (places: string): string => `die zweite Seite fehlt: kein weiterer Akteur als ${places}`,
  object: (name: string, like: string): string => `kein Wort der Klasse ${name} (etwa ${like}) an der Stelle des Objekts`,
  predicate: (name: string): string => `nichts wird als ${name} bezeichnet`,
  attribute: (words: string): string => `kein Attribut wie ${words}`,
  sense: (name: string, like: string): string => `ein Wort der Klasse ${name} (etwa ${like}) zeigt einen anderen Sinn`,
  verb: (verbs: string): string => `das Verb des Teilsatzes bindet sein Subjekt nicht an das Substantiv; das täte ${verbs}`,
  untold: (by: string | undefined): string =>
    by === undefined
      ? "wird nur verlangt, befürchtet oder abgelehnt, nicht berichtet"
      : `„${by}“ verlangt, befürchtet oder verwirft es nur`,
  covered: (rule: string): string => `Frame ${rule} steht für dasselbe`,
  other: "eine andere Regel hielt den Frame zurück",
  places: {
    nsubj: "Subjekt",
    "nsubj:pass": "Subjekt (Passiv)",
    obj: "Objekt",
    iobj: "Dativobjekt",
    amod: "Adjektiv oder Name beim Substantiv",
    "obj:amod": "Adjektiv oder Name beim Objekt",
    "nmod:gen": "Genitiv",
    "obl:agent": "„von“ oder „durch“ (Passiv)",
    "ccomp:nsubj": "Subjekt des dass-Satzes",
    speaker: "Sprecher",
  } as Readonly<Record<string, string>>,
  behind: (prep: string): string => `„${prep} …“`,
};

const en: typeof de = {
  sentences: (n) => few(n, "sentence names two actors and gave no claim", "sentences name two actors and gave no claim"),
  none: "Every sentence that names two actors gave a claim.",
  offTopic: "Sport report: no claim is looked for.",
  actors: "actors",
  tooLong: "This sentence is longer than any sentence of the press; no claim is looked for in it.",
  noWord: "No verb or noun of this sentence is in the frame lexicon.",
  more: (n) => `and ${few(n, "frame", "frames")} farther off`,
  found: "found",
  acts: "acts",
  actedOn: "acted on",
  join: "or",
  actor: (places) => `nobody acts: no actor as ${places}`,
  recipient: (places) => `nobody is acted on: no actor as ${places}`,
  side: (places) => `the other side is missing: no further actor as ${places}`,
  object: (name, like) => `no word of the class ${name} (such as ${like}) in the place of the object`,
  predicate: (name) => `nothing is called ${name}`,
  attribute: (words) => `no attribute such as ${words}`,
  sense: (name, like) => `a word of the class ${name} (such as ${like}) shows another sense`,
  verb: (verbs) => `the verb of the clause does not bind its subject to the noun; these would: ${verbs}`,
  untold: (by) => (by === undefined ? "only demanded, feared or rejected, not told" : `"${by}" only demands, fears or rejects it`),
  covered: (rule) => `frame ${rule} stands for the same`,
  other: "another rule kept the frame silent",
  places: {
    nsubj: "subject",
    "nsubj:pass": "subject (passive)",
    obj: "object",
    iobj: "dative object",
    amod: "adjective or name beside the noun",
    "obj:amod": "adjective or name beside the object",
    "nmod:gen": "genitive",
    "obl:agent": '"von" or "durch" (passive)',
    "ccomp:nsubj": "subject of the dass-clause",
    speaker: "speaker",
  },
  behind: (prep) => `"${prep} …"`,
};

export type WhyNotWords = typeof de;

/** What `explain --why-not` says. */
export function whyNotWordsOf(language: UiLanguage): WhyNotWords {
  return { de, en }[language];
}

/** Places in plain words: `nsubj`, `obl:an` → subject or "an …". */
export function placesInWords(places: readonly Place[], { places: known, behind, join }: WhyNotWords): string {
  const words = places.map((place) => known[place] ?? behind(place.slice(place.indexOf(":") + 1)));
  return list([...new Set(words)], join);
}
