import { pad } from "../calendar.ts";
import { is, shift } from "../reckon.ts";
import type { Match, TimeContext, TimeRule } from "../rule.ts";

const TWELVE = 12;

/** `2024-03-14T15:30`; `XXXX-XX-XX` where the day is not known. */
function clock(form: string, match: Match, context: TimeContext, minutes = 0): { value: string; type: "TIME" } | undefined {
  const [h = "", m] = form.split(/[.:]/);
  let hour = Number(h);
  const minute = m === undefined ? minutes : Number(m);
  if (!(hour <= 24) || !(minute < 60)) return undefined;
  const part = String(match.get("p")?.value ?? "");
  if (hour < TWELVE && hour > 0 && (part === "TEV" || part === "TAF" || (part === "TNI" && hour > 7))) hour += TWELVE;
  return { value: `${context.clockDay ?? "XXXX-XX-XX"}T${pad(hour)}:${pad(minute)}`, type: "TIME" };
}

const onDay = (part: string, context: TimeContext, by = 0): { value: string; type: "TIME" } => ({
  value: `${(by === 0 ? context.clockDay : shift(context.clockDay, by, "D")) ?? "XXXX-XX-XX"}${part}`,
  type: "TIME",
});

/** Times of the clock and parts of the day. */
export const CLOCK_RULES: readonly TimeRule[] = [
  {
    id: "de.time.clock",
    on: "UHR",
    pattern: "(?<x>(?<t>CLOCK|NUM|NUMW|EIN) UHR (?<min>NUM|NUMW|ORD)?) (?<p>PARTADV|PARTLC)?",
    read: (match, context) => {
      const [t, min] = [match.get("t"), match.get("min")];
      // "um 9 Uhr 30 Schüler" counts; in "um 9 Uhr 30." the point ends the sentence.
      const counts = min && (is(match.after(), "CAP", "COUNTED", "AGED") || (is(min, "ORD") && match.after() !== undefined));
      const found = clock(String(t?.value), match, context, min && !counts ? match.number("min") : 0);
      if (!found || !min || (!counts && !is(min, "ORD"))) return found;
      return { ...found, end: counts ? min.from - 1 : match.end - 1 };
    },
    reason: "Clock time, on the day that its sentence names or else the document's",
    examples: [
      ["Um 15.30 Uhr begann das Treffen.", "15.30 Uhr", "2024-03-14T15:30"],
      ["Gegen 8 Uhr abends begann das Treffen.", "8 Uhr", "2024-03-14T20:00"],
      ["Am 3. Mai 2019 um 11 Uhr begann das Treffen.", "11 Uhr", "2019-05-03T11:00"],
      ["Um drei Uhr früh fielen Schüsse.", "drei Uhr", "2024-03-14T03:00"],
      ["Das Treffen begann um 9 Uhr 30.", "9 Uhr 30", "2024-03-14T09:30"],
      ["Um 9 Uhr 20 Helfer zu finden gelang.", "9 Uhr", "2024-03-14T09:00"],
    ],
    notExamples: ["Die 30 Uhren gingen nach."],
  },
  {
    id: "de.time.clock-of-list",
    on: "UHR",
    pattern: `(?<x>(?<t>CLOCK|NUM)) (?= (?: (?:UND|BIS|ODER|SLASH|HYPHEN|DASH) (?:CLOCK|NUM) | COMMA CLOCK ){1,8} UHR )`,
    read: (match, context) => (is(match.before(), "NUM", "NUMBERED") ? undefined : clock(String(match.get("t")?.value), match, context)),
    reason: "A clock time whose 'Uhr' stands only behind a later one",
    examples: [
      ["Geöffnet ist von 10-18 Uhr.", "10", "2024-03-14T10:00"],
      ["Die Sitzung dauerte von 8.30 bis 12 Uhr.", "8.30", "2024-03-14T08:30"],
    ],
    notExamples: ["Zwischen 3 und 4 Booten war Platz."],
  },
  {
    id: "de.time.clock-bare",
    on: "CLOCK",
    pattern: "(?<= UM|AB|GEGEN|BIS|SEIT|JEWEILS ) (?<t>CLOCK)",
    read: (match, context) => {
      if (is(match.after(), "COUNTED", "CAP", "QUOTE") || is(match.before(2), "MEHR")) return undefined;
      return is(match.before(), "UM", "AB", "GEGEN") || match.string("t").includes(":")
        ? clock(match.string("t"), match, context)
        : undefined;
    },
    reason: "Hours and minutes behind a preposition of time, without 'Uhr'",
    examples: [["Um 12.15 begann der Lauf.", "12.15", "2024-03-14T12:15"]],
    notExamples: ["Der Kurs stieg um 12.15 Prozent.", "Sie siegte in 22.15 Minuten."],
  },
  {
    id: "de.time.clock-half",
    on: "HALB",
    pattern: "(?<= UM|GEGEN|AB|BIS|NACH|VOR ) HALB (?<n>NUMW|NUM|EIN)",
    read: (match, context) => {
      const hour = match.number("n");
      if (hour > TWELVE || is(match.after(), "CAP", "COUNTED")) return undefined;
      return clock(String(hour - 1), match, context, 30);
    },
    reason: "'halb drei' is half past two",
    examples: [["Um halb drei begann das Treffen.", "halb drei", "2024-03-14T02:30"]],
    notExamples: ["Es war nur halb drei Mann hoch."],
  },
  {
    id: "de.time.clock-quarter",
    on: "VIERTEL",
    pattern: "(?<v>VIERTEL) (?<side>VOR|NACH) (?<n>NUMW|NUM|EIN) UHR?",
    read: (match, context) => {
      const hour = match.number("n");
      if (hour > TWELVE || !is(match.before(), "UM", "GEGEN", "AB", "BIS", "NACH", "VOR", "SEIT")) return undefined;
      return is(match.get("side"), "VOR")
        ? clock(String(hour === 1 ? TWELVE : hour - 1), match, context, 45)
        : clock(String(hour), match, context, 15);
    },
    reason: "Quarters before and after the hour",
    examples: [["Um Viertel nach acht begann das Treffen.", "Viertel nach acht", "2024-03-14T08:15"]],
    notExamples: ["Ein Viertel vor acht Jahren gebauter Häuser steht leer."],
  },
  {
    id: "de.time.midnight",
    on: "MIDNIGHT",
    pattern: "(?<= UM|VOR|NACH|GEGEN|BIS|AB|SEIT|ZU|ZUR ) MIDNIGHT",
    read: (_, context) => onDay("T24:00", context),
    reason: "Midnight ends the day that the text is at",
    examples: [["Kurz vor Mitternacht fielen Schüsse.", "Mitternacht", "2024-03-14T24:00"]],
    notExamples: ["Die Mitternacht der Seele heißt das Stück."],
  },
  {
    id: "de.time.part",
    on: "PART PARTGEN",
    pattern: "(?<= AM|GEGEN|ZU|ZUM|VOM|SEIT|BIS|AB|UM|VOR|NACH ) (?<e>EARLY)? (?<p>PART)",
    read: (match, context) => {
      if (is(match.before(), "VOR", "NACH", "ZU") && match.string("p") !== "TMI") return undefined;
      if (is(match.after(), "HYPHEN") && match.after()?.from === match.end) return undefined;
      return onDay(match.string("p"), context);
    },
    reason: "A part of the day that the text is at",
    examples: [
      ["Am Abend fielen Schüsse.", "Abend", "2024-03-14TEV"],
      ["Am 3. Mai 2019 kam er. Am späten Nachmittag ging er.", "späten Nachmittag", "2019-05-03TAF"],
    ],
    notExamples: ["Der bunte Abend gefiel.", "Sie luden zu Abend."],
  },
  {
    id: "de.time.part-hours",
    on: "PARTHOURS",
    pattern: "(?<= IN|SEIT|AB|ZU|WAEHREND ) DEF? EARLY? (?<p>PARTHOURS)",
    read: (match, context) => onDay(match.string("p"), context),
    reason: "The hours of a part of the day are that part",
    examples: [["In den frühen Morgenstunden brannte es.", "den frühen Morgenstunden", "2024-03-14TMO"]],
    notExamples: ["Die Unterrichtsstunden fielen aus."],
  },
  {
    id: "de.time.night",
    on: "PART",
    pattern: "(?<= IN|WAEHREND|UEBER ) (?<det>DET|WHOLE)? EARLY? (?<p>PART)",
    read: (match, context) => {
      if (match.string("p") !== "TNI" || is(match.after(), "AUF", "ZUM")) return undefined;
      return onDay("TNI", context, is(match.before(), "UEBER") ? 1 : 0);
    },
    reason: "The night that the text is at; 'über Nacht' runs into the next day",
    examples: [["In der Nacht fielen Schüsse.", "der Nacht", "2024-03-14TNI"]],
    notExamples: ["In der Nachtschicht war Ruhe."],
  },
  {
    id: "de.time.part-this",
    on: "PART PARTGEN",
    pattern: "(?: THIS (?<p>PART) | THAT (?<that>PART) | DEF (?<g>PARTGEN) )",
    read: (match, context) => {
      const that = match.string("that");
      if (that) return { value: `${context.anchorDay ?? "XXXX-XX-XX"}${that}`, type: "TIME" };
      return onDay(match.string("p") || match.string("g"), context);
    },
    reason: "This evening, 'des Abends'; 'that evening' is of the last day that the text named",
    examples: [
      ["An diesem Abend fielen Schüsse.", "diesem Abend", "2024-03-14TEV"],
      ["Am 3. Mai 2019 kam er. An jenem Abend war es still.", "jenem Abend", "2019-05-03TEV"],
    ],
    notExamples: ["Ein Abend verging."],
  },
];
