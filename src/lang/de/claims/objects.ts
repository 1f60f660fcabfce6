import type { DerivationStep, Kind, Token } from "../../../core/index.ts";
import type { NamedObject, ObjectFinder, ObjectType } from "../actors/objects.ts";
import type { NounClass } from "../frames/classes.ts";
import { opening, type Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";

/** The classes of nouns that a named object belongs to: "lieferte S-400" is a delivery of arms, though no noun says so. */
const CLASS_OF: Readonly<Record<ObjectType, NounClass>> = { exercise: "drill", weapon: "weapons", treaty: "instrument" };
/** The kinds told by a noun that a named object stands beside: "das Manöver Sapad". */
const KIND_OF: Readonly<Record<ObjectType, Kind>> = { exercise: "exercise", weapon: "arms-transfer", treaty: "treaty" };

/** Between a noun and the name behind it: "Panzer vom Typ Leopard 2", "das Manöver „Sapad“". */
const JOINS = /^(?:[„“"»«‚‘']|vom|des|typs?|modells?|namens)$/iu;
const QUOTE = /^[“"»«‘']$/u;
const MOST_JOINS = 3;

/** The named objects of one sentence; looked for when a frame first asks. */
export type NamedHere = () => readonly NamedObject[];

/** @param find without it no object has a name. */
export function namedIn({ tokens, from, to }: Scene, find: ObjectFinder | undefined): NamedHere {
  let known: readonly NamedObject[] | undefined;
  return () => {
    known ??= find?.(tokens, from, to) ?? [];
    return known;
  };
}

/** The first phrase headed by a named object of the class. */
export function namedOfClass(named: NamedHere, phrases: readonly Phrase[], name: NounClass): Phrase | undefined {
  if (!Object.values(CLASS_OF).includes(name)) return undefined;
  return phrases.find((p) => named().some((n) => CLASS_OF[n.type] === name && n.tokens[0] <= p.head && p.head <= n.tokens[1]));
}

/** The object of a claim as the text names it, and which named things lie in it. */
export interface ClaimObject {
  readonly words?: string;
  readonly steps: readonly DerivationStep[];
}

/**
 * The words of the object stay as they are in the text, with a name that follows ("Panzer vom Typ Leopard 2"); which thing is meant, under
 * its usual name, is a step of the derivation. Where a noun tells the event without an object, a name of its own is the object.
 */
export function objectOf(
  scene: Scene,
  m: { kind: Kind; object: Phrase | undefined; noun: Phrase | undefined },
  named: NamedHere,
): ClaimObject {
  const { tokens, text } = scene;
  const phrase = m.object ?? m.noun;
  if (!phrase) return { steps: [] };
  const first = opening(tokens, phrase);
  const inside = named().filter((n) => n.tokens[0] >= first && n.tokens[1] <= phrase.to);
  const behind = inside.length > 0 ? undefined : named().find((n) => n.tokens[0] <= phrase.to + 1 + MOST_JOINS && joined(scene, phrase, n));
  const found = (behind ? [behind] : inside).filter((n) => m.object !== undefined || KIND_OF[n.type] === m.kind);
  const steps = found.map(({ name, type, start, end }) => ({
    rule: "de.object.named",
    says: `object: ${name} (${type})`,
    span: { start, end },
  }));
  const words = (from: number, to: number): string => text.slice((tokens[from] as Token).start, (tokens[to] as Token).end);
  // "weitere Lieferungen von Drohnen" are not the known ones, whatever hangs on the noun.
  const more = m.noun && isFurther(scene, m.noun) ? m.noun : undefined;
  if (more && more.to < (m.object?.to ?? more.to + 1)) return { words: words(opening(tokens, more), m.object?.to ?? more.to), steps };
  if (m.object) return { words: words(first, behind && found.length > 0 ? closed(tokens, phrase.to, behind.tokens[1]) : phrase.to), steps };
  const [own] = found;
  return own ? { words: words(...own.tokens), steps } : { steps };
}

/** Words that leave out what was told before. */
export const FURTHER = /^(?:weiter|ander|neu|sonstig|zusätzlich)e[nmrs]?$/iu;

const isFurther = ({ tokens }: Scene, { from, head }: Phrase): boolean => tokens.slice(from, head).some((t) => FURTHER.test(t.form));

/** True if nothing but what joins a noun to its name stands between the phrase and the name. */
function joined({ tokens, to }: Scene, phrase: Phrase, { tokens: [start, end] }: NamedObject): boolean {
  if (start > to || end <= phrase.to) return false;
  for (let t = phrase.to + 1; t < start; t++) if (!JOINS.test(tokens[t]?.form ?? "")) return false;
  return true;
}

/** The last token of a name, with the mark that closes a quotation opened behind the phrase. */
function closed(tokens: readonly Token[], phraseEnd: number, last: number): number {
  const opened = tokens.slice(phraseEnd + 1, last).some((t) => /^[„“"»«‚‘']$/u.test(t.form));
  return opened && QUOTE.test(tokens[last + 1]?.form ?? "") ? last + 1 : last;
}
