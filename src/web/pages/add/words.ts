import type { UiLanguage } from "../../../server/contract.ts";

/** Words of the page that takes articles in; German first, English has the same keys. */
export const de = {
  title: "Hinzufügen",
  lead: "Artikel kommen in das Ledger auf diesem Rechner, und ihre Aussagen werden gleich gelesen. Nichts davon wird verschickt.",
  closed: "Dieser Server nimmt keine Artikel auf. Auf der Kommandozeile: entente ingest DATEI",
  text: {
    title: "Text einfügen",
    text: "Text des Artikels",
    headline: "Überschrift (wenn sie nicht im Text steht)",
    outlet: "Medium",
    published: "Erschienen (Tag, Monat oder Jahr)",
    url: "Adresse des Artikels (wird nicht abgerufen)",
    button: "Text aufnehmen",
  },
  files: {
    title: "Dateien",
    choose: "Dateien wählen",
    drop: "oder hierher ziehen",
    kinds: (endings: string) => `Gelesen werden ${endings}, mehrere auf einmal.`,
    limit: (mb: number, seconds: number) =>
      `Zusammen höchstens ${mb} MB. Sie werden nacheinander gelesen; nach ${seconds} Sekunden wird kein weiterer Artikel begonnen. Große Bestände nimmt „entente ingest“ auf.`,
    outlet: "Medium (wo die Datei keins nennt)",
    published: "Erschienen (wo die Datei nichts sagt)",
    button: "Dateien aufnehmen",
  },
  address: {
    title: "Adresse",
    address: "Adresse des Artikels",
    says: "Nur mit diesem Knopf ruft Entente die Adresse ab: einmal, unter eigenem Namen, nach robots.txt und mit Rücksicht auf Vorbehalte gegen Text und Data Mining. Adressen in privaten Netzen werden nicht abgerufen.",
    button: "Abrufen und aufnehmen",
  },
  sample: {
    title: "Beispiel",
    says: "20 kurze Artikel, in denen alles erfunden ist. Sie lassen sich jederzeit wieder entfernen.",
    load: "Beispiel laden",
    remove: "Beispiel entfernen",
    there: "Das Beispiel ist geladen.",
  },
  wait: "Die Antwort kommt, wenn alles gelesen ist: meist nach Sekunden, beim ersten Mal etwas später.",
  more: "Feeds, die laufend gelesen werden:",
  result: {
    title: "Was daraus wurde",
    none: "Nichts aufgenommen.",
    total: (articles: string, claims: string) => `${articles} gelesen, ${claims} neu`,
    articles: (n: number) => (n === 1 ? "1 Artikel" : `${n} Artikel`),
    claims: (n: number) => (n === 1 ? "1 Aussage" : `${n} Aussagen`),
    open: "Artikel mit seinen Aussagen",
    unlisted: (n: number) => `und ${n} weitere Artikel`,
    partial: "Die Seite zeigt nur einen Teil des Artikels.",
    deleted: (day: string, reason: string) =>
      `Wurde am ${day} gelöscht (${reason}) und nicht wieder aufgenommen. Mit „entente ingest --restore“ geht es doch.`,
    time: "Die Zeit war um: der Rest wurde nicht gelesen. Noch einmal senden (Bekanntes wird übergangen), oder „entente ingest“ nehmen.",
    stopped: (reason: string) =>
      `Das Lesen wurde abgebrochen (${reason}). Was bis dahin aufgenommen war, bleibt. Kleinere Dateien senden, oder „entente ingest“ nehmen.`,
    removed: (n: number) => (n === 0 ? "Es war kein Beispiel geladen." : `Das Beispiel ist entfernt (${n} Artikel).`),
    again: "Noch etwas hinzufügen",
  },
  became: {
    new: "neu aufgenommen",
    "new-version": "neue Fassung",
    unchanged: "schon bekannt, unverändert",
    duplicate: "schon bekannt, unter anderer Adresse",
    reanalysed: "bekannt, neu gelesen",
    restored: "wieder aufgenommen",
    deleted: "nicht aufgenommen",
    failed: "nicht lesbar",
    later: "nicht lesbar, später noch einmal versuchen",
    gone: "entfernt",
  },
  problem: {
    noText: "Kein Text eingefügt. Den Text des Artikels in das Feld einfügen.",
    longText: (most: number) =>
      `Der Text ist länger als ${most.toLocaleString("de")} Zeichen. So lang ist kein Artikel: ihn in seine Artikel teilen und jeden für sich einfügen.`,
    date: (given: string) => `„${given}“ ist kein Datum. Tag, Monat oder Jahr angeben: 2024-03-12, 2024-03, 2024.`,
    badUrl: (given: string) => `„${given}“ ist keine Webadresse. Sie lautet etwa https://example.org/artikel`,
    noFiles: "Keine Datei gewählt.",
    noAddress: "Keine Adresse angegeben.",
    way: "Das Formular ist unvollständig. Die Seite neu laden.",
  },
};

