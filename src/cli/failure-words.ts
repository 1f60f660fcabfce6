import { cleanLine, type FailureName, failureInWords, type UiLanguage } from "../app/index.ts";

/**
 * One line about what failed, naming the address or file, in the language of the output.
 * @param kind without one the reason is told, as far as it has words in that language
 */
export function failureLine(
  { name, kind, reason }: { readonly name: string; readonly kind?: FailureName | undefined; readonly reason: string },
  language: UiLanguage,
): string {
  const told = failureInWords({ kind, reason }, language);
  // A reason of which the name is a part need not be told it twice.
  return cleanLine(told.startsWith(name) ? told : `${name}: ${told}`);
}

/** What was passed over in something that was read, or what there is to say of a source: a phrase behind its name. */
export function noteLine(name: string, note: string, language: UiLanguage): string {
  return cleanLine(`${name}: ${failureInWords({ reason: note }, language)}`);
}
