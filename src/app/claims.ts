import { FACTUALITIES, type Factuality, isKind, KINDS, type Kind } from "../core/index.ts";
import type { ClaimView, UiLanguage } from "../publish/index.ts";
import { actorCode } from "./actor-names.ts";
import { dyadOf } from "./brief.ts";
import type { ClaimFilter } from "./entente.ts";
import { UnknownChoice } from "./errors.ts";
import { momentOf } from "./moment.ts";
import { nearNames } from "./near-names.ts";
import { publicationDate } from "./publication-date.ts";
import type { Workbench } from "./workbench.ts";

/** Which claims somebody wants, as typed. */
export interface ClaimQuestion {
  readonly actor?: string;
  readonly dyad?: string;
  readonly kind?: string;
  readonly source?: string;
  readonly factuality?: string;
  readonly since?: string;
  readonly until?: string;
  readonly asOf?: string;
}

/**
 * Claims of the ledger, newest first.
 * @throws UnknownChoice if a code, kind or date does not exist, listing near ones.
 */
export async function claims(
  { entente, actors }: Pick<Workbench, "entente" | "actors">,
  asked: ClaimQuestion,
  lang: UiLanguage,
): Promise<readonly ClaimView[]> {
  const { actor, dyad, kind, source, factuality, since, until, asOf } = asked;
  const filter: ClaimFilter = {
    ...(actor !== undefined && { actor: actorCode(actors(), actor) }),
    ...(dyad !== undefined && { dyad: dyadOf(actors(), dyad) }),
    ...(kind !== undefined && { kind: kindOf(kind) }),
    ...(source !== undefined && { source }),
    ...(factuality !== undefined && { factuality: factualityOf(factuality) }),
    ...(since !== undefined && { since: dayOf(since, "notBefore") }),
    ...(until !== undefined && { until: dayOf(until, "notAfter") }),
    ...(asOf !== undefined && { asOf: momentOf(asOf) }),
  };
  return entente.claims(filter, lang);
}

/** The kind somebody names. @throws UnknownChoice listing near ones. */
export function kindOf(given: string): Kind {
  const wanted = given.trim().toLowerCase();
  if (isKind(wanted)) return wanted;
  const near = nearNames(wanted, KINDS);
  throw new UnknownChoice(`There is no kind "${given}". ${near.length > 0 ? `Near: ${near.join(", ")}.` : `Kinds: ${KINDS.join(", ")}.`}`);
}

function factualityOf(given: string): Factuality {
  const found = FACTUALITIES.find((f) => f === given.trim().toUpperCase());
  if (!found) throw new UnknownChoice(`There is no factuality "${given}". It is one of ${FACTUALITIES.join(", ")}.`);
  return found;
}

/** The first or last day of a day, month or year that somebody names. @throws UnknownChoice */
export function dayOf(given: string, end: "notBefore" | "notAfter"): string {
  const day = publicationDate(given)?.[end];
  if (day === undefined)
    throw new UnknownChoice(`"${given}" is no date. Give a day, a month or a year, as in 2024-03-12, 2024-03 or 2024.`);
  return day;
}
