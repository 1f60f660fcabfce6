/**
 * Invented articles for tests of the web page: states, outlets, agencies, persons and every sentence are made up.
 * Codes are from ISO 3166's range for private use (XAA–XZZ).
 */
import type { BlockLabel } from "../../core/index.ts";
import type { DocumentHead } from "../contract.ts";

type Part = readonly [BlockLabel, string, string?];

export interface Article {
  readonly head: DocumentHead;
  readonly parts: readonly Part[];
  readonly unread?: readonly string[];
  readonly agencies?: readonly string[];
  readonly copies?: readonly string[];
}

const day = (d: string): DocumentHead["published"] => ({ notBefore: d, notAfter: d, basis: "metadata" });

export const ARTICLES: readonly Article[] = [
  {
    head: {
      id: "d0001",
      title: "Nordmark schickt Drohnen in den Süden",
      outlet: "Beispielstädter Morgenpost",
      url: "https://morgenpost.example/a/1",
      published: day("2031-03-12"),
      sample: true,
      analysed: true,
    },
    agencies: ["Agentur Polaris"],
    copies: ["d0002"],
    unread: ["Zwischen Nordmark und Südland liegen nur vierzig Seemeilen."],
    parts: [
      ["furniture", "Startseite  Politik  Wirtschaft  Sport", "de.furniture.navigation"],
      ["kicker", "Rüstung"],
      ["title", "Nordmark schickt Drohnen in den Süden"],
      ["lead", "Das Außenministerium in Nordstadt bestätigt erstmals Lieferungen an Südland. Im Osten wächst der Unmut."],
      ["caption", "Ein Frachter im Hafen von Nordstadt. (Archivbild)"],
      ["credit", "Foto: Bildstelle Polaris"],
      [
        "body",
        "Nordmark liefert seit Februar Aufklärungsdrohnen an Südland. Das teilte das nordmärkische Außenministerium am Mittwoch der Agentur Polaris mit. Zwischen Nordmark und Südland liegen nur vierzig Seemeilen.",
      ],
      [
        "body",
        "Im Herbst wollen beide Länder nach den Worten von Außenministerin Hedda Solberg ein Abkommen über gemeinsame Küstenpatrouillen unterzeichnen. Einen Termin nannte sie nicht.",
      ],
      ["furniture", "Newsletter: Das Wichtigste am Morgen. Jetzt kostenlos anmelden!", "de.furniture.newsletter"],
      ["furniture", "Mehr zum Thema\nStreit um die Fischgründe geht weiter", "de.furniture.teaser"],
      ["heading", "Kritik aus Ostrau"],
      [
        "body",
        "Die Ostmeer-Republik warf Nordmark vor, die Region in ein Wettrüsten zu treiben. Ein ranghoher Diplomat, der nicht genannt werden wollte, hielt es für möglich, dass die Ostmeer-Republik ihre Flotte vor Südland verlegt. Südland wies die Vorwürfe nicht zurück, es schwieg.",
      ],
      ["body", "Der Handel in der Meerenge lief am Mittwoch ohne Störungen weiter, wie die Hafenbehörde mitteilte."],
      ["furniture", "Kommentare werden montags bis freitags von 9 bis 18 Uhr freigeschaltet.", "de.furniture.comment-rules"],
    ],
  },
  {
    head: {
      id: "d0002",
      title: "Drohnen für Südland",
      outlet: "Küstenkurier",
      published: day("2031-03-12"),
      sample: true,
      analysed: true,
    },
    agencies: ["Agentur Polaris"],
    copies: ["d0001"],
    parts: [
      ["title", "Drohnen für Südland"],
      ["body", "Nordmark liefert seit Februar Aufklärungsdrohnen an Südland. Das meldet die Agentur Polaris."],
    ],
  },
  {
    head: {
      id: "d0003",
      title: "Südland: Keine Drohnen aus dem Norden erhalten",
      outlet: "Südland-Rundschau",
      url: "https://rundschau.example/politik?id=3&x=<y>",
      published: day("2031-03-13"),
      sample: true,
      analysed: true,
    },
    parts: [
      ["title", "Südland: Keine Drohnen aus dem Norden erhalten"],
      [
        "body",
        "Südland habe von Nordmark keine Drohnen erhalten, sagte ein Sprecher des Verteidigungsministeriums in Port Süd. Zugleich dankte er Nordmark für die Hilfe nach dem Hochwasser.",
      ],
      [
        "body",
        "Talien und Südland wollen im Juni über die Fischgründe verhandeln. Talien droht Südland mit Zöllen, falls die Gespräche scheitern.",
      ],
    ],
  },
  {
    head: {
      id: "d0004",
      published: { notBefore: "2030-12-01", notAfter: "2031-06-30", basis: "text" },
      sample: true,
      analysed: true,
    },
    parts: [
      ["body", "Im Dezember 2030 sperrte Talien seine Häfen für Schiffe der Ostmeer-Republik. Bis heute ist die Sperre in Kraft."],
      ["body", "Bis Ende Juni 2031 will die Ostmeer-Republik ihren Botschafter aus Talien zurückrufen, heißt es in Ostrau."],
    ],
  },
  {
    head: {
      id: "d0005",
      title: "Zuidland ontkent levering",
      outlet: "De Voorbeeldkrant",
      published: { basis: "unknown" },
      sample: true,
      analysed: false,
      notAnalysed: "not in a language Entente reads (de)",
    },
    parts: [["body", "Zuidland zegt dat het geen drones heeft gekregen.\n\nHet ministerie wilde verder niets zeggen."]],
  },
];
