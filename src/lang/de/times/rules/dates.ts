import { isoDay, pad, weekday } from "../calendar.ts";
import { EDGE_BEFORE, edge, fullYear, is, nearYear, shiftYear, step, YEAR_BEHIND, yearOf } from "../reckon.ts";
import type { Match, TimeContext, TimeRule } from "../rule.ts";

const MONTH_NAME = "(?: (?<m>MONTH) | (?<a>MONABB) DOT? )";

function dayOf(match: Match, context: TimeContext): { value: string; stated: boolean } | undefined {
  const month = Number((match.get("m") ?? match.get("a"))?.value);
  const day = match.number("d");
  const known = yearOf(match, context);
  const near = known?.year ?? nearYear(month, day, context, match);
  const value = isoDay(known ? near : yearOfWeekday(near, month, day, match), month, day);
  return value === undefined ? undefined : { value, stated: known?.stated ?? false };
}

/** "Freitag, 3. Mai": of the years around it the one in which the weekday fits, else the nearest. */
function yearOfWeekday(near: string, month: number, day: number, match: Match): string {
  const named = match.get("wd") ?? match.get("w");
  if (!named || near === "XXXX") return near;
  const target = Number(String(named.value)[0]);
  const years = [near, shiftYear(near, 1), shiftYear(near, -1)];
  return years.find((year) => weekday(isoDay(year, month, day) ?? "") === target) ?? near;
}

/** "23.3.1987", "23. 3. 87", "23.3.". */
function numeric(form: string, context: TimeContext, match: Match): { value: string; stated: boolean } | undefined {
  const [day = "", month = "", year = ""] = form.replaceAll(" ", "").split(".");
  const value = isoDay(year === "" ? nearYear(Number(month), Number(day), context, match) : fullYear(year), Number(month), Number(day));
  return value === undefined ? undefined : { value, stated: year !== "" };
}

const NAMES = new Set(["mai", "august", "märz", "april", "juni"]);

/** Month names are names of people as well: a bare one needs a word before it that asks for a time. */
function isMonth(match: Match): boolean {
  if (is(match.after(), "HYPHEN") && match.after(2)?.from === match.after()?.to && !is(match.after(2), "MONTH")) return false;
  if (match.has("edge") || match.has("rel") || match.has("y") || match.has("yn") || match.has("yrel") || match.has("ythis")) return true;
  const before = match.before();
  if (is(before, "IM", "SEIT", "AB", "EARLY", "WHOLE", "GEGEN") || /monat$/i.test(before?.form ?? "")) return true;
  if (is(match.after(), "CAP") && NAMES.has(match.get("m")?.form.toLowerCase() ?? "")) return false;
  if (is(before, "UND", "ODER", "COMMA", "SLASH", "DASH", "HYPHEN", "BIS"))
    return is(match.before(2), "MONTH", "YEARNUM") || is(before, "BIS");
  return match.has("det") || before === undefined || is(before, "ZUM", "VOM", "VON", "FUER", "LPAR", "ZWISCHEN", "NACH", "VOR", "QUOTE");
}

