import type { UiLanguage } from "../views.ts";

const de = {
  analysedAs: "Sprache",
  noSentences: "wird nicht gelesen",
  layers: {
    words: "Wörter",
    clauses: "Teilsätze",
    times: "Zeitangaben",
    mentions: "Nennungen",
    unresolved: "Ungeklärt",
    quotations: "Zitate",
    claims: "Aussagen",
    unread: "Ohne Aussage",
  },
  passive: "Passiv",
  perfect: "Perfekt",
  modal: "Modalverb",
  not: "verneint",
  opener: "eingeleitet von",
  finite: "finit",
  stated: "so genannt",
  reckoned: "aus dem Datum errechnet",
  aim: "Ziel oder Ende",
  also: "auch",
  open: "niemand ist eindeutig gemeint",
  speaker: "Sprecher",
  cue: "Signal",
  nested: "im Zitat",
  unnamed: "ungenannt",
  unknown: "unbekannt",
};

const en: typeof de = {
  analysedAs: "Language",
  noSentences: "not read",
  layers: {
    words: "Words",
    clauses: "Clauses",
    times: "Times",
    mentions: "Mentions",
    unresolved: "Unresolved",
    quotations: "Quotations",
    claims: "Claims",
    unread: "No claim",
  },
  passive: "passive",
  perfect: "perfect",
  modal: "modal verb",
  not: "negated",
  opener: "opened by",
  finite: "finite",
  stated: "as stated",
  reckoned: "reckoned from the date",
  aim: "aim or end",
  also: "also",
  open: "nobody is clearly meant",
  speaker: "speaker",
  cue: "cue",
  nested: "inside a quotation",
  unnamed: "unnamed",
  unknown: "unknown",
};

export type LayerWords = typeof de;

/** What the view of the layers itself says; tags stand as their standards write them (UD, TIMEX3). */
export function layerWordsOf(language: UiLanguage): LayerWords {
  return { de, en }[language];
}
