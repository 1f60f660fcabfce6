import type { Clause, Mention, Source, Span, Token } from "../../../core/index.ts";
import { opening, type Phrase } from "../phrases/find-phrases.ts";
import { asNamed } from "../phrases/nominative.ts";
import { CUES, MEDIA, MEDIUM_NOUN, UNNAMED_ACCOUNTS, UNNAMED_PEOPLE } from "./cues.ts";
import type { Scene } from "./scenes.ts";

const INDEFINITE =
  /^(?:ein|eine|einem|einer|eines|mehrere|mehreren|mehrerer|zwei|drei|vier|einige|einigen|einiger|hochrangige|hochrangigen|hochrangiger|namentlich|ungenannte|ungenannten|ungenannter|anonyme|anonymer|anonymen|westliche|westlichen|westlicher)$/u;

/** First and last token of a phrase without preposition and article, with the genitives and names that belong to it. */
function phraseRange(scene: Scene, phrase: Phrase): readonly [number, number] {
  const { tokens, phrases } = scene;
  const first = opening(tokens, phrase);
  let last = phrase.to;
  for (let at = phrases.indexOf(phrase); ; ) {
    const next = phrases.findIndex((p, i) => i > at && p.follows === at && (p.genitiveOf === at || p.prep === "von"));
    if (next < 0) break;
    last = (phrases[next] as Phrase).to;
    at = next;
  }
  return [first, last];
}

