import type { UiLanguage } from "../../../server/contract.ts";

export const de = {
  counted: (copies: number): string =>
    copies === 1 ? "1 + 1 Abdruck desselben Textes zählen einmal" : `1 + ${copies} Abdrucke desselben Textes zählen einmal`,
  origins: "Woher der Text kommt",
  changed: (n: number): string => `${n} Fassungen: was sich änderte`,
  event: "Ereignis",
  rejected: "Verworfen: zählt nirgends",
  quoteRule: "Der ganze Text steht nur hier. Überall sonst wird aus diesem Medium nur kurz zitiert.",
  compare: "vergleichen",
  versionsTitle: (of: string): string => `Fassungen: ${of}`,
  versions: "Fassungen",
  read: "Den Artikel lesen",
  from: "Von",
  to: "Zu",
  show: "Vergleichen",
  all: "Jede mit der vorigen",
  list: "Alle Fassungen",
  recorded: "aufgenommen",
  hash: "Prüfsumme (SHA-256)",
  single: "Es gibt nur eine Fassung.",
  legend: "Wörter",
  removed: "entfallen",
  added: "hinzugekommen",
  same: "Alles andere ist gleich geblieben.",
};

export type DocumentWords = typeof de;

export const en: DocumentWords = {
  counted: (copies) => (copies === 1 ? "1 + 1 print of the same text count once" : `1 + ${copies} prints of the same text count once`),
  origins: "Where the text comes from",
  changed: (n) => `${n} versions: what changed`,
  event: "Event",
  rejected: "Rejected: counts nowhere",
  quoteRule: "The whole text stands here only. Everywhere else this outlet is quoted briefly.",
  compare: "compare",
  versionsTitle: (of) => `Versions: ${of}`,
  versions: "Versions",
  read: "Read the article",
  from: "From",
  to: "To",
  show: "Compare",
  all: "Each with the one before",
  list: "All versions",
  recorded: "recorded",
  hash: "Checksum (SHA-256)",
  single: "There is only one version.",
  legend: "Words",
  removed: "removed",
  added: "added",
  same: "Everything else stayed the same.",
};

/** The words of the reader that no other page says. */
export const wordsOf = (lang: UiLanguage): DocumentWords => ({ de, en })[lang];
