import type { Timex } from "../../../core/index.ts";
import { addDays, addMonths, isoWeek, pad } from "./calendar.ts";
import { type ClassName, classOf } from "./classes.ts";
import type { Lexeme } from "./lexer.ts";
import type { Direction, Match, TimeContext } from "./rule.ts";

type Mod = NonNullable<Timex["mod"]>;

/** True if the lexeme is of one of the classes. */
export function is(lexeme: Lexeme | undefined, ...names: ClassName[]): boolean {
  return lexeme !== undefined && names.some((name) => lexeme.cls === classOf(name));
}

/** A year that may stand behind a day, month or season: read it with {@link yearOf}. */
export const YEAR_BEHIND =
  "(?: (?<y>YEARNUM) | APOS (?<yy>NUM) | DEF YEAR (?<yn>YEARNUM) | DEF? (?<yrel>LAST|NEXT|CURRENT) YEAR1 | (?<ythis>THIS) YEAR1 | DEF (?<ybefore>NEIGHBOUR) | DEF YEAR1 )";

/** "Anfang", "Ende des" before a time. */
export const EDGE_BEFORE = "(?: (?<edge>EDGE) DEF? )?";

export function edge(match: Match): Mod | undefined {
  return match.get("edge")?.value as Mod | undefined;
}

/** -1 for "vergangen", 1 for "kommend", 2 for "übernächst", 0 for "dieser", "laufend". */
export function step(lexeme: Lexeme | undefined): number {
  return is(lexeme, "LAST", "NEXT") ? Number(lexeme?.value) : 0;
}

export function shiftYear(year: string | undefined, by: number): string {
  return year === undefined ? "XXXX" : pad(Number(year) + by, 4);
}

const CENTURY_TURN = 50;
/** "89" → 1989, "15" → 2015. */
export const fullYear = (y: string): string => (y.length === 2 ? (Number(y) > CENTURY_TURN ? `19${y}` : `20${y}`) : y);

/** The year that {@link YEAR_BEHIND} found, and whether the words alone give it. */
export function yearOf(match: Match, { year }: TimeContext): { readonly year: string; readonly stated: boolean } | undefined {
  const number = match.get("y") ?? match.get("yn");
  if (number) return { year: String(number.value), stated: true };
  const short = match.get("yy");
  if (short) return { year: fullYear(short.form), stated: true };
  const before = match.get("ybefore");
  if (before) return { year: before.value === "Y|-1" ? shiftYear(year, -1) : "XXXX", stated: false };
  if (match.has("ythis")) return { year: shiftYear(year, 0), stated: false };
  const rel = match.get("yrel");
  return rel && { year: shiftYear(year, step(rel)), stated: false };
}

const PLANNED = /^(?:geplant|vorgesehen|angesetzt|angekündigt|erwartet|bevorstehend|anstehend)/i;

/**
 * Where an expression lies: what stands before it goes before the tense of the clause. "seit", "das Treffen vom" look back, "auf … vertagt"
 * ahead; "die am Montag gefundenen Akten" as its participle says.
 */
export function directionOf(match: Match, context: TimeContext): Direction {
  const before = match.before();
  if (is(before, "SEIT")) return "back";
  // but not in "die Nacht auf Montag", "von Samstag auf Sonntag"
  if (is(before, "AUF")) return is(match.before(2), "PART", "WEEKDAY") ? context.direction(match.start) : "ahead";
  // "das Treffen vom Montag" has been; "vom Montag bis Mittwoch" is a span in the clause's own time.
  if (is(before, "VOM") && is(match.before(2), "CAP") && !is(match.after(), "BIS", "HYPHEN", "DASH", "UND")) return "back";
  if (is(before, "AM", "IM") && is(match.before(2), "DEF", "EIN", "FUER")) {
    for (let n = 1; n < 8; n++) {
      const word = match.after(n);
      if (word === undefined || is(word, "COMMA", "DOT")) break;
      if (is(word, "ADJ") && is(match.after(n + 1), "CAP", "ADJ"))
        return /end(?:e|en|er|es|em)$/.test(word.form) || PLANNED.test(word.form) ? "ahead" : "back";
    }
  }
  return context.direction(match.start);
}

/** Days that a day in the past tense may still lie ahead: "wurde auf den 20. Juni verschoben". */
const SLACK = 31;