/** The source that a phrase names. */
export function sourceOf(scene: Scene, phrase: Phrase, cue: Span): Source {
  const { tokens, text } = scene;
  const [first, last] = phraseRange(scene, phrase);
  const span: Span = { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
  const head = (tokens[phrase.head] as Token).form;
  const lower = head.toLowerCase();
  const mention =
    scene.mentions.find((m) => m.tokens[0] <= phrase.head && phrase.head <= m.tokens[1]) ??
    scene.mentions.find((m) => phrase.from <= m.tokens[0] && m.tokens[1] <= phrase.to);
  const personal = mention && (mention.use === "person" || mention.use === "pronoun" || mention.use === "description");
  const named = phrase.to > phrase.head;
  const indefinite = tokens.slice(phrase.from, phrase.head).some((t) => INDEFINITE.test(t.form.toLowerCase()));
  const article = tokens.slice(phrase.from, phrase.head).some((t) => t.pos === "DET" && !INDEFINITE.test(t.form.toLowerCase()));
  const unnamed =
    !named &&
    (UNNAMED_ACCOUNTS.test(lower) || (UNNAMED_PEOPLE.test(lower) && (indefinite || !article || /kreise|quelle|medien/u.test(lower))));
  // "die Regierung in Moskau": the mention knows how far the name of the office reaches.
  const whole =
    mention && mention.end > span.end && mention.start <= span.end
      ? { start: Math.min(span.start, mention.start), end: mention.end }
      : span;
  const covers = mention !== undefined && mention.tokens[0] <= phrase.head && phrase.head <= mention.tokens[1] && mention.basis === "role";
  const asTold = whole === span && last === phrase.head ? asNamed(tokens, first, last) : text.slice(whole.start, whole.end);
  const name = (personal || covers) && !unnamed ? mention.leaf : asTold;
  return {
    name,
    span: whole,
    cue,
    ...(mention && (mention.tokens[1] >= phrase.head || !isPrivate(head)) && { code: mention.code }),
    ...(unnamed && { unnamed: true }),
  };
}

/** Who speaks for no state, whatever nationality stands before the noun: "die Syrische Beobachtungsstelle". */
const PRIVATE =
  /(?:beobachtungsstelle|organisation|institut|instituts|stiftung|universität|opposition|oppositionelle[nr]?|aktivist(?:en|in)?|menschenrechtler|initiative|verein|verband|netzwerk|kirche|gewerkschaft|forscher|expert(?:e|en|in)|anwälte|anwalt)\b/iu;
export const isPrivate = (noun: string): boolean => PRIVATE.test(noun);

/** True if the phrase names a medium or an agency. */
export function isMedium(scene: Scene, phrase: Phrase): boolean {
  for (let t = phrase.head; t <= phrase.to; t++) {
    const form = (scene.tokens[t] as Token).form;
    if (MEDIA.has(form) || MEDIUM_NOUN.test(form.toLowerCase())) return true;
  }
  return false;
}

/** "nicht der Minister, sondern der Präsident": the first of the two is named to be left out. */
function isReplaced({ tokens }: Scene, phrase: Phrase): boolean {
  return (
    tokens[phrase.to + 2]?.form === "sondern" &&
    tokens[phrase.to + 1]?.form === "," &&
    /^nicht$/iu.test(tokens[phrase.from - 1]?.form ?? "")
  );
}

/** Phrases that belong to a clause, in order. */
export function phrasesOf(scene: Scene, clause: Clause): readonly Phrase[] {
  let own = scene.byClause.get(clause);
  if (!own) {
    own = phrasesAmong(scene, clause.tokens);
    scene.byClause.set(clause, own);
  }
  return own;
}

/** Phrases whose head is among the tokens; both are in order. */
function phrasesAmong(scene: Scene, tokens: readonly number[]): readonly Phrase[] {
  const found: Phrase[] = [];
  let t = 0;
  for (const p of scene.phrases) {
    while ((tokens[t] ?? Number.POSITIVE_INFINITY) < p.head) t++;
    if (tokens[t] === p.head && !isReplaced(scene, p)) found.push(p);
  }
  return found;
}

/**
 * Subject of a clause. Verb-second: what stands before the verb if it can be nominative, else the first that can after it;
 * verb-final: the first that can. Number agreement breaks ties between a bare name and an article in the nominative.
 */
export function subjectOf(scene: Scene, clause: Clause): Phrase | undefined {
  return chooseSubject(scene, clause, phrasesOf(scene, clause));
}

/** Phrases that can be the subject by their form. */
function subjectCandidates(scene: Scene, clause: Clause, among: readonly Phrase[]): readonly Phrase[] {
  return among.filter(
    (p) =>
      p.prep === undefined &&
      p.genitiveOf === undefined &&
      p.cases.has("nom") &&
      !isTime(scene, p) &&
      !isDateline(scene, p) &&
      !isRole(scene, clause, p) &&
      !/^(?:sich|es|das|dies)$/iu.test(scene.tokens[p.head]?.form ?? ""),
  );
}

/** "Oslo – Der Minister sagte": the place that the report comes from. */
const isDateline = ({ from, tokens }: Scene, p: Phrase): boolean =>
  p.from === from && /^[–—-]$/u.test(tokens[p.to + 1]?.form ?? "") && /^\p{Lu}/u.test(tokens[p.to + 2]?.form ?? "");

/** The same, where only some of the clause's phrases can be it. */
function chooseSubject(scene: Scene, clause: Clause, among: readonly Phrase[]): Phrase | undefined {
  const candidates = subjectCandidates(scene, clause, among);
  const first = candidates[0];
  if (!first) return undefined;
  // "Eine Forderung der Nachbarn lehnte das Kabinett ab": who refuses, says or demands is somebody.
  if (
    clause.lemma !== undefined &&
    (CUES.has(clause.lemma) || ACTS.has(clause.lemma)) &&
    first.head < (clause.finite ?? 0) &&
    !clause.passive &&
    first.cases.has("acc") &&
    !stands(scene, first)
  ) {
    const somebody = candidates.find((p) => p.head > (clause.finite ?? 0) && stands(scene, p) && agrees(scene, clause, p));
    if (somebody) return somebody;
  }
  const plural = clause.finite === undefined ? undefined : scene.tokens[clause.finite]?.morph?.Number;
  const sure = candidates.find((p) => !p.cases.has("acc"));
  // "Den Vorschlag lehnte der Minister ab": only one of them can be the subject.
  if (sure && !first.cases.has("dat") && plural !== "Plur")
    return first.cases.has("acc") && sure !== first && first.head < (clause.finite ?? 0) ? sure : first;
  return first;
}

/**
 * Who says something in a clause: the subject that the model of roles found, if it is among those that can be it; of several who say it
 * together the first.
 */
export function sayerOf(scene: Scene, clause: Clause, among: readonly Phrase[]): Phrase | undefined {
  const first = chooseSubject(scene, clause, among);
  const subjects = clause.roles?.filter((r) => r.role === "nsubj") ?? [];
  const told = first && subjectCandidates(scene, clause, among).find((p) => subjects.some((r) => p.from <= r.token && r.token <= p.to));
  if (!told || told === first) return first;
  const between = scene.tokens.slice(first.to + 1, told.from);
  // "Hans Muster und …", "der Leiter des Amtes, Hans Muster,": the first names the speaker, too.
  const together = between.some((t) => /^(?:und|sowie|,)$/u.test(t.form)) && !between.some((t) => t.pos === "VERB" || t.pos === "AUX");
  return together ? first : told;
}

/** "Die Beobachter lobten Kenia": one bare name is no subject of a verb in the plural. */
function agrees({ tokens }: Scene, { finite }: Clause, { from, head, to }: Phrase): boolean {
  const plural = finite !== undefined && tokens[finite]?.morph?.Number === "Plur";
  return !plural || from < head || /^(?:und|sowie|,)$/u.test(tokens[to + 1]?.form ?? "");
}

/** Verbs besides those of saying that only somebody can be the subject of. */
const ACTS: ReadonlySet<string> = new Set(
  "ablehnen verurteilen kritisieren rügen unterzeichnen verhängen ausweisen einbestellen verweigern befürworten loben besuchen empfangen liefern stationieren entsenden".split(
    " ",
  ),
);

/** Mentions of actors that the phrase stands for: they cover its head; adjectives and compounds only tell something of it. */
export function standingMentions(scene: Scene, phrase: Phrase): readonly Mention[] {
  return scene.mentions.filter(
    (m) => m.tokens[0] <= phrase.head && phrase.head <= m.tokens[1] && m.use !== "adjective" && m.use !== "compound",
  );
}

function stands(scene: Scene, phrase: Phrase): boolean {
  return standingMentions(scene, phrase).length > 0;
}

/** "Als Grund nannte er …", "wie Kanada": what something is taken for, or compared with; "als der Minister kam" ends in its verb. */
function isRole({ tokens }: Scene, clause: Clause, phrase: Phrase): boolean {
  if (!/^(?:als|wie)$/iu.test(tokens[phrase.from - 1]?.form ?? "")) return false;
  const last = clause.tokens.findLast((t) => tokens[t]?.pos !== "PUNCT");
  return clause.opener !== phrase.from - 1 || (clause.finite !== undefined && tokens[last ?? -1]?.pos !== "VERB");
}

function isTime(scene: Scene, phrase: Phrase): boolean {
  return /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|woche|monat|jahr|jahre|tag|tage|uhr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|abend|morgen|nacht|mal|ende|anfang|mitte|mez|mesz|utc|gmt)$/iu.test(
    scene.tokens[phrase.head]?.form ?? "",
  );
}

/** The phrase that names who speaks in a cue clause. */
export function speakerPhrase(scene: Scene, clause: Clause, own: readonly Phrase[]): Phrase | undefined {
  if (clause.passive) return own.find((p) => p.prep === "von" || p.prep === "durch");
  if (clause.lemma === "heißen" || clause.lemma === "hervorgehen" || clause.lemma === "verlauten")
    return own.find((p) => p.prep === "aus" || p.prep === "in" || p.prep === "von" || p.prep === "bei");
  const subject = sayerOf(scene, clause, own);
  if (subject) return subject;
  // "… und forderte": the subject stands in the clause before.
  const parent = clause.parent === undefined ? undefined : scene.clauses[clause.parent];
  return parent && clause.type === "main" && /^(?:und|sowie|aber)$/u.test(scene.tokens[clause.tokens[0] ?? -1]?.form ?? "")
    ? subjectOf(scene, parent)
    : undefined;
}
