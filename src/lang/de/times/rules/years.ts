import { pad } from "../calendar.ts";
import type { Lexeme } from "../lexer.ts";
import { EDGE_BEFORE, edge, is, neighbour } from "../reckon.ts";
import type { Match, TimeRule } from "../rule.ts";

const BESIDE = ["UND", "ODER", "BIS", "COMMA", "SLASH", "HYPHEN", "DASH"] as const;
/** Plural endings: "1500 Soldaten" counts, "1992 Frankreich" does not. */
const PLURAL = /(?:[^s]e|en|er|ern|n|innen|[aiou]s)$/;

/** True if the noun behind the number is counted by it. */
function counts(number: number, next: Lexeme | undefined): boolean {
  if (is(next, "COUNTED", "AGED", "YEAR1", "YEARN", "UNIT1", "UNITN", "DAY1", "DAYN", "UHR", "MAL", "MALS")) return true;
  if (next && /^[€$£%°]/.test(next.form)) return true;
  return is(next, "CAP", "LASTING") && (number % 50 === 0 || PLURAL.test(next?.form ?? ""));
}

/** A number of four figures is a year unless it counts, or numbers, what stands beside it. */
function isYear(match: Match): boolean {
  const year = match.number("y");
  const next = match.after();
  const before = match.before();
  if (is(next, "NUM", "DECADE") || is(before, "NUM", "APPROX", "LIMIT", "NUMW")) return false;
  if (is(next, "HYPHEN") && next?.from === match.end && is(match.after(2), "CAP", "ADJ", "WORD")) return false;
  const sure = is(before, "SEIT", "MONTH", "YEAR1", "YEARN", "EDGE", "SEASON") || match.has("edge");
  if (!sure && counts(year, next)) return false;
  if (is(next, "UNIT1", "UNITN", "DAYN", "YEARN", "COUNTED")) return false;
  // "1450 bis 1850 Mark": what counts at the end of a span counts at its beginning.
  if (is(next, ...BESIDE) && is(match.after(2), "YEARNUM", "NUM") && counts(Number(match.after(2)?.value), match.after(3))) return false;
  // "1700 im vergangenen Jahr": it has its year beside it.
  if (is(next, "IM") && (is(match.after(2), "YEAR1") || is(match.after(3), "YEAR1"))) return false;
  // "2000 neue Stellen", but "2000 wurden Stellen …"
  const adjective = is(next, "ADJ") && !/(?:te[nr]?|[^ä]ren|rden|aben)$/.test(next?.form ?? "");
  if (!sure && year % 50 === 0 && adjective && is(match.after(2), "CAP", "AGED") && PLURAL.test(match.after(2)?.form ?? "")) return false;
  if (before?.form === "§" || (is(before, "UM") && is(next, "AUF"))) return false;
  if (is(before, "VON") && is(match.before(2), "EIN", "VAGUE", "NUM")) return false;
  // "sank von 2000 auf 1500": amounts; "von 2015 auf 2016" is the turn of a year.
  if (is(before, "VON") && is(next, "AUF") && is(match.after(2), "NUM", "YEARNUM") && !follows(year, Number(match.after(2)?.value)))
    return false;
  if (is(before, "ALS", "UEBER", "UNTER", "PRO") || is(headOf(match), "NUMBERED")) return false;
  if (year > 2100) return false;
  if (year < 1900)
    return (
      (!is(before, "BIS", "AUF", "ZU", "AN") || is(match.before(2), "YEARNUM")) &&
      (year % 100 !== 0 || is(before, "UM", "NACH", "VOR", "SEIT"))
    );
  return true;
}

/** From one year to a later one; round numbers on both sides are amounts. */
const follows = (year: number, later: number): boolean => year < later && later <= 2100 && (year % 50 !== 0 || later % 50 !== 0);

const LONGEST_LIST = 24;
/** The word before a list of numbers: "Resolutionen 1970 und 1973". */
function headOf(match: Match): Lexeme | undefined {
  let n = 1;
  while (n < LONGEST_LIST && is(match.before(n), ...BESIDE) && is(match.before(n + 1), "YEARNUM", "NUM")) n += 2;
  return is(match.before(n), "DOT") ? match.before(n + 1) : match.before(n);
}

