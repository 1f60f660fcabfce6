import { addDays } from "../calendar.ts";
import type { Lexeme } from "../lexer.ts";
import { EDGE_BEFORE, edge, is, neighbour, period, shift, step } from "../reckon.ts";
import type { Match, TimeContext, TimeRule } from "../rule.ts";

const vague = (n: number): string => (n < 0 ? "PAST_REF" : n > 0 ? "FUTURE_REF" : "PRESENT_REF");
const partOf = (lexeme: Lexeme | undefined): string => (is(lexeme, "MORGEN") ? "TMO" : String(lexeme?.value ?? ""));

/** "bis heute", "heute noch", "wie wir heute wissen": these times, not this day. */
function meansTheseTimes(match: Match, context: TimeContext): boolean {
  const before = match.before();
  if (is(before, "SEIT", "AB")) return false;
  if (is(before, "VON", "BIS", "LPAR")) return true;
  if (is(before, "AUCH", "NOCH") || is(match.after(), "NOCH")) return context.direction(match.start) !== "back";
  if (is(match.after(), "UM", "AB", "NUM", "CLOCK", "UND") || is(match.after(2), "CLOCK", "UHR")) return false;
  // "damals … heute": the past or future of the sentence is what it is set against
  if (match.around(CONTRAST, (l) => is(l, "FRUEHER") || (is(l, "REF") && l.value !== "PRESENT_REF"))) return true;
  return context.ongoing(match.start);
}

const CONTRAST = 15;

const ANCHORED = new Set(["folgenden", "folgende", "darauffolgenden", "darauffolgende", "nächsten", "nächste", "nächster"]);

