import type { Span, Token } from "../../../core/index.ts";
import { agentNoun } from "../mentions/agent-nouns.ts";
import { MEDIUM_NOUN } from "./cues.ts";
import type { Scene } from "./scenes.ts";
import { tokenAt } from "./token-at.ts";

/** An apposition or a bracket longer than this many tokens is something else. */
const LONGEST_ASIDE = 24;
const OPENING = /^[„“»«"‚']$/u;
const CLOSING = /^[“”"«»‘']$/u;
const GENITIVE = /^(?:des|der|eines|einer|dieses|dieser|seines|seiner|ihres|ihrer|unseres|unserer)$/u;
/** Endings of nouns for people, bodies and firms, which a name follows: "der Journalist Hans Muster", "die Gewerkschaft X". */
const TAKES_NAME =
  /(?:ers?|ist|isten|ent|enten|ant|anten|or|ors|eurs?|in|schaft|verband|organisation|gesellschaft|bank|partei|firma|konzern|unternehmen|institut)$/u;
/** Verbs that take somebody with "von": "forderte die Kommission von den Ländern". */
const ASKS = /^(?:fordern|verlangen|erwarten|erfahren|hören|wissen)$/u;
const TIME =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|\p{L}+(?:abend|morgen|mittag|nacht)|woche|monat|jahr|jahre|tag|tage|uhr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|abend|morgen|nacht|ende|anfang|mitte|interview|gespräch|rede|brief|erklärung|pressekonferenz|zusammenhang|\d+)$/iu;

/**
 * The whole naming of a speaker, from its article to the last thing that belongs to it: genitives, "von", place and field of the
 * office, brackets, names in quotation marks, appositions, a second speaker. "der Leiter des Amtes für Statistik (AfS), Hans Muster".
 * Relative clauses and circumstances ("am Montag") are no part of it.
 * @param span what is known to name the speaker: its head at least
 */
export function wholeSpeaker(scene: Scene, span: Span): Span {
  const { tokens, phrases } = scene;
  const first = Math.max(scene.from, tokenAt(tokens, span.start));
  let last = first;
  while (last + 1 < scene.to && (tokens[last + 1] as Token).start < span.end) last++;
  const own = phrases.find((p) => p.from <= first && first <= p.to);
  let from = own ? Math.min(first, own.prep === undefined ? own.from : own.from + 1) : first;
  if (own) last = Math.max(last, own.to);
  const form = (t: number): string => (t >= scene.from && t < scene.to ? (tokens[t]?.form ?? "") : "");
  // die „Neue Zeitung“: the article stands before the marks.
  if (OPENING.test(form(from - 1))) {
    from--;
    while (/^(?:DET|ADJ)$/u.test(tokens[from - 1]?.pos ?? "") && from > scene.from && !/^(?:laut|gemäß)$/iu.test(form(from - 1))) from--;
  }
  if (own && tokens[own.head]?.pos === "PRON") return spanOf(tokens, from, last);
  const clause = scene.clauses.find((c) => c.tokens.includes(own?.head ?? first));
  const front = clause?.finite !== undefined && last < clause.finite;
  // "Der Deutsche | Wetterdienst": before the verb there is only one constituent.
  const before = front && own?.prep === undefined ? phrases.find((p) => p.to === from - 1 && p.prep === undefined) : undefined;
  if (before && clause?.tokens.includes(before.head) && tokens[before.head]?.pos === "NOUN") from = before.from;
  const place: Place = {
    from,
    head: own?.head ?? last,
    front,
    named: own !== undefined && own.to > own.head,
    finite: clause?.finite,
    plural: clause?.finite !== undefined && tokens[clause.finite]?.morph?.Number === "Plur",
    asks: ASKS.test(clause?.lemma ?? ""),
  };
  for (;;) {
    const next = attribute(scene, last + 1, place);
    if (next === undefined || next <= last) break;
    last = next;
  }
  return spanOf(tokens, from, last);
}

interface Place {
  readonly from: number;
  readonly head: number;
  /** It stands before the finite verb, where nothing else can stand. */
  readonly front: boolean;
  /** The phrase holds a person's name already. */
  readonly named: boolean;
  readonly finite: number | undefined;
  readonly plural: boolean;
  readonly asks: boolean;
}

const spanOf = (tokens: readonly Token[], a: number, b: number): Span => ({
  start: (tokens[a] as Token).start,
  end: (tokens[b] as Token).end,
});

/** Last token of what begins at `i` and still belongs to the name, if anything does. */
function attribute(scene: Scene, i: number, place: Place): number | undefined {
  const { tokens, phrases } = scene;
  if (i >= scene.to) return undefined;
  const form = (tokens[i] as Token).form;
  const before = tokens[i - 1] as Token;
  if (form === "(" || form === "[") return closing(scene, i, /^[)\]]$/u);
  if (CLOSING.test(form) && openMarks(scene, place.from, i)) return i;
  if (OPENING.test(form) && before.pos === "NOUN") return closing(scene, i, CLOSING);
  if (/^-\p{L}/u.test(form) && CLOSING.test(before.form)) return i;
  if (form === ",") return apposition(scene, i, place);
  const phrase = phrases.find((p) => p.from === i);
  if (/^(?:und|sowie|&)$/u.test(form)) {
    const second = phrases.find((p) => p.from === i + 1 && p.prep === undefined);
    return second && (place.front || place.plural) && tokens[second.head]?.pos === "NOUN" ? second.to : undefined;
  }
  if (phrase === undefined) {
    // der Leiter der „Neuen Zeitung“: the marks hide the phrase.
    const marked = OPENING.test(tokens[i + 1]?.form ?? "") && (GENITIVE.test(form) || form === "von" || form === "vom");
    return marked ? closing(scene, i + 1, CLOSING) : undefined;
  }
  const head = tokens[phrase.head] as Token;
  if (TIME.test(head.form)) return undefined;
  if (phrase.prep === undefined) {
    if (phrase.genitiveOf !== undefined || (GENITIVE.test(form) && before.pos === "NOUN")) return phrase.to;
    if (GENITIVE.test(form) && /^[)“”"«]$/u.test(before.form)) return phrase.to;
    // "der Beauftragte | Hans Muster", "der Sender | „X“": a name without an article.
    const named = tokens[place.head] as Token;
    const names =
      place.front || agentNoun(named.form) !== undefined || MEDIUM_NOUN.test(before.form.toLowerCase()) || TAKES_NAME.test(before.form);
    return names && phrase.from === phrase.head && before.pos === "NOUN" && head.pos === "NOUN" ? phrase.to : undefined;
  }
  if (head.pos === "PRON") return undefined;
  if (phrase.prep === "von") return place.front || !place.asks ? phrase.to : undefined;
  if (place.front && before.pos !== "ADV" && /^(?:in|aus|bei|für|an|zu|über|gegen|auf|mit|zwischen|vor)$/u.test(phrase.prep))
    return phrase.to;
  if (/^(?:in|aus)$/u.test(phrase.prep) && phrase.from + 1 === phrase.head && !isFused(form) && !place.named) return phrase.to;
  if (phrase.prep === "für" && agentNoun((tokens[place.head] as Token).form) !== undefined) return phrase.to;
  return undefined;
}

