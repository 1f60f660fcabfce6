import type { UiLanguage } from "../../../server/contract.ts";
import { digits } from "../text/formats.ts";

const changeSort = {
  contradiction: "neuer Widerspruch",
  status: "neuer Stand",
  new: "neu",
  origins: "weitere Ursprünge",
};

export const de = {
  changed: (day: string): string => `Geändert seit ${day}`,
  changedAfter: (moment: string): string => `Geändert seit ${moment} (UTC)`,
  earlier: (newest: string): string =>
    `Die Artikel vom ${newest} haben nichts geändert; gezeigt ist der letzte Tag, der etwas geändert hat.`,
  nothing: "Seither hat sich nichts geändert.",
  changeSort,
  changeCounts: {
    contradiction: (n: number, shown: string): string => (n === 1 ? "1 neuer Widerspruch" : `${shown} neue Widersprüche`),
    status: (n: number, shown: string): string => (n === 1 ? "1 Ereignis mit neuem Stand" : `${shown} Ereignisse mit neuem Stand`),
    new: (n: number, shown: string): string => (n === 1 ? "1 neues Ereignis" : `${shown} neue Ereignisse und Beziehungen`),
    origins: (n: number, shown: string): string =>
      n === 1 ? "1 Ereignis mit weiteren Ursprüngen" : `${shown} Ereignisse mit weiteren Ursprüngen`,
  },
  came: (added: number, revised: number): string =>
    [
      ...(added > 0 ? [added === 1 ? "1 Artikel ist dazugekommen" : `${digits.de(added)} Artikel sind dazugekommen`] : []),
      ...(revised > 0 ? [revised === 1 ? "1 hat einen neuen Text" : `${digits.de(revised)} haben einen neuen Text`] : []),
    ].join(", "),
  quiet: (reprints: number, silent: number): string =>
    [
      ...(reprints > 0
        ? [reprints === 1 ? "1 sagt nur, was schon gesagt war" : `${digits.de(reprints)} sagen nur, was schon gesagt war`]
        : []),
      ...(silent > 0 ? [silent === 1 ? "1 enthält keine Aussage" : `${digits.de(silent)} enthalten keine Aussage`] : []),
    ].join(", "),
  since: "Geändert seit",
  show: "Zeigen",
  sinceHint: "Tag, z. B. 2024-03-12",
  more: (n: number): string => (n === 1 ? "Eine weitere Änderung: zum Paar" : `${digits.de(n)} weitere Änderungen: zum Paar`),
  morePairs: (n: number): string =>
    n === 1
      ? "Ein weiteres Paar hat sich geändert: alle Staatenpaare"
      : `${digits.de(n)} weitere Paare haben sich geändert: alle Staatenpaare`,
  moreAlone: (n: number): string => (n === 1 ? "Eine weitere: alle Ereignisse" : `${digits.de(n)} weitere: alle Ereignisse`),
  changes: (n: number): string => (n === 1 ? "1 Änderung" : `${digits.de(n)} Änderungen`),
  plus: (n: number): string => (n === 1 ? "+1 Ursprung" : `+${digits.de(n)} Ursprünge`),
  before: "vorher",
  event: "Ereignis öffnen",
  welcome: {
    title: "Wer sagt was über wen – und woher wissen wir das?",
    lead: "Entente liest deutsche Presseartikel und führt Buch über Aussagen: wer was mit wem tut, wer das sagt, wie fest, in welchem Satz. Noch ist kein Artikel da.",
    ways: "Drei Wege zu einem ersten Fund",
    sample: "Beispiel laden",
    sampleSays: "Erfundene Artikel, als solche gekennzeichnet. Ein Klick lädt sie, einer entfernt sie wieder.",
    paste: "Artikel einfügen",
    pasteSays: "Text, Dateien oder eine Adresse. Die Aussagen stehen danach neben dem Text.",
    feeds: "Feeds beobachten",
    feedsSays: "Adressen oder eine OPML-Liste. Was gelesen wird, bleibt auf diesem Rechner.",
    terminal: "Im Terminal geht dasselbe:",
    example: "Ein Beispiel",
    exampleTag: "erfunden",
    exampleNote: "Staaten, Medium, Agentur und Satz gibt es nicht.",
    reads: "So liest Entente den Satz",
    marks: "Was die Zeichen bedeuten",
    markSays: {
      stated: "Das Medium sagt es selbst, als Tatsache.",
      reported: "Das Medium gibt wieder, was jemand sagt.",
      announced: "Jemand kündigt es an; es ist noch nicht geschehen.",
      denied: "Jemand bestreitet es.",
      possible: "Jemand hält es für möglich.",
    },
    opposed: "Dagegen steht eine andere Aussage. Entente entscheidet nicht, wer recht hat.",
    cooperation: "Kooperation; je weiter oben im Verlauf, desto enger",
    conflict: "Konflikt; je weiter unten, desto härter",
  },
};

