import type { ActorDirectory, NameEntry, Token } from "../../../core/index.ts";
import { agentNoun } from "./agent-nouns.ts";
import type { NamedActor } from "./named-actors.ts";

/**
 * Names that several actors share, decided once for a document: whom the text names otherwise, most often first. "Brüssel" is Belgium's
 * government beside "Belgien", and the seat of the EU where the text speaks of neither; "Bundesrat" is the Swiss one beside "Bern".
 * A body that other states have too ("Oberhaus") is nobody's in a text about other states only.
 */
export function settleShared(
  sentences: readonly (readonly NamedActor[])[],
  tokens: readonly Token[],
  directory: ActorDirectory,
): readonly (readonly NamedActor[])[] {
  const all = sentences.flat();
  // Shared by several, or a word for a body ("Oberhaus") that several states have.
  const isOpen = ({ from, entry, rivals }: NamedActor): boolean =>
    rivals !== undefined || (entry.use === "institution" && entry.ambiguous && agentNoun(tokens[from]?.form ?? "") !== undefined);
  if (!all.some(isOpen)) return sentences;
  const counts = new Map<string, number>();
  for (const n of all) if (!isOpen(n)) counts.set(n.entry.code, (counts.get(n.entry.code) ?? 0) + 1);
  const isState = (code: string): boolean => directory.actor(code)?.type === "state";
  const abroad = [...counts.keys()].some(isState);
  return sentences.map((named) =>
    named.flatMap((n): readonly NamedActor[] => {
      if (n.rivals) {
        const place = /^in$/iu.test(tokens[n.from - 1]?.form ?? "");
        const entry = meant([n.entry, ...n.rivals], counts, place);
        // A city is a place too, whosever seat it is.
        const city = [n.entry, ...n.rivals].some((e) => e.use === "capital");
        return entry ? [{ from: n.from, to: n.to, entry: city ? { ...entry, use: "capital" } : entry }] : [];
      }
      return isOpen(n) && isState(n.entry.code) && abroad && !counts.has(n.entry.code) ? [] : [n];
    }),
  );
}

/**
 * Of several the one named most often otherwise; if none is, who only sits there before whose capital it is, but "in Brüssel" is then the
 * city. No body by guess.
 */
function meant(candidates: readonly NameEntry[], counts: ReadonlyMap<string, number>, place: boolean): NameEntry | undefined {
  const seated = [...candidates].sort((a, b) => rank(a) - rank(b));
  const count = (e: NameEntry): number => counts.get(e.code) ?? 0;
  const named = seated.filter((e) => count(e) > 0).sort((a, b) => count(b) - count(a));
  const [first] = seated;
  if (named[0] || first?.use === "institution") return named[0];
  return (place ? seated.find((e) => e.use === "capital") : undefined) ?? first;
}

const rank = ({ use }: NameEntry): number => (use === "seat" ? 0 : 1);
