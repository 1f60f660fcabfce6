import type { UiLanguage } from "../app/index.ts";

const de = {
  offline: (reason: string) => `Das Netz ist nicht zu erreichen; es wird gewartet. (${reason})`,
  online: "Das Netz ist wieder da.",
  stopping: "Nach dem Artikel, der gerade gelesen wird, ist Schluss; noch einmal Strg+C beendet sofort.",
  lost: "Ein anderer Beobachter hat dieses Ledger übernommen; dieser hört auf.",
  fresh: (name: string, n: number) => `${name}: ${n === 1 ? "1 neuer Eintrag" : `${n} neue Einträge`}`,
  failing: (name: string, reason: string) => `${name}: gestört: ${reason}`,
  gone: (name: string, reason: string) => `${name}: eingestellt, wird nicht mehr besucht: ${reason}`,
  visits: (read: number, unchanged: number, failed: number, gone: number) =>
    `Quellen: ${read} gelesen, ${unchanged} unverändert, ${failed} gestört${gone > 0 ? `, ${gone} eingestellt` : ""}`,
  articles: "Artikel",
  waiting: (n: number, at: string | undefined) =>
    `${n === 1 ? "1 Eintrag wartet" : `${n} Einträge warten`}${at === undefined ? "" : `, der nächste ab ${at}`}.`,
  nothingDue: (at: string | undefined) => `Nichts war fällig.${at === undefined ? "" : ` Nächster Besuch: ${at}.`}`,
  noSources: "Keine Quellen. „entente sources add ADRESSE“ fügt eine hinzu.",
  added: { added: "hinzugefügt", changed: "geändert", known: "schon da" },
  removed: (name: string) => `${name}: entfernt; was von dort kam, bleibt.`,
  imported: (added: number, changed: number, known: number) => `${added} hinzugefügt, ${changed} geändert, ${known} schon da`,
  notExported: (n: number) =>
    n === 1 ? "1 Quelle ist kein Feed und steht nicht in der Liste." : `${n} Quellen sind keine Feeds und stehen nicht in der Liste.`,
  choose: (address: string) => `${address} nennt mehrere Feeds. Einer davon kommt dazu mit:`,
  noFeed: (address: string) =>
    `${address} nennt keinen Feed. Die Seite selbst wird beobachtet mit: entente sources add ${address} --kind page`,
  probe: {
    address: "Adresse",
    kind: "Art",
    title: "Titel",
    moved: "umgezogen nach",
    items: "Einträge",
    newest: "neueste",
    feeds: "Feeds",
    rights: "Rechte",
    note: "Anmerkung",
    failed: "Fehler",
  },
  rights: { free: "nichts vorbehalten", ground: "vorbehalten, gelesen aus angegebenem Grund", refused: "vorbehalten, wird nicht gelesen" },
};

const en: typeof de = {
  offline: (reason) => `The network cannot be reached; waiting for it. (${reason})`,
  online: "The network is back.",
  stopping: "Ending after the article that is being read; Ctrl+C again ends at once.",
  lost: "Another watcher has taken over this ledger; this one ends.",
  fresh: (name, n) => `${name}: ${n === 1 ? "1 new entry" : `${n} new entries`}`,
  failing: (name, reason) => `${name}: failing: ${reason}`,
  gone: (name, reason) => `${name}: gone, will not be visited again: ${reason}`,
  visits: (read, unchanged, failed, gone) =>
    `Sources: ${read} read, ${unchanged} unchanged, ${failed} failing${gone > 0 ? `, ${gone} gone` : ""}`,
  articles: "Articles",
  waiting: (n, at) => `${n === 1 ? "1 entry" : `${n} entries`} waiting${at === undefined ? "" : `, the next at ${at}`}.`,
  nothingDue: (at) => `Nothing was due.${at === undefined ? "" : ` Next visit: ${at}.`}`,
  noSources: 'No sources. "entente sources add ADDRESS" adds one.',
  added: { added: "added", changed: "changed", known: "there already" },
  removed: (name) => `${name}: removed; what came from there stays.`,
  imported: (added, changed, known) => `${added} added, ${changed} changed, ${known} there already`,
  notExported: (n) => (n === 1 ? "1 source is no feed and not in the list." : `${n} sources are no feeds and not in the list.`),
  choose: (address) => `${address} names several feeds. Add one of them with:`,
  noFeed: (address) => `${address} names no feed. To watch the page itself: entente sources add ${address} --kind page`,
  probe: {
    address: "address",
    kind: "kind",
    title: "title",
    moved: "moved to",
    items: "items",
    newest: "newest",
    feeds: "feeds",
    rights: "rights",
    note: "note",
    failed: "failed",
  },
  rights: { free: "nothing reserved", ground: "reserved, read on the ground stated", refused: "reserved, not read" },
};

/** What the commands about sources and watching say. */
export function watchWords(language: UiLanguage): typeof de {
  return { de, en }[language];
}