const isFused = (form: string): boolean => /^(?:im|am|vom|zum|zur|beim)$/iu.test(form);

/** The mark that closes what opens at `i`; a sentence inside is no name. */
function closing({ tokens, to }: Scene, i: number, marks: RegExp): number | undefined {
  for (let t = i + 1; t < Math.min(to, i + LONGEST_ASIDE); t++) {
    const token = tokens[t] as Token;
    if (marks.test(token.form)) return t;
    if (token.morph?.VerbForm === "Fin") return undefined;
  }
  return undefined;
}

function openMarks({ tokens }: Scene, from: number, to: number): boolean {
  let open = 0;
  for (let t = from; t < to; t++) {
    const form = tokens[t]?.form ?? "";
    if (/^[„»‚]$/u.test(form)) open++;
    else if (/^[“”«‘]$/u.test(form)) open--;
    else if (form === '"') open = open > 0 ? open - 1 : open + 1;
  }
  return open > 0;
}

/** ", Hans Muster", ", Leiter des Amtes": noun phrases up to the next comma, the verb or the end. */
function apposition({ tokens, to }: Scene, comma: number, place: Place): number | undefined {
  const first = tokens[comma + 1];
  if (!first || !/^(?:DET|NOUN|ADJ|NUM|PRON)$/u.test(first.pos) || (first.pos === "PRON" && first.xpos !== "REL")) return undefined;
  let nouns = 0;
  for (let t = comma + 1; t < Math.min(to, comma + LONGEST_ASIDE); t++) {
    const token = tokens[t] as Token;
    const stops = /^[,.:;!?–]$/u.test(token.form) || t === place.finite;
    if (stops) return nouns > 0 && (place.front || token.form !== "–" || t > comma + 2) ? t - 1 : undefined;
    if (token.pos === "VERB" || token.pos === "AUX" || token.pos === "SCONJ") return undefined;
    if (token.pos === "NOUN") nouns++;
  }
  return undefined;
}
