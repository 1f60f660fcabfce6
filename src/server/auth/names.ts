/** Letters and digits of any script, and what stands in addresses of mail. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@+-]{0,63}$/u;

/**
 * The one form of a user's name: letter case and the way it is composed do not matter (after RFC 8265, UsernameCaseMapped).
 * @returns undefined if it cannot be a name.
 */
export function normaliseName(given: string): string | undefined {
  if (given.length > 256) return undefined;
  const name = given.trim().normalize("NFKC").toLowerCase().normalize("NFKC");
  return NAME.test(name) ? name : undefined;
}
