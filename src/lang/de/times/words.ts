export const MONTHS: Readonly<Record<string, number>> = {
  januar: 1,
  jänner: 1,
  februar: 2,
  feber: 2,
  märz: 3,
  april: 4,
  mai: 5,
  juni: 6,
  juli: 7,
  august: 8,
  september: 9,
  oktober: 10,
  november: 11,
  dezember: 12,
};
export const WEEKDAYS: Readonly<Record<string, number>> = {
  montag: 1,
  dienstag: 2,
  mittwoch: 3,
  donnerstag: 4,
  freitag: 5,
  samstag: 6,
  sonnabend: 6,
  sonntag: 7,
};
export const SEASONS: Readonly<Record<string, string>> = { frühjahr: "SP", frühling: "SP", sommer: "SU", herbst: "FA", winter: "WI" };
const NUMBERS: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einem: 1,
  einer: 1,
  einen: 1,
  eines: 1,
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
  zwanzig: 20,
  dreißig: 30,
  fünfzig: 50,
  hundert: 100,
};
/** TIMEX3 unit letters. */
const UNITS: Readonly<Record<string, string>> = {
  sekunde: "S",
  minute: "M",
  stunde: "H",
  tag: "D",
  woche: "W",
  monat: "M",
  jahr: "Y",
  jahrzehnt: "DE",
  jahrhundert: "CE",
  quartal: "Q",
};

const alternatives = (table: Readonly<Record<string, unknown>>): string =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join("|");
export const MONTH = `(?:${alternatives(MONTHS)})`;
export const WEEKDAY = `(?:${alternatives(WEEKDAYS)})`;
export const SEASON = `(?:${alternatives(SEASONS)})`;
export const NUMBER = `(?:\\d{1,4}|${alternatives(NUMBERS)})`;
export const UNIT = `(?:sekunde|minute|stunde|tag|woche|monat|jahr|jahrzehnt|jahrhundert|quartal)(?:en|es|e|n|s)?`;

export function numberOf(word: string): number | undefined {
  return /^\d+$/u.test(word) ? Number(word) : NUMBERS[word.toLowerCase()];
}

/** Unit letter of an inflected unit word. */
export function unitOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  return UNITS[lower] ?? UNITS[lower.replace(/(?:en|es|e|n|s)$/u, "")] ?? UNITS[lower.replace(/n$/u, "")];
}
