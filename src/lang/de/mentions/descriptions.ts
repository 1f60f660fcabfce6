import type { Phrase } from "../phrases/find-phrases.ts";
import { agentNoun, roleKey } from "./agent-nouns.ts";
import { personBefore } from "./antecedents.ts";
import { type Known, onlyState } from "./memory.ts";
import { takesUp } from "./office-nouns.ts";
import { isDefinite, type NewMention, type Place, word, words } from "./place.ts";

/** How far back "der Minister" reaches for a minister, in sentences. */
const REACH = 4;
/** Sentences within which two holders of one office can both be meant. */
const CLOSE = 1;

/**
 * "der Präsident", "die Ministerin" with a definite article: who was introduced by the same office, or by one that the noun takes up
 * ("der Staatschef" after "Präsident"). The gender must agree; where two of one office were named just before, nobody is meant.
 * @param person a noun for one person; bodies ("die Regierung") are only taken up by the same noun.
 */
export function sameOffice({ memory, sentence }: Place, form: string, person: boolean): Known | undefined {
  const same = memory.roles.get(roleKey(form));
  if (!person || agentNoun(form) !== "person") return same;
  const feminine = /in$/u.test(form);
  const fitting = memory.seen.filter((s) => sentence - s.sentence <= REACH && (s.feminine ?? false) === feminine && takesUp(form, s.noun));
  const last = fitting.at(-1);
  const rivals = fitting.filter((s) => last && last.sentence - s.sentence <= CLOSE);
  if (new Set(rivals.map((s) => s.code)).size > 1) return undefined;
  return last ?? same;
}

/** How far back "die Minister" reaches for the two of them, in sentences. */
const TWO_REACH = 2;

/**
 * "die Außenminister", "die Präsidenten": the two in office whom the last sentences named, one of them by that office ("der kenianische
 * Außenminister traf seinen ugandischen Amtskollegen"), or the two named side by side.
 */
export function bothHolders(place: Place, phrase: Phrase, form: string): NewMention | undefined {
  const { memory, sentence, found } = place;
  if (phrase.to > phrase.head || found.length > 1) return undefined;
  const near = memory.seen.filter((s) => sentence - s.sentence <= TWO_REACH && s.sentence < sentence);
  const held = new Map(near.map((s) => [s.code, s]));
  const [one, other, more] = near.some((s) => takesUp(form, s.noun)) ? [...held.values()] : [];
  const paired = sentence - memory.pairedIn <= TWO_REACH ? memory.pair : undefined;
  const two = one && other && !more ? [one, other] : held.size === 0 ? paired : undefined;
  if (!two?.[0] || !two[1]) return undefined;
  const tokens = [phrase.head, phrase.head] as const;
  return {
    ...{ code: two[0].code, also: [two[1].code], use: "description", basis: "carried", leaf: words(place, phrase.from, phrase.head) },
    ...{ tokens, rule: "de.mention.both" },
  };
}

const COLLEAGUE = /(?:amtskolleg|ressortkolleg|kolleg)(?:en?|in)$/u;
const POSSESSIVE = /^(?:seine|ihre)[nmrs]?$|^(?:sein|ihr|dessen|deren)$/u;

/**
 * "sein Amtskollege" without name and nationality: the holder of the same office in the other of two states. Who has it is the person
 * named before; the other one must be the only other actor of the sentence, or of the sentence before.
 */
export function counterpart(place: Place, phrase: Phrase): NewMention | undefined {
  const { memory, found, named, sentence } = place;
  if (!COLLEAGUE.test(word(place, phrase.head)) || phrase.to > phrase.head) return undefined;
  let owned = false;
  for (let t = phrase.from; t < phrase.head; t++) owned ||= POSSESSIVE.test(word(place, t));
  const person = found.findLast((m) => m.use === "person" && m.tokens[1] < phrase.from) ?? personBefore(place, phrase.from);
  if (!owned || !person) return undefined;
  const others = (codes: readonly string[]): readonly string[] => [...new Set(codes)].filter((code) => code !== person.code);
  const here = others([...found, ...named.filter((n) => n.from < phrase.from).map((n) => n.entry)].map((m) => m.code));
  const [other, more] = here.length > 0 ? here : others(memory.trail.filter((n) => sentence - n.sentence === 1).map((n) => n.code));
  if (other === undefined || more !== undefined) return undefined;
  const tokens = [phrase.from, phrase.to] as const;
  return { code: other, use: "description", basis: "carried", leaf: words(place, ...tokens), tokens, rule: "de.mention.counterpart" };
}

const BODY =
  /^(?:regierung|außenministerium|verteidigungsministerium|innenministerium|armee|militär|streitkräfte|luftwaffe|marine|führung|parlament|präsidialamt|staatsführung)s?$/u;

/**
 * "die Regierung", "die Armee" with nothing beside it, as long as the text is about one state only: its own.
 */
export function bodyOfOnlyState(place: Place, phrase: Phrase): NewMention | undefined {
  const { memory, found, sentence, directory } = place;
  if (!BODY.test(word(place, phrase.head)) || phrase.to > phrase.head || phrase.head !== phrase.from + 1 || !isDefinite(place, phrase))
    return undefined;
  const all = [...memory.trail, ...place.named.map((n) => n.entry)].map((n) => n.code);
  const codes = new Set(all.filter((code) => directory.actor(code)?.type !== "igo"));
  const state = codes.size === 1 ? onlyState(memory, found, sentence, directory) : undefined;
  if (!state) return undefined;
  const tokens = [phrase.head, phrase.head] as const;
  return { code: state.code, use: "description", basis: "carried", leaf: words(place, ...tokens), tokens, rule: "de.mention.only-state" };
}
