import type { BlockLabel, DateBasis, Factuality, Stance, Tense } from "../core/index.ts";
import { originsInWords } from "./origins-in-words.ts";
import { PROFILE_WORDS } from "./profile-words.ts";
import type { MarkRole, OriginCount, Status } from "./views.ts";

/** Words that depend on a number: `few(1, "Artikel", "Artikel")`. */
const few = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;
const table = <K extends string>(words: Readonly<Record<K, string>>): Readonly<Record<K, string>> => words;

/** Every word of the German terminal texts. Neutral: what is claimed and by whom, never what is true. */
export const de = {
  tag: "de",
  quotes: ["»", "«"] as readonly [string, string],
  innerQuotes: ["„", "“"] as readonly [string, string],

  articles: (n: number): string => `${n} Artikel`,
  origins: (n: number | OriginCount): string => originsInWords(n, "Ursprung", "Ursprünge", "bis"),
  claims: (n: number): string => few(n, "Aussage", "Aussagen"),
  contradictions: (n: number): string => few(n, "Widerspruch", "Widersprüche"),
  notAnalysed: (n: number): string => `${n} Artikel aufbewahrt, aber nicht gelesen (andere Sprache oder kein Text).`,
  articlesFromOrigins: (articles: number, origins: OriginCount): string =>
    `${articles} Artikel aus ${originsInWords(origins, "Ursprung", "Ursprüngen", "bis")}`,

  briefTitle: "Wer sagt was über wen",
  nothing: "Keine Aussagen.",
  alone: "Ohne genannte Gegenseite",
  speculation: "Vermutungen",
  speculationNote: "Was ihre eigene Quelle nur für möglich oder wahrscheinlich hält.",
  above: (ids: string): string => `Schon oben: ${ids}`,
  firmness: "Für die Quelle: CT sicher, PR wahrscheinlich, PS möglich, UU offen; +\u00a0ja, -\u00a0nein. ≠\u00a0steht dagegen.",
  sampleNote: "Beispieldaten: Jeder Satz, jedes Medium und jede Person der so bezeichneten Dokumente ist erfunden.",
  invented: "erfunden",

  says: "sagt",
  itself: (outlet: string): string => `${outlet} selbst`,
  ownVoice: "das Medium selbst",
  ownVoiceUnknown: "das Medium selbst (Name unbekannt)",
  inTitle: "in der Überschrift",
  ends: "Ende",
  place: "Ort",
  time: "Zeit",
  document: "Dokument",
  claim: "Aussage",
  outletUnknown: "Medium unbekannt",
  pages: (first: number, last: number): string => (first === last ? `S. ${first}` : `S. ${first}–${last}`),
  timesInArticle: (n: number): string => `${n}-mal in diesem Artikel`,
  alsoIn: "auch gedruckt in",
  opposedBy: "dagegen",
  deniedAt: (id: string): string => `bestritten in ${id}`,
  superseded: "Überholt: Das Dokument wurde seither neu gelesen; dies ist, was zuvor gelesen wurde.",

  status: table<Status>({
    stated: "als Tatsache",
    reported: "wiedergegeben",
    announced: "angekündigt",
    denied: "bestritten",
    possible: "möglich",
  }),
  stance: table<Stance>({
    asserts: "als Tatsache",
    states: "festgestellt",
    reports: "wiedergegeben",
    announces: "angekündigt",
    promises: "zugesagt",
    admits: "eingeräumt",
    denies: "bestritten",
    warns: "gewarnt",
    proposes: "vorgeschlagen",
    speculates: "vermutet",
    doubts: "bezweifelt",
  }),
  factuality: table<Factuality>({
    "CT+": "sicher",
    "CT-": "sicher nicht",
    "PR+": "wahrscheinlich",
    "PR-": "unwahrscheinlich",
    "PS+": "möglich",
    "PS-": "möglicherweise nicht",
    UU: "offen",
  }),
  tense: table<Tense>({ past: "vergangen", ongoing: "andauernd", future: "künftig" }),

  months: [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
  ] as readonly string[],
  day: (d: number, month: string, year: string): string => `${d}. ${month} ${year}`,
  dateUnknown: "Datum unbekannt",
  between: (a: string, b: string): string => `zwischen ${a} und ${b}`,
  notBefore: (a: string): string => `nicht vor ${a}`,
  notAfter: (b: string): string => `nicht nach ${b}`,
  basis: table<DateBasis>({
    metadata: "laut Angabe der Seite",
    address: "aus der Adresse",
    text: "aus dem Text eingegrenzt",
    given: "beim Einlesen angegeben",
    unknown: "nirgends angegeben",
    fetched: "an diesem Tag wurde es abgerufen; wann es erschien, steht nirgends",
    file: "an diesem Tag wurde die Datei geschrieben; wann es erschien, steht nirgends",
    mail: "an diesem Tag wurde die Mail verschickt, mit der es kam; wann es erschien, steht nirgends",
  }),

  columns: table<"id" | "status" | "who" | "what" | "says" | "firmness" | "date" | "outlet">({
    id: "Aussage",
    status: "",
    who: "Wer",
    what: "Was",
    says: "Wer sagt es",
    firmness: "Fest",
    date: "Datum",
    outlet: "Medium",
  }),

  titleUnknown: "Titel unbekannt",
  address: "Adresse",
  noAddress: "keine Adresse bekannt",
  published: "Veröffentlicht",
  outlet: "Medium",
  agencies: "Agenturen",
  copies: "Derselbe Text, ganz oder fast",
  versions: "Fassungen",
  olderState: "älterer Stand, später gelesen",
  text: "Text",
  noClaims: "In diesem Text wurde keine Aussage gefunden.",
  unread: (n: number): string =>
    few(n, "Satz nennt zwei Akteure, ergab aber keine Aussage", "Sätze nennen zwei Akteure, ergaben aber keine Aussage"),
  whyNot: (id: string): string => `Woran es lag: entente explain --why-not ${id}`,
  notRead: "Nicht gelesen",
  blocks: table<BlockLabel>({
    title: "Titel",
    kicker: "Dachzeile",
    lead: "Vorspann",
    heading: "Zwischentitel",
    body: "Text",
    caption: "Bildtext",
    credit: "Nachweis",
    furniture: "Beiwerk der Seite, nicht gelesen",
  }),

  profile: {
    title: "Das Dokument im Ganzen",
    unsourced: "Ohne Quelle",
    unsourcedShare: (n: number, of: number, percent: number): string =>
      `${n} von ${few(of, "Aussage", "Aussagen")} (${percent} %)${n === 0 ? "" : ": das Medium sagt es selbst"}`,
    sources: "Quellen",
    genre: "Textsorte",
    hintsAt: (genre: string): string => `Hinweise auf ${genre}`,
    noHint: "kein Hinweis",
    headline: "Überschrift",
    saysMore: "sagt mehr als ihr Text",
    inHeadline: "Überschrift",
    inBody: "Text",
  },
  ...PROFILE_WORDS.de,

  role: table<MarkRole>({ trigger: "Auslöser", actor: "Akteur", recipient: "Gegenseite", source: "Quelle", cue: "Hinweis auf die Quelle" }),
  carried: "Nicht in diesem Satz genannt",
  steps: "Wie die Aussage zustande kam",
  noSteps: "Keine Schritte festgehalten.",
  rule: "Regel",
  origin: "Herkunft des Textes",
  ownOrigin: "Kein früheres Dokument im Ledger druckt diesen Text.",
  decidedOrigin: (of: string | undefined): string =>
    of === undefined
      ? "Eine Person hat entschieden, dass der Text für sich selbst steht."
      : `Eine Person hat entschieden: ein Ursprung mit Dokument ${of}.`,
  copyOf: (id: string, percent: string): string => `Fast gleicher Text wie Dokument ${id}: ${percent} % des kürzeren stehen in beiden.`,
  bothCredit: (agency: string): string => `Beide nennen ${agency}.`,
  repeats: "Auch gesagt in",
};

/** Every wording there is; another language must have them all. */
export type Words = typeof de;
