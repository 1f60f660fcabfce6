import { mix } from "../model/linear-model.ts";
import type { Auxiliary, Candidates } from "./candidates.ts";
import { TAG } from "./tags.ts";

/** More than any token has. */
export const MAX_FEATURES = 48;

const VERBAL = [TAG.FIN, TAG.INF, TAG.IZU, TAG.PART, TAG.PTKVZ].reduce((mask, t) => mask | (1 << t), 0);
const FINITE = 1 << TAG.FIN;
const ZU = 1 << TAG.ZU;

/** What stands to the right of every token up to the next border, told from the forms alone. */
export interface Ahead {
  /** Verbal tags that some word before the border can have. */
  readonly verbal: Int32Array;
  /** 1 if some word before the border is surely finite. */
  readonly sure: Uint8Array;
  /** Words before the border, at most 3. */
  readonly words: Uint8Array;
}

export function isBorder(form: string): boolean {
  return form === "," || form === ";" || form === ":" || form === "–" || form === "—" || form === "(" || form === ")";
}

/** Looks ahead over a sentence. */
export function lookAhead(tokens: readonly Candidates[]): Ahead {
  const verbal = new Int32Array(tokens.length);
  const sure = new Uint8Array(tokens.length);
  const words = new Uint8Array(tokens.length);
  for (let i = tokens.length - 2; i >= 0; i--) {
    const next = tokens[i + 1] as Candidates;
    if (isBorder(next.lower)) continue;
    const mask = next.kind & 0xfffff;
    verbal[i] = (verbal[i + 1] as number) | (mask & VERBAL) | (mask & ZU);
    sure[i] = (sure[i + 1] as number) | (mask === FINITE ? 1 : 0);
    words[i] = mask === 1 << TAG.PUNCT ? (words[i + 1] as number) : Math.min(3, (words[i + 1] as number) + 1);
  }
  return { verbal, sure, words };
}

/** A clause that has begun: its verbs so far. */
interface Open {
  readonly subordinate: boolean;
  /** 0 without a finite verb, 1 with a full verb, 2 + {@link Auxiliary} with one that asks for more. */
  finite: number;
  /** An infinitive or participle has closed the bracket. */
  closed: boolean;
}

/** What the tags so far say of the clauses that go on: German has one finite verb a clause, and its place tells the kind of clause. */
export interface ClauseState {
  /** Tag of the word that opened the stretch since the last border; -1 before any. */
  opener: number;
  /** The finite verb of the stretch, as in {@link Open}. */
  finite: number;
  /** A conjunction stands between the last verb and here. */
  joined: 0 | 1;
  /** Words since the border, at most 4. */
  length: number;
  /** Clauses that have begun, innermost last. */
  readonly open: Open[];
}

export const newClause = (): ClauseState => ({
  opener: -1,
  finite: 0,
  joined: 0,
  length: 0,
  open: [{ subordinate: false, finite: 0, closed: false }],
});

/** The innermost clause as one number. */
function innermost({ open }: ClauseState): number {
  const { subordinate, finite, closed } = open.at(-1) as Open;
  return (subordinate ? 1 : 0) | (closed ? 2 : 0) | (finite << 2) | (Math.min(3, open.length) << 6);
}

