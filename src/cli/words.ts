import type { UiLanguage } from "../app/index.ts";

const de = {
  ingested: {
    new: "neu",
    newVersion: "neue Fassung",
    reanalysed: "neu gelesen",
    restored: "wiederhergestellt",
    unchanged: "unverändert",
    failed: "fehlgeschlagen",
    deleted: "übersprungen (gelöscht)",
    claims: "Aussagen aufgenommen",
  },
  skipped: (name: string, id: string, at: string, reason: string) =>
    `${name}: ausgelassen, denn das Dokument ${id} wurde am ${at} gelöscht (${reason}). Mit --restore kommt es zurück.`,
  reread: (n: number) => `${n} Dokumente neu gelesen.`,
  nothingBetween: (dyad: string) => `Über ${dyad} steht keine Aussage im Ledger.`,
  sampleLoaded: "Die mitgelieferten Beispielartikel sind geladen. Alles in ihnen ist erfunden.",
  serving: (address: string) => `Entente läuft auf ${address} (Ende mit Strg+C)`,
  deleted: (id: string) => `${id} ist gelöscht, mit allen Fassungen, Analysen und Aussagen.`,
  reallyDelete: (id: string, title: string) =>
    `${id} („${title}“) mit allem löschen, was daran hängt? Das lässt sich nicht rückgängig machen. [j/N] `,
  yes: /^(?:j|ja|y|yes)$/iu,
  kept: "Nichts gelöscht.",
  outdated: (n: number) => `${n} Dokumente wurden mit einer anderen Fassung der Analyse gelesen; „entente reanalyse“ liest sie neu.`,
  status: {
    path: "Ledger",
    bytes: "Größe",
    schema: "Schema",
    documents: "Dokumente",
    sample: "davon Beispiele (erfunden)",
    notAnalysed: "davon nicht analysiert",
    versions: "Fassungen",
    analyses: "Analysen",
    claims: "gültige Aussagen",
    unread: "Sätze mit zwei Akteuren, ohne Aussage",
    deleted: "gelöschte Dokumente",
    lastRecordedAt: "zuletzt aufgenommen",
    analyser: "Analyse",
    outdated: "mit anderer Analyse gelesen",
  },
};

const en: typeof de = {
  ingested: {
    new: "new",
    newVersion: "new version",
    reanalysed: "read again",
    restored: "restored",
    unchanged: "unchanged",
    failed: "failed",
    deleted: "skipped (deleted)",
    claims: "claims recorded",
  },
  skipped: (name, id, at, reason) => `${name}: skipped, because document ${id} was deleted on ${at} (${reason}). --restore brings it back.`,
  reread: (n) => `${n} documents read again.`,
  nothingBetween: (dyad) => `The ledger holds no claim about ${dyad}.`,
  sampleLoaded: "The sample articles that ship with Entente are loaded. Everything in them is invented.",
  serving: (address) => `Entente is serving on ${address} (stop with Ctrl+C)`,
  deleted: (id) => `${id} is deleted, with all its versions, analyses and claims.`,
  reallyDelete: (id, title) => `Delete ${id} ("${title}") and all that hangs on it? This cannot be undone. [y/N] `,
  yes: /^(?:y|yes|j|ja)$/iu,
  kept: "Nothing deleted.",
  outdated: (n) => `${n} documents were read by another version of the analysis; "entente reanalyse" reads them again.`,
  status: {
    path: "ledger",
    bytes: "size",
    schema: "schema",
    documents: "documents",
    sample: "of these sample (invented)",
    notAnalysed: "of these not analysed",
    versions: "versions",
    analyses: "analyses",
    claims: "current claims",
    unread: "sentences with two actors, without claim",
    deleted: "deleted documents",
    lastRecordedAt: "last recorded",
    analyser: "analysis",
    outdated: "read by another analysis",
  },
};

/** What the commands themselves say; the views have words of their own. */
export function wordsOf(language: UiLanguage): typeof de {
  return { de, en }[language];
}
