import { study } from "../../analysis/index.ts";
import type { RecordedClaim, Snapshot } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import { buildClaim } from "../build-claims.ts";
import { judgementOf } from "../events/judgement.ts";
import { atSentence, webAddress } from "../links.ts";
import type { UiLanguage } from "../views.ts";
import type { BriefingCitation } from "./views.ts";

/** Numbers the sentences that a briefing quotes, in the order in which it does. */
export interface Citing {
  number(claim: RecordedClaim): number;
  all(): readonly BriefingCitation[];
}

/** Begins a list of citations. */
export function citing(snapshot: Snapshot, names: ActorNames, language: UiLanguage): Citing {
  const numbers = new Map<RecordedClaim, number>();
  return {
    number: (claim) => {
      const n = numbers.get(claim) ?? numbers.size + 1;
      numbers.set(claim, n);
      return n;
    },
    all: () => [...numbers].map(([claim, n]) => citation(claim, n, snapshot, names, language)),
  };
}

function citation(claim: RecordedClaim, n: number, snapshot: Snapshot, names: ActorNames, language: UiLanguage): BriefingCitation {
  const view = buildClaim(snapshot, claim, names, language);
  const address = view.document.sample ? undefined : webAddress(view.document.url);
  return {
    n,
    claim: view,
    ...(address !== undefined && { original: atSentence(address, view.quote) }),
    ...judgementOf(claim, study(snapshot)),
  };
}
