/**
 * Letters: no compound of German that is printed has more. What no space parts may have any number of them (lists, broken pages, codes), and
 * looking for its parts takes more than the square of its length.
 */
export const LONGEST_WORD = 100;
