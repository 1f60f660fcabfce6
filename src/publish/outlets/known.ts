import { type OutletDirectory, outletId } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import type { UiLanguage } from "../views.ts";
import { listedFacts } from "./lines.ts";
import { type KnownOutletLine, type KnownOutletsView, type KnownQuestion, MOST_KNOWN } from "./views.ts";

/** Outlets of the list by part of a name or domain, and by country; by name. @param day ISO 8601; sanctions of that day */
export function findKnownOutlets(
  { outlets }: OutletDirectory,
  { q = "", country = "" }: KnownQuestion,
  day: string,
  names: ActorNames,
  language: UiLanguage,
): KnownOutletsView {
  const wanted = fold(q);
  const land = fold(country);
  const fits = outlets.filter(
    ({ name, also = [], domains = [], country }) =>
      (wanted === "" || [name, ...also, ...domains].some((text) => fold(text).includes(wanted))) &&
      (land === "" || fold(country) === land || fold(names(country, language)).startsWith(land)),
  );
  const collator = new Intl.Collator(language);
  const lines = fits
    .toSorted((a, b) => collator.compare(a.name, b.name))
    .slice(0, MOST_KNOWN)
    .map(
      (outlet): KnownOutletLine => ({
        id: outletId(outlet),
        name: outlet.name,
        also: outlet.also ?? [],
        ...listedFacts(outlet, day, names, language),
      }),
    );
  return { known: outlets.length, total: fits.length, outlets: lines };
}

const fold = (text: string): string => text.trim().normalize("NFC").toLowerCase();
