import type { ListedClaim } from "../../../server/contract.ts";
import { visible } from "../text/visible.ts";

/** A row of the form: an actor. */
export interface ActorRow {
  readonly code: string;
  readonly leaf: string;
}
/** A row of the form: a source. */
export interface SourceRow {
  readonly name: string;
  readonly code: string;
}

/** The form about a claim as it is filled in: what stands in its fields, and nothing is checked. */
export interface Filled {
  readonly kind: string;
  readonly ends: boolean;
  readonly actors: readonly ActorRow[];
  readonly recipients: readonly ActorRow[];
  /** Outermost first. */
  readonly sources: readonly SourceRow[];
  readonly factuality: string;
  readonly stance: string;
  readonly tense: string;
  readonly time: string;
  readonly place: string;
  readonly object: string;
}

const TEXT_FIELDS = ["time", "place", "object"] as const;
export const CHOICE_FIELDS = ["factuality", "stance", "tense"] as const;
/** So many rows of one sort are read: more than any claim has. */
const MOST_ROWS = 100;

/** Fields of a form as they were sent; of several with one name the last. */
export type Fields = Readonly<Record<string, string>>;

/** An empty form: what an added claim has if nothing else is said. */
export const EMPTY: Filled = {
  kind: "",
  ends: false,
  actors: [],
  recipients: [],
  sources: [],
  factuality: "CT+",
  stance: "",
  tense: "past",
  time: "",
  place: "",
  object: "",
};

/** The form as a claim fills it in. */
export function filledFrom(claim: ListedClaim): Filled {
  const { kind, ends, factuality, stance, tense, time = "", place = "", object = "" } = claim;
  const row = ({ code, leaf }: ActorRow): ActorRow => ({ code, leaf: line(leaf) });
  return {
    kind,
    ends,
    actors: claim.actors.map(row),
    recipients: claim.recipients.map(row),
    sources: claim.sources.map(({ name, code = "" }) => ({ name: line(name), code })),
    factuality,
    stance,
    tense,
    time: line(time),
    place: line(place),
    object: line(object),
  };
}

/** Text as a field of one line holds it: what a browser cannot send back must not count as changed. */
const line = (text: string): string => visible(text).replace(/\s+/gu, " ").trim();

/** The form as it was sent; rows without code or name are gone. */
export function readFilled(fields: Fields): Filled {
  const text = (name: string): string => line(fields[name] ?? "");
  const rows = <T>(sort: string, read: (at: (part: string) => string) => T): readonly T[] =>
    Array.from({ length: MOST_ROWS }, (_, i) => read((part) => text(`${sort}-${i + 1}-${part}`)));
  const actors = (sort: string): readonly ActorRow[] =>
    rows(sort, (at) => ({ code: at("code"), leaf: at("leaf") })).filter((row) => row.code !== "");
  return {
    kind: text("kind-of-claim"),
    ends: text("ends") !== "",
    actors: actors("actor"),
    recipients: actors("recipient"),
    sources: rows("source", (at) => ({ name: at("name"), code: at("code") })).filter((row) => row.name !== "" || row.code !== ""),
    factuality: text("factuality"),
    stance: text("stance"),
    tense: text("tense"),
    time: text("time"),
    place: text("place"),
    object: text("object"),
  };
}

/** What a form changes, as the use case takes it: only what differs from `before`. */
export interface Changes {
  readonly kind?: string;
  readonly ends?: "yes" | "no";
  readonly actors?: readonly { readonly code: string; readonly leaf?: string }[];
  readonly recipients?: readonly { readonly code: string; readonly leaf?: string }[];
  readonly sources?: readonly { readonly name: string; readonly code?: string }[];
  readonly factuality?: string;
  readonly stance?: string;
  readonly tense?: string;
  readonly time?: string;
  readonly place?: string;
  readonly object?: string;
}

/**
 * What differs between two fillings of the form.
 * @param recorded sources of `before` as they are recorded: states and who is not named are shown under other names, in the reader's language
 */
export function changesOf(before: Filled, now: Filled, recorded: readonly { readonly name: string }[] = []): Changes {
  const differs = (field: keyof Filled): boolean => JSON.stringify(before[field]) !== JSON.stringify(now[field]);
  const actors = (rows: readonly ActorRow[]) => rows.map(({ code, leaf }) => ({ code, ...(leaf !== "" && { leaf }) }));
  const source = ({ name, code }: SourceRow) => {
    const known = recorded[before.sources.findIndex((s) => s.name === name && s.code === code)];
    return { name: known?.name ?? (name || code), ...(code !== "" && { code }) };
  };
  const texts = ["kind", ...CHOICE_FIELDS, ...TEXT_FIELDS] as const;
  return {
    ...Object.fromEntries(texts.flatMap((field) => (differs(field) ? [[field, now[field]]] : []))),
    ...(differs("ends") && { ends: now.ends ? ("yes" as const) : ("no" as const) }),
    ...(differs("actors") && { actors: actors(now.actors) }),
    ...(differs("recipients") && { recipients: actors(now.recipients) }),
    ...(differs("sources") && { sources: now.sources.map(source) }),
  };
}
