/** Bytes of one article, whatever it comes in: larger ones are none, and what holds many belongs into a mailbox, an archive or JSON lines. */
export const MOST_BYTES = 20_000_000;

/** Why something is not read that is larger than that: a phrase behind its name. */
export const TOO_LARGE = `larger than ${MOST_BYTES / 1_000_000} MB`;
