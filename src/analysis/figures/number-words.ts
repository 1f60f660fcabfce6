/** Number words of German press texts; "ein" is left out, it mostly is an article. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  fünfzehn: 15,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  hundert: 100,
  tausend: 1000,
};

/** Words after a number that multiply it. */
export const SCALES: Readonly<Record<string, number>> = {
  Dutzend: 12,
  Hundert: 100,
  Tausend: 1e3,
  tausend: 1e3,
  Million: 1e6,
  Millionen: 1e6,
  Mio: 1e6,
  Milliarde: 1e9,
  Milliarden: 1e9,
  Mrd: 1e9,
};

/** Words before a number that make it a bound or an estimate. */
export const UNSURE: Readonly<Record<string, "about" | "least" | "most">> = {
  rund: "about",
  etwa: "about",
  circa: "about",
  ca: "about",
  ungefähr: "about",
  knapp: "about",
  fast: "about",
  gut: "about",
  annähernd: "about",
  schätzungsweise: "about",
  mindestens: "least",
  wenigstens: "least",
  zumindest: "least",
  "mehr als": "least",
  über: "least",
  "bis zu": "most",
  höchstens: "most",
  maximal: "most",
  "weniger als": "most",
};

/** Below this a number word counts nothing that could be disputed. */
export const LITTLE = 2;
