import { reasonInGerman } from "./words-reasons.ts";

/** Everything that can go wrong on the way to an article, but for answers of servers, which are told by their number. */
export const TROUBLES = [
  "not-an-address",
  "other-scheme",
  "private-address",
  "resolves-private",
  "dns",
  "no-such-name",
  "refused",
  "proxy",
  "tls",
  "timeout",
  "protocol",
  "too-large",
  "truncated",
  "decoding",
  "media-type",
  "redirects",
  "back-off",
  "robots",
  "reserved",
  "aborted",
  "gone",
  "other-page",
  "no-article",
  "feed-list",
  "file",
  "unreadable",
  "unexpected",
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** What went wrong, in a word or two: `status 404`, `robots`, `timeout`. Every one has words in every language. */
export type FailureName = Trouble | `status ${number}`;

interface FailureWords {
  /** For counting, behind a number. */
  readonly short: string;
  /** Instead of the reason as it was reported. */
  readonly sentence?: string;
  /** Behind the reason as it was reported. */
  readonly hint?: string;
}

const DE: Readonly<Record<Trouble, FailureWords>> = {
  "not-an-address": { short: "keine Webadresse", sentence: "Das ist keine Adresse, die abgerufen wird. Vollständig lautet sie https://…" },
  "other-scheme": { short: "keine Webadresse", sentence: "Nur Adressen mit http und https werden gelesen." },
  "private-address": {
    short: "private Adresse",
    sentence:
      "Die Adresse liegt in einem privaten Netz oder auf diesem Rechner und wurde nicht abgerufen. Ist sie gemeint: --allow-private RECHNER",
  },
  "resolves-private": {
    short: "führt in ein privates Netz",
    sentence:
      "Der Name führt in ein privates Netz; es wurde nichts abgerufen. Vielleicht verlangt das Netz erst eine Anmeldung. Ist er gemeint: --allow-private RECHNER",
  },
  dns: { short: "Name nicht auflösbar", sentence: "Der Name lässt sich nicht auflösen. Stimmt die Adresse, und ist das Netz da?" },
  "no-such-name": { short: "Name gibt es nicht", sentence: "Einen Rechner mit diesem Namen gibt es nicht. Ist er richtig geschrieben?" },
  refused: { short: "nicht erreichbar", sentence: "Der Server nimmt keine Verbindung an oder brach sie ab. Später noch einmal versuchen." },
  proxy: { short: "Proxy", sentence: "Der Proxy stellt keine Verbindung her. Stimmt seine Adresse, und erlaubt er das Ziel?" },
  tls: {
    short: "Zertifikat",
    sentence:
      "Die gesicherte Verbindung kam nicht zustande (Zertifikat oder Verschlüsselung). Zertifikate des eigenen Netzes bekommt Node mit NODE_EXTRA_CA_CERTS.",
  },
  timeout: { short: "Zeit überschritten", sentence: "Die Antwort dauerte zu lange. Später noch einmal versuchen." },
  protocol: { short: "kein HTTP", sentence: "Was antwortet, spricht kein HTTP oder schickte nichts. Stimmen Adresse und Port?" },
  "too-large": { short: "zu groß", sentence: "Die Antwort ist zu groß und wurde nicht gelesen." },
  truncated: { short: "abgebrochen", sentence: "Die Antwort brach ab. Später noch einmal versuchen." },
  decoding: { short: "fehlerhaft komprimiert", sentence: "Die Antwort ist fehlerhaft komprimiert." },
  "media-type": { short: "kein Text", sentence: "Unter der Adresse liegt kein Text." },
  redirects: { short: "Umleitungen", sentence: "Zu viele Umleitungen, oder sie führen im Kreis." },
  "back-off": { short: "Pause erbeten", sentence: "Der Server bat um eine Pause und wurde nicht gefragt." },
  robots: { short: "von robots.txt verboten", sentence: "robots.txt verbietet den Abruf. Den Verlag fragen oder die Adresse weglassen." },
  reserved: {
    short: "vorbehalten",
    sentence:
      "Text und Data Mining sind vorbehalten; der Text wurde nicht genommen. Wer ihn trotzdem lesen darf: --ground research oder press",
  },
  aborted: { short: "abgebrochen", sentence: "Der Abruf wurde abgebrochen." },
  gone: { short: "fort", sentence: "Der Verlag hat den Artikel fortgenommen." },
  "other-page": { short: "führt auf eine andere Seite", sentence: "Die Adresse führt auf eine andere Seite, etwa die Startseite." },
  "no-article": {
    short: "kein Artikel",
    sentence: "Kein Artikel, sondern eine Liste von Verweisen. Was sie verlinkt, findet: entente sources add ADRESSE",
  },
  "feed-list": {
    short: "Liste von Quellen",
    sentence: "Das ist eine Liste von Quellen (OPML). Sie kommen dazu mit: entente sources import DATEI",
  },
  file: { short: "Datei nicht lesbar" },
  unreadable: { short: "unlesbar" },
  unexpected: { short: "unerwarteter Fehler" },
};

const EN: Readonly<Record<Trouble, FailureWords>> = {
  "not-an-address": { short: "no web address" },
  "other-scheme": { short: "no web address" },
  "private-address": {
    short: "private address",
    sentence: "This address lies in a private network or on this machine and was not requested. If it is meant: --allow-private HOST",
  },
  "resolves-private": {
    short: "leads into a private network",
    sentence:
      "The name leads into a private network; nothing was requested. This network may want a login first. If it is meant: --allow-private HOST",
  },
  dns: { short: "name not resolved" },
  "no-such-name": { short: "name does not exist" },
  refused: { short: "cannot be reached" },
  proxy: { short: "proxy" },
  tls: { short: "certificate" },
  timeout: { short: "took too long" },
  protocol: { short: "no HTTP" },
  "too-large": { short: "too large" },
  truncated: { short: "broken off" },
  decoding: { short: "badly compressed" },
  "media-type": { short: "no text" },
  redirects: { short: "redirects" },
  "back-off": { short: "pause asked for" },
  robots: { short: "forbidden by robots.txt" },
  reserved: { short: "reserved", hint: "Here: --ground research or --ground press" },
  aborted: { short: "called off" },
  gone: { short: "gone", sentence: "Its publisher took it away." },
  "other-page": { short: "leads to another page" },
  "no-article": { short: "no article", hint: "To read what it leads to: entente sources add ADDRESS" },
  "feed-list": { short: "list of sources" },
  file: { short: "file not readable" },
  unreadable: { short: "unreadable" },
  unexpected: { short: "unexpected error" },
};

const WORDS = { de: DE, en: EN } as const;

/** What an answer without a text means. */
const STATUS_DE: Readonly<Record<number, string>> = {
  401: "Die Seite verlangt eine Anmeldung; Entente meldet sich nirgends an",
  403: "Der Server verweigert den Zugang. Weglassen oder den Verlag fragen",
  404: "Unter der Adresse liegt nichts; vielleicht ist sie falsch geschrieben",
  410: "Die Seite ist für immer fort",
  429: "Dem Server sind es zu viele Anfragen",
  451: "Die Seite darf aus rechtlichen Gründen nicht gezeigt werden",
  503: "Der Server ist überlastet oder wird gewartet",
};

/** No option opens such addresses, and none is named. */
const NEVER_OPENED = /; it is never requested\.$/u;

/** What went wrong in a word or two, for counting. */
export function failureShort(name: string, language: "de" | "en"): string {
  if (isTrouble(name)) return WORDS[language][name].short;
  return language === "de" ? name.replace(/^status (?=\d)/u, "Antwort ") : name;
}

/**
 * What went wrong, as a sentence in the language of the output.
 * @param kind without one the reason alone is told, as far as it has words
 * @param reason as it was reported, in English
 */
export function failureInWords(
  { kind, reason }: { readonly kind?: FailureName | undefined; readonly reason: string },
  language: "de" | "en",
): string {
  const until = /\buntil (\d{4}-\d\d-\d\d \d\d:\d\d UTC)/u.exec(reason)?.[1];
  if (kind !== undefined && !isTrouble(kind)) return language === "de" ? statusInGerman(Number(kind.slice(7)), until) : reason;
  const words: FailureWords | undefined = kind === undefined || NEVER_OPENED.test(reason) ? undefined : WORDS[language][kind];
  const sentence = words?.sentence ?? (language === "de" ? reasonInGerman(reason) : reason);
  if (language === "de" && until !== undefined && kind === "back-off") return `${sentence} Wieder ab ${until}.`;
  return words?.hint === undefined ? sentence : `${sentence.replace(/(?<![.!?])$/u, ".")} ${words.hint}`;
}

function statusInGerman(status: number, until: string | undefined): string {
  const said = STATUS_DE[status] ?? (status >= 500 ? "Der Server hat selbst eine Störung" : "Der Server gibt keinen Text heraus");
  const later = until === undefined ? "" : ` Wieder ab ${until}.`;
  return `${said} (${status}).${later}`;
}

function isTrouble(name: string): name is Trouble {
  return (TROUBLES as readonly string[]).includes(name);
}
