import type { Below, Clause, Token } from "../../../core/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { LinearModel } from "../model/linear-model.ts";
import { rolesOf } from "../roles/assign.ts";
import type { Forms } from "../roles/forms.ts";
import { partFiniteVerbs, splitCoordination } from "./coordination.ts";
import { cutSegments, type Segment } from "./segments.ts";
import { readVerbComplex } from "./verb-complex.ts";
import { isFiniteVerb, opensBracket } from "./verb-tags.ts";

/** What the clause layer needs besides the tokens. */
export interface Grammar {
  readonly lexicon: Lexicon;
  /** Lemmas that frames and cues know. */
  readonly prefer: ReadonlySet<string>;
  /** Model for subjects and objects; without it clauses have no roles. */
  readonly roles?: { readonly model: LinearModel; readonly forms: Forms };
}

/** A clause under construction. */
interface Draft {
  type: Clause["type"];
  tokens: number[];
  parent: number | undefined;
  opener: number | undefined;
  /** A finite verb was seen: the clause can stand alone. */
  complete: boolean;
  /** Finite verb taken over from the clause this one is coordinated with. */
  inherits: number | undefined;
}

/**
 * Clauses of every sentence. German makes commas between clauses mandatory and puts the verb second or last: borders
 * come from punctuation, the type from the opening word and the verb's place (topological fields), and stretches without
 * a verb go back to the clause they interrupt.
 */
export function findClauses({ sentences, tokens }: Below<"clauses">, { lexicon, prefer, roles }: Grammar): readonly Clause[] {
  const { verbs } = lexicon;
  const clauses: Clause[] = [];
  let from = 0;
  for (const [index] of sentences.entries()) {
    let to = from;
    while (tokens[to]?.sentence === index) to++;
    const base = clauses.length;
    const drafts = draftSentence(tokens, from, to);
    for (const draft of drafts) {
      const joined = tokens[draft.tokens[0] as number]?.pos === "CCONJ" ? drafts[draft.parent ?? -1]?.tokens : undefined;
      const complex = readVerbComplex(tokens, joined ? { ...draft, shared: joined } : draft, verbs, prefer);
      const first = tokens[draft.tokens[0] as number] as Token;
      const last = tokens[draft.tokens.at(-1) as number] as Token;
      const clause: Clause = {
        start: first.start,
        end: last.end,
        sentence: index,
        type: draft.type,
        tokens: draft.tokens,
        ...(draft.parent !== undefined && { parent: base + draft.parent }),
        ...(draft.opener !== undefined && { opener: draft.opener }),
        ...complex,
      };
      clauses.push(roles ? { ...clause, roles: rolesOf(tokens, clause, roles.forms, roles.model) } : clause);
    }
    from = to;
  }
  return clauses;
}

function draftSentence(tokens: readonly Token[], from: number, to: number): Draft[] {
  const drafts: Draft[] = [];
  const open: number[] = []; // clauses that may still go on, innermost last
  const start = (segment: Segment, type: Clause["type"], parent: number | undefined): void => {
    drafts.push({
      type,
      tokens: [...segment.tokens],
      parent,
      opener: segment.opener,
      complete: endsHeading(segment, tokens) || (segment.type !== "bare" && hasFinite(segment, tokens)),
      inherits: undefined,
    });
    open.push(drafts.length - 1);
  };
  for (const segment of cutSegments(tokens, from, to)) {
    while (open.length > 1 && drafts[open.at(-1) as number]?.complete && segment.type !== "bare") open.pop();
    const top = open.at(-1);
    const draft = top === undefined ? undefined : drafts[top];
    if (draft === undefined) start(segment, SEGMENT_TO_CLAUSE[segment.type], undefined);
    else if (segment.type === "subordinate" || segment.type === "relative" || segment.type === "infinitive")
      start(segment, SEGMENT_TO_CLAUSE[segment.type], infinitiveHost(segment, drafts, draft, tokens) ?? top);
    else if (segment.type === "bare") {
      // An apposition or a list goes on with the innermost clause that still waits for its verb, else with the last one.
      const waiting = open.findLast((d) => !drafts[d]?.complete) ?? drafts.length - 1;
      (drafts[waiting] as Draft).tokens.push(...segment.tokens);
    } else if (!draft.complete || closesBracket(draft, segment, tokens)) {
      draft.tokens.push(...segment.tokens);
      draft.complete = hasFinite(segment, tokens);
      if (draft.type === "fragment") draft.type = "main";
    } else {
      open.length = 0;
      const last = drafts.length - 1;
      start(segment, "main", undefined);
      // ", sagte X" after a quotation, or a main clause that goes on: keep where it stood for the quotation layer.
      (drafts.at(-1) as Draft).parent = drafts[last]?.type === "main" ? last : 0;
    }
  }
  return coordinate(drafts, tokens);
}

