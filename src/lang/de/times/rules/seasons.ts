import { feast } from "../calendar.ts";
import { directionOf, EDGE_BEFORE, edge, is, nearYear, neighbour, shiftYear, step, YEAR_BEHIND, yearOf } from "../reckon.ts";
import type { Match, TimeContext, TimeRule } from "../rule.ts";

/** First month of a season; winter is counted to the year it begins in. */
const BEGINS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function seasonYear(season: string, match: Match, context: TimeContext): string {
  const now = Number((context.day ?? context.month ?? "").slice(5, 7));
  if (!now || context.year === undefined) return context.year ?? "XXXX";
  const begins = BEGINS[season] as number;
  const rel = match.get("rel");
  // In January to March the winter that is on began last year.
  const inWinter = season === "WI" && now < 3 ? -1 : 0;
  if (rel && step(rel) < 0) return shiftYear(context.year, inWinter + (begins + 2 >= now || inWinter ? -1 : 0));
  if (rel && step(rel) > 0) return shiftYear(context.year, inWinter + (begins <= now || inWinter ? 1 : 0));
  if (rel) return shiftYear(context.year, inWinter);
  const direction = directionOf(match, context);
  if (direction === "back" && begins > now) return shiftYear(context.year, -1);
  if (direction === "ahead" && begins + 2 < now && season !== "WI") return shiftYear(context.year, 1);
  return context.year;
}

/** "Sommer" and "Winter" are names of people as well, and first parts of other words. */
function isSeason(match: Match): boolean {
  if (is(match.after(), "HYPHEN") && match.after()?.from === match.end) return false;
  if (match.has("det") || match.has("rel") || match.has("edge") || match.has("y") || match.has("yrel") || match.has("yn")) return true;
  const before = match.before();
  return (
    is(before, "IM", "WHOLE", "SEIT", "AB", "BIS", "ZUM", "VOM", "EARLY", "GEGEN", "UEBER", "AM") ||
    (is(before, "UND") && is(match.before(2), "SEASON"))
  );
}

function partOfYear(match: Match, context: TimeContext): { value: string; stated: boolean } | undefined {
  const quarter = is(match.get("u"), "QUARTER") || match.string("u") === "Q" || match.string("l") === "Q";
  const half = is(match.get("u"), "HALFYEAR") || match.string("l") === "H";
  const n = match.number("n");
  if ((!quarter && !half) || n > (quarter ? 4 : 2)) return undefined;
  const known = yearOf(match, context);
  const begins = quarter ? 3 * n - 2 : 6 * n - 5;
  const year = known?.year ?? nearYear(begins, undefined, context, match);
  return { value: `${year}-${quarter ? "Q" : "H"}${n}`, stated: known?.stated ?? false };
}

const UNITS_OF_EDGE: Readonly<Record<string, number>> = { Y: 4, M: 7, W: 8 };

