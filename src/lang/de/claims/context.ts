import { type Kind, kindEntry } from "../../../core/index.ts";
import type { Frame } from "../frames/frame.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import { attributesOf, type Filler } from "./fillers.ts";

/** What an earlier sentence of the document told. */
export interface Told {
  readonly kind: Kind;
  readonly sentence: number;
  readonly actors: readonly Filler[];
  readonly recipients: readonly Filler[];
}

/** What was told in a sentence and in so many before it. `told` is in the order of the text, and much longer in a long one. */
export function recent<T extends Told>(told: readonly T[], sentence: number, back: number): readonly T[] {
  return told.slice(told.findLastIndex((t) => sentence - t.sentence > back) + 1);
}

export interface Sides {
  readonly actors: readonly Filler[];
  readonly recipients: readonly Filler[];
  /** Sentence that the missing actors come from. */
  readonly from: number;
  /** "Das Gespräch" after a call is that call. */
  readonly kind: Kind;
}

/** The word of an event, and whose deed it says it is. */
interface EventNoun {
  readonly form: string;
  readonly owners: readonly Filler[];
}

/** The noun that tells an event, if one does. */
export function eventOf(scene: Scene, noun: Phrase | undefined): EventNoun | undefined {
  return noun && { form: scene.tokens[noun.head]?.form ?? "", owners: attributesOf(scene, noun) };
}

/** How many sentences back a story reaches. */
const NEAR = 6;
/** How many sentences back a noun may take up what was told, with nobody named beside it and nobody else named since. */
const TAKEN_UP = 3;
const ENCOUNTERS: ReadonlySet<Kind> = new Set(["meeting", "call", "visit", "mediation"]);

const codes = (side: readonly Filler[]): string[] => side.map((f) => f.code);
const within = (inner: readonly Filler[], outer: readonly Filler[]): boolean => inner.every((f) => codes(outer).includes(f.code));

/**
 * Completes a frame whose actors stand in earlier sentences (three in ten claims of news need that):
 * - "das Manöver", "die Gespräche": a definite noun takes up what was told of the same kind before
 * - one side named: the same side of the same kind told before brings the other
 * What is carried is always told before in the same document; nothing is guessed from knowledge about the world.
 * @param scenes every sentence of the document.
 * @param event the noun that tells it, and whose deed it says it is, in a place where the frame does not look.
 */
export function complete(
  frame: Frame,
  definite: boolean,
  actors: readonly Filler[],
  others: readonly Filler[],
  { sentence }: Pick<Scene, "sentence">,
  scenes: readonly Pick<Scene, "mentions" | "tokens" | "from" | "to">[],
  told: readonly Told[],
  event?: EventNoun,
): Sides | undefined {
  const { symmetric } = kindEntry(frame.kind);
  // "Vietnam schloss sich der Kritik nicht an": with somebody else in the sentence it is not what was told before.
  const strangerIn = (t: Told, from: number): boolean =>
    scenes.slice(from, sentence + 1).some((s) => s.mentions.some((m) => !codes([...t.actors, ...t.recipients]).includes(m.code)));
  const someoneElse = (t: Told): boolean => strangerIn(t, sentence);
  // "Die Einigung" some sentences later, while nobody else has come in.
  const between = (t: Told): typeof scenes => scenes.slice(t.sentence + 1, sentence);
  const takesUp = (t: Told): boolean =>
    sentence - t.sentence <= TAKEN_UP &&
    !strangerIn(t, Math.min(t.sentence + 1, sentence)) &&
    // Where the same word has come up since, that is what is meant, and nobody knows whose it was.
    !between(t).some((s) => s.tokens.slice(s.from, s.to).some(({ form }) => form === event?.form));
  const near: Told[] = [];
  for (let i = told.length - 1; i >= 0 && sentence - (told[i] as Told).sentence <= NEAR; i--) near.push(told[i] as Told);
  if (symmetric || frame.mutual) {
    if (!definite) return undefined;
    const own = [...actors, ...others];
    const same = near.find(
      (t) =>
        (own.length > 0 || takesUp(t)) &&
        (t.kind === frame.kind || (ENCOUNTERS.has(t.kind) && ENCOUNTERS.has(frame.kind))) &&
        within(own, [...t.actors, ...t.recipients]),
    );
    return same && { actors: same.actors, recipients: same.recipients, from: same.sentence, kind: same.kind };
  }
  if (actors.length > 0 && others.length === 0) {
    const same = near.find(
      (t) => t.kind === frame.kind && t.recipients.length > 0 && codes(t.actors).join() === codes(actors).join() && !someoneElse(t),
    );
    return same && { actors, recipients: same.recipients, from: same.sentence, kind: frame.kind };
  }
  if (actors.length === 0 && definite) {
    const same = near.find(
      (t) =>
        (others.length > 0 || takesUp(t)) &&
        t.kind === frame.kind &&
        // "die indischen Luftschläge" are not those of Pakistan that were told before.
        within(event?.owners ?? [], t.actors) &&
        (others.length === 0 ? frame.nouns !== undefined : codes(t.recipients).join() === codes(others).join()),
    );
    return same && { actors: same.actors, recipients: same.recipients, from: same.sentence, kind: frame.kind };
  }
  return undefined;
}
