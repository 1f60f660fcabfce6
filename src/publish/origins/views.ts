import type { DecayChange } from "../../analysis/decay/decay.ts";
import type { OriginCount } from "../../analysis/voices/count-origins.ts";
import type { Decision, MadeBy } from "../../core/index.ts";
import type { OutletView } from "../build-outlet.ts";
import type { ClaimOriginView } from "../claim-origins.ts";
import type { Part } from "../differences/views.ts";
import type { ReliabilityView } from "../events/views.ts";
import type { ClaimView, DocumentHead } from "../views.ts";

/** A difference of a copy against the earliest version of its story. */
export interface DecayView {
  readonly change: DecayChange;
  /** As the earliest version has it. */
  readonly before: ClaimView;
  /** As the copy has it; of a denial that was cut, the claim that it denied. */
  readonly after: ClaimView;
  readonly figures?: readonly [before: string, after: string];
  /** Both sentences, word by word; absent for a denial that was cut, and where one is only quoted in part. */
  readonly parts?: readonly Part[];
}

/** A document that prints the text of the origin, and what it changed. */
export interface CopyView {
  readonly document: DocumentHead;
  /** The document whose text it was found to share, and how much of the shorter of the two both print (0…1). */
  readonly of?: string;
  readonly shared?: number;
  readonly sentences?: number;
  readonly agency?: string;
  readonly changes: readonly DecayView[];
}

/** A passage that another document, otherwise different, prints too. */
export interface PassageView {
  readonly with: DocumentHead;
  readonly sentences: number;
  /** As it stands here, and the differences to the other one; of an outlet under sanctions its beginning, without differences. */
  readonly text: string;
  readonly parts: readonly Part[];
}

/** Where the text of a document comes from, why that is thought, and what became of it on the way. */
export interface OriginsView {
  readonly document: DocumentHead;
  readonly agencies: readonly string[];
  /** The document that stands for the origin: the earliest of its group, as far as dates are known. */
  readonly origin: DocumentHead;
  /** `own`: nothing earlier in the ledger prints this text. `decided`: a person said so. */
  readonly basis: "own" | "near-copy" | "decided";
  readonly of?: string;
  readonly shared?: number;
  readonly sentences?: number;
  readonly agency?: string;
  readonly madeBy?: MadeBy;
  readonly madeAt?: string;
  /** All other documents of the origin, earliest first. */
  readonly copies: readonly CopyView[];
  readonly passages: readonly PassageView[];
  /** What the list of outlets knows; absent if the outlet is not listed, and then it is unknown, not independent. */
  readonly outlet?: OutletView;
  readonly reliability?: ReliabilityView;
  /** From whom its claims come. */
  readonly claims: readonly { readonly claim: ClaimView; readonly origin: ClaimOriginView }[];
  readonly origins: OriginCount;
  /** What people decided about the document, or about its outlet. */
  readonly decisions: readonly Decision[];
}
