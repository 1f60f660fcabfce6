import { add, takeIn } from "./add.ts";
import { briefing } from "./briefing.ts";
import { briefings } from "./briefings.ts";
import { claim } from "./claim.ts";
import { claims } from "./claims.ts";
import { contradictions } from "./contradictions.ts";
import { document } from "./document.ts";
import { dyad } from "./dyad.ts";
import { dyads } from "./dyads.ts";
import { event } from "./event.ts";
import { events } from "./events.ts";
import { go } from "./go.ts";
import { graph } from "./graph.ts";
import { map } from "./map.ts";
import { origins } from "./origins.ts";
import { outlet } from "./outlet.ts";
import { review, reviewName } from "./review.ts";
import { decideActors, reviewActors } from "./review-actors.ts";
import { addClaim, reviewAdd } from "./review-add.ts";
import { correctClaim, reviewClaim } from "./review-claim.ts";
import { reviewDecisions, takeDecision, undoDecision } from "./review-decisions.ts";
import type { FormRoute, Route } from "./route.ts";
import { changeSources, sources } from "./sources.ts";
import { today } from "./today.ts";
import { versions } from "./versions.ts";

/** Every view, in the order of the navigation. Fixed paths stand before those with an id. */
export const ROUTES: readonly Route[] = [
  today,
  claims,
  claim,
  document,
  origins,
  versions,
  events,
  event,
  contradictions,
  go,
  dyads,
  dyad,
  review,
  reviewDecisions,
  reviewActors,
  reviewAdd,
  reviewClaim,
  graph,
  map,
  briefings,
  briefing,
  sources,
  outlet,
  add,
];

/** Every form that can be sent, beside those for logging in and out. */
export const FORM_ROUTES: readonly FormRoute[] = [
  takeIn,
  changeSources,
  takeDecision,
  undoDecision,
  correctClaim,
  addClaim,
  decideActors,
  reviewName,
];
