/**
 * A text and every claim it must give, no more: `kind ACTORS>RECIPIENTS factuality [tense] [by SOURCE]`. Sides are codes in
 * alphabetical order; the source is the innermost one's code, `?` for an unnamed one, `-` for the outlet itself. What a line
 * leaves out is not tested.
 */
export type Case = readonly [text: string, claims: readonly string[]];