/** What counts from the document's day or from the last date of the text. */
export const DEICTIC_RULES: readonly TimeRule[] = [
  {
    id: "de.time.day-word",
    on: "TODAY DAYWORD MORGEN",
    pattern: "(?<w>TODAY|DAYWORD|MORGEN)",
    read: (match, context) => {
      const word = match.get("w") as Lexeme;
      const n = Number(word.value);
      if (context.day === undefined) return { value: vague(n) };
      if (is(word, "TODAY") ? meansTheseTimes(match, context) : is(match.before(), "VON") && !is(match.after(), "AB"))
        return { value: vague(n) };
      return { value: addDays(context.day, n) };
    },
    reason: "Days counted from the document's day; 'heute' may mean these times",
    examples: [
      ["Gestern brachen die Gespräche ab.", "Gestern", "2024-03-13"],
      ["Heute um 15 Uhr begann die Sitzung.", "Heute", "2024-03-14"],
      ["Der Streit dauert bis heute an.", "heute", "PRESENT_REF"],
      ["Damals war es ein Dorf, heute eine Stadt.", "heute", "PRESENT_REF"],
      ["Übermorgen wird gewählt.", "Übermorgen", "2024-03-16"],
    ],
    notExamples: ["Ein Mann namens Gesterner kam."],
  },
  {
    id: "de.time.day-word-part",
    on: "TODAY DAYWORD MORGEN",
    pattern: "(?<w>TODAY|DAYWORD|MORGEN) (?<p>PART|PARTLC|MORGEN|PARTADV)",
    read: (match, { day }) => {
      const date = day === undefined ? "XXXX-XX-XX" : addDays(day, match.number("w"));
      return { value: date + partOf(match.get("p")), type: "TIME" };
    },
    reason: "A part of such a day, in either spelling",
    examples: [
      ["Heute Abend wird weiter verhandelt.", "Heute Abend", "2024-03-14TEV"],
      ["Noch gestern nacht fielen Schüsse.", "gestern nacht", "2024-03-13TNI"],
      ["Schon heute früh fielen Schüsse.", "heute früh", "2024-03-14TMO"],
    ],
    notExamples: ["Heute fielen Schüsse, am Abend nicht."],
  },
  {
    id: "de.time.tomorrow-first",
    on: "PART",
    pattern: "(?<w>PART) (?<p>PART|PARTLC)?",
    read: (match, { day }) => {
      const opens = match.get("w")?.form === "Morgen" && match.from === 0 && is(match.after(), "WORD", "ADJ", "REF", "AUCH", "NOCH", "UM");
      const part = match.get("p");
      if (!opens && !(part && match.get("w")?.form === "Morgen")) return undefined;
      if (day === undefined) return { value: "FUTURE_REF" };
      return part ? { value: addDays(day, 1) + partOf(part), type: "TIME" } : { value: addDays(day, 1) };
    },
    reason: "'Morgen' as the first word of a sentence is the day, with an article it is the part of a day",
    examples: [
      ["Morgen wird gewählt.", "Morgen", "2024-03-15"],
      ["Morgen Abend wird gewählt.", "Morgen Abend", "2024-03-15TEV"],
    ],
    notExamples: ["Der Hof umfasst zwei Morgen Land."],
  },
  {
    id: "de.time.todays-day",
    on: "DAY1 PART",
    pattern: "(?<t>TODAYS) (?<u>DAY1|PART)",
    read: (match, { day }) => {
      const by = match.number("t");
      const part = is(match.get("u"), "PART") ? match.string("u") : "";
      if (day === undefined) return { value: vague(by) };
      return { value: addDays(day, by) + part, type: part ? "TIME" : "DATE" };
    },
    reason: "This day, yesterday and tomorrow as adjectives",
    examples: [
      ["Am heutigen Tag begann die Frist.", "heutigen Tag", "2024-03-14"],
      ["Am gestrigen Abend begann die Frist.", "gestrigen Abend", "2024-03-13TEV"],
    ],
    notExamples: ["Die heutige Frist endete."],
  },
  {
    id: "de.time.this-year",
    on: "THISYEAR",
    pattern: "THISYEAR",
    read: (_, { year }) => ({ value: year ?? "PRESENT_REF" }),
    reason: "Austrian, Swiss and southern German for 'this year'",
    examples: [["Heuer blieb die Ernte aus.", "Heuer", "2024"]],
    notExamples: ["Die Heuerin kam an Bord."],
  },
  {
    id: "de.time.relative-unit",
    on: "YEAR1 UNIT1 DAY1",
    pattern: `${EDGE_BEFORE} DEF? (?<rel>REL) ADJ? (?<u>YEAR1|UNIT1|DAY1)`,
    read: (match, context) => {
      const rel = match.get("rel") as Lexeme;
      const [unit, by] = [match.string("u"), step(rel)];
      if (unit.startsWith("T")) return undefined;
      if (unit === "D") return relativeDay(by, rel, context);
      const from = /^(?:darauf)?folgend/i.test(rel.form) ? context.anchor : (context.day ?? context.month ?? context.year);
      const value = neighbour(from, by, unit);
      return { value: value ?? vague(by), mod: edge(match) };
    },
    reason: "This, last, next week, month, year; 'next day' counts from the last day that the text named",
    examples: [
      ["In der vergangenen Woche reiste sie ab.", "der vergangenen Woche", "2024-W10"],
      ["In diesem Jahr trat das Land bei.", "diesem Jahr", "2024"],
      ["In der übernächsten Woche wird gewählt.", "der übernächsten Woche", "2024-W13"],
      ["Nächstes Jahr wird gewählt.", "Nächstes Jahr", "2025"],
      ["Bis Ende nächsten Monats wird gewählt.", "Ende nächsten Monats", "2024-04"],
      ["Im laufenden Quartal sank der Umsatz.", "laufenden Quartal", "2024-Q1"],
      ["Am 3. Mai 2019 kam er. Am nächsten Tag ging er.", "nächsten Tag", "2019-05-04"],
    ],
    notExamples: ["In der letzten Minute fiel ein Tor."],
  },
  {
    id: "de.time.course-of-unit",
    on: "UNIT1",
    pattern: "(?<c>CAP) (?<x>DEF (?<u>UNIT1)) (?! DEF|NUM|YEARNUM|CAP )",
    read: (match, context) => {
      const unit = match.string("u");
      if (!/^(?:Laufe?|Verlaufe?)$/.test(match.get("c")?.form ?? "") || (unit !== "W" && unit !== "M")) return undefined;
      return { value: neighbour(context.day ?? context.month, 0, unit) ?? "PRESENT_REF" };
    },
    reason: "'im Laufe der Woche' is the week that the document is of",
    examples: [["Im Laufe der Woche soll gewählt werden.", "der Woche", "2024-W11"]],
    notExamples: ["Das Buch der Woche ist dünn.", "Im Laufe der Woche der Bücher wurde gelesen."],
  },
  {
    id: "de.time.neighbour-word",
    on: "NEIGHBOUR",
    pattern: `${EDGE_BEFORE} DEF? (?<n>NEIGHBOUR)`,
    read: (match, context) => {
      const [unit = "", by] = match.string("n").split("|");
      if (unit === "E") return undefined;
      const from =
        unit === "D" || by === "1" ? (unit === "D" ? context.anchorDay : context.anchor) : (context.day ?? context.month ?? context.year);
      const value = unit === "Q" ? neighbour(from, Number(by), unit) : shift(from, Number(by), unit);
      return { value: value ?? vague(Number(by)), mod: edge(match), aside: by !== "1" };
    },
    reason: "Vorjahr, Vortag, Folgewoche",
    examples: [
      ["Im Vorjahr waren es mehr.", "Vorjahr", "2023"],
      ["Am 3. Mai 2019 kam er, am Vortag sie.", "Vortag", "2019-05-02"],
    ],
    notExamples: ["Der Vortrag begann."],
  },
  {
    id: "de.time.unit-shifted",
    on: "SHIFT",
    pattern: "DEF? (?<u>YEAR1|UNIT1|DAY1|PART) (?<s>SHIFT)",
    read: (match, context) => {
      const [unit, by] = [match.string("u"), match.number("s")];
      if (is(match.get("u"), "PART")) {
        const day = shift(context.anchorDay, by, "D");
        return { value: `${day ?? "XXXX-XX-XX"}${unit}`, type: "TIME", aside: by < 0 };
      }
      if (unit.startsWith("T")) return undefined;
      return { value: shift(unit === "D" ? context.anchorDay : context.anchor, by, unit) ?? vague(by), aside: by < 0 };
    },
    reason: "A unit counted from the last date that the text named",
    examples: [
      ["Am 3. Mai 2019 kam er. Am Tag danach ging er.", "Tag danach", "2019-05-04"],
      ["Das war 2011. Im Jahr darauf starb er.", "Jahr darauf", "2012"],
    ],
    notExamples: ["Sie kam danach."],
  },
  {
    id: "de.time.relative-part",
    on: "PART",
    pattern: "DEF? (?<rel>LAST|NEXT) (?<p>PART)",
    read: (match, { day, anchorDay }) => {
      const rel = match.get("rel") as Lexeme;
      const date = step(rel) < 0 ? shift(day, -1, "D") : ANCHORED.has(rel.form.toLowerCase()) ? shift(anchorDay, 1, "D") : day;
      return { value: `${date ?? "XXXX-XX-XX"}${match.string("p")}`, type: "TIME" };
    },
    reason: "Last night is that of the day before; 'next morning' counts from the last day that the text named",
    examples: [
      ["Vergangene Nacht fielen Schüsse.", "Vergangene Nacht", "2024-03-13TNI"],
      ["Am 3. Mai 2019 kam er. Am nächsten Morgen ging er.", "nächsten Morgen", "2019-05-04TMO"],
    ],
    notExamples: ["Das letzte Abendmahl hing da."],
  },
  {
    id: "de.time.whole-unit",
    on: "DAY1 YEAR1 UNIT1 PART",
    pattern: "(?<d>DEF) (?<w>WHOLE) (?<u>DAY1|YEAR1|UNIT1|PART)",
    read: (match) =>
      match.get("d")?.form.toLowerCase() === "des" ? undefined : { value: period(1, match.string("u")), type: "DURATION", stated: true },
    reason: "All of a unit is a length",
    examples: [["Den ganzen Tag fielen Schüsse.", "Den ganzen Tag", "P1D"]],
    notExamples: ["Das ganze Dorf kam."],
  },
  {
    id: "de.time.same-unit",
    on: "YEAR1 UNIT1 DAY1 PART WEEKEND",
    pattern: "DEF? SAME (?<u>YEAR1|UNIT1|DAY1|PART|WEEKEND)",
    read: (match, context) => {
      const unit = match.string("u");
      if (is(match.get("u"), "PART")) return { value: `${context.anchorDay ?? "XXXX-XX-XX"}${unit}`, type: "TIME" };
      if (unit.startsWith("T")) return undefined;
      return { value: (unit === "D" ? context.anchorDay : neighbour(context.anchor, 0, unit)) ?? "XXXX-XX-XX" };
    },
    reason: "The unit that the last date of the text lies in",
    examples: [["Am 3. Mai 2019 kam er. Am selben Tag ging er.", "selben Tag", "2019-05-03"]],
    notExamples: ["Sie nahmen denselben Weg."],
  },
];

function relativeDay(by: number, rel: Lexeme, { day, anchorDay }: TimeContext): { value: string } | undefined {
  if (is(rel, "CURRENT") || by < 0) return undefined; // "der letzte Tag" is the last of something
  if (by > 0) return ANCHORED.has(rel.form.toLowerCase()) ? { value: shift(anchorDay, 1, "D") ?? "FUTURE_REF" } : undefined;
  return { value: anchorDay ?? day ?? "PRESENT_REF" };
}
