import { publicationDay } from "../../../core/document/document.ts";
import { type Below, type Clause, contains, kindEntry, type Quotation, type Span, type Timex, type Token } from "../../../core/index.ts";
import { dateOf } from "../../../core/times/date-of.ts";
import { interval } from "../../../core/times/interval.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import { phrasesOf, subjectOf } from "../quotations/speaker.ts";
import { embedding } from "./control.ts";
import { type EventWord, parentOf, word } from "./event.ts";
import { chainOf } from "./slots.ts";
import { inquitClause } from "./speakers.ts";

/** When an event happens, as the text tells it. */
export interface Dating {
  /** ISO 8601 date, month, year or interval; of what goes on ("seit Mai") when it began; the words if it is none. */
  readonly time: string;
  /** Where it lies, seen from the day of publication, if both are known: wholly before, wholly after. */
  readonly side?: "before" | "after";
  /** "seit Mai", "von Mai an": it goes on from there. */
  readonly starts: boolean;
}

/**
 * The date of the event. A noun's own attributes date it ("die für Freitag geplante Reise"), and the clause's adverbials only if its
 * verb tells it. A verb has those of its clause, but not those inside an attribute of some noun ("das Abkommen von 2018"); a clause that
 * shares its subject with the one before shares its time ("Am Montag kam er und griff … an").
 */
export function datingOf(
  below: Below<"claims">,
  scene: Scene,
  event: EventWord,
  known: boolean,
  quotations: readonly Quotation[],
): Dating | undefined {
  const here = below.times.filter((t) => t.sentence === scene.sentence && dateOf(t) !== undefined);
  if (here.length === 0) return undefined;
  const chosen = choose(scene, event, known, here, quotations);
  return chosen && dated(below, scene, chosen);
}

function choose(
  scene: Scene,
  event: EventWord,
  known: boolean,
  here: readonly Timex[],
  quotations: readonly Quotation[],
): Timex | undefined {
  const { noun, functions } = event;
  const { clause } = functions;
  // What is performed by saying so happens when it is said.
  const speech = kindEntry(event.kind).speechAct && !known ? cueClause(scene, event, quotations) : undefined;
  const said = speech && speech !== clause ? ofVerb(scene, speech, here) : undefined;
  if (event.performed) return said;
  if (noun) {
    const own = here.find(
      (t) => isInside(scene, t, noun) || chainOf(scene, noun).some((p) => isInside(scene, t, p) && !isAttributed(scene, t)),
    );
    // "bei einem Treffen im Juni", "traf am Montag bei seinem Besuch": at the same time as the verb. Else the verb's time is not the noun's.
    const together = noun.prep !== undefined && /^(?:bei|während|in|auf|mit)$/u.test(noun.prep);
    if (own || (known && !together)) return own;
  }
  return ofVerb(scene, clause, here) ?? said ?? shared(scene, clause, here) ?? beside(scene, clause, here);
}

/** The clause whose verb says the words around the event. */
function cueClause(scene: Scene, { trigger, functions: { clause } }: EventWord, quotations: readonly Quotation[]): Clause | undefined {
  const at = scene.tokens[trigger] as Token;
  const cues = quotations.filter((q) => q.spans.some((s) => contains(s, at))).flatMap((q) => q.cue);
  const inside = (c: Clause, cue: Span): boolean => c.tokens.some((t) => contains(cue, scene.tokens[t] as Token));
  return scene.clauses.find((c) => cues.some((cue) => inside(c, cue))) ?? (clause.mood === "Sub" ? inquitClause(scene, clause) : undefined);
}

/** The first time in the clause that is no attribute of a noun. */
function ofVerb(scene: Scene, clause: Clause, here: readonly Timex[]): Timex | undefined {
  // A participle group has what stands inside it: "das am Mittwoch unterzeichnete Abkommen".
  return here.find((t) => within(scene, clause, t) && (clause.type === "fragment" || !isAttributed(scene, t)));
}

/** What the clause has from the one that it is joined to. */
function shared(scene: Scene, clause: Clause, here: readonly Timex[]): Timex | undefined {
  const parent = parentOf(scene, clause);
  if (!parent) return undefined;
  if (clause.type === "infinitive") return embedding(parent.lemma) === "happens" ? ofVerb(scene, parent, here) : undefined;
  const first = word(scene, clause.tokens[0]);
  if (clause.type !== "main" || parent.type !== "main" || !/^(?:und|sowie)$/u.test(first)) return undefined;
  const found = ofVerb(scene, parent, here);
  // With a subject of its own the second clause begins anew.
  const own = clause.finite !== clause.tokens[1] ? subjectOf(scene, clause) : undefined;
  return !own && clause.time === parent.time ? found : undefined;
}

/** "Am 10. Mai, so der Plan, soll …": what an insertion cuts off. "Kanada hilft aus: Am Montag kam …": what is said in full behind a colon. */
function beside(scene: Scene, clause: Clause, here: readonly Timex[]): Timex | undefined {
  const index = scene.clauses.indexOf(clause);
  const before = scene.clauses[index - 1];
  const cut = before?.tokens.find((t) => word(scene, t) === ",");
  const inserted =
    cut !== undefined && word(scene, before?.tokens.at(-1)) === "," && (before?.finite === undefined || word(scene, cut + 1) === "so");
  if (before && inserted) {
    const found = ofVerb(scene, before, here);
    if (found && found.end <= (scene.tokens[cut] as Token).start) return found;
  }
  const next = scene.clauses[index + 1];
  if (clause.type !== "main" || word(scene, clause.tokens.at(-1)) !== ":" || next?.time !== "past") return undefined;
  return ofVerb(scene, next, here);
}

