import type { Below, Clause, Mention, Token } from "../../../core/index.ts";
import { findPhrases, type NameSpan, type Phrase, relativePronouns } from "../phrases/find-phrases.ts";

/** What the attribution rules look at in one sentence. */
export interface Scene {
  readonly text: string;
  readonly sentence: number;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly phrases: readonly Phrase[];
  readonly mentions: readonly Mention[];
  /** Clauses of the sentence; `parent` counts from its first one. */
  readonly clauses: readonly Clause[];
  /** The sentence is a headline. */
  readonly headline: boolean;
  /** Phrases by clause, as far as they have been asked for. */
  readonly byClause: Map<Clause, readonly Phrase[]>;
}

/** Uses of a name that stands as a phrase of its own. */
const STANDING: ReadonlySet<Mention["use"]> = new Set(["name", "seat", "capital", "institution", "demonym"]);

/** Characters; the longest sentences of press prose have about half of it. Longer ones are not read for claims. */
export const LONGEST_SENTENCE = 1_000;

/** Finds its phrases when a rule first asks for them: most sentences hold nothing that any rule looks for. */
class LazyScene implements Scene {
  readonly text: string;
  readonly sentence: number;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
  readonly clauses: readonly Clause[];
  readonly headline: boolean;
  readonly byClause = new Map<Clause, readonly Phrase[]>();
  readonly #pronouns: ReadonlySet<number>;
  #phrases: readonly Phrase[] | undefined;

  constructor(own: Omit<Scene, "phrases" | "byClause">, pronouns: ReadonlySet<number>, readable: boolean) {
    this.text = own.text;
    this.sentence = own.sentence;
    this.tokens = own.tokens;
    this.from = own.from;
    this.to = own.to;
    this.mentions = own.mentions;
    this.clauses = own.clauses;
    this.headline = own.headline;
    this.#pronouns = pronouns;
    this.#phrases = readable ? undefined : [];
  }

  get phrases(): readonly Phrase[] {
    this.#phrases ??= findPhrases(this.tokens, this.from, this.to, {
      ...{ names: standing(this.mentions), pronouns: this.#pronouns },
      adjectives: adjectivesOfPlace(this.mentions, this.tokens),
    });
    return this.#phrases;
  }
}

/** Names that are phrases of their own, by their first token. */
function standing(mentions: readonly Mention[]): ReadonlyMap<number, NameSpan> {
  const names = new Map<number, NameSpan>();
  for (const { use, basis, tokens, gender } of mentions)
    if (STANDING.has(use) && basis === "directory") names.set(tokens[0], { to: tokens[1], ...(gender && { gender }) });
  return names;
}

/** "Pekinger", "Wiener": written like nouns, and adjectives before one. */
function adjectivesOfPlace(mentions: readonly Mention[], tokens: readonly Token[]): ReadonlySet<number> {
  const own = mentions.filter((m) => m.use === "adjective" && m.tokens[0] === m.tokens[1] && tokens[m.tokens[0]]?.pos === "NOUN");
  return new Set(own.map((m) => m.tokens[0]));
}

type Layers = Below<"quotations">;

/**
 * The scenes made last: claims look at those that quotations have looked at just before. One document is kept and no more; a
 * `WeakMap` of all in use costs the collector more time and memory than making the scenes twice.
 */
let last: { readonly below: Layers; readonly scenes: readonly Scene[] } | undefined;

/** One scene per sentence; for the same layers the same scenes. */
export function makeScenes(below: Layers): readonly Scene[] {
  if (!last || !same(last.below, below)) last = { below, scenes: build(below) };
  return last.scenes;
}

const same = (a: Layers, b: Layers): boolean =>
  a.document.text === b.document.text &&
  a.blocks === b.blocks &&
  a.sentences === b.sentences &&
  a.tokens === b.tokens &&
  a.clauses === b.clauses &&
  a.mentions === b.mentions;

function build({ document: { text }, blocks, sentences, tokens, clauses, mentions }: Layers): readonly Scene[] {
  const pronouns = relativePronouns(clauses);
  let [to, c, m] = [0, 0, 0];
  return sentences.map(({ block }, sentence) => {
    const [from, firstClause, firstMention] = [to, c, m];
    while (tokens[to]?.sentence === sentence) to++;
    while (clauses[c]?.sentence === sentence) c++;
    while (mentions[m]?.sentence === sentence) m++;
    // A "sentence" of such length is a list or a broken page, no evidence that anybody could quote.
    const readable = (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0) <= LONGEST_SENTENCE;
    const own = readable
      ? { mentions: mentions.slice(firstMention, m), clauses: countedFrom(firstClause, clauses.slice(firstClause, c)) }
      : { mentions: [], clauses: [] };
    const headline = /^(?:title|heading)$/u.test(blocks[block]?.label ?? "");
    return new LazyScene({ text, sentence, tokens, from, to, headline, ...own }, pronouns, readable);
  });
}

function countedFrom(first: number, clauses: readonly Clause[]): readonly Clause[] {
  return first === 0 ? clauses : clauses.map((x) => (x.parent === undefined ? x : { ...x, parent: x.parent - first }));
}
