/**
 * What is shown of the ledger, in the terminal, on the web and as JSON: plain data, ready to show, no behaviour.
 * Offsets are UTF-16, half open, into the string named beside them.
 */
import type { HeadlineDrop } from "../analysis/profile-headline.ts";
import { STATUSES, type Status } from "../analysis/status.ts";
import type { OriginCount } from "../analysis/voices/count-origins.ts";
import type {
  BlockLabel,
  ChangedField,
  Factuality,
  Genre,
  GenreBasis,
  Kind,
  NearMiss,
  PublicationDate,
  Review,
  SourceType,
  Span,
  Stance,
  Tense,
  UnreadSentence,
} from "../core/index.ts";

import type { SanctionMark } from "./quoting.ts";

export type UiLanguage = "de" | "en";

export type { Review, SanctionMark };

export { type HeadlineDrop, type OriginCount, STATUSES, type Status };

export interface ActorView {
  readonly code: string;
  /** In the language of the interface. */
  readonly name: string;
  /** As named in the text: ministry, person, service. */
  readonly leaf: string;
}

export interface SourceView {
  readonly name: string;
  readonly code?: string;
  readonly unnamed: boolean;
}

/** What is known about a document, and nothing that is not. */
export interface DocumentHead {
  readonly id: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly published: PublicationDate;
  /** Shipped sample: every sentence is invented. */
  readonly sample: boolean;
  readonly analysed: boolean;
  /** Why it was not analysed. */
  readonly notAnalysed?: string;
  /** Why the newest text is only part of the article, as it was recorded. */
  readonly partial?: string;
  /** Document that stands for the origin of this one's text; itself if it copies nobody. */
  readonly origin?: string;
  /** Id of its outlet, as in `/sources/ID`. */
  readonly outletId?: string;
  /** Measures of the European Union in force against its outlet; absent: none are known. */
  readonly sanctions?: readonly SanctionMark[];
}

/** Who said how a claim stands. */
export interface ReviewView {
  /** Id of the decision that counts: the last about the claim, else one about an actor in it. */
  readonly decision: string;
  readonly by: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly reason: string;
  /** What is not as it was read. */
  readonly changed: readonly ChangedField[];
}

export interface ClaimView {
  /** Permanent. */
  readonly id: string;
  readonly kind: Kind;
  readonly ends: boolean;
  readonly actors: readonly ActorView[];
  readonly recipients: readonly ActorView[];
  /** Outermost first; empty = the outlet's own voice. */
  readonly sources: readonly SourceView[];
  readonly stance: Stance;
  readonly factuality: Factuality;
  readonly tense: Tense;
  readonly status: Status;
  readonly time?: string;
  readonly place?: string;
  readonly object?: string;
  /** PLOVER score, sign turned if `ends`; absent for relations. */
  readonly score?: number;
  /** The evidence sentence, and where in it the trigger stands. */
  readonly quote: string;
  readonly trigger: Span;
  /** The quote is only part of the sentence: its outlet is under sanctions. */
  readonly shortened?: true;
  /** Text around the sentence in its block, where a claim is shown by itself; lists do not carry it. */
  readonly before?: string;
  readonly after?: string;
  /** Where the evidence stands in the document's text. */
  readonly evidence: Span;
  /** Pages of the file that the evidence stands on, where its source has pages. */
  readonly pages?: { readonly first: number; readonly last: number };
  /** Label of the evidence's block; absent if the document has moved on to another text. */
  readonly block?: BlockLabel;
  readonly document: DocumentHead;
  /** Claims that tell the same happening (same kind, actors, polarity) in other places; by id. */
  readonly repeats: readonly string[];
  /** How many more there are than `repeats` lists. */
  readonly moreRepeats?: number;
  /** The happening that this claim tells, named by its first claim. */
  readonly happening?: string;
  /** In a list with repetitions collapsed: claims of the same article that this one stands for; by id. */
  readonly again?: readonly string[];
  /** Claims that oppose this one; by id. */
  readonly contradicts: readonly string[];
  /** Articles that carry it, and origins behind them, as far as the texts tell who they are. */
  readonly articles: number;
  readonly origins: OriginCount;
  /** The frame that made it. */
  readonly rule: string;
  /** The document has been read anew since; the newer analysis may or may not hold the same. */
  readonly superseded: boolean;
  /** When the ledger learned it: ISO 8601 instant, UTC. */
  readonly recordedAt: string;
  /** How it stands with people. */
  readonly review: Review;
  /** Who said so; absent if no decision touches it. An unreviewed claim has one where somebody decided about an actor in it. */
  readonly reviewed?: ReviewView;
}

/** The text around a sentence. */
type Around = "before" | "after";

/** What is known of a claim only from the rest of the ledger, or only with its text. */
type Besides = "pages" | "block" | "repeats" | "moreRepeats" | "happening" | "again" | "contradicts" | "articles" | "origins";

/** A claim in a list: its sentence, who says it and where, and no more of the text. */
export type ListedClaim = Omit<ClaimView, Besides | Around> & Partial<Pick<ClaimView, Besides>>;

export interface Funnel {
  readonly articles: number;
  /** Texts: near copies are one. */
  readonly origins: number;
  readonly claims: number;
  readonly contradictions: number;
  /** Kept, but not in a language that is read. */
  readonly notAnalysed: number;
}

