import type { Tense } from "../../../core/index.ts";

/** Certainty of an event, firmest first (FactBank). */
export type Level = "CT" | "PR" | "PS" | "UU";
const ORDER: readonly Level[] = ["CT", "PR", "PS", "UU"];

/** What is gathered while the operators over an event are read. */
export class Reading {
  level: Level = "CT";
  positive = true;
  tense: Tense;
  untold = false;
  hearsay: number | undefined;
  selfReport = false;
  readonly because: string[] = [];

  constructor(tense: Tense) {
    this.tense = tense;
  }

  /** Lowers the certainty, never raises it. */
  weaken(to: Level, reason: string): void {
    if (ORDER.indexOf(to) > ORDER.indexOf(this.level)) this.level = to;
    this.because.push(reason);
  }

  /** Turns the polarity: two negations cancel out. */
  negate(reason: string): void {
    this.positive = !this.positive;
    this.because.push(`negation: ${reason}`);
  }
}