/** True if the words stand in the clause itself and not in one inside it. */
function within(scene: Scene, clause: Clause, time: Timex): boolean {
  return clause.tokens.some((t) => contains(time, scene.tokens[t] as Token));
}

function isInside({ tokens }: Scene, time: Timex, phrase: Phrase): boolean {
  return time.start >= (tokens[phrase.from] as Token).start && time.start < (tokens[phrase.to] as Token).end;
}

/**
 * True if the time belongs to a noun: between article and participle ("die im Juni vorgerückten Truppen"), or behind a noun with "von"
 * or in the genitive ("der Vertrag von 2018", "die Linie des Jahres 1974").
 */
function isAttributed(scene: Scene, time: Timex): boolean {
  const { tokens } = scene;
  let first = scene.from;
  while (first < scene.to && (tokens[first] as Token).start < time.start) first++;
  let last = first;
  while (last + 1 < scene.to && (tokens[last + 1] as Token).end <= time.end) last++;
  const next = tokens[last + 1];
  let opens = first - 1;
  while (opens >= scene.from && /^(?:ADP|ADV)$/u.test(tokens[opens]?.pos ?? "")) opens--;
  if (tokens[opens]?.pos === "DET" && next?.xpos === "ADJA") return true;
  const von = [first - 1, first].find((t) => word(scene, t) === "von");
  return von !== undefined && tokens[von - 1]?.pos === "NOUN" && word(scene, last + 1) !== "an" && /^\d{3,4}$/u.test(time.value);
}

function dated({ document, times: _ }: Below<"claims">, scene: Scene, time: Timex): Dating {
  const span = scene.tokens.slice(scene.from, scene.to);
  const at = span.findIndex((t) => t.end > time.start);
  const [before, first] = [span[at - 1]?.form.toLowerCase() ?? "", span[at]?.form.toLowerCase() ?? ""];
  const after = span.find((t) => t.start >= time.end)?.form.toLowerCase();
  const opened = `${before} ${first}`;
  const starts = /\b(?:seit|ab)\b/u.test(opened) || (/\b(?:vo[nm]|von)\b/u.test(opened) && after === "an");
  const value = calendar(time, document.text.slice(time.start, time.end));
  if (value === undefined) return { time: document.text.slice(time.start, time.end), starts };
  const [from, to = from] = value.split("/");
  const published = publicationDay(document.published);
  const [begins, ends] = [interval(from ?? "")?.from, interval(to ?? "")?.to];
  const side =
    published === undefined || !begins || !ends ? undefined : ends < published ? "before" : begins > published ? "after" : undefined;
  return { time: value, starts, ...(side && { side }) };
}

/** Months of the seasons, as meteorologists count them. */
const SEASONS: Readonly<Record<string, readonly [string, string, number]>> = {
  SP: ["03", "05", 0],
  SU: ["06", "08", 0],
  FA: ["09", "11", 0],
  WI: ["12", "02", 1],
};

/** A TIMEX3 value as ISO 8601: weeks, weekends and seasons as intervals; "in der Nacht zum Montag" is Monday's. */
function calendar(time: Timex, words: string): string | undefined {
  const date = dateOf(time) ?? "";
  if (/^\d{4}(?:-\d{2}){0,2}$/u.test(date))
    return /^.*Nacht\s+(?:zum|auf)\b/u.test(words) && time.value.endsWith("TNI") ? nextDay(date) : date;
  const [, year, season] = /^(\d{4})-(SP|SU|FA|WI)$/u.exec(date) ?? [];
  const months = season && SEASONS[season];
  if (year && months) return `${year}-${months[0]}/${Number(year) + months[2]}-${months[1]}`;
  const days = /^\d{4}-(?:W\d\d(?:-WE)?|[QH]\d)$/u.test(date) ? interval(date) : undefined;
  return days && `${days.from}/${days.to}`;
}

const MS_PER_DAY = 86_400_000;

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + MS_PER_DAY).toISOString().slice(0, 10);
}

/** Words that put a clause in the present into the future. */
export function laysAhead(scene: Scene, clause: Clause): boolean {
  return (
    clause.tokens.some((t) => /^(?:künftig|zukünftig|morgen|übermorgen|demnächst|bald)$/u.test(word(scene, t)) && !isLeft(scene, t)) ||
    coming(scene, clause)
  );
}

/** "bis morgen": an end. */
const isLeft = (scene: Scene, t: number): boolean => word(scene, t - 1) === "bis" || word(scene, t - 1) === "so";

/** "im kommenden Jahr", "nächste Woche" */
function coming(scene: Scene, clause: Clause): boolean {
  return phrasesOf(scene, clause).some((p) =>
    scene.tokens.slice(p.from, p.head).some((t) => /^(?:kommende|nächste|bevorstehende)[nrsm]?$/u.test(t.form.toLowerCase())),
  );
}
