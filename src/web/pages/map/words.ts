import type { UiLanguage } from "../../../server/contract.ts";

/** Words of the map; those of ties are the network's. */
export const de = {
  title: "Karte",
  of: (name: string) => `Karte: ${name}`,
  strongest: "die stärksten Beziehungen",
  regions: "Ausschnitt",
  region: { world: "Welt", europe: "Europa", "middle-east": "Naher Osten", asia: "Asien", africa: "Afrika", america: "Amerika" },
  drawing: (region: string) => `Karte: ${region}, mit Beziehungen als Linien`,
  says: (n: number) => `Gezeigt sind die ${n} Beziehungen mit den meisten Ursprüngen.`,
  saysHere: (n: number) => `Gezeigt sind die ${n} Beziehungen mit den meisten Ursprüngen, die in diesem Ausschnitt beginnen oder enden.`,
  saysOf: (name: string) => `Gezeigt sind die Beziehungen von ${name}.`,
  left: (n: number) => (n === 1 ? "Eine schwächere ist nicht gezeigt." : `${n} schwächere sind nicht gezeigt.`),
  borders:
    "Grenzen wie im Atlas von Visionscarto, der Natural Earth den Karten der Vereinten Nationen annähert. Sie dienen zur Orientierung; Entente entscheidet nicht, wem ein Gebiet gehört, und färbt kein Land ein.",
  undecided: "Was diese Karte nicht entscheidet",
  policy: [
    "Umstritten sind unter anderem: die Krim und andere besetzte Gebiete der Ukraine, Westsahara, Kaschmir und Aksai Chin, Arunachal Pradesh, die Golanhöhen, das Westjordanland und Ostjerusalem, Kosovo, Taiwan, Zypern, Abchasien und Südossetien, Transnistrien, Somaliland, Essequibo, die Kurilen, die Falklandinseln.",
    "Der Atlas zeichnet die Krim als Teil der Ukraine, Westsahara, Palästina, Kosovo und Taiwan als eigene Flächen, die Golanhöhen auf der Seite Israels. Für Nordzypern und Somaliland ist keine Linie gezogen. Keine dieser Linien ist eine Aussage des Registers.",
    "Ein Punkt mit Code zeigt, wo ein Akteur auf der Karte steht: in der Mitte der größten Fläche, nicht am Ort des Geschehens. Kleine Staaten haben einen Punkt, auch wo der Atlas keine Fläche zeichnet.",
  ],
  record: "Ausführlich, mit Quellen:",
  beside: "Ohne Ort auf der Karte",
  besideNote: "Organisationen, bewaffnete Gruppen und Staaten, die es nicht mehr gibt",
  outside: "Außerhalb des Ausschnitts",
  ties: "Gezeigte Beziehungen, die stärksten zuerst",
  none: "Für diese Zeit wird keine Beziehung erzählt.",
  here: (name: string, ties: number) => `${name}, ${ties === 1 ? "1 Beziehung" : `${ties} Beziehungen`}: nur diese zeigen`,
  chosen: (name: string) => `${name}, gewählt`,
};

export type MapWords = typeof de;

export const en: MapWords = {
  title: "Map",
  of: (name) => `Map: ${name}`,
  strongest: "the strongest ties",
  regions: "Part shown",
  region: { world: "World", europe: "Europe", "middle-east": "Middle East", asia: "Asia", africa: "Africa", america: "Americas" },
  drawing: (region) => `Map: ${region}, with ties as lines`,
  says: (n) => `The ${n} ties with most origins are shown.`,
  saysHere: (n) => `The ${n} ties with most origins that begin or end in this part are shown.`,
  saysOf: (name) => `The ties of ${name} are shown.`,
  left: (n) => (n === 1 ? "One weaker is not shown." : `${n} weaker ones are not shown.`),
  borders:
    "Borders as in the atlas of Visionscarto, which brings Natural Earth close to the maps of the United Nations. They are for orientation; Entente does not decide whose a territory is, and colours no land.",
  undecided: "What this map does not decide",
  policy: [
    "Contested are, among others: Crimea and other occupied territories of Ukraine, Western Sahara, Kashmir and Aksai Chin, Arunachal Pradesh, the Golan Heights, the West Bank and East Jerusalem, Kosovo, Taiwan, Cyprus, Abkhazia and South Ossetia, Transnistria, Somaliland, Essequibo, the Kuril Islands, the Falkland Islands.",
    "The atlas draws Crimea as part of Ukraine, Western Sahara, Palestine, Kosovo and Taiwan as areas of their own, the Golan Heights on Israel's side. No line is drawn for Northern Cyprus and Somaliland. None of these lines is a claim of the ledger.",
    "A point with a code shows where an actor stands on the map: in the middle of its largest area, not where something happened. Small states have a point also where the atlas draws no area.",
  ],
  record: "In full, with sources:",
  beside: "Without a place on the map",
  besideNote: "Organisations, armed groups, and states that are no more",
  outside: "Outside of the part shown",
  ties: "Ties shown, the strongest first",
  none: "No tie is told of this time.",
  here: (name, ties) => `${name}, ${ties === 1 ? "1 tie" : `${ties} ties`}: show only these`,
  chosen: (name) => `${name}, chosen`,
};

export function mapWords(lang: UiLanguage): MapWords {
  return { de, en }[lang];
}
