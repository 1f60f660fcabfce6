import { monthNumber } from "./month-names.ts";

/** A day that a text states, with the time of day if it states one. */
export interface FoundDate {
  /** ISO 8601, `2024-03-12`. */
  readonly day: string;
  /** ISO 8601 with the time as stated and, if stated, the offset: `2024-03-12T14:05:00+01:00`. */
  readonly instant?: string;
  /** Where in the text it begins, and how many characters state the day. */
  readonly start: number;
  readonly length: number;
  /** Day and month might be the other way round: "11/01/2023". */
  readonly doubtful?: boolean;
}

const EARLIEST = 1900;
const LATEST = 2100;
/** More of a text than any date is looked for in. */
const LONGEST = 5000;

const ISO =
  /(?<!\d)((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?:[T ]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?!\d)/u;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)([./]\s?)(\d{1,2})\2(\d{1,2})(?!\d)/u;
const COMPACT = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?:T?(?=\d{4,6})\d{4,6})?(?!\d)/u;
const DAY_FIRST = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d(?!:\d)|\d\d)(?!\d(?!\d:))/u;
const YEAR = /(?:19|20)\d\d/u;
/** "12. März 2024", "7 de junio de 2020", "12-Mar-2024" */
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º)?[\s-]{1,3}(?:de |of )?(\p{L}{3,14})\.?[\s,.-]{1,3}(?:de |del )?((?:19|20)\d\d)(?!\d)/u;
/** "March 12, 2024" */
const MONTH_DAY = /(?<!\p{L})(\p{L}{3,14})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}((?:19|20)\d\d)(?!\d)/u;
const CLOCK = /^[^\p{L}\d]{0,6}(?:(?:um|at|ora|uhr|klo|kl|o|a|à|в)\s)?(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?:\s?([ap])\.?m\.?)?/iu;

/**
 * The first full date in a text: ISO 8601, numbers in the usual orders, or a month by its name in some forty languages. A month's number over
 * twelve shows that day and month are in the American order; `monthFirst` says so where both are possible.
 */
export function findDate(given: string, monthFirst = false): FoundDate | undefined {
  const text = given.slice(0, LONGEST);
  if (!/\d/u.test(text)) return undefined;
  const found = [iso(text), numbers(text, monthFirst), inWords(text)].filter((d) => d !== undefined);
  const first = found.sort((a, b) => a.start - b.start)[0];
  return first ?? compact(text);
}

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

function iso(text: string): FoundDate | undefined {
  const m = ISO.exec(text);
  const day = m && dayOf({ year: m[1] ?? "", month: Number(m[2]), day: Number(m[3]) });
  if (!day) return undefined;
  const [, , , , hour, minute, second = "00", zone = ""] = m;
  if (hour === undefined || Number(hour) > 23) return { day, start: m.index, length: m[0].length };
  const offset = /^(?:Z|UTC|GMT)$/u.test(zone) ? "Z" : zone.replace(/^([+-]\d{2}):?(\d{2})$/u, "$1:$2");
  return { day, instant: `${day}T${hour.padStart(2, "0")}:${minute}:${second}${offset}`, start: m.index, length: m[0].length };
}

function numbers(text: string, monthFirst: boolean): FoundDate | undefined {
  const y = YEAR_FIRST.exec(text);
  const d = DAY_FIRST.exec(text);
  if (y && (!d || y.index <= d.index)) return withClock(text, y, { year: y[1] ?? "", month: Number(y[3]), day: Number(y[4]) });
  if (!d) return undefined;
  const [a, b] = [Number(d[1]), Number(d[3])];
  const year = (d[4] ?? "").length === 2 ? `20${d[4]}` : (d[4] ?? "");
  const american = b > 12 || (monthFirst && d[2] === "/" && a <= 12);
  const found = withClock(text, d, american ? { year, month: a, day: b } : { year, month: b, day: a });
  const doubtful = d[2] === "/" && a <= 12 && b <= 12 && a !== b && !monthFirst;
  return found && doubtful ? { ...found, doubtful } : found;
}

function inWords(text: string): FoundDate | undefined {
  if (!YEAR.test(text)) return undefined;
  const a = DAY_MONTH.exec(text);
  const b = MONTH_DAY.exec(text);
  const first =
    a && monthNumber(a[2] ?? "")
      ? withClock(text, a, { year: a[3] ?? "", month: monthNumber(a[2] ?? "") ?? 0, day: Number(a[1]) })
      : undefined;
  const second =
    b && monthNumber(b[1] ?? "")
      ? withClock(text, b, { year: b[3] ?? "", month: monthNumber(b[1] ?? "") ?? 0, day: Number(b[2]) })
      : undefined;
  return first && second ? (first.start <= second.start ? first : second) : (first ?? second);
}

function compact(text: string): FoundDate | undefined {
  const m = COMPACT.exec(text);
  const day = m && dayOf({ year: m[1] ?? "", month: Number(m[2]), day: Number(m[3]) });
  return day ? { day, start: m.index, length: m[0].length } : undefined;
}

/** The date with the time of day that follows it: "12.03.2024, 14:05 Uhr". */
function withClock(text: string, match: RegExpExecArray, parts: Parts): FoundDate | undefined {
  const day = dayOf(parts);
  if (day === undefined) return undefined;
  const clock = CLOCK.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 40));
  const [start, length] = [match.index, match[0].length];
  if (!clock) return { day, start, length };
  const half = clock[4]?.toLowerCase();
  const hour = (Number(clock[1]) % (half ? 12 : 24)) + (half === "p" ? 12 : 0);
  if (hour > 23 || Number(clock[2]) > 59) return { day, start, length };
  return { day, instant: `${day}T${String(hour).padStart(2, "0")}:${clock[2]}:${clock[3] ?? "00"}`, start, length };
}

/** The day in ISO 8601, or undefined if the calendar has none such. */
function dayOf({ year, month, day }: Parts): string | undefined {
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number(year) < EARLIEST || Number(year) > LATEST || Number.isNaN(date.getTime())) return undefined;
  return date.toISOString().slice(0, 10) === iso ? iso : undefined;
}