/** Verbs that ask for an infinitive of what is intended. */
const INTENDS = /^(?:planen|beabsichtigen|erwägen|versuchen|beschließen|anstreben|vorhaben)$/u;

/**
 * "…, da Kenia plant, Drohnen zu kaufen": the infinitive hangs on the clause that has just ended, if its verb asks for one and that of the
 * clause around it does not ("Kenia beschloss, wie es geplant hatte, …").
 */
function infinitiveHost(segment: Segment, drafts: readonly Draft[], around: Draft, tokens: readonly Token[]): number | undefined {
  const last = drafts.at(-1);
  if (segment.type !== "infinitive" || segment.opener !== undefined || last?.type !== "subordinate" || last === around) return undefined;
  if (tokens[last.opener ?? -1]?.form.toLowerCase() === "wie") return undefined;
  const asks = (draft: Draft): boolean => draft.tokens.some((t) => tokens[t]?.pos === "VERB" && INTENDS.test(tokens[t]?.lemma ?? ""));
  return asks(last) && !asks(around) ? drafts.length - 1 : undefined;
}

const SEGMENT_TO_CLAUSE: Readonly<Record<Segment["type"], Clause["type"]>> = {
  subordinate: "subordinate",
  relative: "relative",
  infinitive: "infinitive",
  verbal: "main",
  bare: "fragment",
};

/** "Streit um Quoten: Kanada vermittelt": what stands before the colon is no part of the clause behind it. */
function endsHeading(segment: Segment, tokens: readonly Token[]): boolean {
  return segment.type === "bare" && tokens[segment.tokens.at(-1) as number]?.form === ":";
}

/** "hatte der Minister, X Y, gestern … zugesagt": the auxiliary waits for its participle beyond an apposition or an enumeration. */
function closesBracket(draft: Draft, segment: Segment, tokens: readonly Token[]): boolean {
  const own = draft.tokens.filter((t) => tokens[t]?.pos === "VERB");
  const verb = tokens[own[0] ?? -1];
  const waits = own.length === 1 && verb !== undefined && isFiniteVerb(verb) && opensBracket(verb.lemma);
  const coming = segment.tokens.filter((t) => tokens[t]?.pos === "VERB");
  return waits && coming.length > 0 && coming.every((t) => !isFiniteVerb(tokens[t]));
}

function hasFinite(segment: Segment, tokens: readonly Token[]): boolean {
  if (segment.type === "infinitive") return true; // needs no finite verb to be whole
  return segment.tokens.some((t) => isFiniteVerb(tokens[t]));
}

/** Splits coordinated predicates, and what holds two finite verbs; the parts keep order, parents are renumbered. */
function coordinate(drafts: readonly Draft[], tokens: readonly Token[]): Draft[] {
  const out: Draft[] = [];
  const place: number[] = [];
  for (const draft of drafts) {
    const verbFinal = draft.type !== "main" && draft.type !== "fragment";
    const parts = splitCoordination(tokens, draft.tokens, draft.type).flatMap((part) =>
      partFiniteVerbs(tokens, part.tokens, verbFinal).map((own, n) => ({ own, inherits: n === 0 ? part.inherits : undefined })),
    );
    const parent = draft.parent === undefined ? undefined : place[draft.parent];
    place.push(out.length);
    const host = out.length;
    for (const [n, { own, inherits }] of parts.entries()) out.push({ ...draft, tokens: own, inherits, parent: n === 0 ? parent : host });
  }
  return out;
}