export type TodayWords = typeof de;

export const en: TodayWords = {
  changed: (day) => `Changed since ${day}`,
  changedAfter: (moment) => `Changed since ${moment} (UTC)`,
  earlier: (newest) => `The articles of ${newest} changed nothing; this is the last day that changed something.`,
  nothing: "Nothing has changed since.",
  changeSort: { contradiction: "new contradiction", status: "new status", new: "new", origins: "more origins" },
  changeCounts: {
    contradiction: (n, shown) => (n === 1 ? "1 new contradiction" : `${shown} new contradictions`),
    status: (n, shown) => (n === 1 ? "1 event with a new status" : `${shown} events with a new status`),
    new: (n, shown) => (n === 1 ? "1 new event" : `${shown} new events and relations`),
    origins: (n, shown) => (n === 1 ? "1 event with more origins" : `${shown} events with more origins`),
  },
  came: (added, revised) =>
    [
      ...(added > 0 ? [added === 1 ? "1 article came in" : `${digits.en(added)} articles came in`] : []),
      ...(revised > 0 ? [revised === 1 ? "1 has a new text" : `${digits.en(revised)} have a new text`] : []),
    ].join(", "),
  quiet: (reprints, silent) =>
    [
      ...(reprints > 0
        ? [reprints === 1 ? "1 only says what was said before" : `${digits.en(reprints)} only say what was said before`]
        : []),
      ...(silent > 0 ? [silent === 1 ? "1 holds no claim" : `${digits.en(silent)} hold no claim`] : []),
    ].join(", "),
  since: "Changed since",
  show: "Show",
  sinceHint: "day, e.g. 2024-03-12",
  more: (n) => (n === 1 ? "One more change: to the pair" : `${digits.en(n)} more changes: to the pair`),
  morePairs: (n) => (n === 1 ? "One more pair has changed: all dyads" : `${digits.en(n)} more pairs have changed: all dyads`),
  moreAlone: (n) => (n === 1 ? "One more: all events" : `${digits.en(n)} more: all events`),
  changes: (n) => (n === 1 ? "1 change" : `${digits.en(n)} changes`),
  plus: (n) => (n === 1 ? "+1 origin" : `+${digits.en(n)} origins`),
  before: "before",
  event: "Open event",
  welcome: {
    title: "Who says what about whom – and how do we know?",
    lead: "Entente reads German press articles and keeps a ledger of claims: who does what with whom, who says so, how firmly, in which sentence. There is no article yet.",
    ways: "Three ways to a first finding",
    sample: "Load the sample",
    sampleSays: "Invented articles, marked as such. One click loads them, one removes them.",
    paste: "Paste an article",
    pasteSays: "Text, files or an address. Its claims then stand beside the text.",
    feeds: "Watch feeds",
    feedsSays: "Addresses or an OPML list. What is read stays on this machine.",
    terminal: "The same in a terminal:",
    example: "An example",
    exampleTag: "invented",
    exampleNote: "States, outlet, agency and sentence do not exist.",
    reads: "How Entente reads the sentence",
    marks: "What the marks mean",
    markSays: {
      stated: "The outlet says so itself, as fact.",
      reported: "The outlet passes on what somebody says.",
      announced: "Somebody announces it; it has not happened yet.",
      denied: "Somebody denies it.",
      possible: "Somebody thinks it possible.",
    },
    opposed: "Another claim stands against it. Entente does not decide who is right.",
    cooperation: "cooperation; the higher in a timeline, the closer",
    conflict: "conflict; the lower, the harder",
  },
};

/** The words of Today. */
export const wordsOf = (lang: UiLanguage): TodayWords => ({ de, en })[lang];