/** Takes a tagged token into the state. */
export function advance(state: ClauseState, form: string, tag: number, aux: Auxiliary): void {
  const { open } = state;
  const top = open.at(-1) as Open;
  if (isBorder(form)) {
    // A verb-final clause that has its verb ends here; what follows goes on with the clause around it.
    if (top.subordinate && top.finite > 0) open.pop();
    state.opener = -1;
    state.finite = 0;
    state.joined = 0;
    state.length = 0;
    return;
  }
  if (tag === TAG.PUNCT) return;
  if (state.opener < 0 || (state.opener === TAG.ADP && state.length === 1 && tag === TAG.REL) || state.opener === TAG.CC)
    state.opener = tag;
  // Inside a stretch "als" and "wie" compare.
  if (tag === TAG.REL || (tag === TAG.SC && (state.length === 0 || !/^(?:als|wie)$/u.test(form)))) {
    open.push({ subordinate: true, finite: 0, closed: false });
    state.opener = tag;
    state.finite = 0;
    state.joined = 0;
  }
  if (tag === TAG.FIN) {
    const finite = aux > 0 ? 2 + aux : 1;
    state.finite = finite;
    state.joined = 0;
    if (top.finite > 0 && top.subordinate && state.length > 0 && open.length > 1) open.pop();
    const host = open.at(-1) as Open;
    host.finite = finite;
    if (!host.subordinate) host.closed = false;
  } else if (tag === TAG.INF || tag === TAG.PART || tag === TAG.IZU) {
    state.joined = 0;
    top.closed = true;
  } else if (tag === TAG.CC) state.joined = 1;
  state.length = Math.min(4, state.length + 1);
}

/**
 * Features of one decision, as hashed numbers.
 * @param before tags of the two tokens before.
 * @returns how many were written to `out`.
 */
export function tagFeatures(
  tokens: readonly Candidates[],
  i: number,
  ahead: Ahead,
  state: ClauseState,
  before: readonly [number, number],
  out: Int32Array,
): number {
  const here = tokens[i] as Candidates;
  const [t2, t1] = before;
  const left = tokens[i - 1];
  const right = tokens[i + 1];
  const right2 = tokens[i + 2];
  const kind = here.kind;
  // What the form can be, without number, tense and mood: enough for questions of structure.
  const can = kind & 0xfffff;
  const rightKind = right?.kind ?? -1;
  const rightCan = rightKind & 0xfffff;
  const right2Can = (right2?.kind ?? -1) & 0xfffff;
  const verbal = ahead.verbal[i] as number;
  const last = ahead.words[i] as number;
  const sure = ahead.sure[i] as number;
  const finite = state.finite;
  const inner = innermost(state);
  let n = 0;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    out[n] = mix(mix(template, a), mix(b, c));
    n++;
  };
  put(1, here.word);
  put(2, kind);
  put(3, here.three, kind);
  put(4, here.two);
  put(5, t1, kind);
  put(6, t1, t2, can);
  put(7, t1, here.word);
  put(8, rightKind, kind);
  put(9, right?.word ?? 0, kind);
  put(10, rightCan, right2Can, can);
  put(11, left?.word ?? 0, kind);
  put(12, rightKind, here.word);
  put(13, t1, rightCan, can);
  put(14, right?.word ?? 0, here.word);
  put(15, left?.word ?? 0, here.word);
  put(16, state.opener, finite, can);
  put(17, state.opener, mix(finite, last), can);
  put(18, finite, mix(verbal, sure), can);
  put(19, finite, mix(last, state.joined), can);
  put(20, verbal, mix(state.opener, last), can);
  put(21, inner, mix(last, sure), can);
  put(22, state.length, mix(state.opener, finite), can);
  put(23, mix(inner, finite), mix(last, state.opener), can);
  put(24, finite, last, here.word);
  put(25, right?.three ?? 0, kind);
  put(26, right2?.word ?? 0, kind);
  put(27, verbal, t1, can);
  put(28, left?.three ?? 0, kind);
  put(29, state.length, t1, here.word);
  put(30, rightCan, mix(right2Can, (tokens[i + 3]?.kind ?? -1) & 0xfffff), can);
  put(31, i === 0 ? 1 : 0, here.three, rightKind);
  put(33, inner, mix(verbal, t1), can);
  put(34, inner, here.word);
  put(35, inner, mix(finite, state.joined), can);
  put(36, rightCan, can);
  put(37, t1, can);
  put(38, mix(inner, last), rightCan, can);
  put(39, here.two, t1, rightCan);
  put(32, left?.kind ?? -1, mix(t1, t2), can);
  return n;
}
