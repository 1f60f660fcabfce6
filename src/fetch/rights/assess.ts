import { FetchSettingsError } from "../failure.ts";
import type { Ground, Rights, RightsMark, StatedGround } from "../types.ts";
import type { Statement } from "./statements.ts";

/** Later ones replace earlier ones (TDMRep, section "Processing priority"). */
const TDM_ORDER: readonly string[] = ["tdmrep-file", "tdmrep-header", "tdmrep-meta"];

/**
 * Weighs what was found: any statement that covers what we do reserves; of those by TDMRep only the one nearest to the text counts.
 * Reserved means not taken, unless the user has stated a ground.
 */
export function assess(statements: readonly Statement[], ground: Ground | undefined, checkedAt: string): Rights {
  const nearest = statements.reduce((at, s) => Math.max(at, TDM_ORDER.indexOf(s.basis)), -1);
  const counts = (s: Statement): boolean => s.reserves && (!TDM_ORDER.includes(s.basis) || TDM_ORDER.indexOf(s.basis) === nearest);
  const by = statements.filter(counts).map(mark);
  const notes = statements.filter((s) => !counts(s)).map(mark);
  if (by.length === 0) return { reserved: false, by, notes, decision: "free", checkedAt };
  if (ground === undefined) return { reserved: true, by, notes, decision: "refused", checkedAt };
  return { reserved: true, by, notes, decision: "ground", ground, checkedAt };
}

function mark({ basis, value, address }: Statement): RightsMark {
  return { basis, value, address };
}

/** The grounds as a question: what holds for a host? The most particular statement counts. */
export function groundsBy(stated: readonly StatedGround[]): (hostname: string) => Ground | undefined {
  const everywhere = stated.find((s) => s.host === undefined);
  if (everywhere && (everywhere.ground === "licence" || everywhere.ground === "own-site"))
    throw new FetchSettingsError(`The ground “${everywhere.ground}” needs the host for which it holds.`);
  const forHosts = stated
    .filter((s): s is Required<StatedGround> => s.host !== undefined)
    .sort((a, b) => b.host.length - a.host.length)
    .map((s) => ({ ...s, host: s.host.toLowerCase() }));
  return (hostname) => (forHosts.find((s) => hostname === s.host || hostname.endsWith(`.${s.host}`)) ?? everywhere)?.ground;
}
