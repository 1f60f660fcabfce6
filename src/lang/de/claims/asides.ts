import type { Clause } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import { standingMentions } from "../quotations/speaker.ts";

/** Marks that open an aside, by the marks that close it. */
const CLOSES: Readonly<Record<string, string>> = { ")": "(", "]": "[", "–": "–", "—": "—" };

/** A first look, which most clauses do not pass: is there a mark or word that sets a phrase aside? */
export function mayHaveAsides({ tokens }: Scene, clause: Clause): boolean {
  return clause.tokens.some((t) => /^(?:[([–—]|nicht)$/u.test(tokens[t]?.form ?? ""));
}

/**
 * True if the phrase stands in brackets or between two dashes inside the clause, and the clause's verb outside: "Kanada (38 Millionen
 * Einwohner) liefert …", "Kanada – so der Minister – liefert …". What is added in passing fills no function of the verb.
 */
export function isAside({ tokens }: Scene, clause: Clause, phrase: Phrase): boolean {
  const first = clause.tokens[0] as number;
  const last = clause.tokens.at(-1) as number;
  for (let from = phrase.from - 1; from >= first; from--) {
    const form = tokens[from]?.form ?? "";
    if (from === clause.finite || from === clause.head || (form in CLOSES && !/^[–—]$/u.test(form))) return false;
    if (!/^[([–—]$/u.test(form)) continue;
    for (let to = phrase.to + 1; to <= last; to++) {
      if (to === clause.finite || to === clause.head) return false;
      if (CLOSES[tokens[to]?.form ?? ""] === form) return from > first;
    }
    return false;
  }
  return false;
}

/**
 * True if the phrase only says more of the one before it, between commas: "Kenia, ein Nachbar Ugandas, …". A name joins a list instead
 * ("Kanada, Kenia und Uganda").
 */
export function isLooseApposition(scene: Scene, phrase: Phrase): boolean {
  const { tokens, phrases } = scene;
  if (phrase.prep !== undefined || tokens[phrase.from - 1]?.form !== ",") return false;
  if (standingMentions(scene, phrase).length > 0) return false;
  if (!phrases.some((p) => p.to === phrase.from - 2)) return false;
  const end = chainEnd(phrases, phrase);
  return /^[,.]$/u.test(tokens[end + 1]?.form ?? ".");
}

/** Last token of a phrase with the genitives and prepositional phrases that follow it directly. */
function chainEnd(phrases: readonly Phrase[], phrase: Phrase): number {
  let end = phrase.to;
  for (const next of phrases) if (next.from === end + 1 && (next.genitiveOf !== undefined || next.prep !== undefined)) end = next.to;
  return end;
}

/** "griff nicht Kenia an, sondern Uganda": what "nicht" leaves out for something else is no part of what is told. */
export function isReplaced({ tokens }: Scene, clause: Clause, phrase: Phrase): boolean {
  if (tokens[phrase.from - 1]?.form !== "nicht") return false;
  return clause.tokens.some((t) => t > phrase.to && tokens[t]?.form === "sondern" && !clause.verbs.some((v) => v > t));
}
