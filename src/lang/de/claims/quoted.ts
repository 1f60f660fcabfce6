import { contains, type Quotation, type Token } from "../../../core/index.ts";
import { widthOf } from "../quotations/by-sentence.ts";
import type { Scene } from "../quotations/scenes.ts";
import type { Filler } from "./fillers.ts";
import type { Functions } from "./functions.ts";
import { fillVerbSlot } from "./slots.ts";
import { inquit } from "./speakers.ts";

/** A sentence with its clauses sorted into functions, and the quotations that touch it. */
export interface Speech {
  readonly scene: Scene;
  readonly functions: readonly Functions[];
  readonly quotations: readonly Quotation[];
}

/**
 * True if the modal verb of the clause tells what a speaker wants done: Konjunktiv I ("müsse", "solle"), or quoted word by word. Not
 * "muss verletzt haben" (a guess), "sollte die UNO beschließen, …" (a condition), "sollte drei Tage dauern" (a plan).
 */
export function demands({ scene, quotations }: Speech, { clause }: Functions): boolean {
  if (clause.perfect || clause.finite === undefined || clause.finite === clause.tokens[0]) return false;
  const finite = scene.tokens[clause.finite] as Token;
  // "Kenia dürfe": only what must not be done is demanded.
  if (clause.modal === "dürfen" && clause.negation === undefined) return false;
  if (clause.mood === "Sub" && clause.verbTense === "Pres") return true;
  // The plural of Konjunktiv I is that of the indicative, so reported speech takes Konjunktiv II: "die USA müssten abziehen, sagte …".
  if (
    /^(?:müssten|sollten|dürften)$/u.test(finite.form) &&
    quotations.some((q) => q.type === "Indirect" && q.spans.some((s) => contains(s, finite)))
  )
    return true;
  const direct = quotations.some((q) => q.type === "Direct" && q.spans.some((s) => contains(s, finite)));
  return direct && /^(?:muss|müssen|sollte|sollten|soll|sollen|darf|dürfen)$/u.test(finite.form);
}

/** True if somebody is told to act in the clause who is not its speaker: a subject of its own, or one that an infinitive takes from above. */
export function actsElsewhere({ scene }: Speech, { clause, subject }: Functions): boolean {
  if (clause.type === "infinitive") return true;
  return subject !== undefined && !/^(?:wir|ich|man|es|er|sie)$/iu.test(scene.tokens[subject.head]?.form ?? "");
}

/** „Wir verurteilen das“, „man werde antworten“: in what is quoted these words mean the state that the speaker speaks for. */
export function speaksOfItself({ scene, functions }: Speech, f: Functions): boolean {
  const { clause } = f;
  if (clause.passive) return false;
  const above =
    clause.type === "main" && clause.parent !== undefined && f.carriedSubject.length === 0 ? functions[clause.parent] : undefined;
  const subject = f.subject ?? (clause.finite === clause.tokens[1] ? above?.subject : undefined);
  return subject !== undefined && /^(?:wir|ich|man)$/iu.test(scene.tokens[subject.head]?.form ?? "");
}

/** Whom the words are about that the verb introduces: "Kenia halte sich nicht daran, klagte der Minister". */
export function quotedSubject({ scene, functions, quotations }: Speech, trigger: number): readonly Filler[] {
  const at = scene.tokens[trigger] as Token;
  const said = quotations.filter((q) => q.cue.some((c) => contains(c, at)));
  const inside = functions.filter(({ clause }) => {
    const head = clause.head === undefined ? undefined : scene.tokens[clause.head];
    return clause.type === "main" && head !== undefined && said.some((q) => q.spans.some((s) => contains(s, head)));
  });
  return inside.map((f) => fillVerbSlot(scene, f, "insubj")).find((x) => x.length > 0) ?? [];
}

/** Who speaks, if the sentence does not name somebody nearer: "Oslo reagierte: Man verbitte sich das" after words of another. */
export function speakerHere(stage: Speech, { clause }: Functions, trigger: number): readonly Filler[] {
  const { scene, quotations } = stage;
  const at = scene.tokens[trigger] as Token;
  const ranOn = quotations.some((q) => q.rule === "de.quote.konjunktiv-runs-on" && q.spans.some((s) => contains(s, at)));
  const beside = ranOn ? inquit(scene, clause)?.source : undefined;
  if (!beside) return speakerOf(stage, trigger);
  return beside.code === undefined ? [] : [{ code: beside.code, leaf: beside.name, span: beside.span ?? { start: at.start, end: at.end } }];
}

/** Who says the clause: the innermost source of the quotations around it, if it is an actor's. */
export function speakerOf({ scene, quotations }: Speech, trigger: number): readonly Filler[] {
  const at = scene.tokens[trigger] as Token;
  const around = quotations.filter((q) => q.commitment === undefined && q.spans.some((s) => contains(s, at)));
  const source = around.sort((a, b) => widthOf(a) - widthOf(b))[0]?.sources.at(-1);
  return source?.code === undefined
    ? []
    : [{ code: source.code, leaf: source.name, span: source.span ?? { start: at.start, end: at.end } }];
}
