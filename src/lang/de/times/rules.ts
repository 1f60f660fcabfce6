import type { Timex } from "../../../core/index.ts";
import { addDays, addMonths, isoDay, isoWeek, weekday } from "./calendar.ts";
import { MONTH, MONTHS, NUMBER, numberOf, SEASON, SEASONS, UNIT, unitOf, WEEKDAY, WEEKDAYS } from "./words.ts";

export interface Found {
  readonly value: string;
  readonly type?: Timex["type"];
  readonly mod?: NonNullable<Timex["mod"]>;
  /** The value follows from the words alone. */
  readonly stated?: boolean;
}

/** `day` is the document's day, or undefined if it is not known to the day; then years come out as XXXX. */
export interface TimeContext {
  readonly day: string | undefined;
  /** The verb of the clause looks back: "am Dienstag" is the last one, else the next is possible. */
  readonly past: boolean;
}

export interface TimeRule {
  readonly id: string;
  /** Over one sentence, case-insensitive. Named groups: see each rule. */
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, context: TimeContext) => Found | undefined;
  readonly reason: string;
  /** [sentence, the expression, its value on Thursday 2024-03-14]. */
  readonly examples: readonly (readonly [string, string, string])[];
  readonly notExamples?: readonly string[];
}

const rx = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d.-])(?:${source})(?![\\p{L}\\d]|-\\p{L})`, "giu");
const yearOf = (day: string | undefined): string => day?.slice(0, 4) ?? "XXXX";
const lower = (s: string | undefined): string => (s ?? "").toLowerCase();
const PARTS: Readonly<Record<string, NonNullable<Timex["mod"]>>> = { anfang: "START", beginn: "START", mitte: "MID", ende: "END" };
const part = (word: string | undefined): { mod?: NonNullable<Timex["mod"]> } => {
  const mod = PARTS[lower(word)];
  return mod ? { mod } : {};
};
const LAST = "vergangenen|vergangene|vergangener|vorigen|vorige|voriger|letzten|letzte|letzter";
const NEXT = "kommenden|kommende|kommender|nächsten|nächste|nächster";

/** Year of a month named without one: the nearest that fits the clause's direction. */
function nearYear(month: number, { day, past }: TimeContext): string {
  if (!day) return "XXXX";
  const year = Number(day.slice(0, 4));
  const now = Number(day.slice(5, 7));
  if (past) return String(month > now ? year - 1 : year);
  return String(month < now - 6 ? year + 1 : year);
}

/** Behind a word that stands before numbers as well, only years near our own. */
const NEAR_YEAR = "(?:19\\d{2}|20\\d{2}|2100)";
const COUNTED =
  "(?:kilometer|meter|quadratmeter|soldat|mann|tonne|mensch|euro|dollar|personen|einwohner|teilnehmer|exemplar|panzer|drohne|rakete|tage?n?(?!\\p{L})|mal(?!\\p{L})|uhr(?!\\p{L})|stunde|prozent|tote|kämpfer)";
/** Words that call for a year only beside another one ("von 2014 bis 2018"), or where nothing follows that it could count and it is not round ("das Gesetz von 1969."). */
const YEAR_BESIDE = [
  `(?:zwischen|von|für|nach|vor)(?=\\s+${NEAR_YEAR}\\s+(?:und|bis)\\s+${NEAR_YEAR}(?!\\s+${COUNTED}))`,
  `und(?<=(?:zwischen|von|für|nach|vor|seit|jahren)\\s+${NEAR_YEAR}\\s+und)`,
  "(?:von|nach|vor)(?=\\s+(?!\\d\\d00)\\d{4}(?:[.,;:!?)]|$|\\s+(?:hat|haben|ist|sind|war|waren|wurden?|etwa|noch|schon|nicht)(?!\\p{L})))",
].join("|");

const fullYear = (y: string): string => (y.length === 2 ? (Number(y) > 50 ? `19${y}` : `20${y}`) : y);

export const TIME_RULES: readonly TimeRule[] = [
  {
    id: "de.time.date",
    reason: "Day, month by name, year if given; without a year the nearest one",
    pattern: rx(`(?:(?:${WEEKDAY}),?\\s+(?:(?:den|dem|der)\\s+)?)?(?<day>\\d{1,2})\\.\\s*(?<month>${MONTH})(?:\\s+(?<year>\\d{4}))?`),
    read: ({ day, month, year }, context) => {
      const m = MONTHS[lower(month)] ?? 0;
      const value = isoDay(year ?? nearYear(m, context), m, Number(day));
      return value === undefined ? undefined : { value, stated: year !== undefined };
    },
    examples: [
      ["Das Abkommen trat am 3. Oktober 1990 in Kraft.", "3. Oktober 1990", "1990-10-03"],
      ["Die Übung begann am 2. März.", "2. März", "2024-03-02"],
    ],
    notExamples: ["Sie belegte den 3. Platz."],
  },
  {
    id: "de.time.numeric-date",
    reason: "DIN 5008 dates",
    pattern: rx(`(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4}|\\d{2})`),
    read: ({ day, month, year = "" }) => {
      const value = isoDay(fullYear(year), Number(month), Number(day));
      return value === undefined ? undefined : { value, stated: true };
    },
    examples: [["Stand ist der 05.11.2019 gewesen.", "05.11.2019", "2019-11-05"]],
    notExamples: ["Version 10.40.2020 ist da."],
  },
  {
    id: "de.time.month",
    reason: "Month with or without year, and a part of it",
    pattern: rx(`(?:(?<part>anfang|mitte|ende)\\s+)?(?:(?<rel>${LAST}|${NEXT})\\s+)?(?<month>${MONTH})(?:\\s+(?<year>\\d{4}))?`),
    read: ({ part: p, rel, month, year }, context) => {
      const m = MONTHS[lower(month)] ?? 0;
      const past = rel ? new RegExp(`^(?:${LAST})$`, "iu").test(rel) : context.past;
      const y = year ?? nearYear(m, { ...context, past });
      return { value: `${y}-${String(m).padStart(2, "0")}`, stated: year !== undefined, ...part(p) };
    },
    examples: [
      ["Im Dezember 2023 unterzeichneten sie den Vertrag.", "Dezember 2023", "2023-12"],
      ["Im vergangenen November besuchte sie Oslo.", "vergangenen November", "2023-11"],
      ["Ende Januar reiste er ab.", "Ende Januar", "2024-01"],
    ],
  },
  {
    id: "de.time.season",
    reason: "Seasons, TIMEX3 SP SU FA WI",
    pattern: rx(`(?:(?<rel>${LAST}|${NEXT})\\s+)?(?<season>${SEASON})(?:\\s+(?<year>\\d{4}))?`),
    read: ({ rel, season, year }, { day }) => {
      const shift = rel && day ? (new RegExp(`^(?:${LAST})$`, "iu").test(rel) ? -1 : 0) : 0;
      const y = year ?? (day ? String(Number(yearOf(day)) + shift) : "XXXX");
      return { value: `${y}-${SEASONS[lower(season)]}`, stated: year !== undefined };
    },
    examples: [["Im Frühjahr 2024 soll geliefert werden.", "Frühjahr 2024", "2024-SP"]],
  },
  {
    id: "de.time.year",
    reason:
      "Four digits are a year behind a word that calls for one, or as an end of a span of two years; not where they count the noun that follows",
    pattern: rx(
      `(?:(?:jahr|jahre|jahres|jahren)\\s+(?<year>[12]\\d{3})|(?:seit|bis|anfang|mitte|ende|ab|${YEAR_BESIDE})\\s+(?<near>${NEAR_YEAR}))(?!\\s+${COUNTED})`,
    ),
    read: ({ year, near }) => ({ value: year ?? near ?? "", stated: true }),
    examples: [
      ["Seit 2014 gilt das Embargo.", "2014", "2014"],
      ["Im Jahr 1998 endete der Streit.", "1998", "1998"],
      ["Ins Jahr 2184 verlegt der Film die Handlung.", "2184", "2184"],
      ["Zwischen 2014 und 2018 ruhten die Gespräche.", "2014", "2014"],
      ["Zwischen 2014 und 2018 ruhten die Gespräche.", "2018", "2018"],
      ["Von 2014 bis 2018 ruhten die Gespräche.", "2014", "2014"],
      ["Das Abkommen von 1969 ist gekündigt.", "1969", "1969"],
    ],
    notExamples: [
      "Nach 2000 Metern war Schluss.",
      "Die Resolution 1701 und 1701 Mal Beifall",
      "Kenia lieferte 500 Panzer und 2000 Drohnen.",
      "Seit 2000 Tagen gilt das Embargo.",
      "Zwischen 2000 und 2050 Soldaten kamen.",
      "Es starb einer von 2000.",
      "Eine Truppe von 1950 Leuten kam.",
      "Die Resolutionen 1970 und 1973 gelten.",
      "Die Zahl stieg bis 1701 an.",
    ],
  },
  {
    id: "de.time.weekday",
    reason: "A weekday is the nearest one in the clause's direction; news looks back unless it says otherwise",
    pattern: rx(
      `(?:(?<rel>${LAST}|${NEXT}|diesen|diesem)\\s+)?(?<weekday>${WEEKDAY})(?:(?:morgen|abend|nachmittag|vormittag|mittag|nacht)|\\s+(?:morgen|abend|nachmittag|vormittag|mittag|nacht))?`,
    ),
    read: ({ rel, weekday: name }, { day, past }) => {
      const target = WEEKDAYS[lower(name)] ?? 1;
      if (!day) return { value: `XXXX-WXX-${target}` };
      const back = (weekday(day) - target + 7) % 7;
      const forward = rel ? new RegExp(`^(?:${NEXT})$`, "iu").test(rel) : !past;
      const days = forward ? (back === 0 ? 0 : 7 - back) : rel && back === 0 ? -7 : -back;
      return { value: addDays(day, days) };
    },
    examples: [
      ["Am Dienstag traf der Minister ein.", "Dienstag", "2024-03-12"],
      ["Am kommenden Montag wird verhandelt.", "kommenden Montag", "2024-03-18"],
    ],
  },
  {
    id: "de.time.deictic",
    reason: "Days counted from the document's day",
    pattern: rx(`(?<word>vorgestern|gestern|heute|morgen|übermorgen)(?:\\s+(?:früh|abend|nacht|vormittag|nachmittag|mittag))?`),
    read: ({ word }, { day }) => {
      if (word === "Morgen") return undefined; // the noun
      const shift = { vorgestern: -2, gestern: -1, heute: 0, morgen: 1, übermorgen: 2 }[lower(word)] ?? 0;
      return { value: day ? addDays(day, shift) : shift === 0 ? "PRESENT_REF" : shift < 0 ? "PAST_REF" : "FUTURE_REF" };
    },
    examples: [["Gestern brachen die Gespräche ab.", "Gestern", "2024-03-13"]],
    notExamples: ["Am Morgen danach war es still."],
  },
  {
    id: "de.time.relative-unit",
    reason: "This, last, next week, month, year",
    pattern: rx(`(?<rel>${LAST}|${NEXT}|diesem|dieser|dieses|diese|diesen)\\s+(?<unit>woche|monats?|jahre?s?)`),
    read: ({ rel, unit }, { day }) => {
      const back = new RegExp(`^(?:${LAST})$`, "iu").test(rel ?? "");
      const forward = new RegExp(`^(?:${NEXT})$`, "iu").test(rel ?? "");
      if (!day) return { value: back ? "PAST_REF" : forward ? "FUTURE_REF" : "PRESENT_REF" };
      const step = back ? -1 : forward ? 1 : 0;
      if (/^w/iu.test(unit ?? "")) return { value: isoWeek(addDays(day, 7 * step)) };
      if (/^m/iu.test(unit ?? "")) return { value: addMonths(day, step) };
      return { value: String(Number(yearOf(day)) + step) };
    },
    examples: [
      ["In der vergangenen Woche reiste sie ab.", "vergangenen Woche", "2024-W10"],
      ["In diesem Jahr trat das Land bei.", "diesem Jahr", "2024"],
    ],
  },
  {
    id: "de.time.ago",
    reason: "'vor' and 'in' with a span count from the document's day, as precisely as the unit",
    pattern: rx(
      `(?<dir>vor|in)\\s+(?:(?<approx>etwa|rund|circa|ca\\.|ungefähr|knapp|gut|fast|mehr als)\\s+)?(?<number>${NUMBER})\\s+(?<unit>${UNIT})`,
    ),
    read: ({ dir, approx, number, unit }, { day }) => {
      const n = numberOf(number ?? "");
      const u = unitOf(unit ?? "");
      if (n === undefined || u === undefined) return undefined;
      const sign = lower(dir) === "vor" ? -1 : 1;
      const mod = approx ? { mod: "APPROX" as const } : {};
      if (!day) return { value: sign < 0 ? "PAST_REF" : "FUTURE_REF", ...mod };
      if (u === "Y") return { value: String(Number(yearOf(day)) + sign * n), ...mod };
      if (u === "M" && /^mona/iu.test(unit ?? "")) return { value: addMonths(day, sign * n), ...mod };
      if (u === "W") return { value: isoWeek(addDays(day, sign * 7 * n)), ...mod };
      if (u === "D") return { value: addDays(day, sign * n), ...mod };
      return undefined;
    },
    examples: [
      ["Vor zwei Jahren fiel die Stadt.", "Vor zwei Jahren", "2022"],
      ["Vor etwa drei Tagen begann es.", "Vor etwa drei Tagen", "2024-03-11"],
    ],
  },
  {
    id: "de.time.duration",
    reason: "A number of units, without a preposition that dates it",
    pattern: rx(`(?<number>${NUMBER})\\s+(?<unit>${UNIT})`),
    read: ({ number, unit }) => {
      const n = numberOf(number ?? "");
      const u = unitOf(unit ?? "");
      if (n === undefined || u === undefined) return undefined;
      const time = /^(?:sekunde|minute|stunde)/iu.test(unit ?? "");
      return { value: `P${time ? "T" : ""}${n}${u}`, type: "DURATION", stated: true };
    },
    examples: [["Die Übung dauert zehn Tage.", "zehn Tage", "P10D"]],
    notExamples: ["Zwei Ministerinnen nahmen teil."],
  },
  {
    id: "de.time.reference",
    reason: "Vague references of TIMEX3",
    pattern: rx(
      `(?<past>kürzlich|unlängst|jüngst|zuletzt|damals|einst|früher)|(?<present>derzeit|zurzeit|gegenwärtig|momentan|aktuell|inzwischen|mittlerweile|jetzt|nun)|(?<future>künftig|demnächst|bald|in Kürze)`,
    ),
    read: ({ past, present }) => ({ value: past ? "PAST_REF" : present ? "PRESENT_REF" : "FUTURE_REF", stated: true }),
    examples: [["Derzeit ruhen die Gespräche.", "Derzeit", "PRESENT_REF"]],
  },
  {
    id: "de.time.clock",
    reason: "Clock time on the document's day",
    pattern: rx(`(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?\\s+Uhr`),
    read: ({ hour, minute }, { day }) => {
      if (Number(hour) > 24) return undefined;
      return { value: `${day ?? "XXXX-XX-XX"}T${(hour ?? "").padStart(2, "0")}:${minute ?? "00"}`, type: "TIME" };
    },
    examples: [["Um 15.30 Uhr begann das Treffen.", "15.30 Uhr", "2024-03-14T15:30"]],
  },
];
