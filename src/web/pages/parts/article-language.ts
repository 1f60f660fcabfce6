/** Language of the articles' own words, for screen readers and hyphenation. The only language that is read so far. */
export const OF_ARTICLES = "de";
