import { HEALTHS, type Health, type SourceHealth } from "./views.ts";

/** What the ledger knows of a source, as far as it is shown. */
export interface KnownSource extends Pick<SourceHealth, "id" | "kind" | "title" | "address" | "items"> {
  readonly state: {
    readonly nextDue?: string;
    readonly interval?: number;
    readonly failures: number;
    readonly failingSince?: string;
    readonly lastVisit?: string;
    readonly lastSuccess?: string;
    readonly lastError?: string;
    readonly gone?: boolean;
  };
}

/** Overdue by so much more than its interval, a source is not being watched; milliseconds. */
const OVERDUE = 3_600_000;

/** Sources with their health, those that need somebody first. @param now ISO 8601, UTC */
export function sourceHealth(sources: readonly KnownSource[], now: string): readonly SourceHealth[] {
  const rank = ({ health }: SourceHealth): number => HEALTHS.indexOf(health);
  return sources.map((source) => toHealth(source, now)).sort((a, b) => rank(a) - rank(b) || (a.address < b.address ? -1 : 1));
}

function toHealth({ id, kind, title, address, items, state }: KnownSource, now: string): SourceHealth {
  const health = healthOf(state, now);
  const since = health === "failing" ? state.failingSince : health === "unread" ? state.lastVisit : undefined;
  const { lastSuccess, nextDue, lastError } = state;
  return {
    id,
    kind,
    ...(title !== undefined && { title }),
    address,
    health,
    ...(since !== undefined && { since }),
    ...(lastSuccess !== undefined && { lastSuccess }),
    ...(nextDue !== undefined && health !== "gone" && { nextVisit: nextDue }),
    ...(lastError !== undefined && (health === "failing" || health === "gone") && { error: lastError }),
    items,
  };
}

function healthOf({ gone, lastVisit, nextDue, interval = 0, failures }: KnownSource["state"], now: string): Health {
  if (gone === true) return "gone";
  if (lastVisit === undefined) return "waiting";
  if (nextDue !== undefined && Date.parse(now) - Date.parse(nextDue) > OVERDUE + interval * 1000) return "unread";
  return failures > 0 ? "failing" : "ok";
}
