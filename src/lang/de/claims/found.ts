import type { Claim, Kind, Quotation } from "../../../core/index.ts";
import type { Frame } from "../frames/frame.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import type { Told } from "./context.ts";
import type { Filler } from "./fillers.ts";
import type { Functions } from "./functions.ts";

/** A frame that matched, before it is checked against its neighbours. */
export interface Match {
  readonly frame: Frame;
  readonly kind: Kind;
  readonly trigger: number;
  readonly functions: Functions;
  readonly actors: readonly Filler[];
  readonly recipients: readonly Filler[];
  readonly object: Phrase | undefined;
  /** The phrase of the trigger, if a noun tells the event. */
  readonly noun: Phrase | undefined;
  /** A side stands in none of the places where the frame looks. */
  readonly loose?: true;
  /** Sentence that an actor was carried on from. */
  readonly carriedFrom?: number;
  readonly takenUp?: TakenUp;
}

/** The act told before that a noun takes up. */
export interface TakenUp {
  readonly claim: Claim;
  /** The noun names more of the kind: "weitere Lieferungen". */
  readonly further: boolean;
  /** The act is only spoken of: what the clause dates is the speech. */
  readonly said: boolean;
}

/** A frame whose verb or noun is there, and its object, but not everybody it asks for in the places where it looks. */
export interface Opening {
  readonly frame: Frame;
  readonly trigger: number;
  readonly functions: Functions;
  readonly object: Phrase | undefined;
  readonly noun: Phrase | undefined;
  /** Who did stand where the frame looks. */
  readonly actors: readonly Filler[];
  readonly recipients: readonly Filler[];
}

/** What the frames find in one sentence. */
export interface Found {
  readonly matches: readonly Match[];
  readonly openings: readonly Opening[];
}

/** What the text around a sentence tells of it. */
export interface Surroundings {
  /** The quotations that touch the sentence. */
  readonly quotations: readonly Quotation[];
  /** What the sentences before told. */
  readonly told: readonly Told[];
  /** Actors named in the sentence and the two before it. */
  readonly nearby: ReadonlySet<string>;
  /** Every sentence of the document. */
  readonly scenes: readonly Scene[];
  /** The two whom the story is about so far, if it is about two. */
  readonly parties: Parties | undefined;
}

/** The two whom the story is about, each where the text named it last before this sentence. */
export interface Parties {
  readonly two: readonly [Party, Party];
}

export interface Party extends Filler {
  readonly sentence: number;
}