/** Claims of one pair of actors; `id` is both codes in alphabetical order: `AZE-IRN`. */
export interface DyadView {
  readonly id: string;
  readonly actors: readonly [ActorView, ActorView];
  readonly articles: number;
  readonly origins: OriginCount;
  /** Newest first; repetitions inside one article collapsed into the first. */
  readonly claims: readonly ClaimView[];
}

export interface TodayView {
  readonly funnel: Funnel;
  /** True if any sample document is in the ledger. */
  readonly sample: boolean;
  readonly dyads: readonly DyadView[];
  /** Claims with one actor only (threats, deployments … without a named other side). */
  readonly alone: readonly ClaimView[];
}

export interface BlockView extends Span {
  readonly label: BlockLabel;
  readonly rule: string;
}

export interface DocumentView {
  readonly head: DocumentHead;
  /** The whole text, furniture included. Hostile: never put into a page unescaped. */
  readonly text: string;
  readonly blocks: readonly BlockView[];
  /** In order of their evidence. */
  readonly claims: readonly ClaimView[];
  /** Claims that people rejected, in the same order: they count nowhere. */
  readonly rejected: readonly ClaimView[];
  /** Sentences that name two actors and gave no claim. */
  readonly unread: readonly UnreadSentence[];
  readonly profile: ProfileView;
  /** All web addresses it is known under, the one that names it first. */
  readonly addresses: readonly string[];
  /** Versions, as they were recorded; `older`: an older state that was read after a newer one. */
  readonly versions: readonly { readonly n: number; readonly recordedAt: string; readonly hash: string; readonly older?: true }[];
  /** Other documents that print the same text, wholly or nearly. */
  readonly copies: readonly DocumentHead[];
  readonly agencies: readonly string[];
}

/** What the document is as a whole: hints and shares, no verdict. */
export interface ProfileView {
  /** Claims read in it, and those of them that the outlet makes in its own voice. */
  readonly claims: number;
  readonly unsourced: number;
  /** Sources by type, the most claims first. A claim with a chain of sources counts for every type in it. */
  readonly sources: readonly {
    readonly type: SourceType;
    readonly claims: number;
    /** Each once, in order of their first claim. */
    readonly names: readonly string[];
  }[];
  /** What hints at the sort of text, with the evidence of each hint. */
  readonly genres: readonly { readonly genre: Genre; readonly evidence: readonly GenreEvidence[] }[];
  /** Where the headline says more than its body. */
  readonly headline: readonly HeadlineView[];
}

export interface GenreEvidence {
  readonly basis: GenreBasis;
  readonly rule: string;
  /** The words of the text, or what an address or a list says. */
  readonly words: string;
  /** Where they stand in the text; absent for an address or a list. */
  readonly span?: Span;
}

/** A claim of the headline, and one of the body that tells the same with more reserve. */
export interface HeadlineView {
  readonly drops: readonly HeadlineDrop[];
  /** Ids of claims. */
  readonly headline: string;
  readonly body: string;
}

/** A sentence that gave no claim, and the frames that came near to one. */
export interface WhyNotSentence extends UnreadSentence {
  readonly quote: string;
  /** No claim is looked for in a sentence of this length. */
  readonly tooLong?: true;
  /** Nearest first; none if no verb or noun of the sentence is in the frame lexicon. */
  readonly nearMisses: readonly (Omit<NearMiss, "sentence"> & {
    /** The verb or noun as it stands in the sentence. */
    readonly word: string;
  })[];
}

/** Why sentences of an article gave no claim. */
export interface WhyNotView {
  /** File, line or id that it was read from. */
  readonly name: string;
  readonly title?: string;
  /** A sport report: no claim is looked for. */
  readonly offTopic: boolean;
  readonly claims: number;
  readonly sentences: readonly WhyNotSentence[];
}

/** What a marked stretch of the evidence is for its claim. */
export type MarkRole = "trigger" | "actor" | "recipient" | "source" | "cue";

/** A marked stretch of the evidence sentence; offsets into `ExplainView.claim.quote`. */
export interface MarkView extends Span {
  readonly role: MarkRole;
  /** What it stands for: the actor's code, the source's name; empty for trigger and cue. */
  readonly of: string;
}

/** One step of the derivation; `quote` is the text it looked at, if that lies inside the evidence or its document. */
export interface StepView {
  readonly rule: string;
  readonly says: string;
  readonly quote?: string;
}

/** How a claim came about. */
export interface ExplainView {
  readonly claim: ClaimView;
  /** What the software read, where a decision changed it. */
  readonly asRead?: ListedClaim;
  readonly marks: readonly MarkView[];
  /** Actors and sources that another sentence names: carried on from there. */
  readonly carried: readonly { readonly role: MarkRole; readonly of: string; readonly quote?: string }[];
  readonly steps: readonly StepView[];
  /** Why the claim counts as said here only, or elsewhere too. */
  readonly origin: OriginView;
}

/** The origin decision about the claim's document, with its reason. */
export interface OriginView {
  /** `own`: no earlier document of the ledger prints this text; `decided`: a person said where it comes from. */
  readonly basis: "own" | "near-copy" | "decided";
  /** The document whose text it shares, and how much of the shorter one of the two (0…1). */
  readonly of?: string;
  readonly shared?: number;
  /** Agency that both credit. */
  readonly agency?: string;
}
