import type { RecordedClaim } from "../../core/index.ts";
import { perClaim } from "../per-claim.ts";

/** Another day is sought or set: what was planned stays planned. German. */
const PUT_OFF =
  /(?<!\p{L})(?:verschoben|verschob(?:en)?|verschieb(?:e|t|en)|verschiebung|vertagt(?:e|en)?|aufgeschoben|nach(?:ge|zu)?hol(?:t|en)|(?:neue[rnsm]?|spätere[rnsm]?|andere[rnsm]?) (?:Termin|Zeitpunkt|Datum)(?:s|e|en)?|verlegt auf|auf (?:\p{Ll}+ ){0,3}(?:\p{Lu}\p{L}+ )?verlegt|Ersatztermin(?:s|e|en)?)(?!\p{L})/iu;
/** Who tells that it was planned does not say that it will come. German. */
const PLANNED =
  /(?<!\p{L})(?:(?:ursprünglich\p{L}*|eigentlich)|(?:geplant|vorgesehen|angesetzt|anberaumt)(?:e[nrsm]?)?|(?:hatte|hatten) [^.]{0,120}(?:angekündigt|geplant|vereinbart)|hätten? [^.]{0,120}(?:sollen|stattfinden)|sollten?)(?!\p{L})/iu;

/** True if a denial puts off to another day. */
export const putsOff = perClaim(({ quote }): boolean => PUT_OFF.test(quote));

/** True if a sentence tells a plan as a plan: "war für Mai geplant". */
export const namesPlan = perClaim(({ quote }): boolean => PLANNED.test(quote));

/** True for what is planned, whatever tense it is told in. */
export const isPlan = (claim: RecordedClaim): boolean => claim.tense === "future" || namesPlan(claim);
