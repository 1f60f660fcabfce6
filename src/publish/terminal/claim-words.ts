import { kindEntry, type Stance } from "../../core/index.ts";
import type { ActorView, DocumentHead, ListedClaim, Status } from "../views.ts";
import type { Words } from "../words.ts";
import { dateInWords } from "./dates.ts";

/** One shape per status, told apart without colour. */
export const SHAPES: Readonly<Record<Status, string>> = { stated: "●", reported: "◐", announced: "◌", denied: "⊘", possible: "?" };
/** Stands before what opposes a claim. */
export const AGAINST = "≠";

/** Stances that say more than the status does. */
const TELLING: ReadonlySet<Stance> = new Set<Stance>(["announces", "promises", "admits", "warns", "proposes", "speculates", "doubts"]);

/** Who with whom: `IRN → RUS`, `AZE ↔ IRN`, `IRN → RUS, CHN`. */
export function who({ actors, recipients }: Pick<ListedClaim, "actors" | "recipients">): string {
  const codes = (list: readonly ActorView[]): string[] => [...new Set(list.map((a) => a.code))];
  if (recipients.length === 0) return codes(actors).join(" ↔ ");
  return `${codes(actors).join(", ")} → ${codes(recipients).join(", ")}`;
}

/** What, as a noun phrase that fits any number of actors: `Rüstungslieferung: Drohnen`, `Sanktion (Ende)`. */
export function what({ kind, ends, object }: ListedClaim, words: Words): string {
  const label = kindEntry(kind).label[words.tag === "de" ? "de" : "en"];
  return `${label}${ends ? ` (${words.ends})` : ""}${object === undefined ? "" : `: ${object}`}`;
}

/** Who says so: `Reuters → ungenannte Diplomaten`, or the outlet itself. */
export function voice({ sources, document }: ListedClaim, words: Words): string {
  if (sources.length > 0) return sources.map((s) => s.name).join(" → ");
  return document.outlet === undefined ? words.ownVoiceUnknown : words.itself(document.outlet);
}

/** The same for a narrow column. */
export function voiceShort(claim: ListedClaim, words: Words): string {
  return claim.sources.length > 0 ? voice(claim, words) : words.ownVoice;
}

/** In what manner it is said: the stance where it tells more than the status. */
export function manner({ stance, status }: ListedClaim, words: Words): string {
  return status !== "denied" && TELLING.has(stance) ? words.stance[stance] : words.status[status];
}

/** How firmly: `sicher (CT+)`. */
export function firmness({ factuality }: ListedClaim, words: Words): string {
  return `${words.factuality[factuality]} (${factuality})`;
}

/** Outlet and date of a document, and that it is invented if it is. */
export function placeOf(head: DocumentHead, words: Words): string {
  return `${head.outlet ?? words.outletUnknown}, ${dateInWords(head.published, words)}${head.sample ? ` [${words.invented}]` : ""}`;
}

/** A sentence in quotation marks that it does not use itself. */
export function quoted(sentence: string, words: Words): string {
  const [open, close] = /[»«“”„]/u.test(sentence) && words.quotes.some((q) => sentence.includes(q)) ? words.innerQuotes : words.quotes;
  return `${open}${sentence}${close}`;
}