/** Days and months, with and without year. */
export const DATE_RULES: readonly TimeRule[] = [
  {
    id: "de.time.date",
    on: "MONTH MONABB",
    pattern: `(?: (?: (?<wd>WEEKDAY) | (?<w>WDPART) ) COMMA? )? DEF? (?<d>DAY) ${MONTH_NAME} ${YEAR_BEHIND}?`,
    read: (match, context) => {
      const found = dayOf(match, context);
      return found && match.has("w") ? { ...found, value: found.value + match.string("w").slice(1), type: "TIME" } : found;
    },
    reason: "Day, month by name, year if given; without a year the nearest one that fits the tense",
    examples: [
      ["Das Abkommen trat am 3. Oktober 1990 in Kraft.", "3. Oktober 1990", "1990-10-03"],
      ["Die Übung begann am 2. März.", "2. März", "2024-03-02"],
      ["Die Konferenz wird am Dienstag, dem 2. April, eröffnet.", "Dienstag, dem 2. April", "2024-04-02"],
      ["Am Montagabend, dem 4. März, fielen Schüsse.", "Montagabend, dem 4. März", "2024-03-04TEV"],
      ["Im Mai und Juni 2015 war Ruhe, vom 3. Mai bis 5. Juni 2015 auch.", "3. Mai", "2015-05-03"],
      ["Am Freitag, 3. Mai, begann die Frist.", "Freitag, 3. Mai", "2024-05-03"],
      ["Am 9. Juni dieses Jahres wird gewählt.", "9. Juni dieses Jahres", "2024-06-09"],
      ["Der Vertrag endete am 31. Dez. 1999.", "31. Dez. 1999", "1999-12-31"],
    ],
    notExamples: ["Sie belegte den 3. Platz.", "Den 31. Februar gibt es nicht."],
  },
  {
    id: "de.time.day-of-list",
    on: "MONTH MONABB",
    pattern: `(?<x>(?<d>DAY)) (?= (?: (?:ANDOR|ZUM|AM|VOM|DEF){1,4} DAY ){1,12} ${MONTH_NAME} ${YEAR_BEHIND}? )`,
    read: (match, context) => {
      const found = dayOf(match, context);
      // The point of an ordinal that opens a span belongs to it; in a list KRAUTS leaves it out.
      const list = !is(match.before(), "VOM") && !is(match.after(), "BIS");
      return found && { ...found, ...(list && is(match.get("d"), "ORD") && { end: match.end - 1 }) };
    },
    reason: "A day whose month stands only behind a later day",
    examples: [
      ["Die Gespräche fanden am 4. und 5. März statt.", "4", "2024-03-04"],
      ["Sie tagten vom 4. bis zum 8. März 2019.", "4.", "2019-03-04"],
    ],
    notExamples: ["Der 4. und der 5. Bewerber zogen zurück."],
  },
  {
    id: "de.time.numeric-date",
    on: "DATENUM",
    pattern: "(?: WEEKDAY COMMA? DEF? )? (?<n>DATENUM)",
    read: (match, context) => numeric(match.string("n"), context, match),
    reason: "Dates after DIN 5008 and as printed in tables",
    examples: [
      ["Stand ist der 05.11.2019 gewesen.", "05.11.2019", "2019-11-05"],
      ["Das Protokoll vom 23. 3. 87 fehlt.", "23. 3. 87", "1987-03-23"],
    ],
    notExamples: ["Version 10.40.2020 ist da."],
  },
  {
    id: "de.time.day-month",
    on: "DATESHORT",
    pattern: "(?<= AM | VOM | ZUM | BIS | AB | SEIT | DEF | COMMA | LPAR | ANDOR ) (?<n>DATESHORT)",
    read: (match, context) => numeric(match.string("n"), context, match),
    reason: "Day and month in figures, behind a word that calls for a date",
    examples: [["Der Antrag ging am 4.3. ein.", "4.3.", "2024-03-04"]],
    notExamples: ["Siehe Abschnitt 4.3. des Berichts."],
  },
  {
    id: "de.time.iso-date",
    on: "ISO",
    pattern: "(?<n>ISO)",
    read: (match) => {
      const value = match.string("n");
      return isoDay(value.slice(0, 4), Number(value.slice(5, 7)), Number(value.slice(8))) ? { value, stated: true } : undefined;
    },
    reason: "ISO 8601 days",
    examples: [["Stand: 2019-11-05.", "2019-11-05", "2019-11-05"]],
    notExamples: ["Das Aktenzeichen 2019-99-05 ist vergeben."],
  },
  {
    id: "de.time.month",
    on: "MONTH",
    pattern: `${EDGE_BEFORE} (?<det>DEF)? (?<rel>REL)? (?<m>MONTH) ${YEAR_BEHIND}?`,
    read: (match, context) => {
      if (!isMonth(match)) return undefined;
      const month = match.number("m");
      const known = yearOf(match, context);
      const year = known?.year ?? monthYear(match, month, context);
      return { value: `${year}-${pad(month)}`, stated: known?.stated ?? false, mod: edge(match) };
    },
    reason: "Month with or without year, and a part of it",
    examples: [
      ["Im Dezember 2023 unterzeichneten sie den Vertrag.", "Dezember 2023", "2023-12"],
      ["Im vergangenen November besuchte sie Oslo.", "vergangenen November", "2023-11"],
      ["Ende Januar reiste er ab.", "Ende Januar", "2024-01"],
      ["Im Juli und August war geschlossen.", "August", "2023-08"],
      ["Im September wird gewählt.", "September", "2024-09"],
    ],
    notExamples: [
      "August Macke war Maler.",
      "Die Mai-Feier war laut.",
      "Frau März kam zu spät.",
      "Franz Marc und August Macke waren Maler.",
    ],
  },
  {
    id: "de.time.month-in-figures",
    on: "YEARNUM",
    pattern: "(?<n>NUM) SLASH (?<y>YEARNUM)",
    read: (match) => {
      const month = match.get("n");
      const fits =
        month?.form.length === 2 && match.number("n") > 0 && match.number("n") <= 12 && !is(match.before(), "NUMBERED", "CAP", "SLASH");
      return fits ? { value: `${match.string("y")}-${month.form}`, stated: true } : undefined;
    },
    reason: "Month and year in figures",
    examples: [["Die Zahlen von 03/2015 fehlen.", "03/2015", "2015-03"]],
    notExamples: ["Das Urteil 13/2015 liegt vor.", "Das Urteil 3/2015 liegt vor."],
  },
  {
    id: "de.time.short-year",
    on: "APOS",
    pattern: "(?<x>APOS (?<n>NUM))",
    read: (match) => {
      const digits = match.get("n");
      const opened =
        match.get("x")?.to === digits?.from && digits?.form.length === 2 && is(match.before(), "VON", "SEIT", "BIS", "AB", "IN");
      return opened ? { value: fullYear(digits.form) } : undefined;
    },
    reason: "Two figures behind an apostrophe that stands for the century",
    examples: [["Die Wende von ’89 kam rasch.", "’89", "1989"]],
    notExamples: ["Es waren ’20 Leute."],
  },
];

function monthYear(match: Match, month: number, context: TimeContext): string {
  const rel = match.get("rel");
  const now = Number((context.day ?? context.month ?? "").slice(5, 7));
  if (!rel || !now) return nearYear(month, undefined, context, match);
  if (step(rel) < 0) return shiftYear(context.year, month >= now ? -1 : 0);
  return shiftYear(context.year, step(rel) > 0 && month <= now ? 1 : 0);
}
