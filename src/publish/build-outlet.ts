import { MEASURES, type Measure, type Outlet, OWNERSHIP, type OwnershipType, sanctionsOn } from "../core/index.ts";
import type { ActorNames } from "./actor-names.ts";
import type { UiLanguage } from "./views.ts";

/** A source of news as it is shown: facts with where they are known from. What is absent is unknown. */
export interface OutletView {
  readonly name: string;
  readonly also: readonly string[];
  readonly country: { readonly code: string; readonly name: string };
  readonly owner?: string;
  readonly ownership?: { readonly type: OwnershipType; readonly label: string };
  readonly agency: boolean;
  readonly languages: readonly string[];
  readonly domains: readonly string[];
  /** The day that the sanctions are those of. */
  readonly day: string;
  /** In force on that day, oldest first. */
  readonly sanctions: readonly OutletSanctionView[];
  readonly source: string;
  readonly note?: string;
}

/** A measure of a state or union against an outlet. */
export interface OutletSanctionView {
  readonly id: string;
  readonly act: string;
  readonly title?: string;
  readonly jurisdiction: { readonly code: string; readonly name: string };
  readonly measure: { readonly type: Measure; readonly label: string };
  readonly from: string;
  readonly until?: string;
  readonly scope?: string;
  readonly url?: string;
  /** True where act or days come from one report only, or from memory. */
  readonly unconfirmed: boolean;
  readonly source: string;
}

/**
 * An outlet with the measures in force on a day.
 * @param day ISO 8601 (`2024-03-12`).
 */
export function buildOutlet(outlet: Outlet, day: string, names: ActorNames, language: UiLanguage): OutletView {
  const { name, also = [], country, owner, ownership, agency = false, languages = [], domains = [], source, note } = outlet;
  const place = (code: string) => ({ code, name: names(code, language) });
  return {
    name,
    also,
    country: place(country),
    ...(owner !== undefined && { owner }),
    ...(ownership && { ownership: { type: ownership, label: OWNERSHIP[ownership][language] } }),
    agency,
    languages,
    domains,
    day,
    sanctions: sanctionsOn(outlet, day).map(({ jurisdiction, measure, unconfirmed = false, ...act }) => ({
      ...act,
      jurisdiction: place(jurisdiction),
      measure: { type: measure, label: MEASURES[measure][language] },
      unconfirmed,
    })),
    source,
    ...(note !== undefined && { note }),
  };
}
