import type { Timex } from "../../../../core/index.ts";
import { is, period, shift } from "../reckon.ts";
import type { Match, TimeContext, TimeRule } from "../rule.ts";

type Mod = NonNullable<Timex["mod"]>;

/** Words that round or bound a number and belong to the expression. */
export const ROUND = "(?: (?<ap>APPROX) | (?<ap2>MEHR) ALS )?";

/** "rund", "mehr als" inside the expression, else "über", "mindestens" before it. */
export function mod(match: Match): Mod | undefined {
  const own = match.get("ap") ?? match.get("ap2");
  if (own) return own.value as Mod | undefined;
  const before = match.before();
  if (is(before, "LIMIT", "APPROX")) return before?.value as Mod | undefined;
  if (is(before, "UEBER")) return "MORE_THAN";
  return is(before, "UNTER") ? "LESS_THAN" : undefined;
}

/** The date a duration leads to: "vor zwei Jahren", "in drei Wochen", "drei Tage später". */
function point(match: Match, n: number, unit: string, context: TimeContext): string | undefined {
  const from = context.day ?? context.month ?? context.year;
  const s = match.get("s");
  if (s)
    return shift(unit === "D" || unit === "W" ? context.anchorDay : context.anchor, n * (is(s, "FRUEHER") ? -1 : Number(s.value)), unit);
  let k = 1;
  while (is(match.before(k), "APPROX", "LIMIT", "UEBER", "UNTER", "ADJ", "WORD") && match.before(k)?.form !== "allem" && k < 3) k++;
  if (is(match.before(k), "VOR")) return shift(from, -n, unit);
  return is(match.before(k), "IN") && context.direction(match.start) !== "back" ? shift(from, n, unit) : undefined;
}

/** Last parts of nouns of what lasts: for those that no list holds. */
export const LASTING =
  /(?:haft|strafe|zeit|frist|vertrag|krieg|programm|projekt|sperre|pause|jubiläum|bestehen|herrschaft|einsatz|mandat)(?:s|es)?$/i;

/** "mit 20 Jahren", "Kinder bis 15 Jahre", "16 Jahre alt": how old, not how long. */
function isAge(match: Match, unit: string, n: number): boolean {
  const next = match.after();
  if (is(next, "OLD") || (is(next, "UND") && is(match.after(4), "OLD"))) return true;
  if (unit !== "Y" || n > OLDEST) return false;
  if (LASTING.test(next?.form ?? "") || is(next, "LASTING")) return false;
  let k = 1;
  while (k < 5 && is(match.before(k), "APPROX", "LIMIT", "UEBER", "ADJ")) k++;
  const head = match.before(k);
  if (is(head, "AB", "UNTER")) return !is(match.before(k + 1), "SEIT", "VOR", "IN", "NACH");
  if (is(head, "MIT")) return !is(next, "CAP") && n > 5;
  if (is(head, "BIS") && is(match.before(k + 2), "VON", "ZWISCHEN")) return is(match.before(k + 3), "AGED", "COUNTED");
  if (is(head, "VON", "BIS")) return is(match.before(k + 1), "AGED", "COUNTED");
  if (is(head, "AGED")) return k > 1;
  return (
    is(head, "UND") &&
    is(match.before(k + 2), "ZWISCHEN") &&
    !/(?:haft|strafe|zeit|frist|dauer)/i.test(match.before(k + 3)?.form ?? "") &&
    (is(match.before(k + 3), "AGED", "CAP", "LPAR") || is(next, "AGED", "CAP"))
  );
}

const OLDEST = 120;

const BIG: ReadonlyMap<string, number> = new Map([
  ["Milli", 1e6],
  ["Mio", 1e6],
]);

function counted(match: Match, context: TimeContext): ReturnType<TimeRule["read"]> {
  const unit = match.string("u");
  const big = match.has("big") ? (BIG.get(match.get("big")?.form.slice(0, 5) ?? "") ?? Number.NaN) : 1;
  const n = match.number("n") * (match.has("h") ? 0.5 : big);
  if (Number.isNaN(n) || isAge(match, unit, n)) return undefined;
  // "eines Tages" is no day in particular; "82. Minute" and "Nummer 5 Tage" count nothing.
  if (match.get("n")?.form.toLowerCase() === "eines" && unit === "D") return undefined;
  if (is(match.get("n"), "EIN") && is(match.get("u"), "YEARN", "UNITN", "DAYN")) return undefined;
  const to = big > 1 ? undefined : point(match, n, unit, context);
  return { value: period(n, unit), type: "DURATION", mod: mod(match), stated: to === undefined, point: to };
}

