import type { Timex } from "../../../core/index.ts";
import type { Lexeme } from "./lexer.ts";

type Mod = NonNullable<Timex["mod"]>;

export interface Found {
  readonly value: string;
  readonly type?: Timex["type"];
  readonly mod?: Mod | undefined;
  /** The value follows from the words alone. */
  readonly stated?: boolean;
  /** Looks back from the tale and does not move it. */
  readonly aside?: boolean;
  /** Where the expression ends, if before the last lexeme does. */
  readonly end?: number;
  /** See {@link Timex.point}. */
  readonly point?: string | undefined;
}

/** Where a day without a date lies, seen from the document: before it, after it, or wherever it is nearest. */
export type Direction = "back" | "ahead" | "near";

export interface TimeContext {
  /** The document's day; undefined if it is not known to the day. */
  readonly day: string | undefined;
  /** Its year and its month (`YYYY-MM`): may be known where the day is not. */
  readonly year: string | undefined;
  readonly month: string | undefined;
  /** The last day, month or year that the text named before, else the document's day. */
  readonly anchor: string | undefined;
  /** The last day that the text named before, else the document's. */
  readonly anchorDay: string | undefined;
  /** The day that a clock time belongs to: the one its sentence or the tale before it names, else the document's. */
  readonly clockDay: string | undefined;
  /** From the tense of the clause in which the offset stands. */
  direction(at: number): Direction;
  /** The clause tells of a state in the present tense ("heute ist …"). */
  ongoing(at: number): boolean;
}

export interface TimeRule {
  readonly id: string;
  /** Classes of which one must occur in the sentence. */
  readonly on: string;
  /** Over classes of words: see `compile` in `classes.ts`. */
  readonly pattern: string;
  readonly read: (match: Match, context: TimeContext) => Found | undefined;
  readonly reason: string;
  /** [sentence, the expression, its value in an article of Thursday 2024-03-14]. */
  readonly examples: readonly (readonly [sentence: string, words: string, value: string])[];
  /** Sentences in which the rule finds nothing; another rule may find something else there. */
  readonly notExamples: readonly string[];
}

/** What a rule's pattern found: lexemes by the names of its groups. */
export class Match {
  readonly from: number;
  readonly to: number;
  readonly #lexemes: readonly Lexeme[];
  readonly #groups: Readonly<Record<string, [number, number] | undefined>>;

  constructor(lexemes: readonly Lexeme[], from: number, to: number, groups: Readonly<Record<string, [number, number] | undefined>>) {
    this.#lexemes = lexemes;
    this.#groups = groups;
    const x = groups["x"];
    this.from = x ? x[0] : from;
    this.to = x ? x[1] : to;
  }

  get start(): number {
    return (this.#lexemes[this.from] as Lexeme).from;
  }

  get end(): number {
    return (this.#lexemes[this.to - 1] as Lexeme).to;
  }

  has(name: string): boolean {
    const group = this.#groups[name];
    return group !== undefined && group[1] > group[0];
  }

  /** First lexeme of a group. */
  get(name: string): Lexeme | undefined {
    const group = this.#groups[name];
    return group && group[1] > group[0] ? this.#lexemes[group[0]] : undefined;
  }

  number(name: string): number {
    return Number(this.get(name)?.value);
  }

  string(name: string): string {
    return String(this.get(name)?.value ?? "");
  }

  /** The lexeme `n` places before the expression. */
  before(n = 1): Lexeme | undefined {
    return this.#lexemes[this.from - n];
  }

  /** The lexeme `n` places behind the expression; 1 is the next. */
  after(n = 1): Lexeme | undefined {
    return this.#lexemes[this.to + n - 1];
  }

  /** True if a lexeme up to `n` places away on either side passes. */
  around(n: number, passes: (lexeme: Lexeme) => boolean): boolean {
    return this.#lexemes.slice(Math.max(0, this.from - n), this.to + n).some(passes);
  }
}
