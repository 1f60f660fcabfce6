/** Bytes of one article, whatever it comes in: larger ones are none, and what holds many belongs into a mailbox, an archive or JSON lines. */
export const MOST_BYTES = 20_000_000;

/** Why something is not read that is larger than that: a phrase behind its name. */
export const TOO_LARGE = `larger than ${MOST_BYTES / 1_000_000} MB`;

/**
 * Characters (UTF-16 code units) of one article's text. The longest that newspapers print have some 100,000; what has more than four times as
 * many is a book, a protocol, or a whole archive that was taken for one article: its claims would stand under one title, outlet and day.
 */
export const MOST_CHARACTERS = 400_000;

/** Why a text is not taken as an article that is longer than that, and what to do: a phrase behind its name. */
export const TOO_LONG = `longer than ${MOST_CHARACTERS.toLocaleString("en")} characters; no article is: split it into its articles, a file or line each`;
