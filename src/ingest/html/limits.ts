/**
 * What a page may ask of the reader. Real articles stay far below. Nesting and number of elements make the search for the main content
 * take quadratic time and more (measured: 1,000 nested elements took seconds, 5,000 minutes; 400 take half a second).
 */
export const LIMITS = { depth: 400, elements: 20_000, characters: 20_000_000 } as const;

/** A page asks for more than {@link LIMITS}; its message says of what. */
export class PageBeyondLimits extends Error {
  override readonly name = "PageBeyondLimits";

  constructor(of: keyof typeof LIMITS) {
    super(
      {
        depth: `HTML nested more than ${LIMITS.depth} levels deep`,
        elements: `HTML with more than ${LIMITS.elements} elements`,
        characters: `HTML of more than ${LIMITS.characters} characters`,
      }[of],
    );
  }
}
