import { reachOf } from "../../analysis/events/reach.ts";
import { recordedOrigins } from "../../analysis/origins.ts";
import { type Told, tell } from "../../analysis/told.ts";
import type { KnownAgency } from "../../analysis/voices/claim-origin.ts";
import type { SettledClaim, Settling } from "../../ledger/index.ts";

/** Keys and names of events whose claims have to be grouped again, and claims that are told no more. */
export interface Affected {
  readonly keys: Set<string>;
  readonly names: Set<string>;
  readonly gone: Set<string>;
}

/** What the grouping knows of a claim beside the claim, as it is stored. */
type Rest = Omit<Told, "claim">;

/** A stored claim as the grouping takes it. */
export function toTold({ told }: SettledClaim, claim: Told["claim"]): Told {
  const { outlet, origin, voice, published, time } = JSON.parse(told) as Partial<Rest> & Pick<Rest, "origin" | "voice">;
  return { claim, outlet, origin, voice, published, time };
}

/**
 * Tells the claims of these documents anew, and of those that share a passage with one: their origins may have changed. Only what is told
 * differently now is affected.
 */
export async function settleTellings(
  tables: Settling,
  documentIds: readonly string[],
  agency: KnownAgency | undefined,
  affected: Affected,
): Promise<void> {
  const { documents, shared, retold } = await surroundings(tables, documentIds);
  const origins = recordedOrigins(documents, await tables.origins(documents.map((d) => d.document.id)), shared, agency);
  const told = tell(await tables.claims(retold), documents, origins, agency);
  const now = new Map(told.flatMap((t) => toRow(t) ?? []).map((row) => [row.claimId, row]));
  const before = new Map((await tables.settledOf(retold)).map((row) => [row.claimId, row]));
  const mark = ({ key, name }: SettledClaim): void => {
    affected.keys.add(key);
    if (name !== undefined) affected.names.add(name);
  };
  const changed = [...now.values()].filter((row) => JSON.stringify(row) !== JSON.stringify(before.get(row.claimId)));
  const gone = [...before.values()].filter((row) => !now.has(row.claimId));
  for (const row of [...changed, ...changed.flatMap((r) => before.get(r.claimId) ?? []), ...gone]) mark(row);
  // By what is recorded: after a new start nothing else knows of them.
  for (const claimId of (await tables.eventsIn(retold)).keys()) if (!now.has(claimId)) affected.gone.add(claimId);
  await tables.setSettled(changed);
  await tables.clearSettled(gone);
}

function toRow({ claim, ...rest }: Told): SettledClaim | undefined {
  const reach = reachOf(claim);
  if (!reach) return undefined;
  const { key, name } = reach;
  return { documentId: claim.documentId, claimId: claim.id, key, ...(name !== undefined && { name }), told: JSON.stringify(rest) };
}

/** The documents to be told anew, with all that their origins depend on: the groups they are in, and those they share a passage with. */
async function surroundings(tables: Settling, documentIds: readonly string[]) {
  const passages = async (ids: readonly string[]) => {
    const texts = await tables.textsOf(ids);
    const links = (await tables.links([...texts.values()])).filter((l) => l.passage);
    const having = await tables.documentsWith([...texts.values(), ...links.flatMap((l) => [l.text, l.other])]);
    return links.flatMap((l) => {
      const [all, others] = [having.get(l.text) ?? [], having.get(l.other) ?? []];
      const [a, b] = [all[0], others[0]];
      return a && b ? [...all.map((x) => [x.id, b.id] as const), ...others.slice(1).map((y) => [a.id, y.id] as const)] : [];
    });
  };
  const around = await passages(documentIds);
  const retold = [...new Set([...documentIds, ...around.flat()])];
  const shared = await passages(retold);
  const near = [...new Set([...retold, ...shared.flat()])];
  const groups = await tables.inOrigins((await tables.origins(near)).map((row) => row.originId));
  return { documents: await tables.documents([...new Set([...near, ...groups])]), shared, retold };
}
