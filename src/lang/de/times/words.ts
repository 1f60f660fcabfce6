/** Words of time. The generated ones (numbers, inflected ordinals, "Montagabend") are in `lexicon.ts`. */

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

/** Parts of a day in TIMEX3. */
export const PARTS: Readonly<Record<string, string>> = {
  morgen: "TMO",
  vormittag: "TMO",
  mittag: "TMI",
  nachmittag: "TAF",
  abend: "TEV",
  nacht: "TNI",
};

/** Feasts with a computable day: `MM-DD`, days from Easter Sunday, or a Sunday of Advent. See `feast` in `calendar.ts`. */
export const FEASTS: Readonly<Record<string, string>> = {
  neujahr: "01-01",
  neujahrstag: "01-01",
  dreikönigstag: "01-06",
  rosenmontag: "E-48",
  faschingsdienstag: "E-47",
  aschermittwoch: "E-46",
  palmsonntag: "E-7",
  gründonnerstag: "E-3",
  karfreitag: "E-2",
  karsamstag: "E-1",
  ostern: "E+0",
  ostersonntag: "E+0",
  ostermontag: "E+1",
  pfingsten: "E+49",
  pfingstsonntag: "E+49",
  pfingstmontag: "E+50",
  fronleichnam: "E+60",
  reformationstag: "10-31",
  allerheiligen: "11-01",
  allerseelen: "11-02",
  heiligabend: "12-24",
  weihnachten: "12-25",
  weihnachtstag: "12-25",
  nikolaustag: "12-06",
  stephanstag: "12-26",
  stefanitag: "12-26",
  silvester: "12-31",
  sylvester: "12-31",
  silvesterabend: "12-31",
  himmelfahrt: "E+39",
};
