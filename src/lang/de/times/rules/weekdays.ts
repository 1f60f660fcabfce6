import { addDays, isoDay, isoWeek, weekday } from "../calendar.ts";
import { directionOf, is, nearYear, step, YEAR_BEHIND, yearOf } from "../reckon.ts";
import type { Match, TimeContext, TimeRule } from "../rule.ts";

/** The day a weekday means, or `XXXX-WXX-2` where the document's day is not known. */
function dayOf(target: number, match: Match, context: TimeContext): string {
  const { day } = context;
  if (day === undefined) return `XXXX-WXX-${target}`;
  const fixed = is(match.before(), "TODAYS") ? match.before()?.value : undefined;
  if (fixed !== undefined) return addDays(day, Number(fixed));
  const opened = is(match.before(), "BIS", "HYPHEN", "DASH") && is(match.before(2), "WEEKDAY") ? context.anchorDay : undefined;
  if (opened !== undefined) return addDays(opened, (target - weekday(opened) + 7) % 7);
  const back = (weekday(day) - target + 7) % 7;
  const rel = match.get("rel");
  if (rel && step(rel) < 0) return addDays(day, back === 0 ? -7 : -back);
  const direction = is(match.before(), "FUER") ? "ahead" : directionOf(match, context);
  const ahead = rel ? step(rel) > 0 : direction === "ahead";
  if (match.has("this")) return addDays(day, direction === "back" ? -back : back === 0 ? 0 : 7 - back);
  return addDays(day, ahead ? (back === 0 ? (rel ? 7 : 0) : 7 - back) : -back);
}

/** A weekday glued to another word by a hyphen is part of a name; "Frau Freitag" is a person. */
function isWeekday(match: Match): boolean {
  const next = match.after();
  if (is(next, "HYPHEN") && next?.from === match.end && is(match.after(2), "CAP", "COUNTED")) return false;
  const before = match.before();
  if (is(before, "HYPHEN") && before?.to === match.start && !is(match.before(2), "WEEKDAY", "WDPART")) return false;
  return !/^(?:Herr|Herrn|Frau)$/.test(before?.form ?? "");
}

const REL_BEFORE = "(?: DEF? (?<rel>LAST|NEXT) | (?<this>THIS) )?";

