import type { UiLanguage } from "../views.ts";

const de = {
  version: (n: number) => `Fassung ${n}`,
  versions: (n: number) => (n === 1 ? "1 Fassung" : `${n} Fassungen`),
  words: (n: number) => (n === 1 ? "1 Wort" : `${n} Wörter`),
  modified: (at: string) => `geändert laut Seite ${at}`,
  seen: (first: string, last: string) => (first === last ? `abgerufen ${first}` : `abgerufen von ${first} bis ${last}`),
  older: "älterer Stand, später gelesen: nicht der jetzige Text",
  original: "Original aufbewahrt",
  originalDropped: "Original gelöscht",
  between: (from: number, to: number) => `Fassung ${from} → ${to}`,
  unchanged: (n: number) => (n === 1 ? "1 Satz unverändert" : `${n} Sätze unverändert`),
  onlyLabels: "Der Wortlaut ist gleich; anders ist nur, was Titel, Text und Beiwerk der Seite ist.",
  summary: (changed: number, added: number, removed: number) => `${changed} geändert, ${added} neu, ${removed} entfallen`,
  field: { title: "Titel", outlet: "Medium", language: "Sprache", published: "Erschienen" },
  none: "nicht genannt",
  legend: "~ Satz geändert, [-entfallen-] {+neu+} · - Satz entfallen · + Satz neu. Beiwerk der Seite zählt nicht.",
};

const en: typeof de = {
  version: (n) => `Version ${n}`,
  versions: (n) => (n === 1 ? "1 version" : `${n} versions`),
  words: (n) => (n === 1 ? "1 word" : `${n} words`),
  modified: (at) => `changed, the page says, ${at}`,
  seen: (first, last) => (first === last ? `fetched ${first}` : `fetched from ${first} to ${last}`),
  older: "older state, read later: not the present text",
  original: "original kept",
  originalDropped: "original dropped",
  between: (from, to) => `Version ${from} → ${to}`,
  unchanged: (n) => (n === 1 ? "1 sentence unchanged" : `${n} sentences unchanged`),
  onlyLabels: "The wording is the same; only what is title, text and furniture of the page differs.",
  summary: (changed, added, removed) => `${changed} changed, ${added} added, ${removed} removed`,
  field: { title: "Title", outlet: "Outlet", language: "Language", published: "Published" },
  none: "not stated",
  legend: "~ sentence changed, [-removed-] {+added+} · - sentence removed · + sentence added. Furniture of the page does not count.",
};

/** The words of the comparison of versions. */
export function differenceWords(language: UiLanguage): typeof de {
  return { de, en }[language];
}
