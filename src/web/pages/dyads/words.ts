import type { UiLanguage } from "../../../server/contract.ts";

export const de = {
  title: "Staatenpaare",
  lead: "Zuoberst die Paare, von denen zuletzt berichtet wurde. Balken: Ereignisse der letzten 24 Monate, Kooperation nach oben, Konflikt nach unten.",
  actor: "Akteur",
  actorHint: "z. B. DEU, Polen",
  filter: "Anwenden",
  clear: "Alle Paare",
  none: "Kein Paar passt dazu.",
  events: (n: number): string => (n === 1 ? "1 Ereignis" : `${n} Ereignisse`),
  contradictions: (n: number): string => (n === 1 ? "1 Widerspruch" : `${n} Widersprüche`),
  relations: (n: number): string => (n === 1 ? "1 Beziehung" : `${n} Beziehungen`),
  pairs: (n: string): string => (n === "1" ? "1 Paar" : `${n} Paare`),
  bars: (cooperation: number, conflict: number): string =>
    `In den letzten 24 Monaten ${cooperation} × Kooperation, ${conflict} × Konflikt.`,
  page: (page: number, pages: number): string => `Seite ${page} von ${pages}`,
  next: "Weiter",
  back: "Zurück",
  list: "Paare",
};

export type DyadsWords = typeof de;

export const en: DyadsWords = {
  title: "Dyads",
  lead: "The pairs told of last stand on top. Bars: events of the last 24 months, cooperation upwards, conflict downwards.",
  actor: "Actor",
  actorHint: "e.g. DEU, Poland",
  filter: "Apply",
  clear: "All pairs",
  none: "No pair fits.",
  events: (n) => (n === 1 ? "1 event" : `${n} events`),
  contradictions: (n) => (n === 1 ? "1 contradiction" : `${n} contradictions`),
  relations: (n) => (n === 1 ? "1 relation" : `${n} relations`),
  pairs: (n) => (n === "1" ? "1 pair" : `${n} pairs`),
  bars: (cooperation, conflict) => `In the last 24 months ${cooperation} × cooperation, ${conflict} × conflict.`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  next: "Next",
  back: "Back",
  list: "Pairs",
};

/** The words of the list of pairs. */
export const wordsOf = (lang: UiLanguage): DyadsWords => ({ de, en })[lang];
