import type { Dropped, Ledger } from "../ledger/index.ts";
import { UnknownChoice } from "./errors.ts";

/** Where the ledger keeps the rule. */
const SETTING = "retention.originals";
const DAY_MS = 86_400_000;
const LONGEST = 36_500;

/** How long originals are kept, and what the rule took or would take. */
export interface RetentionReport extends Dropped {
  /** Days; undefined: for ever. */
  readonly days?: number;
  readonly dryRun: boolean;
}

/**
 * The days somebody means; `keep` is for ever.
 * @throws UnknownChoice
 */
export function retentionDays(given: string): number | "keep" {
  const value = given.trim().toLowerCase();
  if (value === "keep") return "keep";
  const days = /^\d{1,5}$/u.test(value) ? Number(value) : Number.NaN;
  if (!(days <= LONGEST))
    throw new UnknownChoice(`"${given}" is no number of days. Give days, as in 30, or "keep" to keep originals for ever.`);
  return days;
}

/** How many days originals are kept; undefined: for ever. */
export async function retentionRule(ledger: Pick<Ledger, "setting">): Promise<number | undefined> {
  const days = await ledger.setting(SETTING);
  return typeof days === "number" ? days : undefined;
}

/**
 * Drops the originals that are older than the rule allows; hashes, texts, claims and sentences stay. To be called at the start of every long
 * run too.
 * @param wish sets the rule first; with `dryRun` nothing is set or dropped, only told
 */
export async function retention(
  ledger: Pick<Ledger, "setting" | "set" | "log">,
  now: Date,
  { originals, dryRun = false }: { readonly originals?: number | "keep"; readonly dryRun?: boolean } = {},
): Promise<RetentionReport> {
  const days = originals === undefined ? await retentionRule(ledger) : originals === "keep" ? undefined : originals;
  if (originals !== undefined && !dryRun && days !== (await retentionRule(ledger))) await ledger.set(SETTING, days ?? null);
  if (days === undefined) return { originals: 0, length: 0, stored: 0, dryRun };
  const before = new Date(now.getTime() - days * DAY_MS).toISOString();
  return { ...(await ledger.log.dropOriginals(before, { dryRun })), days, dryRun };
}
