import { dyadsOf } from "../../analysis/index.ts";
import type { ActorView, ListedClaim } from "../views.ts";

/** Ids of the pairs a claim belongs to, from its view: `ESP-MAR`. */
export function pairsOfClaim({ kind, actors, recipients }: Pick<ListedClaim, "kind" | "actors" | "recipients">): readonly string[] {
  return dyadsOf({ kind, actors: actors.map(asActor), recipients: recipients.map(asActor) });
}

const asActor = ({ code, leaf }: ActorView): { code: string; leaf: string; span: { start: number; end: number } } => ({
  code,
  leaf,
  span: { start: 0, end: 0 },
});
