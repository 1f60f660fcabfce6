import type { RecordedClaim, RecordedDocument, Source } from "../../core/index.ts";
import { type FullName, isBare } from "./named-sources.ts";

/**
 * On what the origin of a claim rests.
 * - `source`: it is told through a named source, the innermost one counts
 * - `agency`: no source is named; the text, or a copy of it, credits an agency
 * - `outlet`: no source and no agency: the outlet whose text it is says so itself
 * - `anonymous`: only sources that nobody names ("Diplomaten", "eine Zeitung"): they may be any other origin
 */
export const ORIGIN_BASES = ["source", "agency", "outlet", "anonymous"] as const;
export type OriginBasis = (typeof ORIGIN_BASES)[number];

/** From whom a claim comes in the end, as far as the text tells. */
export interface ClaimOrigin {
  readonly basis: OriginBasis;
  /**
   * Who it may be: one key if it is known, several if any of them ("dpa/AFP", "mit Material von"), the anonymous one's own if it may be
   * anybody. Equal keys are one origin.
   */
  readonly keys: readonly string[];
  /** Names for the keys, in their order. */
  readonly names: readonly string[];
  /** Actor code of a government, organisation or armed group: all who speak for it are one origin. */
  readonly code?: string;
  /** The document whose text it is told in first, if that is another one. */
  readonly copyOf?: string;
}

/** What is known of where the text of a claim comes from: its document, and all that print the same text. */
export interface Backing {
  /** The earliest document with the text. */
  readonly head: RecordedDocument;
  /** Every document with the text, the head among them. */
  readonly copies: readonly RecordedDocument[];
}

/** Agencies by the name that a source or an outlet is given; undefined for what is none. */
export type KnownAgency = (name: string) => string | undefined;

/** Sources whose code stands for one voice: who speaks for a government does not confirm another who does. */
const ONE_VOICE: ReadonlySet<Source["type"]> = new Set(["state", "organisation", "armed-group", "person"]);
/** What may stand before an agency's name: "die russische Nachrichtenagentur Tass". German. */
const CLASSED = /^(?:.* )?(?:Nachrichten|Presse)?-?agentur /iu;
/** Blocks that credit material beside the outlet's own work ("Mit Material von dpa"): their rule's id ends so. */
const MIXED = "material-line";

/**
 * The origin of a claim: the innermost named source if it is told through one, else the agency of its text, else the outlet. A copy that
 * left the credit out keeps the agency of the text it prints.
 * @param text who stands behind its text, see {@link textOrigin}
 * @param agency knows agencies by their names; without it only credits and sources of the type `agency` make one
 * @param fullName how its document names a source elsewhere
 */
export function claimOrigin(
  claim: RecordedClaim,
  text: TextOrigin,
  agency: KnownAgency = () => undefined,
  fullName: FullName = (source) => source,
): ClaimOrigin {
  const copyOf = text.head === claim.documentId ? {} : { copyOf: text.head };
  const named = claim.sources.map(fullName).findLast(isNamed);
  if (named) return { basis: "source", ...sourceKey(named, agency), ...copyOf };
  const { basis, keys, names } = text;
  const anonymous = claim.sources.at(-1);
  // The same text, the same anonymous source: its copies are not further ones.
  if (anonymous) return { basis: "anonymous", keys: [`anonymous ${keys.join("+")}`], names: [anonymous.name], ...copyOf };
  return { basis, keys, names, ...copyOf };
}

/** True if somebody is named: whose word a government's is tells its code. */
function isNamed(source: Source): boolean {
  return source.unnamed !== true && (hasOneVoice(source) || !isBare(source.name));
}

const hasOneVoice = ({ code, type }: Source): boolean => code !== undefined && (type === undefined || ONE_VOICE.has(type));

function sourceKey(source: Source, agency: KnownAgency): Pick<ClaimOrigin, "keys" | "names" | "code"> {
  const { code, name, type } = source;
  if (code !== undefined && hasOneVoice(source)) return { keys: [`actor ${code}`], names: [code], code };
  const sign =
    type === "agency" || type === "medium" || type === undefined ? (agency(name) ?? agency(name.replace(CLASSED, ""))) : undefined;
  return { keys: [sign === undefined ? nameKey(name) : `agency ${fold(sign)}`], names: [sign ?? name] };
}

/** Who stands behind a text where it names no source. */
export interface TextOrigin extends Pick<ClaimOrigin, "basis" | "keys" | "names"> {
  /** Id of the earliest document with the text. */
  readonly head: string;
}

/** Who stands behind a text that names no source: its agencies, beside own work also the outlet. */
export function textOrigin({ head: { document, blocks }, copies }: Backing, agency: KnownAgency = () => undefined): TextOrigin {
  const { id: head, outlet } = document;
  const credited = [...new Set(copies.flatMap((d) => d.agencies.map((name) => agency(name) ?? name)))].sort();
  const own = outlet === undefined ? undefined : agency(outlet);
  // An agency's own page needs no credit.
  if (credited.length === 0 && own !== undefined) return { head, basis: "agency", keys: [`agency ${fold(own)}`], names: [own] };
  const self = { key: outlet === undefined ? `text ${head}` : nameKey(outlet), name: outlet ?? head };
  if (credited.length === 0) return { head, basis: "outlet", keys: [self.key], names: [self.name] };
  const mixed = blocks.some((b) => b.rule.endsWith(MIXED));
  return {
    head,
    basis: "agency",
    keys: [...credited.map((name) => `agency ${fold(name)}`), ...(mixed ? [self.key] : [])],
    names: [...credited, ...(mixed ? [self.name] : [])],
  };
}

/** Key of an origin that is known by its name alone. */
export const nameKey = (name: string): string => `name ${fold(name)}`;

const fold = (name: string): string => name.normalize("NFKC").toLowerCase().trim();
