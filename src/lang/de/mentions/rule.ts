/**
 * What the rules of this layer do, each with its reason and with texts that run as tests. The people in them are made up (see
 * `rules.test.ts`), and so is everything that they do.
 */
export interface MentionRule {
  readonly id: string;
  readonly reason: string;
  /** Text, the words of the mention, and the codes of the actors that they stand for. */
  readonly examples: readonly (readonly [text: string, words: string, codes: string])[];
  /** Text, and words that the rule leaves alone. */
  readonly notExamples: readonly (readonly [text: string, words: string])[];
}
