import type { BlockRule } from "./rule.ts";

const KIND = "(?:Foto|Fotos|Bild|Bilder|Grafik|Symbolbild|Symbolfoto|Archivbild|Archivfoto|Screenshot|Karte|Illustration|Montage|Video)";

/** Captions of pictures and videos, and the credit of a picture. */
export const CAPTION_RULES: readonly BlockRule[] = [
  {
    id: "picture-credit",
    pattern: new RegExp(`^[(\\[]?${KIND}(?:nachweis|quelle)?\\s?[:©].{1,200}$`, "u"),
    label: "caption",
    reason: "the line opens by naming a picture",
    examples: [
      "(Foto: Hafenamt/Lisa Brandt)",
      "Bild: Der Leuchtturm im Nebel. (Quelle: Seeamt)",
      "Symbolbild: Archiv",
      "Grafik: Statistikamt",
    ],
    notExamples: ["Das Foto zeigt den Minister beim Handschlag.", "Bilder der Explosion verbreiteten sich rasch im Netz."],
  },
  {
    id: "caption-with-credit",
    pattern: new RegExp(
      `^[^\\n]{3,260}?(?:[(\\[](?:${KIND}|Archiv|Quelle)(?:\\s?[:/©][^)\\]]{0,80})?[)\\]]|\\b${KIND}: ?[^.!?\\n]{2,60}|(?<!Copyright )© ?[^.!?\\n]{2,80})\\.?$`,
      "u",
    ),
    label: "caption",
    longest: 420,
    reason: "a short text that ends with the credit of a picture",
    examples: [
      "Ein Kutter vor Helgoland. Foto: Archiv",
      "Der Plenarsaal am Morgen (Symbolbild)",
      "Blick auf die Brücke. © Bildwerk Nord",
      "Trümmer am Strand (Foto: Nordpress)",
    ],
    notExamples: [
      "Der Verlag © wies die Klage zurück. Er kündigte Berufung an.",
      "Die Ministerin legte ein Foto: Es zeigt nach ihrer Darstellung eine Rampe. Belege nannte sie nicht.",
      "Das Archiv wurde 1970 geöffnet.",
      "© Morgenbote 2024. Alle Rechte vorbehalten.",
    ],
  },
  {
    id: "source-with-copyright",
    pattern: /^[^\n]{0,260}Quelle: ?[^\n]{1,80}©[^\n]{1,120}$/u,
    label: "caption",
    longest: 500,
    reason: "a source beside a copyright sign credits a picture, also where it is glued to the text before it",
    examples: ["Minister besucht WerftQuelle: Bildfunk © Presseamt der Marine", "Quelle: Agentur © Büro des Bürgermeisters"],
    notExamples: ["Quelle: morgenbote.example, tz", "Als Quelle nannte die Zeitung zwei Beamte."],
  },
];
