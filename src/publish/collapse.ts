import type { ClaimView } from "./views.ts";

/**
 * Collapses repetitions inside one article: claims that tell the same happening with the same innermost source and the
 * same status. The first in the text stands for the others and takes over what opposes them. A headline that drops the
 * "laut" of its body has another source, so it stays apart.
 */
export function collapse(claims: readonly ClaimView[]): ClaimView[] {
  return sameSaid(claims, (c) => c.document.id).map(([lead, ...rest]) => {
    if (rest.length === 0) return lead;
    const contradicts = [...new Set([lead, ...rest].flatMap((c) => c.contradicts))];
    return { ...lead, again: rest.map((c) => c.id), contradicts };
  });
}

/** At least one claim; the first stands for all. */
export type Same = readonly [ClaimView, ...ClaimView[]];

/**
 * Groups claims of one place (article, origin) that tell the same happening with the same innermost source and the same
 * status. Groups and their members keep the order of the claims.
 */
export function sameSaid(claims: readonly ClaimView[], place: (claim: ClaimView) => string): Same[] {
  const groups: [ClaimView, ...ClaimView[]][] = [];
  const byKey = new Map<string, [ClaimView, ...ClaimView[]][]>();
  for (const claim of claims) {
    const key = [place(claim), claim.status, voiceOf(claim)].join("\n");
    const candidates = byKey.get(key) ?? [];
    const group = candidates.find(([lead]) => lead.happening !== undefined && lead.happening === claim.happening);
    if (group) {
      group.push(claim);
      continue;
    }
    const fresh: [ClaimView, ...ClaimView[]] = [claim];
    groups.push(fresh);
    byKey.set(key, [...candidates, fresh]);
  }
  return groups;
}

function voiceOf({ sources }: ClaimView): string {
  const innermost = sources.at(-1);
  return innermost?.code ?? innermost?.name ?? "";
}
