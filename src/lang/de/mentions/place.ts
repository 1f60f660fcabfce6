import type { ActorDirectory, Mention, Token } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Memory } from "./memory.ts";
import type { NamedActor } from "./named-actors.ts";
import type { People } from "./people.ts";

/** One sentence while its mentions are being found. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly phrases: readonly Phrase[];
  readonly named: readonly NamedActor[];
  readonly memory: Memory;
  readonly directory: ActorDirectory;
  /** Whom the whole document names in full. */
  readonly people: People;
  /** Mentions found so far in this sentence. */
  readonly found: Mention[];
  /** Tokens that some mention covers. */
  readonly covered: Set<number>;
  /** Tokens of names whose bearers hold no office any more: they stand for nobody. */
  readonly barred: Set<number>;
}

/** A mention before its offsets are filled in. */
export type NewMention = Omit<Mention, "start" | "end" | "sentence">;

/** Form of a token in lower case; empty beyond the sentence. */
export function word({ tokens, from, to }: Place, t: number): string {
  return t >= from && t < to ? (tokens[t]?.form.toLowerCase() ?? "") : "";
}

/** Text of tokens `a` to `b`, both inclusive. */
export function words({ tokens }: Place, a: number, b: number): string {
  return tokens
    .slice(a, b + 1)
    .map((t) => t.form)
    .join(" ");
}

/** True if the phrase has a definite article: it takes up what is known. */
export function isDefinite(place: Place, phrase: Phrase): boolean {
  for (let t = phrase.from; t < phrase.head; t++)
    if (/^(?:der|die|das|den|dem|des|im|am|vom|zum|zur|beim|diese[rmn]?)$/u.test(word(place, t))) return true;
  return false;
}
