import { fitsNormalised, normalisePath } from "../polite/path-pattern.ts";

/** One rule of a site's tdmrep.json. */
export interface TdmRule {
  /** The pattern, normalised. */
  readonly location: string;
  readonly reserved: boolean;
  readonly policy?: string;
}

const MOST_RULES = 5_000;

/**
 * Reads /.well-known/tdmrep.json (TDM Reservation Protocol, W3C Community Group Final Report, 10 May 2024, section "TDM File on the Origin
 * Server"). A rule that is not as it must be is passed over; a file that is no list has no rules.
 */
export function parseTdmFile(text: string): readonly TdmRule[] {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch {
    return [];
  }
  const list: readonly unknown[] = Array.isArray(data) ? data.slice(0, MOST_RULES) : [data];
  return list.flatMap((entry) => {
    if (typeof entry !== "object" || entry === null || !("location" in entry) || typeof entry.location !== "string") return [];
    const reserved = "tdm-reservation" in entry ? reservation(entry["tdm-reservation"]) : undefined;
    const policy = "tdm-policy" in entry && typeof entry["tdm-policy"] === "string" ? entry["tdm-policy"] : undefined;
    if (reserved === undefined) return [];
    return [{ location: normalisePath(entry.location), reserved, ...(policy !== undefined && { policy: policy.slice(0, 2_000) }) }];
  });
}

/** The rule for a path with its query: the first in the file that fits. */
export function tdmRuleFor(rules: readonly TdmRule[], path: string): TdmRule | undefined {
  const normal = normalisePath(path);
  return rules.find((rule) => fitsNormalised(rule.location, normal));
}

/** 1 reserves, 0 does not, anything else counts as not said. */
export function reservation(value: unknown): boolean | undefined {
  const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  return text === "1" ? true : text === "0" ? false : undefined;
}
