/**
 * The kinds of words that the rules of time tell apart. A sentence becomes a string with one character per word, and the
 * rules are regular expressions over that string: they stay short, and a whole sentence costs a few comparisons.
 */
// biome-ignore format: one kind a line
export const CLASS_NAMES = [
  // determiners and adjectives before a time
  "DEF", "THIS", "THAT", "EIN", "EVERY", "ALL", "LAST", "NEXT", "CURRENT", "TODAYS", "SAME", "WHOLE", "EARLY", "SUCCESSIVE", "ADJ", "POSS",
  // numbers
  "NUM", "YEARNUM", "NUMW", "ORD", "ORDW", "HALF", "HALB", "VAGUE", "PAAR", "CLOCK", "DATENUM", "DATESHORT", "ISO", "DECADE", "DECADEN", "DECADEJ",
  // units and compounds of them
  "YEAR1", "YEARN", "UNIT1", "UNITN", "DAY1", "DAYN", "WEEKEND", "XJAHR", "NEIGHBOUR", "HALFYEAR", "QUARTER", "PERIOD", "FIXED",
  // months, days and their parts
  "MONTH", "MONABB", "WEEKDAY", "WEEKDAYS", "WDPART", "WDADV", "PART", "PARTGEN", "PARTLC", "PARTADV", "MIDNIGHT", "PARTHOURS", "VIERTEL", "UHR",
  // seasons, feasts, edges
  "SEASON", "SEASONS", "FEAST", "FEASTDAY", "EDGE", "YEAREDGE", "LETTER", "CHRIST",
  // words that point
  "TODAY", "MORGEN", "DAYWORD", "THISYEAR", "REF", "FRUEHER", "BALD", "NUN", "ZEIT", "PASTNOUN", "FUTURENOUN", "PRESENTNOUN", "SHIFT",
  // how long, how often, how old
  "LY", "LONG", "JAEHRIG", "TAEGIG", "TIMES", "MAL", "MALS", "LANG", "OLD",
  // modifiers
  "APPROX", "MEHR", "ALS", "LIMIT",
  // prepositions and conjunctions
  "VOR", "NACH", "SEIT", "IN", "IM", "AM", "AN", "UM", "ZU", "ZUM", "ZUR", "AB", "VON", "VOM", "GEGEN", "BIS", "FUER", "UEBER", "UNTER", "MIT", "AUF", "PRO", "ZWISCHEN", "WAEHREND", "UND", "ODER", "INSTEAD", "NOCH", "AUCH", "WIE", "JEWEILS",
  // what a number counts or numbers, what lasts, what has an age
  "COUNTED", "NUMBERED", "LASTING", "AGED",
  // the rest
  "COMMA", "DOT", "SLASH", "HYPHEN", "DASH", "LPAR", "APOS", "QUOTE", "CAP", "WORD",
] as const; // prettier-ignore

export type ClassName = (typeof CLASS_NAMES)[number];

/** Private characters, so that none has a meaning in a regular expression. */
const FIRST = 0xe000;
const BY_NAME: ReadonlyMap<string, string> = new Map(CLASS_NAMES.map((name, i) => [name, String.fromCharCode(FIRST + i)]));

/** The character that stands for a class. */
export function classOf(name: ClassName): string {
  return BY_NAME.get(name) as string;
}

/** Names for groups of classes, to be used in patterns like classes. */
const GROUPS: Readonly<Record<string, readonly ClassName[]>> = {
  DET: ["DEF", "THIS", "THAT"],
  REL: ["LAST", "NEXT", "CURRENT", "THIS"],
  NO: ["NUM", "NUMW", "EIN"],
  COUNT: ["NUM", "NUMW", "YEARNUM"],
  NTH: ["ORD", "ORDW"],
  DAY: ["ORD", "NUM"],
  UNIT: ["YEAR1", "YEARN", "UNIT1", "UNITN", "DAY1", "DAYN", "WEEKEND"],
  UNITS: ["YEARN", "UNITN", "DAYN"],
  ONEUNIT: ["YEAR1", "UNIT1", "DAY1", "WEEKEND"],
  YEAR: ["YEAR1", "YEARN"],
  ANDOR: ["UND", "ODER", "BIS", "COMMA", "SLASH", "HYPHEN", "DASH"],
  NOUN: ["CAP", "COUNTED", "LASTING", "AGED"],
};

/**
 * A pattern over classes: names of classes and groups in capitals, blanks for legibility, everything else as in a regular
 * expression. `(?<x>…)` marks the words that are the expression, if it is not the whole match.
 * @throws RangeError if a name is unknown.
 */
export function compile(pattern: string): RegExp {
  const source = pattern.replace(/[A-Z][A-Z0-9]+/gu, (name) => {
    const group = GROUPS[name];
    if (group) return `[${group.map(classOf).join("")}]`;
    const char = BY_NAME.get(name);
    if (char === undefined) throw new RangeError(`unknown class ${name} in a rule of time`);
    return char;
  });
  return new RegExp(source.replace(/\s+/gu, ""), "dg");
}