/** "Mai und Juni 2015": the year stands behind the later month only. */
function yearOfLater(month: number, match: Match): number | undefined {
  let n = 1;
  if (!is(match.after(n), "UND", "ODER", "BIS", "SLASH", "HYPHEN", "DASH")) return undefined;
  while (n < 4 && is(match.after(n + 1), "ZUM", "DEF", "AM", "VOM", "ORD", "NUM")) n++;
  const [later, year] = [match.after(n + 1), match.after(n + 2)];
  if (!is(later, "MONTH") || !is(year, "YEARNUM")) return undefined;
  return Number(year?.value) - (month > Number(later?.value) ? 1 : 0);
}

/** Year of a month, or of a day of it, that is named without one. */
export function nearYear(month: number, day: number | undefined, context: TimeContext, match: Match): string {
  const later = yearOfLater(month, match);
  if (later !== undefined) return String(later);
  const now = context.day ?? (context.month && `${context.month}-15`);
  if (now === undefined) return context.year ?? "XXXX";
  const year = Number(now.slice(0, 4));
  const away = (month - Number(now.slice(5, 7))) * 30.5 + (day === undefined ? 0 : day - Number(now.slice(8, 10)));
  const direction = directionOf(match, context);
  if (direction === "back" && away > (day === undefined ? 0 : SLACK)) return String(year - 1);
  if (direction === "ahead" && away < -150) return String(year + 1);
  if (direction === "near" && away > 183) return String(year - 1);
  return direction === "near" && away < -183 ? String(year + 1) : String(year);
}

/** `P2Y`, `PT30M`, `PXW`: units whose letter begins with T are parts of a day. */
export function period(n: number | string, unit: string): string {
  if (unit === "TH" && n === 0.5) return "PT30M";
  if (unit === "HY") return typeof n === "number" ? `P${n * 6}M` : "PXM";
  if (unit === "Q") return typeof n === "number" ? `P${n}Q` : "PXQ";
  return unit.startsWith("T") ? `PT${n}${unit.slice(1)}` : `P${n}${unit}`;
}

const MONTHS_IN: Readonly<Record<string, number>> = { Q: 3, HY: 6, Y: 12, DE: 120, CE: 1200 };

/** The date `n` units from `from`, as precise as the coarser of unit and start; undefined where it cannot be told. */
export function shift(from: string | undefined, n: number, unit: string): string | undefined {
  // A calendar has an end: what lies beyond years of four figures is told by its length alone.
  if (from === undefined || !Number.isFinite(n) || Math.abs(n) > (FARTHEST[unit] ?? 10_000)) return undefined;
  const day = /^\d{4}-\d\d-\d\d$/.test(from) ? from : undefined;
  const month = /^\d{4}-\d\d/.test(from) ? from.slice(0, 7) : undefined;
  if (unit === "D" || unit === "W" || unit === "WE") {
    if (day === undefined || !Number.isInteger(n)) return undefined;
    if (unit === "D") return addDays(day, n);
    return `${isoWeek(addDays(day, 7 * n))}${unit === "WE" ? "-WE" : ""}`;
  }
  if (unit === "M" && month !== undefined && Number.isInteger(n)) return addMonths(month, n);
  if ((unit === "Q" || unit === "HY" || (unit === "Y" && !Number.isInteger(n))) && month !== undefined) {
    return addMonths(month, Math.round(n * (MONTHS_IN[unit] as number)));
  }
  const years = unit === "Y" ? Math.round(n) : unit === "DE" && Number.isInteger(n) ? 10 * n : undefined;
  const year = years === undefined ? 0 : Number(from.slice(0, 4)) + years;
  return year > 0 && year < 10_000 ? pad(year, 4) : undefined;
}

const FARTHEST: Readonly<Record<string, number>> = { D: 40_000, W: 5_000, M: 1_500, Q: 500 };

/** This, last or next unit, counted from `from`: `2024-W10`, `2023`, `201` (decade), `19` (century). */
export function neighbour(from: string | undefined, by: number, unit: string): string | undefined {
  if (from === undefined) return undefined;
  if (unit === "DE") return pad(Math.floor(Number(from.slice(0, 4)) / 10) + by, 3);
  if (unit === "CE") return pad(Math.floor(Number(from.slice(0, 4)) / 100) + by, 2);
  if (unit === "Q" || unit === "HY") {
    const length = MONTHS_IN[unit] as number;
    if (from.length < 7) return undefined;
    const month = addMonths(from.slice(0, 7), by * length);
    return `${month.slice(0, 4)}-${unit === "Q" ? "Q" : "H"}${Math.ceil(Number(month.slice(5)) / length)}`;
  }
  return shift(from, by, unit);
}
