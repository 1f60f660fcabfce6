import { sameSaid } from "../collapse.ts";
import type { ClaimView } from "../views.ts";

/** A claim of a brief with everything that is shown at its side. */
export interface Entry {
  readonly claim: ClaimView;
  /** The same claim in other prints of the same text. */
  readonly prints: readonly ClaimView[];
  /** Denials shown directly below. */
  readonly denials: readonly Entry[];
  /** Ids of denials that stand below another claim. */
  readonly deniedAt: readonly string[];
}

export interface Plan {
  readonly said: readonly Entry[];
  readonly speculation: readonly Entry[];
}

/**
 * Orders claims for reading: newest first, each denial directly below what it denies, speculation apart.
 * A claim moves up to the place of its newest denial. Prints of one text are told once.
 */
export function planBrief(claims: readonly ClaimView[]): Plan {
  const groups = sameSaid(claims, (c) => c.document.origin ?? c.document.id);
  const leads = groups.map(([lead]) => lead);
  const leadOf = new Map(groups.flatMap((g) => g.flatMap((c) => [c.id, ...(c.again ?? [])]).map((id) => [id, g[0]] as const)));
  const prints = new Map(groups.map(([lead, ...rest]) => [lead, rest]));
  const homes = new Map<ClaimView, ClaimView>();
  const denials = new Map<ClaimView, ClaimView[]>();
  for (const group of groups) {
    const [denial] = group;
    if (denial.status !== "denied") continue;
    const denied = new Set(group.flatMap((c) => c.contradicts).flatMap((id) => leadOf.get(id) ?? []));
    const subjects = leads.filter((c) => denied.has(c) && c.status !== "denied");
    const home = homeOf(denial, subjects);
    if (home) homes.set(denial, home);
    for (const c of subjects) denials.set(c, [...(denials.get(c) ?? []), denial]);
  }

  const entry = (claim: ClaimView): Entry => {
    const all = denials.get(claim) ?? [];
    return {
      claim,
      prints: prints.get(claim) ?? [],
      denials: all.filter((d) => homes.get(d) === claim).map(entry),
      deniedAt: all.filter((d) => homes.get(d) !== claim).map((d) => d.id),
    };
  };
  // A denial stands where its home stands, and lifts it to its own place.
  const told = [...new Set(leads.map((lead) => homes.get(lead) ?? lead))];
  return {
    said: told.filter((c) => c.status !== "possible").map(entry),
    speculation: told.filter((c) => c.status === "possible").map(entry),
  };
}

/**
 * The claim a denial stands below: rather one that is no speculation; rather one of its own article; rather one that
 * was out before it; the newest of those.
 */
function homeOf(denial: ClaimView, subjects: readonly ClaimView[]): ClaimView | undefined {
  const { published } = denial.document;
  const fit = ({ status, document }: ClaimView): number => {
    const before =
      document.published.notAfter !== undefined && published.notAfter !== undefined && document.published.notAfter <= published.notAfter;
    return (status === "possible" ? 0 : 4) + (document.id === denial.document.id ? 2 : 0) + (before ? 1 : 0);
  };
  return subjects.toSorted((a, b) => fit(b) - fit(a))[0];
}
