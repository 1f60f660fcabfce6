import type { Event } from "../../analysis/events/event.ts";
import { groupEvents } from "../../analysis/events/group-events.ts";
import { naturalId, recordedIds } from "../../analysis/events/recorded-ids.ts";
import type { Decision, EventMembership, MadeBy } from "../../core/index.ts";
import type { SettledClaim, Settling } from "../../ledger/index.ts";
import { type Affected, toTold } from "./tellings.ts";

/** Groups the claims again that have an affected key or name, or are tied to one by a name or a decision, and records who joined and left. */
export async function settleEvents(
  tables: Settling,
  { keys, names, gone }: Affected,
  decisions: readonly Decision[],
  software: string,
): Promise<void> {
  const rows = await reach(tables, { keys, names, gone }, decisions);
  const claims = new Map((await tables.claims(rows.map((r) => r.documentId))).map((c) => [c.id, c]));
  const told = rows.flatMap((row) => {
    const claim = claims.get(row.claimId);
    return claim ? [toTold(row, claim)] : [];
  });
  const groups = groupEvents(
    told.sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1)),
    decisions,
  );
  const recorded = await tables.eventsOf([...told.map((t) => t.claim.id), ...gone]);
  const ids = await idsOf(tables, groups, recorded, gone);

  const members: EventMembership[] = [];
  const add = (claimId: string, eventId: string, change: EventMembership["change"], reason: string, by: MadeBy): void =>
    void members.push({ claimId, eventId, change, reason, by, at: tables.at });
  const apart = decisions.filter((d) => d.kind === "other-event");
  for (const [i, group] of groups.entries()) {
    const id = ids[i] as string;
    for (const { claim, reason } of group.members) {
      const before = recorded.get(claim.id);
      if (before === id) continue;
      const decision = /^decided: (?<id>d\d+)$/u.exec(reason)?.groups?.["id"];
      const held = apart.find(({ subjects }) => subjects.includes(claim.id))?.id;
      const by = decision ?? (before === undefined ? undefined : held);
      const made = by === undefined ? { software } : { decision: by };
      if (before !== undefined) add(claim.id, before, "left", `now told of ${id}`, made);
      add(claim.id, id, "joined", reason, made);
    }
  }
  for (const claimId of gone) {
    const before = recorded.get(claimId);
    if (before !== undefined) add(claimId, before, "left", "the claim does not stand any more: read anew, or decided", { software });
  }
  await tables.addMembers(members);
}

/** The ids that the groups keep or get. A claim that continues a replaced one has a share in the event of that one. */
async function idsOf(
  tables: Settling,
  groups: readonly Event[],
  recorded: ReadonlyMap<string, string>,
  gone: ReadonlySet<string>,
): Promise<readonly string[]> {
  const claims = new Set(groups.flatMap((g) => g.members.map((m) => m.claim.id)));
  const shares = new Map(recorded);
  for (const [from, to] of await tables.continued([...gone])) {
    const event = recorded.get(from);
    if (event !== undefined && claims.has(to) && !shares.has(to)) shares.set(to, event);
  }
  const naturals = [...claims].filter((id) => !recorded.has(id)).map(naturalId);
  const members = await tables.membersOf([...shares.values(), ...naturals]);
  const elsewhere = [...members].filter(([claim]) => !claims.has(claim) && !gone.has(claim));
  // Whoever is recorded but not settled waits for a later batch, and has no say in who keeps an id.
  const settled = new Set((await tables.settledClaims(elsewhere.map(([claim]) => claim))).map((row) => row.claimId));
  const held = new Set(elsewhere.flatMap(([claim, event]) => (settled.has(claim) ? event : [])));
  for (const [claim, event] of shares) if (held.has(event)) shares.delete(claim);
  const own = new Set(shares.values());
  const living = new Set(members.values());
  return recordedIds(groups, shares, (id) => living.has(id) && !own.has(id));
}

async function reach(tables: Settling, { keys, names, gone }: Affected, decisions: readonly Decision[]): Promise<readonly SettledClaim[]> {
  const partners = new Map<string, string[]>();
  for (const { kind, subjects } of decisions)
    if (kind === "same-event") for (const s of subjects) partners.set(s, [...(partners.get(s) ?? []), ...subjects.filter((o) => o !== s)]);
  const rows = new Map<string, SettledClaim>();
  // What a decision tied to a claim that nothing continues stands without it from now on.
  const left = await tables.settledClaims([...gone].flatMap((claim) => partners.get(claim) ?? []));
  const [knownKeys, knownNames] = [new Set([...keys, ...left.map((row) => row.key)]), new Set(names)];
  for (let [nextKeys, nextNames] = [[...knownKeys], [...knownNames]]; nextKeys.length + nextNames.length > 0; ) {
    const found = (await tables.settledUnder(nextKeys, nextNames)).filter((row) => !rows.has(row.claimId));
    for (const row of found) rows.set(row.claimId, row);
    const tied = await tables.settledClaims(found.flatMap((row) => partners.get(row.claimId) ?? []));
    const all = [...found, ...tied];
    nextKeys = [...new Set(all.map((r) => r.key))].filter((key) => !knownKeys.has(key));
    nextNames = [...new Set(all.flatMap((r) => r.name ?? []))].filter((name) => !knownNames.has(name));
    for (const key of nextKeys) knownKeys.add(key);
    for (const name of nextNames) knownNames.add(name);
  }
  return [...rows.values()];
}
