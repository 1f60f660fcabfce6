import { ACCESSION } from "./accession.ts";
import { ACCUSATIONS } from "./accusations.ts";
import { AGREEMENTS } from "./agreements.ts";
import { ARMS } from "./arms.ts";
import { ARMS_TESTS } from "./arms-tests.ts";
import { BACKING } from "./backing.ts";
import { BANS } from "./bans.ts";
import { BASING } from "./basing.ts";
import { BLOWS } from "./blows.ts";
import { CALLS } from "./calls.ts";
import { CLASHES } from "./clashes.ts";
import { COERCION } from "./coercion.ts";
import { CONCESSIONS } from "./concessions.ts";
import { CONDEMNATIONS } from "./condemnations.ts";
import { CONQUESTS } from "./conquests.ts";
import { DEALS } from "./deals.ts";
import { DEMANDS } from "./demands.ts";
import { DRILLS } from "./drills.ts";
import { ECONOMY } from "./economy.ts";
import { ENCOUNTERS } from "./encounters.ts";
import { ENDORSEMENTS } from "./endorsements.ts";
import { FORCE } from "./force.ts";
import type { Frame } from "./frame.ts";
import { INSTITUTIONS } from "./institutions.ts";
import { JUDGEMENTS } from "./judgements.ts";
import { MEASURES } from "./measures.ts";
import { MEDIATIONS } from "./mediations.ts";
import { MEETINGS } from "./meetings.ts";
import { NOUN_TIES } from "./noun-ties.ts";
import { PARTNERS } from "./partners.ts";
import { PRESSURE } from "./pressure.ts";
import { PROTESTS } from "./protests.ts";
import { QUARRELS } from "./quarrels.ts";
import { READINESS } from "./readiness.ts";
import { RECOGNITIONS } from "./recognitions.ts";
import { REFUSALS } from "./refusals.ts";
import { REJECTIONS } from "./rejections.ts";
import { RELATIONS } from "./relations.ts";
import { RELIEF } from "./relief.ts";
import { REPROACHES } from "./reproaches.ts";
import { REQUESTS } from "./requests.ts";
import { SANCTIONS } from "./sanctions.ts";
import { STRIKE_NOUNS } from "./strikes.ts";
import { SUPPORT } from "./support.ts";
import { THREATS } from "./threats.ts";
import { TIES } from "./ties.ts";
import { TRUCE_FRAMES } from "./truces.ts";
import { VISITS } from "./visits.ts";
import { VOTES } from "./votes.ts";
import { WITHDRAWALS } from "./withdrawals.ts";

/** Every frame of German. */
export const FRAMES: readonly Frame[] = [
  ...CONDEMNATIONS,
  ...DEMANDS,
  ...REJECTIONS,
  ...CONCESSIONS,
  ...SUPPORT,
  ...AGREEMENTS,
  ...DEALS,
  ...INSTITUTIONS,
  ...READINESS,
  ...RECOGNITIONS,
  ...ACCESSION,
  ...ENDORSEMENTS,
  ...VISITS,
  ...MEETINGS,
  ...CALLS,
  ...ENCOUNTERS,
  ...MEDIATIONS,
  ...DRILLS,
  ...BASING,
  ...PARTNERS,
  ...ECONOMY,
  ...ARMS,
  ...RELIEF,
  ...WITHDRAWALS,
  ...REQUESTS,
  ...ACCUSATIONS,
  ...JUDGEMENTS,
  ...REPROACHES,
  ...REFUSALS,
  ...BACKING,
  ...SANCTIONS,
  ...MEASURES,
  ...BANS,
  ...VOTES,
  ...PRESSURE,
  ...FORCE,
  ...BLOWS,
  ...CLASHES,
  ...TRUCE_FRAMES,
  ...THREATS,
  ...STRIKE_NOUNS,
  ...PROTESTS,
  ...CONQUESTS,
  ...COERCION,
  ...ARMS_TESTS,
  ...RELATIONS,
  ...QUARRELS,
  ...TIES,
  ...NOUN_TIES,
];
