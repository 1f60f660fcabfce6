import type { ClaimOrigin, OriginBasis } from "../analysis/voices/claim-origin.ts";
import type { ActorNames } from "./actor-names.ts";
import { sourceView } from "./source-names.ts";
import type { UiLanguage } from "./views.ts";

/** From whom a claim comes in the end. */
export interface ClaimOriginView {
  readonly basis: OriginBasis;
  /** Who it may be: several where any of them may be it. States and organisations by their usual names. */
  readonly names: readonly string[];
  /** The document whose text it is told in first, if that is another one. */
  readonly copyOf?: string;
}

/** The origin of a claim as it is shown. */
export function claimOriginView(
  { basis, names: given, code, copyOf }: ClaimOrigin,
  names: ActorNames,
  language: UiLanguage,
): ClaimOriginView {
  return {
    basis,
    names: given.map((name) => sourceView({ name, ...(code !== undefined && { code }) }, names, language).name),
    ...(copyOf !== undefined && { copyOf }),
  };
}
