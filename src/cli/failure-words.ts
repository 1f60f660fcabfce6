import { cleanLine, type UiLanguage } from "../app/index.ts";

/**
 * What went wrong on the way to an address, by its kind. English reasons say it in full already; only those stand here that need to name
 * an option. What is not here is told as it was reported.
 */
const SENTENCES: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>> = {
  de: {
    "other-scheme": "Nur Adressen mit http und https werden gelesen.",
    "feed-list": "Das ist eine Liste von Quellen. Sie kommen dazu mit: entente sources import DATEI",
    "private-address":
      "Die Adresse liegt in einem privaten Netz oder auf diesem Rechner und wurde nicht abgerufen. Ist sie gemeint: --allow-private",
    "resolves-private":
      "Der Name führt in ein privates Netz; es wurde nichts abgerufen. Vielleicht verlangt das Netz erst eine Anmeldung. Ist er gemeint: --allow-private",
    dns: "Der Name lässt sich nicht auflösen. Stimmt die Adresse, und ist das Netz da?",
    refused: "Der Server nimmt keine Verbindung an.",
    tls: "Die gesicherte Verbindung kam nicht zustande (Zertifikat oder Verschlüsselung).",
    timeout: "Die Antwort dauerte zu lange.",
    "too-large": "Die Antwort ist zu groß und wurde nicht gelesen.",
    truncated: "Die Antwort brach ab.",
    decoding: "Die Antwort ist fehlerhaft komprimiert.",
    "media-type": "Unter der Adresse liegt kein Text.",
    redirects: "Zu viele Umleitungen, oder sie führen im Kreis.",
    "back-off": "Der Server bat um eine Pause; vorher wird nicht noch einmal gefragt.",
    robots: "robots.txt verbietet den Abruf. Den Verlag fragen oder die Adresse weglassen.",
    reserved:
      "Text und Data Mining sind vorbehalten; der Text wurde nicht genommen. Wer ihn trotzdem lesen darf: --ground research oder press",
    aborted: "Der Abruf wurde abgebrochen.",
  },
  en: {
    "private-address": "This address lies in a private network or on this machine and was not requested. If it is meant: --allow-private",
    "resolves-private":
      "The name leads into a private network; nothing was requested. This network may want a login first. If it is meant: --allow-private",
  },
};

/** Options that help, behind a reason that is told in full. */
const HINTS: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>> = {
  de: {},
  en: { reserved: "Here: --ground research or --ground press" },
};

/**
 * One line about what failed, naming the address or file, in the language of the output.
 * @param kind as in a fetcher's failure, or `status 404`; without one, or with one that has no words, the reason is told as it is
 */
export function failureLine(
  { name, kind = "", reason }: { readonly name: string; readonly kind?: string | undefined; readonly reason: string },
  language: UiLanguage,
): string {
  const status = /^status (\d+)$/u.exec(kind)?.[1];
  if (status !== undefined && language === "de") return cleanLine(`${name}: Der Server antwortet mit ${status}.`);
  const sentence = SENTENCES[language][kind] ?? reason;
  const hint = HINTS[language][kind];
  return cleanLine(`${name}: ${sentence}${hint === undefined ? "" : ` ${hint}`}`);
}
