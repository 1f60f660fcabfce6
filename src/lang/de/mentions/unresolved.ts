import type { Mention, Token, Unresolved } from "../../../core/index.ts";
import { agentNoun } from "./agent-nouns.ts";
import { isCountryNoun } from "./countries.ts";
import { isCountedNoun } from "./pairs.ts";
import { isNoun } from "./people.ts";

const PRONOUN = /^(?:er|ihn|ihm|sie)$/u;
const BOTH = /^(?:beide|beiden|beider)$/u;
const TAKES_UP = /^(?:der|die|das|den|dem|des|im|am|vom|zum|zur|beim|diese[rmns]?|sein\p{L}*|ihr\p{L}*|dessen|deren)$/u;
const NEIGHBOUR = /^nachbar/u;

/**
 * What the layer of mentions left open: pronouns, offices, bodies and descriptions with an article that take up somebody, and that no
 * mention covers. It is nothing to reckon with, only to be shown: whoever reads an analysis sees where it knew nothing.
 */
export function findUnresolved({
  tokens,
  mentions,
}: {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}): readonly Unresolved[] {
  const covered = new Set<number>();
  for (const m of mentions) for (let t = m.tokens[0]; t <= m.tokens[1]; t++) covered.add(t);
  return tokens.flatMap((token, t): Unresolved[] => {
    if (covered.has(t)) return [];
    const rule = ruleFor(tokens, t);
    if (rule === undefined) return [];
    const first = isNoun(token) ? opening(tokens, t) : t;
    return [{ start: (tokens[first] as Token).start, end: token.end, sentence: token.sentence, tokens: [first, t], rule }];
  });
}

function ruleFor(tokens: readonly Token[], t: number): string | undefined {
  const token = tokens[t] as Token;
  const word = token.form.toLowerCase();
  if (!isNoun(token)) {
    if (token.pos === "PRON" && PRONOUN.test(word)) return "de.mention.pronoun";
    const next = tokens[t + 1];
    return BOTH.test(word) && !(next?.sentence === token.sentence && (isNoun(next) || next.pos === "ADJ")) ? "de.mention.both" : undefined;
  }
  const first = opening(tokens, t);
  const article = tokens[first]?.form.toLowerCase() ?? "";
  if (BOTH.test(article) || BOTH.test(tokens[first + 1]?.form.toLowerCase() ?? ""))
    return isCountedNoun(word) ? "de.mention.both" : undefined;
  if (first === t || !TAKES_UP.test(article)) return undefined;
  if (NEIGHBOUR.test(word)) return "de.mention.neighbour";
  if (isCountryNoun(word)) return "de.mention.country";
  const kind = agentNoun(token.form);
  // A person with a name or an owner beside the office is no description: somebody whom the directory does not know.
  const named = isNoun(tokens[t + 1]) && tokens[t + 1]?.sentence === token.sentence;
  return kind === undefined || named ? undefined : kind === "person" ? "de.mention.same-office" : "de.mention.only-state";
}

/** The article of the noun's phrase, over its adjectives; the noun itself if it has none. */
function opening(tokens: readonly Token[], noun: number): number {
  const sentence = tokens[noun]?.sentence;
  let first = noun;
  while (tokens[first - 1]?.sentence === sentence && tokens[first - 1]?.pos === "ADJ") first--;
  const before = tokens[first - 1];
  return before?.sentence === sentence && (before?.pos === "DET" || BOTH.test(before?.form.toLowerCase() ?? "")) ? first - 1 : noun;
}