/** Counted lengths. */
export const DURATION_RULES: readonly TimeRule[] = [
  {
    id: "de.time.duration",
    on: "YEAR1 YEARN UNIT1 UNITN DAY1 DAYN WEEKEND",
    pattern: `${ROUND} (?<n>NUM|NUMW|YEARNUM|EIN) (?: (?<h>HALF) | (?<big>COUNTED) )? (?:LANG|ADJ|SUCCESSIVE)? (?<u>UNIT) (?<s>SHIFT|FRUEHER)?`,
    read: counted,
    reason: "A number of units; what rounds it belongs to it, a preposition does not; with 'vor', 'in', 'später' it leads to a date",
    examples: [
      ["Die Übung dauert zehn Tage.", "zehn Tage", "P10D"],
      ["Vor etwa zwei Jahren fiel die Stadt.", "etwa zwei Jahren", "P2Y"],
      ["Eine halbe Stunde lang schwieg er.", "Eine halbe Stunde", "PT30M"],
      ["Sie sprachen eineinhalb Stunden.", "eineinhalb Stunden", "PT1.5H"],
      ["Ein halbes Jahr später brach er ab.", "Ein halbes Jahr später", "P0.5Y"],
      ["Vor 60 Millionen Jahren war es wärmer.", "60 Millionen Jahren", "P60000000Y"],
      ["In zehn bis fünfzehn Jahren wird es fertig sein.", "fünfzehn Jahren", "P15Y"],
      ["Über einen Zeitraum von sechs Jahren wurde gebaut.", "sechs Jahren", "P6Y"],
      ["Er saß 17 lange Jahre im Lager.", "17 lange Jahre", "P17Y"],
      ["Das Gericht gab ihr vier Jahre Haft.", "vier Jahre", "P4Y"],
      ["Mehr als 20 Jahre ruhte der Streit.", "Mehr als 20 Jahre", "P20Y"],
    ],
    notExamples: [
      "Zwei Ministerinnen nahmen teil.",
      "Eine Frau von gut 60 Jahren siegte.",
      "Ein Jahrzehnte altes Foto fand sich.",
      "Kinder ab sechs Jahren zahlen.",
      "Sie ist 16 Jahre alt.",
      "Eines Tages kam er.",
    ],
  },
  {
    id: "de.time.duration-of-two-units",
    on: "YEARN YEAR1 UNITN UNIT1 DAYN",
    pattern: `${ROUND} (?<n>NUM|NUMW|EIN) (?<u>UNIT) UND (?<n2>NUM|NUMW|EIN) (?<u2>UNIT)`,
    read: (match) => {
      const [big, small] = [match.string("u"), match.string("u2")];
      const order = ["Y", "M", "W", "D", "TH", "TM", "TS"];
      if (is(match.after(), "OLD") || order.indexOf(big) < 0 || order.indexOf(small) <= order.indexOf(big)) return undefined;
      const second = period(match.number("n2"), small).slice(1);
      return {
        value: period(match.number("n"), big) + (big.startsWith("T") ? second.slice(1) : second),
        type: "DURATION",
        mod: mod(match),
        stated: true,
      };
    },
    reason: "Two units that add up",
    examples: [["Es dauerte drei Jahre und zwei Monate.", "drei Jahre und zwei Monate", "P3Y2M"]],
    notExamples: ["Er ist zwei Jahre und drei Monate alt.", "Es sind zwei Wochen und zwei Jahre."],
  },
  {
    id: "de.time.duration-clock",
    on: "CLOCK",
    pattern: `${ROUND} (?<c>CLOCK) (?<u>UNITN)`,
    read: (match) => {
      const [big, small] = match.string("c").split(/[.:]/).map(Number);
      const letters = { TH: "HM", TM: "MS" }[match.string("u")];
      if (!letters || !match.string("c").includes(":")) return undefined;
      return { value: `PT${big}${letters[0]}${small}${letters[1]}`, type: "DURATION", mod: mod(match), stated: true };
    },
    reason: "Hours and minutes, minutes and seconds in figures",
    examples: [["Der Lauf dauerte 2:31 Stunden.", "2:31 Stunden", "PT2H31M"]],
    notExamples: ["Um 2:31 Uhr begann der Lauf.", "Sie lief 1:59,3 Minuten."],
  },
  {
    id: "de.time.duration-of-list",
    on: "YEARN UNITN DAYN",
    pattern: `${ROUND} (?<x>(?<n>NUM|NUMW|EIN)) (?= (?:BIS|ODER|INSTEAD|UND|HYPHEN|DASH) APPROX? (?:NUM|NUMW) ADJ? (?<u>UNITS) (?! OLD ) )`,
    read: (match) => {
      const [unit, n] = [match.string("u"), match.number("n")];
      if (is(match.before(), "AB", "UNTER", "ORD") || is(match.after(), "UND") !== is(match.before(), "ZWISCHEN")) return undefined;
      if (unit === "Y" && is(match.before(), "ZWISCHEN", "VON")) return undefined;
      return { value: period(n, unit), type: "DURATION", stated: true };
    },
    reason: "A number whose unit stands only behind a later number",
    examples: [["Der Umbau dauert sechs bis acht Monate.", "sechs", "P6M"]],
    notExamples: ["Kinder zwischen drei und acht Jahren zahlen.", "Sie sind sechs bis elf Jahre alt."],
  },
  {
    id: "de.time.duration-hyphen",
    on: "DAYN UNITN YEARN UNIT1 DAY1",
    pattern: "(?<n>NUM|NUMW) HYPHEN (?<u>UNIT) (?: HYPHEN UNIT )?",
    read: (match) =>
      match.get("n")?.to === match.get("u")?.from || (match.get("u")?.from ?? 0) - (match.get("n")?.to ?? 0) === 1
        ? { value: period(match.number("n"), match.string("u")), type: "DURATION", stated: true }
        : undefined,
    reason: "The first part of a compound; a unit behind it belongs to it",
    examples: [
      ["Die 30-Tage-Frist läuft.", "30-Tage", "P30D"],
      ["Sie fordern die 38-Stunden-Woche.", "38-Stunden-Woche", "PT38H"],
    ],
    notExamples: ["Gruppe 3 - Tage der Ruhe - kam."],
  },
];
