import type { ChangesView, ClaimView, DyadView, TodayView } from "../contract.ts";

/** What changed in the invented ledger: everything in it is new. */
export function changesView({ funnel, dyads, alone }: TodayView): ChangesView {
  const line = (claim: ClaimView): ChangesView["alone"][number] => ({
    event: `e-${claim.id}`,
    sorts: claim.contradicts.length > 0 ? ["contradiction", "new"] : ["new"],
    was: [],
    now: ["happened"],
    newOrigins: 0,
    claims: 1,
    articles: claim.articles,
    origins: claim.origins,
    claim,
  });
  const pair = ({ claims, ...dyad }: DyadView): ChangesView["dyads"][number] => ({
    ...dyad,
    claims: claims.length,
    months: [{ month: "2031-03", cooperation: 2, conflict: 1 }],
    changes: claims.map(line),
    total: claims.length,
  });
  return {
    funnel,
    sample: "all",
    since: "2031-03-14T00:00:00.000Z",
    chosen: "newest",
    newest: "2031-03-14",
    counts: { contradiction: 1, status: 0, new: 10, origins: 0 },
    total: 10,
    articles: { added: funnel.articles, revised: 0, reprints: 1, silent: 1 },
    dyads: dyads.map(pair),
    moreDyads: 0,
    alone: alone.map(line),
    moreAlone: 0,
    opposed: [],
  };
}
