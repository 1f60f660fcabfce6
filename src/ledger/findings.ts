import type {
  ClaimChange,
  Decision,
  DecisionKind,
  EventMembership,
  OriginMembership,
  RecordedClaim,
  RecordedDocument,
} from "../core/index.ts";
import type { QueueSort } from "./tables-findings.ts";

/** A decision with what became of it. */
export interface DecisionRecord extends Decision {
  /** It was taken back. */
  readonly undone?: { readonly reason: string; readonly by: string; readonly at: string };
  /** The claim that it is about was found nowhere again when its document was read anew. */
  readonly nowhere?: true;
}

/** A decision to be made. The subject of `add-claim` is the document; that of the decision then is the id of the claim. */
export interface NewDecision {
  readonly kind: DecisionKind;
  readonly subjects: readonly string[];
  readonly value?: string;
  readonly change?: ClaimChange;
  readonly reason: string;
  readonly by: string;
}

/** What is recorded of an event id: where each claim that ever was told of it is now; without `eventId` in none. */
export interface EventTrace {
  readonly claimId: string;
  readonly eventId?: string;
}

/** A sampled shingle of a text, and where the text stands among those that share it. */
export interface Band {
  readonly band: number;
  readonly place: string;
}

/** A pair of texts that share something; `link` is plain data. */
export interface StoredLink {
  readonly text: string;
  readonly other: string;
  readonly link: object;
  readonly passage: boolean;
}

/** A document that has a text, and what else its origin depends on, as it was given. */
export interface WithText {
  readonly id: string;
  readonly dated: object;
}

/** A claim as a settling sees it. */
export interface SettledClaim {
  readonly claimId: string;
  readonly documentId: string;
  readonly key: string;
  readonly name?: string;
  /** JSON. */
  readonly told: string;
}

/** What is open when a settling begins. */
export interface Open {
  /** Documents whose newest analysis is newer than the last settling, in the order of their analyses. */
  readonly stale: readonly { readonly documentId: string; readonly recordedAt: string }[];
  /** There are more than were asked for. */
  readonly more: boolean;
  /** What else to look at; of documents whose claims changed no more than were asked for. */
  readonly queue: readonly { readonly sort: QueueSort; readonly item: string }[];
  /** What grouped last; undefined before the first time. */
  readonly software?: string;
}

/** The tables of the findings inside one transaction that is written whole or not at all. */
export interface Settling {
  /** The instant of what is written. */
  readonly at: string;
  open(limit: number): Promise<Open>;
  /** Takes everything as new: for another version of the grouping. */
  restart(): Promise<void>;
  decisions(): Promise<readonly Decision[]>;
  documents(ids: readonly string[]): Promise<readonly RecordedDocument[]>;
  /** Claims of the current analyses. */
  claims(documentIds: readonly string[]): Promise<readonly RecordedClaim[]>;

  /** Texts by document, documents by text. */
  textsOf(documentIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  documentsWith(textIds: readonly string[]): Promise<ReadonlyMap<string, readonly WithText[]>>;
  setText(documentId: string, text: string, dated: object): Promise<void>;
  clearText(documentId: string): Promise<void>;
  sentencesOf(textIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  bandsOf(text: string): Promise<readonly Band[]>;
  /** Adds a text that is not there yet. */
  addText(text: string, sentences: number, bands: readonly Band[]): Promise<void>;
  /** Removes a text with its bands and links. */
  dropText(text: string): Promise<void>;
  /** Texts under the bands, of each band no more than `limit`. */
  under(bands: readonly number[], limit: number): Promise<readonly { readonly band: number; readonly text: string }[]>;
  /** How many texts a band has, counted up to a limit. */
  size(band: number, limit: number): Promise<number>;
  /** Texts of a band in their order. */
  members(band: number, limit: number): Promise<readonly string[]>;
  /** Texts before and after a place, the nearest first. */
  before(band: number, place: string, limit: number): Promise<readonly string[]>;
  after(band: number, place: string, limit: number): Promise<readonly string[]>;
  /** Texts between two places, counted up to a limit. */
  between(band: number, low: string, high: string, limit: number): Promise<number>;
  links(textIds: readonly string[]): Promise<readonly StoredLink[]>;
  /** Which of these texts are linked to each other. */
  linked(texts: readonly string[]): Promise<readonly Pick<StoredLink, "text" | "other">[]>;
  addLink(link: StoredLink): Promise<void>;
  dropLink(text: string, other: string): Promise<void>;

  /** Newest rows. */
  origins(documentIds: readonly string[]): Promise<readonly OriginMembership[]>;
  /** Documents whose newest row names one of these as their origin. */
  inOrigins(originIds: readonly string[]): Promise<readonly string[]>;
  addOrigins(rows: readonly OriginMembership[]): Promise<void>;

  settledOf(documentIds: readonly string[]): Promise<readonly SettledClaim[]>;
  settledUnder(keys: readonly string[], names: readonly string[]): Promise<readonly SettledClaim[]>;
  settledClaims(claimIds: readonly string[]): Promise<readonly SettledClaim[]>;
  setSettled(rows: readonly SettledClaim[]): Promise<void>;
  clearSettled(rows: readonly Pick<SettledClaim, "documentId" | "claimId">[]): Promise<void>;
  /** The event each claim is recorded for, by claim id. */
  eventsOf(claimIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The same for all claims of these documents, replaced ones too. */
  eventsIn(documentIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The members that these events have now, each with its event. */
  membersOf(eventIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The claim of the current analysis that continues a replaced one, by the id of that; without those that nothing continues. */
  continued(claimIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  addMembers(rows: readonly EventMembership[]): Promise<void>;

  /** Says what was settled: analyses up to `through`, and the queue as it was open. */
  done(through: string | undefined, software: string, queue: Open["queue"]): Promise<void>;
}

/** What was found out about the ledger, and what people decided. */
export interface Findings {
  /** True if something is not settled yet. Cheap. */
  behind(software: string): Promise<boolean>;
  /**
   * Work on the findings under the write lock, whole or not at all.
   * @param patient false: gives up soon while another process writes
   */
  settle<T>(work: (settling: Settling) => Promise<T>, patient?: boolean): Promise<T>;
  decide(decision: NewDecision): Promise<Decision>;
  /** Takes a decision back; undefined if there is none with this id that stands. */
  undo(id: string, reason: string, by: string): Promise<DecisionRecord | undefined>;
  /** True if a claim that was ever read names an actor or a source so. */
  isNamed(name: string): Promise<boolean>;
  /** In the order in which they were made. */
  decisions(asOf?: string): Promise<readonly DecisionRecord[]>;
  /** Where the claims went that were ever told of an event; empty if nobody knows the id. */
  trace(eventId: string): Promise<readonly EventTrace[]>;
}