/** Weekdays, their parts, weekends. */
export const WEEKDAY_RULES: readonly TimeRule[] = [
  {
    id: "de.time.weekday",
    on: "WEEKDAY WDADV",
    pattern: `(?: ${REL_BEFORE} (?<w>WEEKDAY) | DEF (?<g>WDADV) )`,
    read: (match, context) => {
      const genitive = match.get("g"); // "im Verlauf des Montags"
      if (genitive && !/^[A-Z]/.test(genitive.form)) return undefined;
      return isWeekday(match) ? { value: dayOf(Number((genitive ?? match.get("w"))?.value), match, context) } : undefined;
    },
    reason: "A weekday is the nearest one in the clause's direction; news looks back unless it says otherwise",
    examples: [
      ["Am Dienstag traf der Minister ein.", "Dienstag", "2024-03-12"],
      ["Am kommenden Montag wird verhandelt.", "kommenden Montag", "2024-03-18"],
      ["Im Verlauf des Montags zog der Sturm ab.", "des Montags", "2024-03-11"],
      ["Am vergangenen Donnerstag brach das Gespräch ab.", "vergangenen Donnerstag", "2024-03-07"],
      ["Am Samstag wird verhandelt werden.", "Samstag", "2024-03-16"],
      ["Geöffnet war von Montag bis Mittwoch.", "Mittwoch", "2024-03-13"],
      ["Seit Mittwoch wird verhandelt.", "Mittwoch", "2024-03-13"],
      ["Das Treffen wurde auf Montag vertagt.", "Montag", "2024-03-18"],
      ["Die am Montag gefundenen Akten werden geprüft.", "Montag", "2024-03-11"],
      ["Das Treffen vom Mittwoch wird geprüft werden.", "Mittwoch", "2024-03-13"],
      ["Am morgigen Freitag wird verhandelt werden.", "Freitag", "2024-03-15"],
    ],
    notExamples: ["Frau Freitag trat zurück.", "Der Sonntag-Klub schloss."],
  },
  {
    id: "de.time.weekday-of-week",
    on: "WEEKDAY",
    pattern: "(?<w>WEEKDAY) DEF? (?<r>LAST|NEXT|THIS|CURRENT) (?<u>UNIT1)",
    read: (match, { day }) => {
      if (match.string("u") !== "W") return undefined;
      const target = match.number("w");
      return { value: day === undefined ? `XXXX-WXX-${target}` : addDays(day, target - weekday(day) + 7 * step(match.get("r"))) };
    },
    reason: "A weekday of a week that is named",
    examples: [["Am Dienstag vergangener Woche begann die Frist.", "Dienstag vergangener Woche", "2024-03-05"]],
    notExamples: ["Am Dienstag vergangenen Monats begann es."],
  },
  {
    id: "de.time.weekday-part",
    on: "WDPART",
    pattern: `${REL_BEFORE} (?<w>WDPART)`,
    read: (match, context) => {
      const value = match.string("w");
      return isWeekday(match) ? { value: dayOf(Number(value[0]), match, context) + value.slice(1), type: "TIME" } : undefined;
    },
    reason: "A weekday and a part of it in one word",
    examples: [["Am Montagabend fielen Schüsse.", "Montagabend", "2024-03-11TEV"]],
    notExamples: ["Die Sonntagabend-Reihe endete."],
  },
  {
    id: "de.time.weekday-and-part",
    on: "WEEKDAY",
    pattern: `${REL_BEFORE} (?<w>WEEKDAY) (?<p>PART|PARTLC|PARTADV|MORGEN)`,
    read: (match, context) => {
      const part = is(match.get("p"), "MORGEN") ? "TMO" : match.string("p");
      return { value: dayOf(match.number("w"), match, context) + part, type: "TIME" };
    },
    reason: "A weekday and a part of it in two words, in either spelling",
    examples: [
      ["Am Montag Abend fielen Schüsse.", "Montag Abend", "2024-03-11TEV"],
      ["Am Montag früh fielen Schüsse.", "Montag früh", "2024-03-11TMO"],
    ],
    notExamples: ["Am Montag zu Mittag fielen Schüsse."],
  },
  {
    id: "de.time.night-to-weekday",
    on: "WEEKDAY",
    pattern: "DEF? (?<p>PART) (?: (?:AUF|ZUM) DEF? (?<w>WEEKDAY) | (?:VON|VOM) (?<f>WEEKDAY) (?:AUF|ZUM) DEF? WEEKDAY )",
    read: (match, context) => {
      if (match.string("p") !== "TNI") return undefined;
      if (match.has("f")) return { value: `${dayOf(match.number("f"), match, context)}TNI`, type: "TIME" };
      const day = dayOf(match.number("w"), match, context);
      return { value: day.startsWith("X") ? `${day}TNI` : `${addDays(day, -1)}TNI`, type: "TIME" };
    },
    reason: "The night to a day begins the evening before",
    examples: [
      ["In der Nacht auf Sonntag brannte es.", "der Nacht auf Sonntag", "2024-03-09TNI"],
      ["In der Nacht von Samstag auf Sonntag brannte es.", "der Nacht von Samstag auf Sonntag", "2024-03-09TNI"],
    ],
    notExamples: ["Am Abend zum Montag gehörig, blieb es still."],
  },
  {
    id: "de.time.part-of-date",
    on: "MONTH",
    pattern: `(?: (?<p>PART|PARTGEN) | DEF EARLY? (?<p2>PARTHOURS) ) (?:DEF|VOM) (?<d>DAY) (?<m>MONTH) ${YEAR_BEHIND}?`,
    read: (match, context) => {
      const [month, day] = [match.number("m"), match.number("d")];
      const value = isoDay(yearOf(match, context)?.year ?? nearYear(month, day, context, match), month, day);
      return value === undefined ? undefined : { value: value + (match.string("p") || match.string("p2")), type: "TIME" };
    },
    reason: "A part of a dated day",
    examples: [
      ["Am Abend des 5. März fielen Schüsse.", "Abend des 5. März", "2024-03-05TEV"],
      ["In den Morgenstunden des 5. März fielen Schüsse.", "den Morgenstunden des 5. März", "2024-03-05TMO"],
    ],
    notExamples: ["Am Abend des Festes fielen Schüsse."],
  },
  {
    id: "de.time.weekend",
    on: "WEEKEND",
    pattern: `(?: DEF? (?<rel>LAST|NEXT) | (?<this>THIS) | (?<= AM|VOM|ZUM|UEBER|SEIT|BIS|WAEHREND ) DEF? ) (?<w>WEEKEND)`,
    read: (match, context) => {
      if (context.day === undefined) return { value: "XXXX-WXX-WE" };
      const rel = match.get("rel");
      const now = weekday(context.day);
      const direction = directionOf(match, context);
      const by = rel
        ? step(rel) < 0
          ? -1
          : now === 7 && step(rel) > 0
            ? 1
            : 0
        : direction === "back" && now < 6 && !match.has("this")
          ? -1
          : 0;
      return { value: `${isoWeek(addDays(context.day, 7 * by))}-WE` };
    },
    reason: "Weekends, TIMEX3 WE behind the week",
    examples: [
      ["Am Wochenende trafen sich beide.", "Wochenende", "2024-W10-WE"],
      ["Am vergangenen Wochenende trafen sich beide.", "vergangenen Wochenende", "2024-W10-WE"],
      ["Am kommenden Wochenende wird gewählt.", "kommenden Wochenende", "2024-W11-WE"],
    ],
    notExamples: ["Wochenende heißt das Blatt."],
  },
];
