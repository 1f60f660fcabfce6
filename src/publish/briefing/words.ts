import { originsInWords } from "../origins-in-words.ts";
import type { OriginCount, Status, UiLanguage } from "../views.ts";
import type { BriefingChange, Unknown } from "./views.ts";

const few = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;
const change: Readonly<Record<BriefingChange, string>> = {
  new: "neu",
  "perhaps-new": "neu, soweit die Daten der Artikel es sagen",
  moved: "anders erzählt als zuvor",
  told: "erneut erzählt",
};
const unknown: Readonly<Record<Unknown, string>> = {
  time: "wann es geschah oder geschehen soll",
  place: "wo",
  published: "von einem Teil der Artikel, wann er erschien",
  source: "wer die Quelle ist: genannt wird keine",
  independence: "ob die ungenannten Quellen verschiedene sind",
};
const says: Readonly<Record<Status, string>> = {
  stated: "Als Tatsache",
  reported: "Wiedergegeben",
  announced: "Angekündigt",
  denied: "Bestritten",
  possible: "Für möglich gehalten",
};

const de = {
  unknownOf: (of: string): string => `„${of}“ kommt im Ledger nicht vor. Ein Paar wie DEU-POL, ein Kürzel wie DEU oder „all“ angeben.`,
  badOrigins: (given: string): string => `„${given}“ ist keine Zahl von Ursprüngen. Eine ganze Zahl von 1 bis 99 angeben.`,
  title: "Lagebericht",
  about: (who: string): string => `Lagebericht: ${who}`,
  whole: "das ganze Ledger",
  and: "und",
  towards: "gegenüber",
  never: "Hier steht, was behauptet wird und von wem – nie, was wahr ist.",
  period: "Zeitraum",
  from: (day: string): string => `seit ${day}`,
  to: (day: string): string => `bis ${day}`,
  between: (a: string, b: string): string => `${a} bis ${b}`,
  always: "ohne Grenze",
  periodNote: "nach dem Tag, an dem die Artikel erschienen",
  asOf: "Stand",
  asOfNote: (moment: string): string => `wie das Ledger die Artikel am ${moment} kannte`,
  now: "heutiges Ledger",
  held: "Bestand",
  heldNote: (claims: number, articles: number, origins: OriginCount): string =>
    `${few(claims, "Aussage", "Aussagen")} aus ${few(articles, "Artikel", "Artikeln")} und ${originsInWords(origins, "Ursprung", "Ursprüngen", "bis")}`,
  ofThese: "davon im Zeitraum",
  dateless: "Ohne Datum",
  undated: (n: number): string =>
    `${few(n, "Aussage", "Aussagen")} ohne genaues Datum ${n === 1 ? "kann" : "können"} in den Zeitraum fallen und ${n === 1 ? "steht" : "stehen"} mit hier`,
  least: "Ursprünge",
  leastNote: (n: number): string => `nur was mindestens ${few(n, "Ursprung erzählt", "unabhängige Ursprünge erzählen")}`,
  changes: "Was sich geändert hat",
  noChanges: "Im Zeitraum kam nichts Neues hinzu; was schon bekannt war, wurde erneut erzählt.",
  change,
  events: "Was erzählt wird",
  none: "Im Zeitraum erzählt niemand etwas davon.",
  relations: "Bestehende Beziehungen",
  counts: (articles: number, origins: OriginCount): string =>
    `${few(articles, "Artikel", "Artikel")} aus ${originsInWords(origins, "Ursprung", "Ursprüngen", "bis")} ${articles === 1 ? "erzählt" : "erzählen"} davon.`,
  first: (day: string, who: string): string => `Zuerst gemeldet: ${day}, ${who}.`,
  history: (steps: string): string => `Erzählt als: ${steps}.`,
  times: "Zeit, wie genannt",
  places: "Ort, wie genannt",
  says,
  also: (n: number): string => `derselbe Ursprung sagt es an ${few(n, "weiterer Stelle", "weiteren Stellen")}`,
  more: (n: number): string => (n === 1 ? "1 weiterer Ursprung, hier nicht zitiert" : `${n} weitere Ursprünge, hier nicht zitiert`),
  opposed: "Was einander entgegensteht",
  noWinner: "Welche Seite stimmt, steht hier nicht.",
  against: "dagegen",
  unknownTitle: "Nicht bekannt",
  unknown,
  left: (n: number): string =>
    n === 1
      ? "1 weiteres Ereignis steht nur im Ledger."
      : `${n} weitere Ereignisse stehen nur im Ledger: Der Bericht zeigt die zuletzt erzählten.`,
  fewer: (n: number): string => `${few(n, "Ereignis", "Ereignisse")} mit weniger Ursprüngen ${n === 1 ? "ist" : "sind"} weggelassen.`,
  sources: "Belege",
  claim: "Aussage",
  original: "Original",
  letter: (letter: string, label: string): string => `Medium ${letter} (${label})`,
  noLetter: "Medium nicht bewertet (F)",
  digit: (digit: number, label: string): string => `Aussage ${digit} (${label})`,
  proposed: "Vorschlag der Software",
  set: "von einem Menschen gesetzt",
  sanctioned: "Medium unter Sanktionen der EU; nur kurz zitiert",
  method: "Wie gezählt und bewertet wird",
  methodSays: [
    "Abdrucke derselben Meldung zählen als ein Ursprung; eine ungenannte Quelle kann jeder sein, darum „1 bis 3 Ursprünge“. Zitiert wird von jedem Ursprung, was er zuerst sagt.",
    "„Als Tatsache“: das Medium sagt es selbst und nennt keine Quelle. „Wiedergegeben“: eine Quelle sagt es, und das Medium gibt es weiter. „Angekündigt“: es soll kommen. „Bestritten“: jemand sagt, es sei nicht so. „Für möglich gehalten“: die eigene Quelle legt sich nicht fest.",
    "Der Buchstabe (A bis F) gilt dem Medium und wird nur von Menschen gesetzt, die Ziffer (1 bis 6) der einzelnen Aussage (Admiralty-Code, NATO AJP-2.1). Beides sagt nicht, was wahr ist.",
    "Ein Programm hat die Artikel gelesen; es übersieht und verwechselt. Jede Nummer führt zu dem Satz, auf dem sie beruht.",
  ] as readonly string[],
  sample: "Alles hier ist erfunden: jeder Satz, jedes Medium, jede Person.",
  someSample: "Ein Teil der Artikel ist erfunden; sie sind so bezeichnet.",
};

