import type { UiLanguage } from "../views.ts";
import type { Problem, ProblemCode } from "./views.ts";

type Say = (at: string, near: string) => string;

const PROBLEM_WORDS: Readonly<Record<UiLanguage, Readonly<Record<ProblemCode, Say>>>> = {
  de: {
    "too-long": () => "Die Suche ist zu lang. Mit weniger Wörtern suchen.",
    unclosed: (at) => `Ein Anführungszeichen ist nicht geschlossen: ${at}. Am Ende der Wortfolge eins ergänzen.`,
    parentheses: () =>
      "Klammern versteht die Suche nicht. Eine Gruppe von Wörtern mit OR gehört immer zusammen: Lieferung OR Verkauf Drohnen.",
    "nothing-wanted": () => "Die Suche schließt nur aus. Mindestens ein Wort nennen, das vorkommen soll.",
    or: () => "OR steht zwischen zwei Wörtern: Lieferung OR Verkauf.",
    minus: () => "Hinter dem Minus fehlt das Wort, das nicht vorkommen soll: -Übung.",
    "no-word": (at) => `„${at}“ enthält kein Wort, nach dem man suchen kann.`,
    prefix: (at) => `„${at}“ ist zu kurz: Vor dem Stern stehen mindestens zwei Buchstaben.`,
    field: (at, near) => `Ein Feld „${at}“ gibt es nicht. Felder: ${near}. Ist ein Doppelpunkt gemeint, dahinter ein Leerzeichen setzen.`,
    "field-empty": (at) => `Hinter „${at}:“ fehlt ein Wert.`,
    "field-excluded": (at) => `Felder lassen sich nicht ausschließen: ${at}.`,
    kind: (at, near) => `Eine Art „${at}“ gibt es nicht.${near === "" ? "" : ` Ähnlich: ${near}.`}`,
    status: (at, near) => `Einen Status „${at}“ gibt es nicht. Es gibt: ${near}.`,
    type: (at, near) => `Einen Widerspruch der Art „${at}“ gibt es nicht. Es gibt: ${near}.`,
    version: (at) => `Zwei Fassungen „${at}“ hat dieses Dokument nicht. Ihre Nummern stehen in der Liste: a=1&b=2.`,
    factuality: (at, near) => `Eine Festigkeit „${at}“ gibt es nicht. Es gibt: ${near}.`,
    review: (at, near) => `Einen Stand der Prüfung „${at}“ gibt es nicht. Es gibt: ${near}.`,
    reason: (at, near) => `Einen Grund „${at}“ gibt es nicht. Es gibt: ${near}.`,
    dyad: (at) => `„${at}“ ist kein Paar. Zwei Kürzel mit Bindestrich schreiben: DEU-POL.`,
    date: (at) => `„${at}“ ist kein Datum. Tag, Monat oder Jahr schreiben: 2024-03-12, 2024-03, 2024.`,
    moment: (at) => `„${at}“ ist kein Zeitpunkt. Tag oder Zeitpunkt schreiben: 2024-03-12, 2024-03-12T18:00Z.`,
    after: () => "Diese Stelle der Liste gibt es nicht. Vom Anfang der Liste neu blättern.",
  },
  en: {
    "too-long": () => "The search is too long. Look for fewer words.",
    unclosed: (at) => `A quotation mark is not closed: ${at}. Add one where the phrase ends.`,
    parentheses: () => "Brackets mean nothing here. Words joined by OR always belong together: Lieferung OR Verkauf Drohnen.",
    "nothing-wanted": () => "The search only excludes. Name at least one word that should occur.",
    or: () => "OR stands between two words: Lieferung OR Verkauf.",
    minus: () => "The minus lacks the word that should not occur: -Übung.",
    "no-word": (at) => `"${at}" holds no word to look for.`,
    prefix: (at) => `"${at}" is too short: at least two letters stand before the asterisk.`,
    field: (at, near) => `There is no field "${at}". Fields: ${near}. If a colon is meant, put a blank behind it.`,
    "field-empty": (at) => `A value is missing behind "${at}:".`,
    "field-excluded": (at) => `Fields cannot be excluded: ${at}.`,
    kind: (at, near) => `There is no kind "${at}".${near === "" ? "" : ` Near: ${near}.`}`,
    status: (at, near) => `There is no status "${at}". There are: ${near}.`,
    type: (at, near) => `There is no type of contradiction "${at}". There are: ${near}.`,
    version: (at) => `This document has no two versions "${at}". Their numbers stand in the list: a=1&b=2.`,
    factuality: (at, near) => `There is no firmness "${at}". There are: ${near}.`,
    review: (at, near) => `There is no state of review "${at}". There are: ${near}.`,
    reason: (at, near) => `There is no reason "${at}". There are: ${near}.`,
    dyad: (at) => `"${at}" is no pair. Write two codes with a hyphen: DEU-POL.`,
    date: (at) => `"${at}" is no date. Write a day, month or year: 2024-03-12, 2024-03, 2024.`,
    moment: (at) => `"${at}" is no moment. Write a day or an instant: 2024-03-12, 2024-03-12T18:00Z.`,
    after: () => "There is no such place in the list. Start from its first page.",
  },
};

/** What is wrong with a question and what to do. */
export function problemInWords({ code, at, near = [] }: Problem, language: UiLanguage): string {
  return PROBLEM_WORDS[language][code](at, near.join(", "));
}
