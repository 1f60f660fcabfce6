import type { Clause, Token } from "../../../core/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import type { Functions } from "./functions.ts";

export type VerbForms = Pick<Lexicon, "verbs" | "adjectives">;

/** Infinitives of the verbs whose participle an attribute can be, the likelier first. */
export type VerbOfParticiple = (form: string) => readonly string[];

/** Reads "gelieferten" as liefern: the adjective without its ending is the participle. */
export function verbOfParticiple(lexicon: VerbForms | undefined): VerbOfParticiple {
  if (!lexicon) return () => [];
  return (form) => {
    const bare = new Set(lexicon.adjectives(form.toLowerCase()).map((r) => r.lemma.toLowerCase()));
    const readings = [...bare].flatMap((lemma) => lexicon.verbs(lemma));
    return [...new Set(readings.filter((r) => r.VerbForm === "Part").map((r) => r.lemma))];
  };
}

/**
 * Participle groups before a noun, each as a passive clause of its own: "die [von Kanada an Kenia gelieferten] Hubschrauber" says that
 * the helicopters were delivered by Canada to Kenya (Duden Grammatik: the extended attribute). The noun is the subject; what stands
 * between the article and the participle are the other phrases. What is so told is taken for granted: negation and mood of the
 * sentence around do not reach it.
 */
export function participleGroups(scene: Scene, verbOf: VerbOfParticiple): Functions[] {
  const groups: Functions[] = [];
  for (const noun of scene.phrases) {
    const participle = noun.from < noun.head && noun.prep === undefined ? noun.from : undefined;
    if (participle === undefined || scene.tokens[participle]?.xpos !== "ADJA") continue;
    const inside = before(scene, participle);
    if (inside.length === 0) continue;
    const lemmas = verbOf((scene.tokens[participle] as Token).form);
    for (const lemma of lemmas) groups.push(passive(scene, lemma, participle, inside, noun));
  }
  return groups;
}

/** Phrases between the article and the participle, without anything between them but adverbs. */
function before({ phrases, tokens }: Scene, participle: number): Phrase[] {
  const found: Phrase[] = [];
  let at = participle - 1;
  while (at >= 0) {
    const phrase = phrases.find((p) => p.to === at);
    if (phrase?.prep === undefined) {
      const skip = tokens[at];
      // "die von Kanada und Kenia im Mai gestern unterzeichneten": conjoined names are phrases without a preposition.
      if (phrase && /^(?:und|sowie|,)$/u.test(tokens[phrase.from - 1]?.form ?? "")) at = phrase.from - 2;
      else if (skip?.pos === "ADV") {
        at--;
        continue;
      } else break;
      found.unshift(phrase);
    } else {
      found.unshift(phrase);
      at = phrase.from - 1;
    }
  }
  // An article opens the group, or it opens its sentence: "Von Kanada gelieferte Hubschrauber".
  const first = found[0];
  const opens = first !== undefined && (tokens[at]?.pos === "DET" || tokens[at]?.sentence !== tokens[participle]?.sentence);
  return opens ? found : [];
}

function passive(scene: Scene, lemma: string, participle: number, inside: readonly Phrase[], noun: Phrase): Functions {
  const from = (inside[0] as Phrase).from;
  const clause: Clause = {
    start: (scene.tokens[from] as Token).start,
    end: (scene.tokens[noun.to] as Token).end,
    sentence: scene.sentence,
    type: "fragment",
    tokens: Array.from({ length: noun.to - from + 1 }, (_, i) => from + i),
    verbs: [participle],
    lemma,
    head: participle,
    passive: true,
    mood: "Ind",
    perfect: true,
    time: "past",
  };
  return { clause, phrases: [...inside, noun], subject: noun, object: undefined, dative: undefined, carriedSubject: [] };
}
