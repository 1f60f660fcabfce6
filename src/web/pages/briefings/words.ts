import type { UiLanguage } from "../../../server/contract.ts";

export const de = {
  title: "Lageberichte",
  lead: "Ein Lagebericht stellt zusammen, wer was über ein Staatenpaar, einen Akteur oder alles sagt: jeder Satz mit nummeriertem Beleg, zum Drucken, Kopieren und Vorlesen. Seine Adresse enthält die ganze Frage.",
  of: "Worüber",
  ofHint: "DEU-POL, DEU, Polen",
  whole: "das ganze Ledger",
  from: "Erschienen seit",
  to: "Erschienen bis",
  asOf: "Bekannt am",
  dayHint: "z. B. 2024-03",
  origins: "Mindestens so viele Ursprünge",
  language: "Sprache",
  german: "Deutsch",
  english: "Englisch",
  make: "Bericht zeigen",
  suggestions: "Zuletzt erwähnte Paare",
  claims: (n: number): string => (n === 1 ? "1 Aussage" : `${n} Aussagen`),
  empty: "Das Ledger ist leer: Es gibt noch nichts zu berichten.",
  copy: "Mit Belegen kopieren",
  asText: "Als Text",
  other: "Andere Frage",
  print: "Zum Drucken oder als PDF: im Browser „Drucken“ wählen.",
  evidence: (n: number): string => `Beleg ${n}`,
};

export type BriefingsWords = typeof de;

export const en: BriefingsWords = {
  title: "Briefings",
  lead: "A briefing puts together who says what about a pair of states, an actor or everything: every sentence with a numbered citation, to be printed, copied and read aloud. Its address holds the whole question.",
  of: "About",
  ofHint: "DEU-POL, DEU, Poland",
  whole: "the whole ledger",
  from: "Published since",
  to: "Published until",
  asOf: "As known on",
  dayHint: "e.g. 2024-03",
  origins: "At least so many origins",
  language: "Language",
  german: "German",
  english: "English",
  make: "Show briefing",
  suggestions: "Pairs told of last",
  claims: (n) => (n === 1 ? "1 claim" : `${n} claims`),
  empty: "The ledger is empty: there is nothing to brief about yet.",
  copy: "Copy with citations",
  asText: "As text",
  other: "Another question",
  print: "To print or for a PDF: choose “Print” in the browser.",
  evidence: (n) => `evidence ${n}`,
};

/** The words of the form for briefings and of what stands around one. */
export function briefingsWords(lang: UiLanguage): BriefingsWords {
  return { de, en }[lang];
}
