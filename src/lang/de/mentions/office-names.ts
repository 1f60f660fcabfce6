import type { OfficeHolder } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import { agentNoun } from "./agent-nouns.ts";
import { holding } from "./office-nouns.ts";
import { byOffice, inOfficeThen, isNoun } from "./people.ts";
import { type NewMention, type Place, words } from "./place.ts";

/** The listed person whose name stands after the office; with codes, who serves one of them. */
export function listedAfter(place: Place, phrase: Phrase, name: string, codes: readonly string[] | undefined): OfficeHolder | undefined {
  const { tokens, people, directory } = place;
  const noun = tokens[phrase.head]?.form ?? "";
  const full = people.full.get(fullNameIn(place, phrase)?.[0] ?? -1);
  if (full) {
    if (codes) return full.holders.find((h) => codes.includes(h.code));
    return inOfficeThen(holding(full.holders, noun), people.days, () => true) ?? inOfficeThen(full.holders, people.days);
  }
  const particle = withParticle(place, phrase.head + 1);
  if (particle) {
    const holders = holding(particle.holders, noun);
    return codes ? holders.find((h) => codes.includes(h.code)) : inOfficeThen(holders, people.days, () => true);
  }
  const holder = name.includes(" ") ? undefined : byOffice(people, directory, noun, name);
  return holder && (!codes || codes.includes(holder.code)) ? holder : undefined;
}

/** Tokens of the listed name that begins behind the office; one with an initial ("W.") or a particle reaches beyond the phrase. */
export function fullNameIn(place: Place, phrase: Phrase): readonly [number, number] | undefined {
  for (let t = phrase.head + 1; t <= phrase.to; t++) {
    const full = place.people.full.get(t);
    if (full) return [t, full.to];
  }
  const next = phrase.head + 1;
  const length = withParticle(place, next)?.length;
  return length === undefined ? undefined : [next, next + length - 1];
}

/** "von der Leyen", "al-Sisi" at token `t`: a surname that begins with a small word, which is no noun phrase by itself. */
function withParticle({ tokens, to, directory }: Place, t: number): ReturnType<Place["directory"]["longestSurname"]> {
  if (t >= to || isNoun(tokens[t])) return undefined;
  const forms = tokens.slice(t, Math.min(t + 5, to)).map((token) => token.form);
  return directory.longestSurname(forms, 0);
}

/** The words after the office that are no directory name: first name and surname. */
export function nameAfter(place: Place, phrase: Phrase): string | undefined {
  const { tokens, named } = place;
  const full = fullNameIn(place, phrase);
  if (full) return words(place, ...full);
  const found: string[] = [];
  for (let t = phrase.head + 1; t <= phrase.to; t++) {
    if (named.some((n) => n.from <= t && t <= n.to)) return undefined;
    const form = tokens[t]?.form ?? "";
    if (agentNoun(form) === undefined) found.push(form);
  }
  if (found.length > 0) return found.join(" ");
  // An apposition between commas: "der Außenminister des Landes, Hussein Amirabdollahian, …"
  if (tokens[phrase.to + 1]?.form !== ",") return undefined;
  let t = phrase.to + 2;
  while (isNoun(tokens[t]) && found.length < 4) found.push(tokens[t++]?.form ?? "");
  return found.length >= 2 && /^[,.]$/u.test(tokens[t]?.form ?? "") && !found.some((w) => agentNoun(w)) ? found.join(" ") : undefined;
}

/** "Petra Muster, die lettische Außenministerin": the name that the office at token `office` explains. */
export function nameBefore(place: Place, office: number): NewMention["tokens"] | undefined {
  const { tokens, from, covered } = place;
  let comma = office - 1;
  while (comma > from && tokens[comma]?.pos === "DET") comma--;
  if (tokens[comma]?.form !== ",") return undefined;
  let first = comma;
  while (first > from && isNoun(tokens[first - 1]) && !covered.has(first - 1) && agentNoun(tokens[first - 1]?.form ?? "") === undefined)
    first--;
  return comma - first >= 2 && comma - first <= 4 ? [first, comma - 1] : undefined;
}
