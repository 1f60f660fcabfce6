import type { Lexeme } from "../lexer.ts";
import { is, period } from "../reckon.ts";
import type { Found, Match, TimeRule } from "../rule.ts";

const set = (value: string): Found => ({ value, type: "SET", stated: true });

/** The value of what recurs: `P1D`, `XXXX-WXX-1TEV`, `XXXX-03`. */
function recurring(what: Lexeme, n: number | string = 1): string {
  const value = String(what.value);
  if (is(what, "WEEKDAY", "WEEKDAYS", "WDADV")) return `XXXX-WXX-${value}`;
  if (is(what, "WDPART")) return `XXXX-WXX-${value}`;
  if (is(what, "PART", "PARTGEN", "PARTADV", "PARTLC")) return `XXXX-XX-XX${value}`;
  if (is(what, "SEASON")) return `XXXX-${value}`;
  return is(what, "MONTH") ? `XXXX-${value.padStart(2, "0")}` : period(n, value);
}

/** What recurs. */
export const SET_RULES: readonly TimeRule[] = [
  {
    id: "de.time.every",
    on: "EVERY",
    pattern:
      "EVERY (?: (?<nth>NTH) | LAST )? ADJ? (?<u>YEAR1|UNIT1|DAY1|WEEKEND|WEEKDAY|WDPART|PART|SEASON|MONTH) (?: (?:IM|AM|IN DEF) (?<in>YEAR1|UNIT1|DAY1) )?",
    read: (match) => {
      const what = match.get("u") as Lexeme;
      if (is(match.before(), "HYPHEN")) return undefined;
      const within = match.get("in");
      return set(recurring(within ?? what, within || !match.has("nth") ? 1 : match.number("nth")));
    },
    reason: "'jeder' before a unit, weekday, part of a day or season",
    examples: [
      ["Jeden Montag wird verhandelt.", "Jeden Montag", "XXXX-WXX-1"],
      ["Sie treffen sich jedes Jahr.", "jedes Jahr", "P1Y"],
      ["Sie treffen sich jeden zweiten Tag.", "jeden zweiten Tag", "P2D"],
      ["Sie treffen sich jeden ersten Freitag im Monat.", "jeden ersten Freitag im Monat", "P1M"],
      ["Jeden Abend fallen Schüsse.", "Jeden Abend", "XXXX-XX-XXTEV"],
    ],
    notExamples: ["Jeder Minister sprach."],
  },
  {
    id: "de.time.nth-weekday",
    on: "WEEKDAY",
    pattern: "(?:NTH|LAST) WEEKDAY (?:IM|DEF) (?<u>UNIT1)",
    read: (match) => (match.string("u") === "M" ? set("P1M") : undefined),
    reason: "A weekday by its number in the month recurs",
    examples: [["Sie treffen sich am ersten Samstag des Monats.", "ersten Samstag des Monats", "P1M"]],
    notExamples: ["Am ersten Samstag der Woche der Bücher war es voll."],
  },
  {
    id: "de.time.every-few",
    on: "EVERY",
    pattern: "EVERY (?<n>NUM|NUMW|PAAR|VAGUE)? (?<u>UNITS)",
    read: (match) => {
      const n = match.get("n");
      // "alle Jahre", but "alle Tage der Woche"
      if (!/^all/i.test(match.before(0)?.form ?? "")) return undefined;
      return set(period(n ? (typeof n.value === "number" ? n.value : "X") : 1, match.string("u")));
    },
    reason: "'alle' before a number of units",
    examples: [
      ["Alle vier Jahre wird gewählt.", "Alle vier Jahre", "P4Y"],
      ["Alle paar Wochen fällt der Strom aus.", "Alle paar Wochen", "PXW"],
    ],
    notExamples: ["Alle vier Minister sprachen."],
  },
  {
    id: "de.time.regular",
    on: "LY",
    pattern: "(?: TIMES | (?:NUM|NUMW) (?:MAL|MALS) )? (?<l>LY)",
    read: (match) => set(match.string("l") === "WD" ? "P1D" : period(1, match.string("l"))),
    reason: "Adjectives and adverbs of what recurs",
    examples: [
      ["Der Ausschuss tagt monatlich.", "monatlich", "P1M"],
      ["Der Ausschuss tagt zweimal jährlich.", "zweimal jährlich", "P1Y"],
    ],
    notExamples: ["Das ist alltäglich."],
  },
  {
    id: "de.time.times-per-unit",
    on: "TIMES MAL MALS",
    pattern: "(?: TIMES | (?:NUM|NUMW) (?:MAL|MALS) ) (?: PRO | IM | AM | IN DEF ) (?<u>YEAR1|UNIT1|DAY1)",
    read: (match) => (is(match.after(), "YEARNUM", "NUM") ? undefined : set(period(1, match.string("u")))),
    reason: "How often in a unit",
    examples: [
      ["Der Ausschuss tagt zweimal pro Woche.", "zweimal pro Woche", "P1W"],
      ["Der Ausschuss tagt einmal im Monat.", "einmal im Monat", "P1M"],
      ["Der Ausschuss tagt drei Mal im Jahr.", "drei Mal im Jahr", "P1Y"],
    ],
    notExamples: ["Er kam zweimal im Boot.", "Sie siegte zweimal im Regen."],
  },
  {
    id: "de.time.per-unit",
    on: "PRO",
    pattern: "PRO (?<x>(?<u>YEAR1|UNIT1|DAY1|PART|WEEKEND))",
    read: (match) => set(is(match.get("u"), "PART") ? "XXXX-XX-XXTNI" : period(1, match.string("u"))),
    reason: "A rate",
    examples: [["Das Werk liefert zehn Wagen pro Tag.", "Tag", "P1D"]],
    notExamples: ["Das kostet fünf Euro pro Wagen."],
  },
  {
    id: "de.time.quantity-in-unit",
    on: "YEAR1 UNIT1 DAY1",
    pattern:
      "(?:NUM|NUMW|YEARNUM|EIN) ADJ? (?:CAP|COUNTED|AGED) (?:IM|AM|IN DEF) (?<x>(?<u>YEAR1|UNIT1|DAY1)) (?! YEARNUM|NUM|SHIFT|DEF|ORD )",
    read: (match) => set(period(1, match.string("u"))),
    reason: "So much in a unit: a rate as well",
    examples: [["Das Werk liefert 200 Wagen am Tag.", "Tag", "P1D"]],
    notExamples: ["Drei Boote im Hafen sanken."],
  },
  {
    id: "de.time.weekends",
    on: "UNITN",
    pattern: "(?<= AN ) DEF? (?<u>UNITN)",
    read: (match) => (match.string("u") === "WE" ? set("XXXX-WXX-WE") : undefined),
    reason: "'an Wochenenden': every one",
    examples: [["An Wochenenden ruht der Betrieb.", "Wochenenden", "XXXX-WXX-WE"]],
    notExamples: ["An Wochen der Ruhe fehlte es.", "An zwei Wochenenden wurde getagt."],
  },
  {
    id: "de.time.weekday-adverb",
    on: "WDADV",
    pattern: "(?<w>WDADV) (?<p>PARTADV)?",
    read: (match) => {
      if (is(match.after(), "HYPHEN") && match.after()?.from === match.end) return undefined;
      return set(recurring(match.get("w") as Lexeme) + match.string("p"));
    },
    reason: "'montags': every Monday",
    examples: [["Montags ruht der Betrieb.", "Montags", "XXXX-WXX-1"]],
    notExamples: ["Der Alltag kehrt ein.", "Die Sonntags-Ausgabe ist dick."],
  },
  {
    id: "de.time.part-adverb",
    on: "PARTADV PARTGEN",
    pattern: "(?<p>PARTADV|PARTGEN)",
    read: (match) => {
      if (isClockTail(match) || (is(match.get("p"), "PARTGEN") && is(match.before(), "DEF", "EIN"))) return undefined;
      return set(recurring(match.get("p") as Lexeme));
    },
    reason: "'nachts': every night",
    examples: [["Nachts fallen oft Schüsse.", "Nachts", "XXXX-XX-XXTNI"]],
    notExamples: ["Die Nachtschicht begann.", "Gegen halb zwölf mittags begann es."],
  },
];

/** "8 Uhr morgens", "halb zwölf mittags". */
const isClockTail = (match: Match): boolean => is(match.before(), "UHR", "WEEKDAY", "TODAY") || is(match.before(2), "HALB", "UHR");
