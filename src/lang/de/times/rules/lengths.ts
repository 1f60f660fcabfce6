import type { Lexeme } from "../lexer.ts";
import { is, period } from "../reckon.ts";
import type { Match, TimeRule } from "../rule.ts";
import { LASTING, mod, ROUND } from "./durations.ts";

const vagueLength = (match: Match): ReturnType<TimeRule["read"]> => ({
  value: period("X", match.string("u")),
  type: "DURATION",
  mod: mod(match),
  stated: true,
});

/** Lengths that are not counted out, that an adjective holds, or that stand relative to now. */
export const LENGTH_RULES: readonly TimeRule[] = [
  {
    id: "de.time.duration-relative",
    on: "YEARN UNITN DAYN",
    pattern: `DEF? (?<rel>LAST|NEXT|THIS|NTH) (?: ${ROUND} (?<n>NUM|NUMW|VAGUE|PAAR) | (?<v>VAGUE) )? ADJ? (?<u>UNITS)`,
    read: (match) => {
      const [rel, unit, n] = [match.get("rel"), match.string("u"), match.get("n")];
      if (n && !is(n, "VAGUE", "PAAR")) return { value: period(Number(n.value), unit), type: "DURATION" };
      if (is(rel, "ORD", "ORDW")) return unit.startsWith("T") ? undefined : { value: period("X", unit), type: "DURATION" };
      if (is(rel, "LAST", "NEXT") && is(match.before(), "QUOTE") && is(match.after(), "DEF") && !n) return undefined; // a title
      return is(rel, "NEXT") && !n ? { value: "FUTURE_REF" } : { value: period("X", unit), type: "DURATION" };
    },
    reason: "The last two years, these days; the next years without a number have no length and no date",
    examples: [
      ["In den vergangenen acht Jahren sank die Zahl.", "den vergangenen acht Jahren", "P8Y"],
      ["In den letzten Wochen sank die Zahl.", "den letzten Wochen", "PXW"],
      ["In den kommenden Jahren wird gebaut werden.", "den kommenden Jahren", "FUTURE_REF"],
      ["In diesen Tagen wird gebaut.", "diesen Tagen", "PXD"],
    ],
    notExamples: ["Der Film „Die letzten Tage der Stadt“ lief."],
  },
  {
    id: "de.time.duration-vague",
    on: "YEARN UNITN DAYN YEAR1 UNIT1",
    pattern: `${ROUND} (?: EIN PAAR | PAAR | VAGUE | ALL (?:THIS|DEF)? | LANG | EARLY | WHOLE ) ADJ? (?<u>UNITS) (?<s>SHIFT|FRUEHER)?`,
    read: vagueLength,
    reason: "Some years: a length that is not told, TIMEX3 PX",
    examples: [
      ["Seit einigen Wochen ruhen die Gespräche.", "einigen Wochen", "PXW"],
      ["Nach ein paar Jahren war es vorbei.", "ein paar Jahren", "PXY"],
      ["All diese Jahre schwieg er.", "All diese Jahre", "PXY"],
      ["Mehrere Tage lang fielen Schüsse.", "Mehrere Tage", "PXD"],
    ],
    notExamples: ["Einige Ministerinnen fehlten."],
  },
  {
    id: "de.time.duration-bare",
    on: "YEARN UNITN DAYN",
    pattern: "DET? ADJ? (?<u>UNITS) (?<s>SHIFT|FRUEHER)?",
    read: (match) => {
      const unit = match.string("u");
      if (
        is(match.before(), "NUM", "NUMW", "ORD", "ORDW", "YEARNUM", "POSS", "PRO", "EIN", "TODAYS", "LAST", "NEXT", "CURRENT") ||
        unit === "WE"
      )
        return undefined;
      if (is(match.after(), "OLD", "YEARNUM", "HYPHEN")) return undefined;
      // "zu Tage", "am Tage der Wahl": an old dative, not a plural
      if (is(match.before(), "IM") || (unit === "D" && is(match.before(), "ZU", "AM", "ZUM", "BIS"))) return undefined;
      if (is(match.before(), "HYPHEN") && match.before()?.to === match.start) return undefined;
      if ((unit.startsWith("T") || unit === "Q") && !is(match.before(), "NACH", "VOR", "SEIT", "IN")) return undefined;
      return vagueLength(match);
    },
    reason: "Units in the plural without a number",
    examples: [
      ["Seit Jahren ruhen die Gespräche.", "Jahren", "PXY"],
      ["Schon vor Jahrzehnten warnte er davor.", "Jahrzehnten", "PXDE"],
      ["Die Tage um den 9. November waren still.", "Die Tage", "PXD"],
    ],
    notExamples: ["Seine Jahre waren gezählt.", "Es trat zu Tage.", "Die Minuten verrannen."],
  },
  {
    id: "de.time.year-alone",
    on: "YEAR1",
    pattern: "DEF (?<u>YEAR1)",
    read: (match, { year }) => {
      const before = match.before();
      if (is(match.after(), "YEARNUM", "DEF", "NUM")) return undefined;
      const form = match.get("u")?.form.toLowerCase();
      if (form === "jahr")
        return is(match.after(), "COMMA")
          ? { value: "P1Y", type: "DURATION", stated: true }
          : is(before, "UEBER")
            ? { value: year ?? "XXXX" }
            : undefined;
      return {
        value: /^(?:Laufe|Verlauf|Hälfte|Monate?|Monaten|Tag|Quartal|Rest|Drittel)$/.test(before?.form ?? "")
          ? (year ?? "XXXX")
          : "XXXX-XX-XX",
      };
    },
    reason: "'des Jahres' is this year in the course of it, no year in particular in 'Sportler des Jahres'; 'das Jahr, in dem' is a length",
    examples: [
      ["Im Laufe des Jahres wird gewählt.", "des Jahres", "2024"],
      ["Sie ist Sportlerin des Jahres.", "des Jahres", "XXXX-XX-XX"],
      ["Es war das Jahr, in dem sie ging.", "das Jahr", "P1Y"],
    ],
    notExamples: ["Das Jahr verging."],
  },
  {
    id: "de.time.duration-first",
    on: "YEAR1 UNIT1 DAY1",
    pattern: "DEF? NTH (?<u>YEAR1|UNIT1|DAY1)",
    read: (match) => {
      const unit = match.string("u");
      return ["D", "W", "M", "Y", "DE"].includes(unit) ? { value: period(1, unit), type: "DURATION", stated: true } : undefined;
    },
    reason: "One unit out of a row of them",
    examples: [["Am ersten Tag schwieg er.", "ersten Tag", "P1D"]],
    notExamples: ["In der 82. Minute fiel ein Tor."],
  },
  {
    id: "de.time.duration-long",
    on: "LONG",
    pattern: "(?<l>LONG)",
    read: (match) => ({ value: period("X", match.string("l")), type: "DURATION", stated: true }),
    reason: "Adjectives and adverbs of an untold length",
    examples: [
      ["Sie stritten jahrelang.", "jahrelang", "PXY"],
      ["Nach langjährigen Ermittlungen kam es zum Prozess.", "langjährigen", "PXY"],
    ],
    notExamples: ["Ein langsamer Zug kam."],
  },
  {
    id: "de.time.duration-adjective",
    on: "TAEGIG",
    pattern: "(?: APPROX? (?<n>NUM|NUMW) HYPHEN )? (?<t>TAEGIG)",
    read: (match) => length(match),
    reason: "Adjectives of a counted length",
    examples: [
      ["Der einwöchige Besuch endete.", "einwöchige", "P1W"],
      ["Die 14-tägige Übung endete.", "14-tägige", "P14D"],
    ],
    notExamples: ["Das untätige Amt schwieg."],
  },
  {
    id: "de.time.duration-years-adjective",
    on: "JAEHRIG",
    pattern: "APPROX? (?: (?<n>NUM|NUMW) HYPHEN )? (?<t>JAEHRIG)",
    read: (match) => {
      const lasts = is(match.after(), "LASTING") || LASTING.test(match.after()?.form ?? "");
      return lasts ? length(match) : undefined;
    },
    reason: "Of years only beside something that lasts: people and houses are so old",
    examples: [["Ein dreijähriges Programm begann.", "dreijähriges", "P3Y"]],
    notExamples: ["Die 44-jährige Ministerin kam.", "Ein dreijähriges Mädchen sang.", "Der 16-Jährige siegte."],
  },
  {
    id: "de.time.duration-fixed",
    on: "FIXED",
    pattern: "EIN? (?<f>FIXED)",
    read: (match) => ({ value: match.string("f"), type: "DURATION", stated: true }),
    reason: "Quarters of an hour or a year in one word",
    examples: [["Eine Viertelstunde lang schwieg er.", "Eine Viertelstunde", "PT15M"]],
    notExamples: ["Das Viertel der Stadt ist alt."],
  },
  {
    id: "de.time.year-compound",
    on: "XJAHR",
    pattern: "EIN? (?<j>XJAHR)",
    read: (match) => {
      const j = match.get("j") as Lexeme;
      return j.value === "1" ? { value: "P1Y", type: "DURATION", stated: true } : undefined;
    },
    reason: "Years of a kind: a length of one year",
    examples: [["Im Jubiläumsjahr kamen viele.", "Jubiläumsjahr", "P1Y"]],
    notExamples: ["Er rechnete in Lichtjahren.", "Die Aufbruchsjahre sind vorbei.", "Im Frühjahrsputz fand er es."],
  },
];

function length(match: Match): ReturnType<TimeRule["read"]> {
  const [n = "", unit = ""] = match.string("t").split("|");
  const number = match.has("n") ? match.number("n") : n === "" ? undefined : Number(n);
  return number === undefined ? undefined : { value: period(number, unit), type: "DURATION", stated: true };
}
