import type { Genre, GenreBasis, SourceType } from "../core/index.ts";
import type { HeadlineDrop } from "./views.ts";

/** What the profile of a document is told in, by the terminal and by the page. */
interface ProfileWords {
  readonly sourceType: Readonly<Record<SourceType, string>>;
  readonly genre: Readonly<Record<Genre, string>>;
  readonly genreBasis: Readonly<Record<GenreBasis, string>>;
  readonly headlineDrop: Readonly<Record<HeadlineDrop, string>>;
}

export const PROFILE_WORDS: Readonly<Record<"de" | "en", ProfileWords>> = {
  de: {
    sourceType: {
      state: "Staat, Regierung oder Amt",
      organisation: "Organisation",
      "armed-group": "bewaffnete Gruppe",
      agency: "Agentur",
      medium: "Medium",
      person: "Person",
      unnamed: "ungenannt",
      other: "andere",
    },
    genre: {
      news: "Nachricht",
      commentary: "Meinungsbeitrag",
      "press-release": "Pressemitteilung",
      "state-outlet": "Staatsmedium",
    },
    genreBasis: {
      label: "Bezeichnung",
      address: "Adresse",
      "first-person": "erste Person",
      question: "Frage ohne Befragten",
      contact: "Kontakt für die Presse",
      boilerplate: "Angabe des Herausgebers",
      dateline: "Ortsmarke",
      agency: "Agenturkürzel",
      "self-description": "Selbstbeschreibung",
      list: "Medienliste",
    },
    headlineDrop: {
      source: "lässt die Quelle weg",
      certainty: "lässt die Einschränkung weg",
      denial: "lässt weg, dass jemand es bestreitet",
    },
  },
  en: {
    sourceType: {
      state: "state, government or office",
      organisation: "organisation",
      "armed-group": "armed group",
      agency: "agency",
      medium: "medium",
      person: "person",
      unnamed: "unnamed",
      other: "other",
    },
    genre: { news: "news", commentary: "commentary", "press-release": "press release", "state-outlet": "state outlet" },
    genreBasis: {
      label: "label",
      address: "address",
      "first-person": "first person",
      question: "question to nobody",
      contact: "contact for the press",
      boilerplate: "notice of the issuer",
      dateline: "dateline",
      agency: "agency credit",
      "self-description": "self-description",
      list: "list of outlets",
    },
    headlineDrop: {
      source: "leaves out the source",
      certainty: "leaves out the hedge",
      denial: "leaves out that somebody denies it",
    },
  },
};
