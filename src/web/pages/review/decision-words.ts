import { eventWords, reviewWords, type UiLanguage } from "../../../server/contract.ts";

/** What a decision says, as a noun: `ein Ereignis`; a kind that this program does not know is shown as it is. */
export function decisionInWords(kind: string, lang: UiLanguage): string {
  const { decision } = eventWords(lang);
  return Object.hasOwn(decision, kind) ? decision[kind as keyof typeof decision] : kind;
}

/** The name of a field of a claim, to stand before it. */
export function fieldName(field: keyof ReturnType<typeof reviewWords>["field"], lang: UiLanguage): string {
  const name = reviewWords(lang).field[field];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
