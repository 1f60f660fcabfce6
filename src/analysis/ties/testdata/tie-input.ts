import { article, claimOn, type MadeClaim } from "../../../../tests/support/make-snapshot.ts";
import { findContradictions } from "../../contradictions/index.ts";
import { groupEvents } from "../../events/group-events.ts";
import { findOrigins } from "../../origins.ts";
import { tell } from "../../told.ts";
import type { TieInput } from "../dyad-events.ts";

/** One claim in an article of its own, in a paper of its own. The first word is the trigger. */
export interface Telling extends Partial<Omit<MadeClaim, "trigger">> {
  readonly id: string;
  /** Day of the article; without one it is undated. */
  readonly on?: string;
  readonly says?: string;
  readonly agencies?: readonly string[];
}

/** Events and claims as they come from articles that say these things: by default that Nordmark has delivered arms to Ostrien. */
export function tieInput(tellings: readonly Telling[]): TieInput {
  const made = tellings.map(({ id, on, says = "Geliefert hat Nordmark an Ostrien.", agencies = [], ...claim }) => {
    const document = article({
      id,
      outlet: `Blatt ${id}`,
      agencies,
      blocks: [["body", says, `Ausgabe ${id}.`]],
      ...(on !== undefined && { published: on }),
    });
    const trigger = says.split(" ")[0] ?? "";
    return {
      document,
      claim: claimOn(document, "1", says, { kind: "arms-transfer", actors: ["NMK"], recipients: ["OST"], trigger, ...claim }),
    };
  });
  const documents = made.map((m) => m.document);
  const told = tell(
    made.map((m) => m.claim),
    documents,
    findOrigins(documents),
  );
  const events = groupEvents(told);
  return { events, told, contradictions: findContradictions(told, events) };
}

/** Actors who do something together, for kinds without direction. */
export const together = (...actors: string[]): Pick<MadeClaim, "actors" | "recipients"> => ({ actors, recipients: [] });
