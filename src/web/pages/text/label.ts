import { type ActorView, kindEntry, type ListedClaim, type UiLanguage } from "../../../server/contract.ts";
import type { Words } from "../words/index.ts";
import { visible } from "./visible.ts";

/** What happens, as a noun that needs no grammar around it: `Rüstungslieferung`, `Abkommen (Ende)`. */
export function kindLabel({ kind, ends }: Pick<ListedClaim, "kind" | "ends">, lang: UiLanguage, words: Words): string {
  const noun = kindEntry(kind).label[lang];
  const label = noun.charAt(0).toUpperCase() + noun.slice(1);
  return ends ? `${label} (${words.claim.end})` : label;
}

/** The whole line as plain text, for titles: `Rüstungslieferung: Drohnen`. */
export function claimLabel(claim: ListedClaim, lang: UiLanguage, words: Words): string {
  const label = kindLabel(claim, lang, words);
  return claim.object === undefined ? label : `${label}: ${visible(claim.object)}`;
}

export interface Direction {
  readonly actors: readonly ActorView[];
  readonly sign: "→" | "↔" | "";
  readonly recipients: readonly ActorView[];
}

/** Who acts towards whom. Symmetric kinds have all actors on one side: the first stands left, the others right. */
export function direction(claim: ListedClaim): Direction {
  const { actors, recipients } = claim;
  if (recipients.length > 0) return { actors, sign: kindEntry(claim.kind).symmetric ? "↔" : "→", recipients };
  if (kindEntry(claim.kind).symmetric && actors.length > 1) return { actors: actors.slice(0, 1), sign: "↔", recipients: actors.slice(1) };
  return { actors, sign: "", recipients: [] };
}

/** `IRN, RUS`; codes said once each. */
export function codes(actors: readonly ActorView[]): string {
  return [...new Set(actors.map((a) => a.code))].join(", ");
}

/** `Iran und Russland`, for readers who do not know the codes and for screen readers. */
export function names(actors: readonly ActorView[], words: Words): string {
  const all = [...new Set(actors.map((a) => visible(a.name)))];
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} ${words.claim.and} ${all.at(-1)}`;
}

/** `POL → DEU · Rüstungslieferung: Drohnen`: one claim named in a sentence about another. */
export function claimInBrief(claim: ListedClaim, lang: UiLanguage, words: Words): string {
  const { actors, sign, recipients } = direction(claim);
  const who = sign === "" ? codes(actors) : `${codes(actors)} ${sign} ${codes(recipients)}`;
  return `${who} · ${claimLabel(claim, lang, words)}`;
}