export type AddWords = typeof de;

export const en: AddWords = {
  title: "Add",
  lead: "Articles go into the ledger on this machine, and their claims are read at once. Nothing of it is sent anywhere.",
  closed: "This server takes no articles. On the command line: entente ingest FILE",
  text: {
    title: "Paste a text",
    text: "Text of the article",
    headline: "Headline (if it is not in the text)",
    outlet: "Outlet",
    published: "Published (day, month or year)",
    url: "Address of the article (is not requested)",
    button: "Take the text in",
  },
  files: {
    title: "Files",
    choose: "Choose files",
    drop: "or drop them here",
    kinds: (endings) => `What is read: ${endings}; several at once.`,
    limit: (mb, seconds) =>
      `At most ${mb} MB together. They are read one after another; after ${seconds} seconds no further article is begun. "entente ingest" takes large holdings.`,
    outlet: "Outlet (where the file names none)",
    published: "Published (where the file does not say)",
    button: "Take the files in",
  },
  address: {
    title: "Address",
    address: "Address of the article",
    says: "Only with this button does Entente request the address: once, under its own name, by robots.txt, and mindful of reservations against text and data mining. Addresses in private networks are not requested.",
    button: "Request and take in",
  },
  sample: {
    title: "Sample",
    says: "20 short articles in which everything is invented. They can be removed again at any time.",
    load: "Load the sample",
    remove: "Remove the sample",
    there: "The sample is loaded.",
  },
  wait: "The answer comes when all is read: mostly within seconds, the first time somewhat later.",
  more: "Feeds that are read as they appear:",
  result: {
    title: "What became of it",
    none: "Nothing was taken in.",
    total: (articles, claims) => `${articles} read, ${claims} new`,
    articles: (n) => (n === 1 ? "1 article" : `${n} articles`),
    claims: (n) => (n === 1 ? "1 claim" : `${n} claims`),
    open: "article with its claims",
    unlisted: (n) => `and ${n} more articles`,
    partial: "The page shows only part of the article.",
    deleted: (day, reason) => `Was deleted on ${day} (${reason}) and not taken in again. "entente ingest --restore" does.`,
    time: 'The time was up: the rest was not read. Send it again (what is known is passed over), or use "entente ingest".',
    stopped: (reason) =>
      `Reading was broken off (${reason}). What was recorded until then stays. Send smaller files, or use "entente ingest".`,
    removed: (n) => (n === 0 ? "No sample was loaded." : `The sample is removed (${n} articles).`),
    again: "Add something else",
  },
  became: {
    new: "recorded",
    "new-version": "new version",
    unchanged: "known already, unchanged",
    duplicate: "known already, under another address",
    reanalysed: "known, read again",
    restored: "recorded again",
    deleted: "not recorded",
    failed: "not readable",
    later: "not readable, try again later",
    gone: "removed",
  },
  problem: {
    noText: "No text pasted. Paste the text of the article into the field.",
    longText: (most) =>
      `The text is longer than ${most.toLocaleString("en")} characters. No article is: split it into its articles and paste each by itself.`,
    date: (given) => `"${given}" is no date. Give a day, month or year: 2024-03-12, 2024-03, 2024.`,
    badUrl: (given) => `"${given}" is no web address. It looks like https://example.org/article`,
    noFiles: "No file chosen.",
    noAddress: "No address given.",
    way: "The form is incomplete. Load the page again.",
  },
};

/** The words of this page in the language of the reader. */
export const wordsOf = (lang: UiLanguage): AddWords => (lang === "de" ? de : en);
