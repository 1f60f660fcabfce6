/** A word in the two languages of the interface. */
export interface Label {
  readonly de: string;
  readonly en: string;
}

/**
 * Who has the say in an outlet and who pays for it: the typology of the State Media Monitor (Marius Dragomir, Astrid Söderström: The State
 * of State Media. CEU Democracy Institute, Center for Media, Data and Society, 2021), and two plain types for outlets that it does not rate.
 * An outlet without a type is unknown. It is never taken for independent.
 */
export const OWNERSHIP = {
  SC: { de: "staatlich kontrolliert", en: "state-controlled" },
  CaPu: { de: "öffentliches Medium unter Kontrolle der Regierung", en: "captured public" },
  CaPr: { de: "privates Medium unter Kontrolle der Regierung", en: "captured private" },
  ISFM: { de: "staatlich finanziert und verwaltet, redaktionell unabhängig", en: "independent, state-funded and state-managed" },
  ISF: { de: "staatlich finanziert, redaktionell unabhängig", en: "independent, state-funded" },
  ISM: { de: "staatlich verwaltet, redaktionell unabhängig", en: "independent, state-managed" },
  IP: { de: "unabhängig, öffentlich", en: "independent public" },
  private: { de: "privat", en: "private" },
  public: { de: "öffentlich-rechtlich", en: "public" },
} as const satisfies Readonly<Record<string, Label>>;
export type OwnershipType = keyof typeof OWNERSHIP;

/** Types under which a government has the say in the newsroom. Those that a state pays or manages but that edit themselves are not here. */
export const GOVERNMENT_HAS_SAY: ReadonlySet<OwnershipType> = new Set(["SC", "CaPu", "CaPr"]);

/** What a legal act does to an outlet. */
export const MEASURES = {
  "broadcasting-ban": { de: "Verbot der Verbreitung", en: "ban on broadcasting and distribution" },
  "licence-withdrawn": { de: "Zulassung fehlt oder entzogen", en: "licence withdrawn or missing" },
  blocked: { de: "Zugang gesperrt", en: "access blocked" },
  "asset-freeze": { de: "Einfrieren von Vermögen", en: "asset freeze" },
  "advertising-ban": { de: "Werbeverbot", en: "ban on advertising" },
  "foreign-mission": { de: "als ausländische Vertretung eingestuft", en: "designated as a foreign mission" },
} as const satisfies Readonly<Record<string, Label>>;
export type Measure = keyof typeof MEASURES;

/** A measure of a state or union against an outlet, as the act says it. No judgement of the act or of the outlet. */
export interface OutletSanction {
  /** Handle of the act within the shipped list, e.g. `EU-2022-350`. */
  readonly id: string;
  /** The act as it is cited. */
  readonly act: string;
  /** What it is called or does, in a line. */
  readonly title?: string;
  /** Code of the state or union that set it. */
  readonly jurisdiction: string;
  readonly measure: Measure;
  /** First day it applies, ISO 8601. */
  readonly from: string;
  /** Last day it applies, ISO 8601. Without it, no end is known. */
  readonly until?: string;
  /** The act itself, where it is on the web. */
  readonly url?: string;
  /** What of the outlet it covers, where that is not all: a programme, or the house that it is addressed to. */
  readonly scope?: string;
  /** Act or days come from one report only, or from memory; look them up before you rely on them. */
  readonly unconfirmed?: true;
  /** Where act, outlets and days were looked up. */
  readonly source: string;
}

/** A source of news: paper, station, site or agency. Facts with their source; what is not known is absent. */
export interface Outlet {
  readonly name: string;
  /** Other spellings and names. */
  readonly also?: readonly string[];
  /** Registered domains and hosts, lower case, without "www."; what lies below them belongs to it as well. */
  readonly domains?: readonly string[];
  /** Code of the state it is from, as in the actor directory. */
  readonly country: string;
  readonly owner?: string;
  readonly ownership?: OwnershipType;
  readonly agency?: true;
  /** The sign a language pack knows the agency by ("dpa"). */
  readonly sign?: string;
  /** BCP 47. */
  readonly languages?: readonly string[];
  readonly sanctions?: readonly OutletSanction[];
  /** Where the facts are known from. */
  readonly source: string;
  /** What a reader of the row should know. */
  readonly note?: string;
}

/**
 * The measures in force on a day, oldest first.
 * @param day ISO 8601 (`2024-03-12`); both ends of a measure are inclusive.
 */
export function sanctionsOn({ sanctions = [] }: Pick<Outlet, "sanctions">, day: string): readonly OutletSanction[] {
  return sanctions
    .filter(({ from, until }) => from <= day && (until === undefined || day <= until))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1));
}
