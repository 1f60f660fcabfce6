import type { UiLanguage } from "../../../server/contract.ts";
import type { ActionName } from "./table.ts";

const does: Readonly<Record<ActionName, string>> = {
  next: "nächste Aussage",
  previous: "vorige Aussage",
  document: "Dokument öffnen",
  original: "zum Original, an den Satz",
  contradiction: "zum Widerspruch",
  cite: "Aussage zitieren (kopieren)",
  annotate: "Aussage prüfen",
  "month-back": "Monat zurück",
  "month-on": "Monat weiter",
  "review-accept": "bestätigen",
  "review-correct": "berichtigen",
  "review-reject": "verwerfen",
  search: "suchen",
  help: "diese Hilfe",
};

export const de = {
  button: "Tasten",
  title: "Tasten auf dieser Seite",
  goTo: (screen: string): string => `zu: ${screen}`,
  does,
  change: "ändern",
  changeOf: (does: string): string => `Taste ändern: ${does}`,
  press: "Taste drücken. Esc bricht ab.",
  pressSecond: "Zweite Taste drücken. Esc bricht ab.",
  /** `{key}` and `{does}` are put in by the script. */
  taken: "Nicht geändert: {key} ist schon vergeben ({does}).",
  unfit: "Nicht geändert: Das muss ein Buchstabe, eine Ziffer oder ein Zeichen sein.",
  changed: "Geändert: {does} liegt jetzt auf {key}.",
  reset: "Alle Tasten zurücksetzen",
  wasReset: "Alle Tasten sind wieder wie am Anfang.",
  on: "Tastenkürzel verwenden",
  kept: "Was hier eingestellt wird, bleibt in diesem Browser.",
  close: "Schließen",
  jump: {
    label: "Suchen oder springen",
    hint: "Suchen: Wörter, DEU-POL, Kennung",
    go: "Los",
  },
  cite: "Zitat kopieren",
  copied: "Kopiert.",
  notCopied: "Der Browser lässt das Kopieren nicht zu.",
};

export type KeysWords = typeof de;

export const en: KeysWords = {
  button: "Keys",
  title: "Keys on this page",
  goTo: (screen) => `to: ${screen}`,
  does: {
    next: "next claim",
    previous: "previous claim",
    document: "open document",
    original: "to the original, at the sentence",
    contradiction: "to the contradiction",
    cite: "cite claim (copy)",
    annotate: "review claim",
    "month-back": "one month back",
    "month-on": "one month on",
    "review-accept": "accept",
    "review-correct": "correct",
    "review-reject": "reject",
    search: "search",
    help: "this help",
  },
  change: "change",
  changeOf: (does) => `change key: ${does}`,
  press: "Press a key. Esc cancels.",
  pressSecond: "Press the second key. Esc cancels.",
  taken: "Not changed: {key} is taken already ({does}).",
  unfit: "Not changed: it must be a letter, a digit or a sign.",
  changed: "Changed: {does} is now on {key}.",
  reset: "Reset all keys",
  wasReset: "All keys are as they were at first.",
  on: "Use keyboard shortcuts",
  kept: "What is set here stays in this browser.",
  close: "Close",
  jump: {
    label: "Search or jump",
    hint: "Search: words, DEU-POL, an id",
    go: "Go",
  },
  cite: "Copy citation",
  copied: "Copied.",
  notCopied: "The browser does not allow copying.",
};

/** The words of keys, of the field for searching, and of copying. */
export function keysWords(lang: UiLanguage): KeysWords {
  return { de, en }[lang];
}