export type BriefingWords = typeof de;

const en: BriefingWords = {
  unknownOf: (of) => `"${of}" does not occur in the ledger. Give a pair such as DEU-POL, a code such as DEU, or "all".`,
  badOrigins: (given) => `"${given}" is no number of origins. Give a whole number from 1 to 99.`,
  title: "Briefing",
  about: (who) => `Briefing: ${who}`,
  whole: "the whole ledger",
  and: "and",
  towards: "towards",
  never: "This says what is claimed and by whom, never what is true.",
  period: "Period",
  from: (day) => `since ${day}`,
  to: (day) => `until ${day}`,
  between: (a, b) => `${a} to ${b}`,
  always: "without bounds",
  periodNote: "by the day on which the articles were published",
  asOf: "As of",
  asOfNote: (moment) => `as the ledger knew the articles on ${moment}`,
  now: "the ledger today",
  held: "Held",
  heldNote: (claims, articles, origins) =>
    `${few(claims, "claim", "claims")} from ${few(articles, "article", "articles")} and ${originsInWords(origins, "origin", "origins", "to")}`,
  ofThese: "of these in the period",
  dateless: "Undated",
  undated: (n) =>
    `${few(n, "claim", "claims")} without an exact date may fall into the period and ${n === 1 ? "stands" : "stand"} here too`,
  least: "Origins",
  leastNote: (n) => `only what at least ${few(n, "origin tells", "independent origins tell")}`,
  changes: "What changed",
  noChanges: "The period brought nothing new; what was known was told again.",
  change: {
    new: "new",
    "perhaps-new": "new as far as the dates of the articles tell",
    moved: "told differently than before",
    told: "told again",
  },
  events: "What is told",
  none: "Nobody tells anything of it in this period.",
  relations: "Standing relations",
  counts: (articles, origins) =>
    `${few(articles, "article", "articles")} from ${originsInWords(origins, "origin", "origins", "to")} ${articles === 1 ? "tells" : "tell"} of it.`,
  first: (day, who) => `First reported: ${day}, ${who}.`,
  history: (steps) => `Told as: ${steps}.`,
  times: "Time, as stated",
  places: "Place, as stated",
  says: {
    stated: "As fact",
    reported: "Reported",
    announced: "Announced",
    denied: "Denied",
    possible: "Held to be possible",
  },
  also: (n) => `the same origin says it in ${few(n, "other place", "other places")}`,
  more: (n) => (n === 1 ? "1 other origin, not quoted here" : `${n} other origins, not quoted here`),
  opposed: "What stands against each other",
  noWinner: "Which side holds is not said here.",
  against: "against",
  unknownTitle: "Not known",
  unknown: {
    time: "when it happened or is to happen",
    place: "where",
    published: "of some of the articles, when they were published",
    source: "who the source is: none is named",
    independence: "whether the unnamed sources are different ones",
  },
  left: (n) =>
    n === 1 ? "1 more event stands only in the ledger." : `${n} more events stand only in the ledger: the briefing shows those told last.`,
  fewer: (n) => `${few(n, "event", "events")} of fewer origins ${n === 1 ? "is" : "are"} left out.`,
  sources: "Evidence",
  claim: "claim",
  original: "original",
  letter: (letter, label) => `outlet ${letter} (${label})`,
  noLetter: "outlet not rated (F)",
  digit: (digit, label) => `claim ${digit} (${label})`,
  proposed: "proposed by the software",
  set: "set by a person",
  sanctioned: "outlet under EU sanctions; quoted briefly only",
  method: "How things are counted and rated",
  methodSays: [
    "Prints of one story count as one origin; an unnamed source may be anybody, hence “1 to 3 origins”. Of every origin what it says first is quoted.",
    "“As fact”: the outlet says so itself and names no source. “Reported”: a source says so, and the outlet passes it on. “Announced”: it is to come. “Denied”: somebody says that it is not so. “Held to be possible”: its own source does not commit itself.",
    "The letter (A to F) is of the outlet and only set by people, the digit (1 to 6) of the single claim (Admiralty code, NATO AJP-2.1). Neither says what is true.",
    "Software has read the articles; it overlooks and mistakes things. Every number leads to the sentence it rests on.",
  ],
  sample: "Everything here is invented: every sentence, every outlet, every person.",
  someSample: "Some of the articles are invented; they are marked so.",
};

/** The words of briefings, on the page and as text. */
export function briefingWords(language: UiLanguage): BriefingWords {
  return { de, en }[language];
}
