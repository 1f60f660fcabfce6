import type { UiLanguage } from "../app/index.ts";

/** Words that depend on a number. */
const few = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

const de = {
  ingested: {
    new: "neu",
    newVersion: "neue Fassung",
    reanalysed: "neu gelesen",
    restored: "wiederhergestellt",
    unchanged: "unverändert",
    duplicates: "schon bekannt",
    failed: "fehlgeschlagen",
    deleted: "übersprungen (gelöscht)",
    claims: "Aussagen aufgenommen",
    oneClaim: "Aussage aufgenommen",
  },
  partial: (n: number) => `davon ${n} nur in Teilen gezeigt`,
  later: (n: number) => `${n} später noch einmal`,
  skipped: (name: string, id: string, at: string, reason: string) =>
    `${name}: ausgelassen, denn das Dokument ${id} wurde am ${at} gelöscht (${reason}). Mit --restore kommt es zurück.`,
  reread: (n: number) => `${few(n, "Dokument", "Dokumente")} neu gelesen.`,
  extractedAnew: ({ newVersion, unchanged, without }: { newVersion: number; unchanged: number; without: number }) =>
    `Originale neu ausgelesen: ${few(newVersion, "neue Fassung", "neue Fassungen")}, ${unchanged} unverändert, ${without} ohne Original.`,
  decidesFromNow: (name: string) => `Entscheidungen in diesem Ledger trifft von jetzt an „${name}“, wenn kein anderer Name dabeisteht.`,
  nothingBetween: (dyad: string) => `Über ${dyad} steht keine Aussage im Ledger.`,
  sampleLoaded: "Die mitgelieferten Beispielartikel sind geladen. Alles in ihnen ist erfunden.",
  serving: (address: string) => `Entente läuft auf ${address} (Ende mit Strg+C)`,
  plainHttp:
    "Ohne HTTPS kann im Netz mitlesen, wer will, auch Passwörter. docs/serving.md zeigt, wie ein Proxy mit HTTPS davorsteht (--public-url).",
  deleted: (id: string) => `${id} ist gelöscht, mit allen Fassungen, Analysen und Aussagen.`,
  reallyDelete: (id: string, title: string) =>
    `${id} („${title}“) mit allem löschen, was daran hängt? Das lässt sich nicht rückgängig machen. [j/N] `,
  yes: /^(?:j|ja|y|yes)$/iu,
  kept: "Nichts gelöscht.",
  outdated: (n: number) =>
    `${few(n, "Dokument wurde", "Dokumente wurden")} mit einer anderen Fassung der Analyse gelesen; „entente reanalyse“ liest ${n === 1 ? "es" : "sie"} neu.`,
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
  originals: "Originale",
  originalBytes: (length: string, stored: string) => `${length} MB, gepackt ${stored} MB`,
  droppedOriginals: "Originale, von denen nur der Hash blieb",
  acquisitions: "Abrufe und gelesene Dateien",
  outcomes: { ok: "in Ordnung", "not-modified": "unverändert", status: "mit Fehlern beantwortet" } as Readonly<Record<string, string>>,
  noAcquisitions: "Dazu steht nichts im Protokoll der Abrufe.",
  sources: "Quellen",
  sourceCounts: (failing: number, waiting: number, failed: number) =>
    `${failing} gestört; ${few(waiting, "Eintrag wartet", "Einträge warten")}, ${failed} gescheitert`,
  dropped: (n: number, days: number, stored: string) =>
    `${few(n, "Original, das", "Originale, die")} älter als ${few(days, "Tag", "Tage")} ${n === 1 ? "war, ist" : "waren, sind"} fort (${stored} MB); Hash, Text und Aussagen bleiben.`,
  wouldDrop: (n: number, days: number, stored: string) =>
    `${few(n, "Original ist", "Originale sind")} älter als ${few(days, "Tag", "Tage")} und ${n === 1 ? "würde" : "würden"} fallen (${stored} MB); Hash, Text und Aussagen blieben.`,
  keepAll: "Originale bleiben ohne Frist.",
};

const en: typeof de = {
  ingested: {
    new: "new",
    newVersion: "new version",
    reanalysed: "read again",
    restored: "restored",
    unchanged: "unchanged",
    duplicates: "known already",
    failed: "failed",
    deleted: "skipped (deleted)",
    claims: "claims recorded",
    oneClaim: "claim recorded",
  },
  partial: (n) => `${n} of these shown only in part`,
  later: (n) => `${n} to be tried again`,
  skipped: (name, id, at, reason) => `${name}: skipped, because document ${id} was deleted on ${at} (${reason}). --restore brings it back.`,
  reread: (n) => `${few(n, "document", "documents")} read again.`,
  extractedAnew: ({ newVersion, unchanged, without }) =>
    `Originals extracted anew: ${few(newVersion, "new version", "new versions")}, ${unchanged} unchanged, ${without} without an original.`,
  decidesFromNow: (name) => `From now on "${name}" decides in this ledger, unless another name is given.`,
  nothingBetween: (dyad) => `The ledger holds no claim about ${dyad}.`,
  sampleLoaded: "The sample articles that ship with Entente are loaded. Everything in them is invented.",
  serving: (address) => `Entente is serving on ${address} (stop with Ctrl+C)`,
  plainHttp:
    "Without HTTPS anybody on the network can read along, passwords too. docs/serving.md shows how to put a proxy with HTTPS before it (--public-url).",
  deleted: (id) => `${id} is deleted, with all its versions, analyses and claims.`,
  reallyDelete: (id, title) => `Delete ${id} ("${title}") and all that hangs on it? This cannot be undone. [y/N] `,
  yes: /^(?:y|yes|j|ja)$/iu,
  kept: "Nothing deleted.",
  outdated: (n) =>
    `${few(n, "document was", "documents were")} read by another version of the analysis; "entente reanalyse" reads ${n === 1 ? "it" : "them"} again.`,
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
  originals: "originals",
  originalBytes: (length, stored) => `${length} MB, packed ${stored} MB`,
  droppedOriginals: "originals of which only the hash is left",
  acquisitions: "fetches and files read",
  outcomes: { "not-modified": "unchanged", status: "answered with errors" },
  noAcquisitions: "The log of fetches holds nothing of this.",
  sources: "sources",
  sourceCounts: (failing, waiting, failed) => `${failing} failing; ${few(waiting, "item", "items")} waiting, ${failed} failed`,
  dropped: (n, days, stored) =>
    `${few(n, "original", "originals")} older than ${few(days, "day", "days")} ${n === 1 ? "is" : "are"} gone (${stored} MB); hash, text and claims stay.`,
  wouldDrop: (n, days, stored) =>
    `${few(n, "original is", "originals are")} older than ${few(days, "day", "days")} and would go (${stored} MB); hash, text and claims would stay.`,
  keepAll: "Originals are kept without limit.",
};

/** What the commands themselves say; the views have words of their own. */
export function wordsOf(language: UiLanguage): typeof de {
  return { de, en }[language];
}