/** Years, decades, centuries, seasons of sport and business. */
export const YEAR_RULES: readonly TimeRule[] = [
  {
    id: "de.time.year",
    on: "YEARNUM",
    pattern: `${EDGE_BEFORE} (?<y>YEARNUM)`,
    read: (match) => {
      if (!isYear(match)) return undefined;
      // Beside a noun ("Wahlen 2010") it dates the noun, behind "wie" it is compared with: neither dates what the clause tells.
      const stated = !is(match.before(), "CAP", "HYPHEN", "QUOTE", "LPAR", "WIE") || match.has("edge");
      return { value: match.string("y"), stated, mod: edge(match) };
    },
    reason: "Four figures are a year unless they count or number what stands beside them",
    examples: [
      ["Seit 2014 gilt das Embargo.", "2014", "2014"],
      ["Zwischen 2014 und 2018 ruhten die Gespräche.", "2014", "2014"],
      ["Zwischen 2014 und 2018 ruhten die Gespräche.", "2018", "2018"],
      ["Das Abkommen von 1969 ist gekündigt.", "1969", "1969"],
      ["Anfang 2014 begann der Streit.", "Anfang 2014", "2014"],
      ["Die Wahlen 2010 verliefen ruhig.", "2010", "2010"],
      ["Er lebte von 1820 bis 1895.", "1895", "1895"],
      ["Der Haushalt 2019-2020 liegt vor.", "2020", "2020"],
      ["Der Umsatz wuchs von 2018 auf 2019 kaum.", "2018", "2018"],
    ],
    notExamples: [
      "Nach 2000 Metern war Schluss.",
      "Die Resolution 1701 und 1701 Mal Beifall",
      "Das Werk lieferte 500 Wagen und 2000 Räder.",
      "Zwischen 2000 und 2050 Soldaten kamen.",
      "Es starb einer von 2000.",
      "Eine Truppe von 1950 Leuten kam.",
      "Die Resolutionen 1970 und 1973 gelten.",
      "Die Zahl stieg bis 1701 an.",
      "Das kostet 1450 bis 1850 Mark.",
      "Mehr als 1500 kamen.",
      "Die Zahl der Stellen sank von 2000 auf 1700.",
      "Das Werk schuf 2000 neue Stellen.",
    ],
  },
  {
    id: "de.time.year-named",
    on: "YEARNUM NUM",
    pattern: `${EDGE_BEFORE} DEF? (?<j>YEAR1|YEARN|XJAHR) (?<y>YEARNUM|NUM)`,
    read: (match) => {
      const year = match.get("y") as Lexeme;
      if (is(year, "NUM") && (year.form.length !== 3 || is(match.after(), "CAP", "COUNTED"))) return undefined;
      return { value: pad(Number(year.value), 4), stated: true, mod: edge(match) };
    },
    reason: "Figures behind 'Jahr' are a year, however early or late",
    examples: [
      ["Im Jahr 1998 endete der Streit.", "Jahr 1998", "1998"],
      ["Ins Jahr 2184 verlegt der Film die Handlung.", "Jahr 2184", "2184"],
      ["Im Jahr 578 starb der Abt.", "Jahr 578", "0578"],
      ["Eine Karte aus dem Jahre 1910 zeigt es.", "dem Jahre 1910", "1910"],
    ],
    notExamples: ["Im Jahr 500 Soldaten zu verlegen ist teuer."],
  },
  {
    id: "de.time.year-before-christ",
    on: "CHRIST",
    pattern: "(?<x>(?<y>YEARNUM|NUM) (?<v>WORD|VOR|NACH) DOT? CHRIST) DOT?",
    read: (match) => {
      const before = /^v/i.test(match.get("v")?.form ?? "");
      return { value: `${before ? "BC" : ""}${pad(match.number("y"), 4)}`, stated: true };
    },
    reason: "Years before and after Christ, TIMEX3 BC",
    examples: [["Um 1500 v. Chr. bebte die Erde.", "1500 v. Chr", "BC1500"]],
    notExamples: ["Die 12 Chr. hieß die Karte."],
  },
  {
    id: "de.time.year-pair",
    on: "YEARNUM",
    pattern: "(?<y>YEARNUM) (?:SLASH|HYPHEN|DASH) (?<z>NUM)",
    read: (match) =>
      match.get("z")?.form.length === 2 && match.number("z") === (match.number("y") + 1) % 100 ? { value: "XXXX-XX-XX" } : undefined,
    reason: "A season over the turn of a year has no value in TIMEX3",
    examples: [["Den Titel von 2012/13 verteidigten sie nicht.", "2012/13", "XXXX-XX-XX"]],
    notExamples: ["Der Erlass 1701/99 gilt noch."],
  },
  {
    id: "de.time.period",
    on: "PERIOD XJAHR",
    pattern:
      "DEF? (?: (?<p>PERIOD) (?<y>YEARNUM) (?: (?:SLASH|HYPHEN|DASH) (?<z>NUM|YEARNUM) )? | XJAHR YEARNUM (?:SLASH|HYPHEN|DASH) (?<zz>NUM) )",
    read: (match) => ({ value: match.has("z") || match.has("zz") ? "XXXX-XX-XX" : match.string("y") }),
    reason: "Seasons, terms and business years that are named by their years",
    examples: [
      ["In der Saison 2015/16 stieg der Verein auf.", "der Saison 2015/16", "XXXX-XX-XX"],
      ["Im Wirtschaftsjahr 2013/14 sank der Umsatz.", "Wirtschaftsjahr 2013/14", "XXXX-XX-XX"],
      ["Im Geschäftsjahr 2019 sank der Umsatz.", "Geschäftsjahr 2019", "2019"],
    ],
    notExamples: ["Die Saison war kurz."],
  },
  {
    id: "de.time.decade",
    on: "DECADE DECADEN DECADEJ",
    pattern: `${EDGE_BEFORE} DEF? EARLY? (?<d>DECADEJ|DECADE|DECADEN) (?: HYPHEN? (?<j>YEARN) | (?= HYPHEN? (?:UND|BIS|ODER) DEF? (?:DECADE|DECADEN) HYPHEN? (?<later>YEARN)) | )`,
    read: (match) => {
      const decade = match.get("d") as Lexeme;
      const n = Number(decade.value);
      const named = is(decade, "DECADEN", "DECADEJ");
      const years = match.has("j") || match.has("later") || is(decade, "DECADEJ");
      if (!years && (named || n < 1000) && !/^[A-Z1-9]/.test(decade.form)) return undefined;
      if (!years && !(is(match.before(), "IN", "SEIT") || match.has("edge") || n >= 1000)) return undefined;
      if (!named && n % 10 !== 0) return undefined;
      const tens = named ? n : n < 100 ? n / 10 : 0;
      const value = n >= 1000 ? String(Math.floor(n / 10)) : `${tens < 2 ? 20 : 19}${tens}`;
      // "die neunziger Jahre" leaves the century to the reader.
      return { value, stated: n >= 1000, mod: edge(match) };
    },
    reason: "Decades, TIMEX3 in three figures; without a century that of the last one",
    examples: [
      ["In den neunziger Jahren ruhte der Handel.", "den neunziger Jahren", "199"],
      ["Seit den 1990er-Jahren ruht der Handel.", "den 1990er-Jahren", "199"],
      ["Seit Mitte der 80er Jahre ruht der Handel.", "Mitte der 80er Jahre", "198"],
      ["In den zwanziger und dreißiger Jahren wurde gebaut.", "den zwanziger", "192"],
      ["Anfang der Siebzigerjahre wurde gebaut.", "Anfang der Siebzigerjahre", "197"],
      ["In den 60er- und 70er-Jahren wurde gebaut.", "den 60er", "196"],
      ["Seit den 90-er Jahren ruht der Handel.", "den 90-er Jahren", "199"],
      ["In den Siebzigern ruhte der Handel.", "den Siebzigern", "197"],
    ],
    notExamples: ["Er kaufte einen Zwanziger und ging.", "Die 20er Gruppe kam an."],
  },
  {
    id: "de.time.century",
    on: "UNIT1",
    pattern: `${EDGE_BEFORE} DEF? EARLY? (?<n>NTH) (?<u>UNIT1)`,
    read: (match) => century(match, edge(match)),
    reason: "Centuries, TIMEX3 in two figures: the 19th is 18",
    examples: [["Seit Beginn des 17. Jahrhunderts wächst die Stadt.", "Beginn des 17. Jahrhunderts", "16"]],
    notExamples: ["Das erste Jahrhundertwerk ist fertig."],
  },
  {
    id: "de.time.century-of-list",
    on: "UNIT1",
    pattern: "(?<x>(?<n>NTH)) (?= (?:UND|ODER|BIS|COMMA) (?:ZUM|DEF|IM)? NTH (?<u>UNIT1) )",
    read: (match) => century(match, undefined),
    reason: "A century whose noun stands only behind a later one",
    examples: [["Im 18. und 19. Jahrhundert war es eine Festung.", "18.", "17"]],
    notExamples: ["Die erste und zweite Woche waren ruhig."],
  },
  {
    id: "de.time.this-century",
    on: "UNIT1",
    pattern: `${EDGE_BEFORE} DEF? (?<rel>REL) (?<u>UNIT1)`,
    read: (match, { year }) => {
      const unit = match.string("u");
      if (unit !== "CE" && unit !== "DE") return undefined;
      const by = is(match.get("rel"), "LAST") ? -1 : is(match.get("rel"), "NEXT") ? 1 : 0;
      const vague = by < 0 ? "PAST_REF" : by > 0 ? "FUTURE_REF" : "PRESENT_REF";
      return { value: neighbour(year, by, unit) ?? vague, mod: edge(match) };
    },
    reason: "This, last and next century or decade",
    examples: [
      ["Das Gebäude stammt aus dem vorigen Jahrhundert.", "dem vorigen Jahrhundert", "19"],
      ["Noch in diesem Jahrzehnt soll die Brücke stehen.", "diesem Jahrzehnt", "202"],
    ],
    notExamples: ["In diesem Haus lebte er."],
  },
];

function century(match: Match, mod: ReturnType<typeof edge>): { value: string; stated: boolean; mod: ReturnType<typeof edge> } | undefined {
  if (match.string("u") !== "CE") return undefined;
  return { value: pad(match.number("n") - 1), stated: true, mod };
}
