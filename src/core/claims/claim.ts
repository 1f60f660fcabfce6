import type { Source, Stance } from "../quotations/quotation.ts";
import { firstEndingAfter, type Sentence } from "../sentences/sentence.ts";
import { contains, type Span } from "../text/span.ts";
import type { Kind } from "./codebook.ts";

/**
 * FactBank's scale (Saurí & Pustejovsky 2009), as the innermost source sees it: certain, probable, possible,
 * with polarity; `UU` uncommitted.
 */
export const FACTUALITIES = ["CT+", "CT-", "PR+", "PR-", "PS+", "PS-", "UU"] as const;
export type Factuality = (typeof FACTUALITIES)[number];

/** When the happening lies, seen from the document's date. */
export const TENSES = ["past", "ongoing", "future"] as const;
export type Tense = (typeof TENSES)[number];

/** An actor of a claim: the code it rolls up to, and the leaf as named in the text. */
export interface ClaimActor {
  readonly code: string;
  readonly leaf: string;
  /** Where the text names it; another sentence if it was carried on from there. */
  readonly span: Span;
}

/** One step on the way to a claim, for `entente explain`. */
export interface DerivationStep {
  /** Id of the rule, frame or model. */
  readonly rule: string;
  /** What it decided, in a few words of English. */
  readonly says: string;
  readonly span?: Span;
}

export interface ClaimParts {
  /** The whole sentence. */
  readonly evidence: Span;
  /** The word that names the happening, inside the evidence. */
  readonly trigger: Span;
  readonly kind: Kind;
  /** Something of its kind stops: is left, lifted, called off. */
  readonly ends?: boolean;
  readonly actors: readonly ClaimActor[];
  readonly recipients: readonly ClaimActor[];
  /** Outermost first; empty = the outlet says it in its own voice. */
  readonly sources: readonly Source[];
  readonly stance: Stance;
  readonly factuality: Factuality;
  readonly tense: Tense;
  /** ISO 8601 date, month, year or interval. */
  readonly time?: string;
  readonly place?: string;
  readonly object?: string;
  /** Id of the frame that made the claim. */
  readonly rule: string;
  readonly derivation: readonly DerivationStep[];
}

declare const constructed: unique symbol;
/** A claim that was checked against its text. Only {@link claim} makes one. */
export type Claim = ClaimParts & { readonly [constructed]: true };

/** Thrown when a claim would point at nothing quotable. */
export class UnquotableClaim extends Error {
  override readonly name = "UnquotableClaim";
}

/**
 * Makes a claim. The evidence must be exactly one sentence of the document with visible text, the trigger must lie
 * inside it, and somebody must act.
 * @throws UnquotableClaim naming what is missing.
 */
export function claim(text: string, sentences: readonly Sentence[], parts: ClaimParts): Claim {
  const { evidence, trigger } = parts;
  const sentence = sentences[firstEndingAfter(sentences, evidence.start)];
  if (sentence?.start !== evidence.start || sentence.end !== evidence.end)
    throw new UnquotableClaim(`evidence ${evidence.start}–${evidence.end} is not a sentence of the document`);
  if (text.slice(evidence.start, evidence.end).trim() === "") throw new UnquotableClaim("evidence is blank");
  if (trigger.start >= trigger.end || !contains(evidence, trigger))
    throw new UnquotableClaim(`trigger ${trigger.start}–${trigger.end} lies outside its evidence`);
  if (parts.actors.length === 0) throw new UnquotableClaim("nobody acts");
  return parts as Claim;
}
