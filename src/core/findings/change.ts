import type { ClaimActor, ClaimParts, Factuality, Tense } from "../claims/claim.ts";
import type { Kind } from "../claims/codebook.ts";
import type { Source, SourceType, Stance } from "../quotations/quotation.ts";
import type { Span } from "../text/span.ts";

/** An actor as a person names it. */
export interface GivenActor {
  readonly code: string;
  /** As the text names it; default: as the claim has it already, else the code. */
  readonly leaf?: string;
}

/** A source as a person names it. */
export interface GivenSource {
  readonly name: string;
  readonly code?: string;
  readonly type?: SourceType;
  readonly unnamed?: boolean;
}

/** What a person changes of a claim: fields that are absent stay as they are, `null` takes one away. */
export interface ClaimChange {
  readonly kind?: Kind;
  readonly ends?: boolean;
  readonly actors?: readonly GivenActor[];
  readonly recipients?: readonly GivenActor[];
  /** Outermost first. */
  readonly sources?: readonly GivenSource[];
  readonly factuality?: Factuality;
  readonly stance?: Stance;
  readonly tense?: Tense;
  readonly time?: string | null;
  readonly place?: string | null;
  readonly object?: string | null;
  /** Of an added claim: its sentence in the text of the time, the words of it, and where in them the happening is named. */
  readonly sentence?: Span & { readonly quote: string; readonly trigger: Span };
}

/** Fields of a claim that a decision can change, in the order in which they are told. */
export const CHANGEABLE = [
  "kind",
  "ends",
  "actors",
  "recipients",
  "sources",
  "factuality",
  "stance",
  "tense",
  "time",
  "place",
  "object",
] as const satisfies readonly (keyof ClaimChange & keyof ClaimParts)[];
export type ChangedField = (typeof CHANGEABLE)[number];

/**
 * A claim with what a person changed. Who is named anew is marked where the sentence names it, else the whole sentence is. A claim that gets a
 * source is not in the outlet's own voice any more, and the other way round, unless the change says what it is.
 * @param quote words of its sentence
 */
export function applyChange(parts: ClaimParts, change: ClaimChange, quote: string): ClaimParts {
  const { kind, ends, actors, recipients, sources, factuality, stance, tense } = change;
  const { evidence } = parts;
  const place = (words: string): Span | undefined => {
    const at = words === "" ? -1 : quote.indexOf(words);
    return at < 0 ? undefined : { start: evidence.start + at, end: evidence.start + at + words.length };
  };
  const named = [...parts.actors, ...parts.recipients];
  const actor = ({ code, leaf }: GivenActor): ClaimActor => {
    const known = named.find((a) => a.code === code && (leaf === undefined || leaf === a.leaf));
    return known ?? { code, leaf: leaf ?? code, span: place(leaf ?? code) ?? evidence };
  };
  const source = (given: GivenSource): Source => {
    const known = parts.sources.find((s) => s.name === given.name && (given.code === undefined || s.code === given.code));
    const span = place(given.name);
    return known ?? { ...given, ...(span && { span }) };
  };
  const chain = sources?.map(source) ?? parts.sources;
  const own = chain.length === 0;
  const follows = own ? ("asserts" as const) : parts.stance === "asserts" ? ("states" as const) : parts.stance;
  const { ends: _ends, time: _time, place: _place, object: _object, ...rest } = parts;
  const stops = ends ?? parts.ends === true;
  return {
    ...rest,
    ...(kind !== undefined && { kind }),
    ...(stops && { ends: true }),
    ...(actors && { actors: actors.map(actor) }),
    ...(recipients && { recipients: recipients.map(actor) }),
    sources: chain,
    stance: stance ?? (sources ? follows : parts.stance),
    ...(factuality !== undefined && { factuality }),
    ...(tense !== undefined && { tense }),
    ...text("time", parts, change),
    ...text("place", parts, change),
    ...text("object", parts, change),
  };
}

function text(field: "time" | "place" | "object", parts: ClaimParts, change: ClaimChange): Partial<ClaimParts> {
  const now = change[field] === undefined ? parts[field] : change[field];
  return now === undefined || now === null ? {} : { [field]: now };
}

/** What of a claim is not as it was. */
export function changedFields(before: ClaimParts, now: ClaimParts): readonly ChangedField[] {
  const said = (parts: ClaimParts, field: ChangedField): string =>
    JSON.stringify(
      field === "actors" || field === "recipients"
        ? parts[field].map((a) => [a.code, a.leaf])
        : field === "sources"
          ? parts.sources.map((s) => [s.name, s.code, s.unnamed === true])
          : (parts[field] ?? false),
    );
  return CHANGEABLE.filter((field) => said(before, field) !== said(now, field));
}
