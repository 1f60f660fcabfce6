import type { Below, Mention, Quotation } from "../../../core/index.ts";
import { findPhrases, relativePronouns } from "../phrases/find-phrases.ts";
import { accountPhrases } from "./accounts.ts";
import { backwardSpeech } from "./backward.ts";
import { continuedSpeech } from "./continuation.ts";
import { directSpeech } from "./direct.ts";
import { indirectSpeech } from "./indirect.ts";
import { resolvePronouns } from "./pronouns.ts";
import type { Scene } from "./speaker.ts";

/**
 * Who is said to say what. Order matters: what a sentence says of its own sources comes first, then quotation marks,
 * then Konjunktiv passages that run on without naming their source again.
 */
export function findQuotations(below: Below<"quotations">): readonly Quotation[] {
  const scenes = makeScenes(below);
  const explicit = scenes.flatMap((scene) => [...indirectSpeech(scene), ...accountPhrases(scene)]);
  const all = [...explicit, ...directSpeech(below, scenes), ...backwardSpeech(below, scenes)];
  const known = resolvePronouns(all.sort(byCue));
  return [...known, ...continuedSpeech(below, scenes, known)].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** In the order in which the speakers are met. */
function byCue(a: Quotation, b: Quotation): number {
  const at = (q: Quotation): number => q.cue[0]?.start ?? q.spans[0]?.start ?? 0;
  return at(a) - at(b);
}

/** Uses of a name that stands as a phrase of its own. */
const STANDING: ReadonlySet<Mention["use"]> = new Set(["name", "seat", "capital", "institution", "demonym"]);

/** Characters; the longest sentences of press prose have about half of it. */
const LONGEST_SENTENCE = 1_000;

/** One scene per sentence. */
export function makeScenes({ document, blocks, sentences, tokens, clauses, mentions }: Below<"quotations">): Scene[] {
  const scenes: Scene[] = [];
  const pronouns = relativePronouns(clauses);
  let from = 0;
  let c = 0;
  let m = 0;
  for (const [sentence, { block }] of sentences.entries()) {
    let to = from;
    while (tokens[to]?.sentence === sentence) to++;
    const firstClause = c;
    while (clauses[c]?.sentence === sentence) c++;
    const firstMention = m;
    while (mentions[m]?.sentence === sentence) m++;
    // A "sentence" of such length is a list or a broken page, no evidence that anybody could quote.
    const readable = (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0) <= LONGEST_SENTENCE;
    const here = readable ? mentions.slice(firstMention, m) : [];
    const names = new Map(
      here
        .filter((x) => STANDING.has(x.use) && x.basis === "directory")
        .map((x) => [x.tokens[0], { to: x.tokens[1], ...(x.gender && { gender: x.gender }) }] as const),
    );
    scenes.push({
      text: document.text,
      sentence,
      tokens,
      from,
      to,
      phrases: !readable ? [] : findPhrases(tokens, from, to, { names, pronouns }),
      mentions: here,
      headline: /^(?:title|heading)$/u.test(blocks[block]?.label ?? ""),
      clauses: !readable
        ? []
        : clauses.slice(firstClause, c).map((x) => (x.parent === undefined ? x : { ...x, parent: x.parent - firstClause })),
    });
    from = to;
  }
  return scenes;
}
