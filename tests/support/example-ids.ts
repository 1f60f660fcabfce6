import type { Entente } from "../../src/app/entente.ts";
import type { ListedClaim } from "../../src/publish/index.ts";
import type { ExampleIds } from "../../src/server/routes/route.ts";

/** Something of each sort that a ledger holds: where there is a choice, what has most to show. */
export async function exampleIds(entente: Entente): Promise<ExampleIds> {
  const [contradictions, events] = [await entente.contradictions({}, "de"), await entente.events({}, "de")];
  const opposed = contradictions.map((c) => c.a.claim);
  const claim = opposed.find((c) => codesOf(c).length > 1) ?? opposed[0] ?? (await entente.lists.page({}, "de")).claims?.[0];
  const event = events.find((e) => e.contradictions > 0) ?? events[0];
  const outlet = claim?.document.outletId;
  const codes = claim && codesOf(claim);
  return {
    ...(claim && { claim: claim.id, document: claim.document.id }),
    ...(event && { event: event.id }),
    ...(codes && codes.length > 1 && { dyad: `${codes[0]}-${codes[1]}` }),
    ...(outlet !== undefined && { outlet }),
  };
}

const codesOf = ({ actors, recipients }: ListedClaim): readonly string[] =>
  [...new Set([...actors, ...recipients].map((a) => a.code))].sort();