/** Seasons, quarters, edges of a year, feasts. */
export const SEASON_RULES: readonly TimeRule[] = [
  {
    id: "de.time.season",
    on: "SEASON",
    pattern: `${EDGE_BEFORE} (?<det>DET)? (?<rel>REL)? (?<s>SEASON) (?: ${YEAR_BEHIND} (?: (?:SLASH|HYPHEN|DASH) (?:NUM|YEARNUM) )? )?`,
    read: (match, context) => {
      if (!isSeason(match)) return undefined;
      const known = yearOf(match, context);
      const season = match.string("s");
      return { value: `${known?.year ?? seasonYear(season, match, context)}-${season}`, stated: known?.stated ?? false, mod: edge(match) };
    },
    reason: "Seasons, TIMEX3 SP SU FA WI",
    examples: [
      ["Im Frühjahr 2024 soll geliefert werden.", "Frühjahr 2024", "2024-SP"],
      ["Im Winter 2012/13 froren die Leitungen ein.", "Winter 2012/13", "2012-WI"],
      ["Im Winter 2012/2013 froren die Leitungen ein.", "Winter 2012/2013", "2012-WI"],
      ["Im vergangenen Sommer blieb es ruhig.", "vergangenen Sommer", "2023-SU"],
      ["Im Herbst begann die Suche.", "Herbst", "2023-FA"],
    ],
    notExamples: ["Frau Winter gewann das Spiel.", "Der Winter-Reifen hielt."],
  },
  {
    id: "de.time.season-months",
    on: "SEASONS",
    pattern: `DEF? (?<s>SEASONS) ${YEAR_BEHIND}?`,
    read: (match, context) => ({ value: `${yearOf(match, context)?.year ?? context.year ?? "XXXX"}-${match.string("s")}` }),
    reason: "The months of a season are the season",
    examples: [["In den Sommermonaten kommen viele.", "den Sommermonaten", "2024-SU"]],
    notExamples: ["Die Sommermode verkauft sich."],
  },
  {
    id: "de.time.quarter",
    on: "UNIT1 HALFYEAR QUARTER",
    pattern: `DEF? (?<n>NTH) (?<u>UNIT1|HALFYEAR|QUARTER) ${YEAR_BEHIND}?`,
    read: partOfYear,
    reason: "Quarters and half-years",
    examples: [
      ["Im dritten Quartal 2019 stieg der Umsatz.", "dritten Quartal 2019", "2019-Q3"],
      ["Im vierten Quartal sank der Umsatz.", "vierten Quartal", "2023-Q4"],
      ["In der zweiten Jahreshälfte wird gewählt.", "der zweiten Jahreshälfte", "2024-H2"],
    ],
    notExamples: ["Das fünfte Quartal gibt es nicht."],
  },
  {
    id: "de.time.quarter-short",
    on: "LETTER",
    pattern: `(?<l>LETTER) (?<n>NUM) ${YEAR_BEHIND}`,
    read: (match, context) => (match.get("l")?.to === match.get("n")?.from ? partOfYear(match, context) : undefined),
    reason: "Q3 2019, H1 2020",
    examples: [["In Q3 2019 stieg der Umsatz.", "Q3 2019", "2019-Q3"]],
    notExamples: ["Der Stecker H4 2019er Bauart passt."],
  },
  {
    id: "de.time.edge-of-unit",
    on: "YEAREDGE",
    pattern: `DEF? (?<e>YEAREDGE) (?: ${YEAR_BEHIND} (?: (?:SLASH|HYPHEN|DASH) NUM )? )?`,
    read: (match, context) => {
      const [unit = "Y", mod = "END"] = match.string("e").split("|");
      const known = yearOf(match, context);
      const value = known?.year ?? (unit === "W" ? neighbour(context.day, 0, "W") : (context.day ?? context.month ?? context.year));
      const cut = value?.slice(0, UNITS_OF_EDGE[unit]);
      return { value: cut ?? "XXXX", stated: known?.stated ?? false, mod: mod as "START" | "MID" | "END" };
    },
    reason: "Beginning and end of a year, month or week in one word",
    examples: [
      ["Bis zum Jahresende sollen sie gehen.", "Jahresende", "2024"],
      ["Zum Jahreswechsel 2012/13 schloss das Werk.", "Jahreswechsel 2012/13", "2012"],
    ],
    notExamples: ["Das Ende kam."],
  },
  {
    id: "de.time.edge-of-period",
    on: "YEAR1 UNIT1 WEEKEND",
    pattern: "(?<edge>EDGE) DEF? (?<u>YEAR1|UNIT1)",
    read: (match, context) => {
      const unit = match.string("u");
      if (unit === "DE" || unit === "CE") return { value: neighbour(context.year, 0, unit) ?? "XXXX", mod: edge(match) };
      if (!["Y", "M", "W"].includes(unit)) return undefined;
      const known = unit === "Y" ? context.year : unit === "M" ? context.month : context.day && neighbour(context.day, 0, "W");
      return { value: known ?? (unit === "W" ? "XXXX-WXX" : unit === "M" ? "XXXX-XX" : "XXXX"), mod: edge(match) };
    },
    reason: "Beginning, middle and end of the year, month or week that the document is of",
    examples: [["Anfang der Woche trafen sie sich.", "Anfang der Woche", "2024-W11"]],
    notExamples: ["Das Ende der Stunde kam rasch."],
  },
  {
    id: "de.time.feast",
    on: "FEAST",
    pattern: `(?<rel>REL)? (?<f>FEAST) ${YEAR_BEHIND}?`,
    read: (match, context) => feastDay(match, match.string("f"), context),
    reason: "Feasts whose day can be computed",
    examples: [
      ["Ostern 2019 fiel spät.", "Ostern 2019", "2019-04-21"],
      ["Bis Pfingsten soll es fertig sein.", "Pfingsten", "2024-05-19"],
      ["Am Karfreitag wird nicht getagt werden.", "Karfreitag", "2024-03-29"],
      ["Weihnachten blieb es ruhig.", "Weihnachten", "2023-12-25"],
      ["Letzte Weihnachten waren sie getrennt.", "Letzte Weihnachten", "2023-12-25"],
    ],
    notExamples: ["Das Ostern-Spiel entfiel."],
  },
  {
    id: "de.time.public-holiday",
    on: "DAY1",
    pattern: "(?<= AM ) (?<t>DAY1) DEF ADJ? (?<n>CAP|LASTING|ADJ)",
    read: (match, { year }) => {
      const rule = HOLIDAYS[match.get("n")?.form ?? ""] ?? (is(match.after(), "CAP") ? HOLIDAYS[match.after()?.form ?? ""] : undefined);
      return rule === undefined ? undefined : { value: `${year ?? "XXXX"}-${rule}` };
    },
    reason: "Days named for what they celebrate",
    examples: [["Am Tag der Arbeit ruht der Verkehr.", "Tag der Arbeit", "2024-05-01"]],
    notExamples: ["Am Tag der Abreise regnete es."],
  },
  {
    id: "de.time.feast-two-words",
    on: "FEAST",
    pattern: `(?<first>CAP) (?<f>FEAST) ${YEAR_BEHIND}?`,
    read: (match, context) => {
      const first = match.get("first")?.form.toLowerCase() ?? "";
      if (!match.get("f")?.form.startsWith("Himmelfahrt") || !/^(?:christi|mari[aä])$/.test(first)) return undefined;
      return feastDay(match, first === "christi" ? "E+39" : "08-15", context);
    },
    reason: "Two feasts share their second word",
    examples: [["An Christi Himmelfahrt wird die Arbeit ruhen.", "Christi Himmelfahrt", "2024-05-09"]],
    notExamples: ["Am Schalter Neujahr fehlte ein Zettel."],
  },
  {
    id: "de.time.holy-night",
    on: "PART",
    pattern: `(?<x>(?<h>CAP) (?<p>PART) ${YEAR_BEHIND}?)`,
    read: (match, context) => {
      if (!/^Heilig(?:e|en|er)$/.test(match.get("h")?.form ?? "")) return undefined;
      return match.string("p") === "TEV" || match.string("p") === "TNI" ? feastDay(match, "12-24", context) : undefined;
    },
    reason: "'Heiliger Abend' in two words",
    examples: [["Am Heiligen Abend blieb es ruhig.", "Heiligen Abend", "2023-12-24"]],
    notExamples: ["Am bunten Abend blieb es ruhig.", "Den Heiligen Stuhl besuchte er."],
  },
  {
    id: "de.time.feast-numbered",
    on: "FEASTDAY",
    pattern: `DEF? (?<n>NTH) (?<f>FEASTDAY) ${YEAR_BEHIND}?`,
    read: (match, context) => {
      const [rule, n] = [match.string("f"), match.number("n")];
      if (n > 4 || (n > 2 && !rule.startsWith("A"))) return undefined;
      if (rule.startsWith("A")) return feastDay(match, `A${n}`, context);
      return feastDay(match, rule.startsWith("E") ? `E+${Number(rule.slice(1)) + n - 1}` : `12-${24 + n}`, context);
    },
    reason: "Second feast days, Sundays of Advent",
    examples: [
      ["Am zweiten Weihnachtsfeiertag wird der Verkehr ruhen.", "zweiten Weihnachtsfeiertag", "2024-12-26"],
      ["Am ersten Advent 2023 wurde gefeiert.", "ersten Advent 2023", "2023-12-03"],
    ],
    notExamples: ["Der fünfte Advent ist ein Scherz."],
  },
];

const HOLIDAYS: Readonly<Record<string, string>> = { Arbeit: "05-01", Einheit: "10-03" };

function feastDay(match: Match, rule: string, context: TimeContext): { value: string; stated: boolean } | undefined {
  if (is(match.after(), "HYPHEN") && match.after()?.from === match.end) return undefined;
  const known = yearOf(match, context);
  if (known) return { value: feast(rule, known.year), stated: known.stated };
  if (context.year === undefined || context.day === undefined) return { value: feast(rule, context.year ?? "XXXX"), stated: false };
  const rel = match.get("rel");
  const own = feast(rule, context.year);
  if (rel) {
    const by = step(rel) < 0 && own > context.day ? -1 : step(rel) > 0 && own < context.day ? 1 : 0;
    return { value: feast(rule, shiftYear(context.year, by)), stated: false };
  }
  const near = nearYear(Number(own.slice(5, 7)), Number(own.slice(8)), context, match);
  return { value: feast(rule, near), stated: false };
}
