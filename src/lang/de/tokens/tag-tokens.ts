import type { Below, Token, Upos } from "../../../core/index.ts";
import { closedClasses } from "../lexicon/function-words.ts";
import type { VerbLexicon, VerbReading } from "../lexicon/verbs.ts";
import { type RawToken, tokenise } from "./tokenise.ts";

const CAPITAL = /^\p{Lu}/u;
const WORD = /^[\p{L}]/u;
/** Endings that only adjectives have, for words that open a sentence and so are written large. */
const ADJECTIVAL = /(?:isch|lich|ig|bar|sam|ell|al|iv|haft|los|ständig|rangig)(?:e[nrsm]?)$/u;
const INFLECTED = /e[nrsm]?$/u;
/** After these a large word begins a name, not a sentence. */
const OPENS = /^[„“"»«‚‘:(–-]$/u;
/** "Das sagte Meier": the pronoun is no article of what follows. */
const REPORTING = new Set(
  "sagen erklären berichten melden betonen bestätigen fordern meinen schreiben teilen geben kündigen verlauten".split(" "),
);

/**
 * Tags tokens with parts of speech and, for verbs, one reading. German writes nouns large and mandatory
 * morphology marks verbs, so that closed classes and the verb table decide most words; the clause layer has the last
 * word on which verb is finite.
 */
export function tagTokens({ document, sentences }: Below<"tokens">, verbs: VerbLexicon, prefer: ReadonlySet<string>): readonly Token[] {
  const raw = tokenise(document.text, sentences);
  const tokens: Token[] = [];
  for (const [i, token] of raw.entries()) tokens.push(tag(raw, i, token, tokens, verbs, prefer));
  return giveVerbs(tokens, verbs, prefer);
}

/**
 * A sentence without any finite verb in which an "adjective" could be one has that verb: "Zum anderen unterzeichneten A und B
 * eine Erklärung". Headlines without verbs hold no such form and stay as they are.
 */
function giveVerbs(tokens: Token[], verbs: VerbLexicon, prefer: ReadonlySet<string>): Token[] {
  let from = 0;
  while (from < tokens.length) {
    let to = from;
    while (tokens[to]?.sentence === tokens[from]?.sentence) to++;
    const finite = (t: Token): VerbReading[] => verbs(t.form.toLowerCase()).filter((r) => r.VerbForm === "Fin" && r.prefix === undefined);
    const here = tokens.slice(from, to);
    if (here.at(-1)?.form === "." && !here.some((t) => t.pos === "VERB" && finite(t).length > 0)) {
      const at = here.findIndex((t, i) => i > 0 && t.pos === "ADJ" && finite(t).length > 0);
      const token = here[at];
      const best = token && bestReading(finite(token), prefer);
      if (token && best) {
        const { lemma, prefix: _prefix, zu: _zu, ...morph } = best;
        tokens[from + at] = { ...token, pos: "VERB", lemma, morph };
      }
    }
    from = to;
  }
  return tokens;
}

/** Best reading of a verb form: the sense that the frames and cues know (getroffen is treffen, not triefen). */
export function bestReading(readings: readonly VerbReading[], prefer: ReadonlySet<string>): VerbReading | undefined {
  return readings.find((r) => prefer.has(r.lemma)) ?? readings[0];
}

function tag(
  raw: readonly RawToken[],
  i: number,
  token: RawToken,
  done: readonly Token[],
  verbs: VerbLexicon,
  prefer: ReadonlySet<string>,
): Token {
  const { form } = token;
  const as = (pos: Upos, lemma = form): Token => ({ ...token, pos, lemma });
  if (!WORD.test(form)) return as(/^\d/u.test(form) ? "NUM" : "PUNCT");
  const lower = form.toLowerCase();
  const before = raw[i - 1];
  const after = raw[i + 1];
  const opens = before === undefined || before.sentence !== token.sentence || OPENS.test(before.form);
  const large = CAPITAL.test(form);
  if (large && !opens)
    return closedClasses(lower).includes("PRON") && (lower === "sie" || lower === "ihnen") ? as("PRON", lower) : as("NOUN");
  const closed = closedClasses(lower);
  if (large && form.length > 1 && form === form.toUpperCase()) return as("NOUN");
  const followedByName = after !== undefined && after.sentence === token.sentence && CAPITAL.test(after.form);
  const last = done[i - 1]?.sentence === token.sentence ? done[i - 1] : undefined;

  // "meinen", "einigen", "sein" are verbs where no noun phrase follows.
  const verbless = after === undefined || after.sentence !== token.sentence || !WORD.test(after.form);
  const alsoVerb =
    lower === "sein"
      ? verbal(after, verbs)
      : closed.length === 1 && closed[0] === "DET" && verbless && verbs(lower).some((r) => r.VerbForm === "Inf");
  if (closed.length > 0 && !alsoVerb) return as(chooseClosed(closed, last, followedByName), lower);
  if (large) return ADJECTIVAL.test(lower) && followedByName ? as("ADJ", lower) : verbOpens(lower, after, verbs) ? verb(lower) : as("NOUN");

  const readings = verbs(lower);
  if (readings.length === 0) return as(INFLECTED.test(lower) || ADJECTIVAL.test(lower) ? "ADJ" : "ADV", lower);
  // "Zum anderen unterzeichneten …": the phrase is an adverb, no noun phrase begins.
  const enumerates = /^(?:einen|anderen)$/u.test(last?.form ?? "") && done[i - 2]?.form.toLowerCase() === "zum";
  if (!enumerates && attributive(lower, readings, last, followedByName)) return as("ADJ", lower);
  return verb(lower);

  function verb(word: string): Token {
    const best = bestReading(verbs(word), prefer);
    if (!best) return as("ADV", word);
    const { lemma, prefix: _prefix, zu: _zu, ...morph } = best;
    return { ...token, pos: "VERB", lemma, morph };
  }
}

/** An inflected form between article, preposition or adjective and a noun is an adjective: "der vereinbarte Vertrag". */
function attributive(lower: string, readings: readonly VerbReading[], last: Token | undefined, followedByName: boolean): boolean {
  if (!last || !followedByName || !INFLECTED.test(lower)) return false;
  if (
    readings.some((r) => r.VerbForm === "Fin" && REPORTING.has(r.prefix ? r.lemma.slice(r.prefix.length) : r.lemma)) &&
    /^(?:das|dies)$/iu.test(last.form)
  )
    return false;
  // Plural forms in -en after a noun are verbs ("die Staaten planen Manöver"); after an article they are adjectives.
  return last.pos === "DET" || last.pos === "ADJ" || (last.pos === "ADP" && !readings.some((r) => r.VerbForm === "Inf"));
}

/** Forms in -t that are nouns as often as verbs. */
const ALSO_NOUNS =
  /^(?:macht|last|rast|wacht|acht|fahrt|schicht|sicht|furcht|flucht|zucht|sucht|tracht|schlacht|fracht|pracht|nacht|bericht|verzicht|unterricht|gericht|recht|streit|arbeit|zeit|tat|rat|monat|staat)$/u;

/** A large word at the start is a verb only if it is a finite form that an article or pronoun follows: "Wird der …". */
function verbOpens(lower: string, after: RawToken | undefined, verbs: VerbLexicon): boolean {
  if (!after || ALSO_NOUNS.test(lower)) return false;
  if (!/^(?:der|die|das|er|sie|es|ein|eine|sich|nicht|\p{Lu}\p{L}+)$/u.test(after.form)) return false;
  return verbs(lower).some((r) => r.VerbForm === "Fin" && r.Tense === "Pres" && r.Number === "Sing" && /t$/u.test(lower));
}

function verbal(after: RawToken | undefined, verbs: VerbLexicon): boolean {
  if (!after || !WORD.test(after.form)) return true;
  return !CAPITAL.test(after.form) && verbs(after.form).some((r) => r.VerbForm === "Fin") && !/e[nrsm]?$/u.test(after.form);
}

function chooseClosed(closed: readonly Upos[], last: Token | undefined, followedByName: boolean): Upos {
  if (closed.length === 1) return closed[0] as Upos;
  // "seit", "während", "bis", "statt", "ab": preposition before a noun phrase, conjunction after a comma.
  if (closed.includes("SCONJ") && closed.includes("ADP")) return last?.form === "," && !followedByName ? "SCONJ" : "ADP";
  if (closed.includes("DET") && closed.includes("PRON")) return followedByName ? "DET" : "PRON";
  return closed[0] as Upos;
}
