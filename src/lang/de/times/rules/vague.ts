import { addDays } from "../calendar.ts";
import { is } from "../reckon.ts";
import type { TimeRule } from "../rule.ts";

/** References without a date: then, now, soon. */
export const VAGUE_RULES: readonly TimeRule[] = [
  {
    id: "de.time.reference",
    on: "REF",
    pattern: "(?<r>REF)",
    read: (match) => ({ value: match.string("r"), stated: true }),
    reason:
      "Now, then, soon: TIMEX3 PRESENT_REF, PAST_REF, FUTURE_REF. Words that mostly carry the argument on (nun, bisher, inzwischen, zuletzt) are none",
    examples: [
      ["Derzeit ruhen die Gespräche.", "Derzeit", "PRESENT_REF"],
      ["Damals ruhten die Gespräche.", "Damals", "PAST_REF"],
      ["Demnächst wird gewählt.", "Demnächst", "FUTURE_REF"],
    ],
    notExamples: ["Inzwischen ruhen die Gespräche.", "Sie sprachen nun weiter."],
  },
  {
    id: "de.time.formerly",
    on: "FRUEHER",
    pattern: "(?<f>FRUEHER)",
    read: (match) => {
      const [before, next] = [match.before(), match.after()];
      if (is(next, "ODER", "ALS", "CAP", "DAYWORD") || is(before, "NOCH", "UNITN", "YEARN", "DAYN", "ODER", "EIN", "DEF", "POSS", "WORD")) {
        return is(before, "WORD") && !is(next, "ODER", "ALS", "CAP") ? { value: "PAST_REF", stated: true } : undefined;
      }
      return { value: "PAST_REF", stated: true };
    },
    reason: "'früher' as an adverb; beside 'als', 'oder', a number or a noun it compares",
    examples: [["Früher ruhten die Gespräche.", "Früher", "PAST_REF"]],
    notExamples: ["Früher oder später einigen sie sich.", "Sie kam früher als er.", "Ein früher Erfolg war es."],
  },
  {
    id: "de.time.soon",
    on: "BALD",
    pattern: "(?<b>BALD)",
    read: (match, context) => {
      const before = match.before()?.form.toLowerCase() ?? "";
      if (["so", "schon", "möglichst", "allzu"].includes(before)) return undefined;
      return context.direction(match.start) === "back" ? undefined : { value: "FUTURE_REF", stated: true };
    },
    reason: "'bald' looks ahead unless the clause tells the past",
    examples: [["Bald wird gewählt werden.", "Bald", "FUTURE_REF"]],
    notExamples: ["Schon bald verging der Streit.", "Bald gab er auf."],
  },
  {
    id: "de.time.from-now",
    on: "NUN",
    pattern: "(?<= VON ) (?<x>NUN) AN",
    read: () => ({ value: "PRESENT_REF", stated: true }),
    reason: "'von nun an': the only 'nun' that is surely a time",
    examples: [["Von nun an wird gewählt.", "nun", "PRESENT_REF"]],
    notExamples: ["Nun schlägt er vor zu gehen."],
  },
  {
    id: "de.time.time-noun",
    on: "ZEIT",
    pattern: "(?<= IN|ZU|SEIT|ZUR ) (?: DEF? (?<r>LAST|NEXT|SAME) | (?<t>THIS|THAT) ) ADJ? (?<z>ZEIT)",
    read: (match, context) => {
      const [rel, det] = [match.get("r"), match.get("t")];
      if (is(rel, "SAME") || is(det, "THAT")) return { value: "PAST_REF", stated: true };
      if (rel) return { value: is(rel, "NEXT") ? "FUTURE_REF" : "PAST_REF", stated: true };
      return { value: context.direction(match.start) === "back" ? "PAST_REF" : "PRESENT_REF", stated: true };
    },
    reason: "Recent, coming, that time",
    examples: [
      ["In letzter Zeit ruhten die Gespräche.", "letzter Zeit", "PAST_REF"],
      ["Zu jener Zeit ruhten die Gespräche.", "jener Zeit", "PAST_REF"],
      ["In nächster Zeit wird gewählt.", "nächster Zeit", "FUTURE_REF"],
    ],
    notExamples: ["Sie hatten kurze Zeit Ruhe."],
  },
  {
    id: "de.time.at-the-time",
    on: "ZEIT",
    pattern: "ZUR (?<z>ZEIT) (?! DEF|EIN|POSS|CAP|VON )",
    read: (match) => (match.string("z") === "1" ? { value: "PRESENT_REF", stated: true } : undefined),
    reason: "'zur Zeit' with nothing behind it that says which",
    examples: [["Zur Zeit ruhen die Gespräche.", "Zur Zeit", "PRESENT_REF"]],
    notExamples: ["Zur Zeit der Pest starben viele."],
  },
  {
    id: "de.time.past-and-future",
    on: "PASTNOUN FUTURENOUN",
    pattern: "(?<= IN ) DEF? (?:ADJ|NEXT)? (?<n>PASTNOUN|FUTURENOUN)",
    read: (match) => ({ value: is(match.get("n"), "PASTNOUN") ? "PAST_REF" : "FUTURE_REF", stated: true }),
    reason: "As adverbials; as subjects or objects they are talked about and date nothing",
    examples: [
      ["In Zukunft wird gewählt.", "Zukunft", "FUTURE_REF"],
      ["In der Vergangenheit ruhten die Gespräche.", "der Vergangenheit", "PAST_REF"],
    ],
    notExamples: ["Ihre Zukunft ist offen.", "Spuren der Vergangenheit bleiben."],
  },
  {
    id: "de.time.moment",
    on: "PRESENTNOUN",
    pattern: "IM (?<x>(?<n>PRESENTNOUN))",
    read: (match) => (match.string("n") === "M" ? { value: "PRESENT_REF", stated: true } : undefined),
    reason: "'im Moment', 'im Augenblick'",
    examples: [["Im Moment ruhen die Gespräche.", "Moment", "PRESENT_REF"]],
    notExamples: ["Im ersten Moment erschrak er."],
  },
  {
    id: "de.time.to-this-hour",
    on: "ZUR",
    pattern: "ZUR (?<u>UNIT1) (?! DEF )",
    read: (match) => (match.string("u") === "TH" ? { value: "PRESENT_REF", stated: true } : undefined),
    reason: "'zur Stunde'",
    examples: [["Bis zur Stunde gibt es keine Einigung.", "zur Stunde", "PRESENT_REF"]],
    notExamples: ["Sie gingen zur Stunde der Messe."],
  },
  {
    id: "de.time.todays",
    on: "TODAYS",
    pattern: "(?<t>TODAYS) (?= ADJ? (?<n>NOUN) )",
    read: (match, { day }) => {
      const by = match.number("t");
      const happens = by !== 0 || EVENT.test(match.get("n")?.form ?? "");
      if (happens && day !== undefined) return { value: addDays(day, by) };
      return { value: by < 0 ? "PAST_REF" : by > 0 ? "FUTURE_REF" : "PRESENT_REF", stated: true };
    },
    reason: "'heutig' before what happens is this day, before what is are these times; 'gestrig' and 'morgig' are days",
    examples: [
      ["Die heutigen Grenzen gelten seither.", "heutigen", "PRESENT_REF"],
      ["Der heutige Beschluss gilt.", "heutige", "2024-03-14"],
      ["Auf der gestrigen Sitzung schwieg er.", "gestrigen", "2024-03-13"],
    ],
    notExamples: ["Gestrige und Heutige stritten."],
  },
];

/** Last parts of nouns of what happens on a day. */
const EVENT =
  /(?:ung|beschluss|auftritt|treffen|gespräche?|konferenz|sitzung|spiel|besuch|gipfel|rede|debatte|anschlag|angriff|runde|rennen|start|votum|urteil|prozess|bericht|vorfall|parteitag|kunft|tritt|ausgabe|unglück|unfall|attentat|feier|wahl|protest)(?:s|es|en|n)?$/i;
