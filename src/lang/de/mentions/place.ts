import type { Mention, Token } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Memory } from "./memory.ts";
import type { NamedActor } from "./named-actors.ts";

/** One sentence while its mentions are being found. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly phrases: readonly Phrase[];
  readonly named: readonly NamedActor[];
  readonly memory: Memory;
  /** Mentions found so far in this sentence. */
  readonly found: Mention[];
  /** Tokens that some mention covers. */
  readonly covered: Set<number>;
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
