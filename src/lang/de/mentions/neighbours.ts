import type { Mention } from "../../../core/index.ts";
import { isState, type Known, statesSoFar } from "./memory.ts";
import { bothNamed } from "./pairs.ts";
import { isNoun } from "./people.ts";
import { type NewMention, type Place, word } from "./place.ts";

/** "das Nachbarland", "der Nachbar": the other of two. */
const NEIGHBOUR = /^nachbar(?:land|landes|lands|lande|n|s|staat|staates|staats|republik|insel)?$/u;
const DEFINITE = /^(?:de[nmrs]|das|die|diese[nmrs]?|sein\p{L}*|ihr\p{L}*|im|vom|zum|beim|zur)$/u;
/** Prepositions of the dative only: after them "den Nachbarn" is several. */
const DATIVE = /^(?:mit|von|zu|bei|aus|zwischen|unter|gegenüber)$/u;
/** How far back the two are looked for, in sentences. */
const REACH = 3;

/**
 * "das Nachbarland", "des großen Nachbarn" at token `t`: the other of the only two states of the last sentences, seen from the one named
 * beside it. "die Nachbarn", "der Nachbarn" are both. With a name beside it ("das Nachbarland Kenia") it needs no look back.
 */
export function neighbourAt(place: Place, t: number): NewMention | undefined {
  if (!NEIGHBOUR.test(word(place, t))) return undefined;
  let first = t - 1;
  while (place.tokens[first]?.pos === "ADJ" && !place.covered.has(first) && !/^ander/u.test(word(place, first))) first--;
  const article = word(place, first);
  if (!DEFINITE.test(article) || place.covered.has(first) || place.named.some((n) => n.from === t + 1)) return undefined;
  // "an seinen Nachbarn", "Kenia, der große Nachbar": several, and Kenya itself
  if (/^(?:sein|ihr)en$/u.test(article) || (word(place, first - 1) === "," && place.covered.has(first - 2))) return undefined;
  if (word(place, t) === "nachbarn" && isPlural(place, first, article)) {
    const own = /^(?:sein|ihr)/u.test(article) || /^(?:de[rs]|eine[rs])$/u.test(word(place, t + 1));
    return own || first < t - 1 || (article === "die" && !canAct(place, first, t)) ? undefined : bothNamed(place, t, t);
  }
  const other = otherOfTwo(place, t);
  return (
    other && { code: other.code, leaf: other.leaf, use: "description", basis: "carried", tokens: [t, t], rule: "de.mention.neighbour" }
  );
}

function isPlural(place: Place, first: number, article: string): boolean {
  if (article === "die" || article === "der" || article === "diese" || article === "dieser") return true;
  return /en$/u.test(article) && DATIVE.test(word(place, first - 1));
}

/** "Rumänien kritisierte Bulgariens Haushalt": a name in the genitive before its noun is not who speaks or acts. */
const isOwner = ({ tokens }: Place, m: Mention): boolean => {
  const [, last] = m.tokens;
  return m.use !== "person" && (tokens[last]?.form ?? "").endsWith("s") && !m.leaf.endsWith("s") && isNoun(tokens[last + 1]);
};

function otherOfTwo(place: Place, t: number): Known | undefined {
  const { memory, found, sentence, directory } = place;
  const own = found.filter((m) => m.also === undefined && isState(directory, m.code)).sort((a, b) => a.start - b.start);
  const acting = own.filter((m) => m.use !== "compound" && !isOwner(place, m));
  const here =
    acting.findLast((m) => m.tokens[1] < t) ??
    own.findLast((m) => m.tokens[1] < t) ??
    acting.find((m) => m.use !== "adjective" && m.use !== "demonym") ??
    speakerBefore(place);
  if (!here) return undefined;
  for (const reach of [REACH, 1]) {
    const states = statesSoFar(memory, own, sentence, reach);
    if (states.length === 2) return states.find((s) => s.code !== here.code);
  }
  return undefined;
}

/** "Das Nachbarland halte sich nicht daran": in reported speech that runs on it is seen from whoever spoke in the sentence before. */
function speakerBefore({ tokens, from, to, memory, sentence }: Place): Known | undefined {
  // Forms of the Konjunktiv I that are those of the first person as well ("habe"), with nobody who says "ich".
  const own = tokens.slice(from, to);
  const first = own.some((t) => t.form.toLowerCase() === "ich");
  const reported = own.some(({ morph }) => morph?.Mood === "Sub" || (!first && morph?.Person === 1 && morph.Number === "Sing"));
  const last = reported ? memory.people.at(-1) : undefined;
  return last && !last.nobody && last.subject && sentence - last.sentence === 1 ? last : undefined;
}

/** "In Kenia haben die Nachbarn …": not an object ("der König rief die Nachbarn"), nor neighbours in the north. */
function canAct({ tokens, covered }: Place, article: number, noun: number): boolean {
  const sentence = tokens[noun]?.sentence;
  if (/^(?:im|in|aus|von|an|am)$/u.test(tokens[noun + 1]?.form ?? "") && tokens[noun + 1]?.sentence === sentence) return false;
  let start = article;
  while (tokens[start - 1]?.sentence === sentence && tokens[start - 1]?.pos !== "PUNCT") start--;
  const before = tokens[article - 1];
  if (start === article || before?.form === "sich") return true;
  return tokens[start]?.pos !== "DET" && !covered.has(start) && before?.pos !== "PRON";
}
