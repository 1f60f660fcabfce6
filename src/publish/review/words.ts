import type { ChangedField, Review } from "../../core/index.ts";
import type { UiLanguage } from "../views.ts";

const de = {
  field: {
    kind: "Art",
    ends: "Ende",
    actors: "Handelnde",
    recipients: "Gegenüber",
    sources: "Quellen",
    factuality: "Festigkeit",
    stance: "Haltung",
    tense: "Zeitform",
    time: "Zeit",
    place: "Ort",
    object: "Gegenstand",
  } satisfies Readonly<Record<ChangedField, string>>,
  state: {
    unreviewed: "ungeprüft",
    accepted: "bestätigt",
    corrected: "berichtigt",
    added: "ergänzt",
    rejected: "verworfen: zählt nicht",
    withdrawn: "zurückgezogen: zählt nicht",
  } satisfies Readonly<Record<Review, string>>,
  byActor: "Akteur entschieden",
  asRead: "Wie gelesen wurde",
  rejected: (n: number): string => (n === 1 ? "1 verworfene Aussage, zählt nicht" : `${n} verworfene Aussagen, zählen nicht`),
  nothing: "nichts",
  itself: "das Medium selbst",
  yes: "ja",
  no: "nein",
};

const en: typeof de = {
  field: {
    kind: "kind",
    ends: "end",
    actors: "actors",
    recipients: "recipients",
    sources: "sources",
    factuality: "firmness",
    stance: "stance",
    tense: "tense",
    time: "time",
    place: "place",
    object: "object",
  },
  state: {
    unreviewed: "not reviewed",
    accepted: "accepted",
    corrected: "corrected",
    added: "added",
    rejected: "rejected: counts nowhere",
    withdrawn: "withdrawn: counts nowhere",
  },
  byActor: "actor decided",
  asRead: "As it was read",
  rejected: (n) => (n === 1 ? "1 rejected claim, counts nowhere" : `${n} rejected claims, count nowhere`),
  nothing: "nothing",
  itself: "the outlet itself",
  yes: "yes",
  no: "no",
};

/** Words about reviews. */
export const reviewWords = (language: UiLanguage): typeof de => ({ de, en })[language];
