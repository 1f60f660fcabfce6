import { type Below, type Clause, publicationDay, type Timex } from "../../../core/index.ts";
import type { Direction, TimeContext } from "./rule.ts";

/** Verbs that tell how things are and not what happens: with them "heute" means these times and not this day. */
const STATIVE = new Set(
  "sein haben werden leben wissen gelten heißen wollen können müssen dürfen geben liegen gehören kennen wohnen zählen bestehen umfassen scheinen glauben brauchen fehlen fühlen".split(
    " ",
  ),
);

/** What the document gives to reckon with: its day, the days its text named so far, the tense of its clauses. */
export class TimeScene implements TimeContext {
  readonly day: string | undefined;
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly #clauses: readonly Clause[];
  #bySentence: Map<number, Clause[]> | undefined;
  #sentence = -1;
  /** The last date that the text named, and the sentence it stands in. */
  #named: { readonly value: string; readonly sentence: number } | undefined;
  #dayNamed: { readonly value: string; readonly sentence: number } | undefined;

  constructor({ document, clauses }: Below<"times">) {
    const { published } = document;
    this.day = publicationDay(published);
    const { notBefore, notAfter } = published;
    const same = (length: number): string | undefined =>
      notBefore !== undefined && notBefore.slice(0, length) === notAfter?.slice(0, length) ? notBefore.slice(0, length) : undefined;
    this.year = same(4);
    this.month = same(7);
    this.#clauses = clauses;
  }

  /** From here on expressions stand in this sentence. */
  enter(sentence: number): void {
    this.#sentence = sentence;
  }

  /** Notes an expression: later ones may count from it. "Am Tag zuvor" looks aside and does not move the tale. */
  name(time: Timex, aside: boolean): void {
    if (time.type === "SET" || aside) return;
    const value = time.point ?? time.value;
    const date = /^\d{4}-\d\d-\d\d/.exec(value)?.[0] ?? /^\d{4}(?:-(?:\d\d|W\d\d))?$/.exec(value)?.[0];
    if (date === undefined) return;
    this.#named = { value: date, sentence: this.#sentence };
    if (date.length === 10) this.#dayNamed = this.#named;
  }

  get anchor(): string | undefined {
    return this.#named?.value ?? this.day;
  }

  get anchorDay(): string | undefined {
    return this.#dayNamed?.value ?? this.day;
  }

  get clockDay(): string | undefined {
    const named = this.#dayNamed;
    if (named && (named.sentence === this.#sentence || (named.sentence === this.#sentence - 1 && this.#tells()))) return named.value;
    return this.day;
  }

  direction(at: number): Direction {
    const clause = this.#clauseAt(at);
    if (!clause || clause.finite === undefined) return clause?.time === "future" ? "ahead" : "near";
    if (clause.time === "past") return "back";
    if (clause.time === "future") return "ahead";
    return clause.mood === "Sub" ? "near" : "ahead";
  }

  ongoing(at: number): boolean {
    const clause = this.#clauseAt(at);
    if (clause?.time !== "ongoing") return false;
    // Konjunktiv II: "heute würde er …"
    if (clause.mood === "Sub" && clause.verbTense === "Past" && !clause.perfect) return true;
    return clause.lemma !== undefined && STATIVE.has(clause.lemma);
  }

  /** A sentence with a finite verb carries a tale on; a line of a list does not. */
  #tells(): boolean {
    return this.#of(this.#sentence).some((c) => c.finite !== undefined);
  }

  #of(sentence: number): readonly Clause[] {
    if (!this.#bySentence) {
      this.#bySentence = new Map();
      for (const clause of this.#clauses) {
        const same = this.#bySentence.get(clause.sentence);
        if (same) same.push(clause);
        else this.#bySentence.set(clause.sentence, [clause]);
      }
    }
    return this.#bySentence.get(sentence) ?? [];
  }

  #clauseAt(at: number): Clause | undefined {
    let best: Clause | undefined;
    for (const c of this.#of(this.#sentence)) {
      if (c.start <= at && at < c.end && (!best || c.end - c.start < best.end - best.start)) best = c;
    }
    return best;
  }
}
