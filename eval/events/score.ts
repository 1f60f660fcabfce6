import { findContradictions } from "../../src/analysis/contradictions/index.ts";
import { groupEvents } from "../../src/analysis/events/group-events.ts";
import { findOrigins } from "../../src/analysis/origins.ts";
import { type Told, tell } from "../../src/analysis/told.ts";
import { type ClaimOrigin, claimOrigin, textOrigin } from "../../src/analysis/voices/claim-origin.ts";
import { countOrigins } from "../../src/analysis/voices/count-origins.ts";
import type { RecordedClaim } from "../../src/core/index.ts";
import { foundClaim } from "../analysis.ts";
import { matchClaims } from "../claims/match.ts";
import type { Share } from "../claims/score.ts";
import { percent } from "../percent.ts";
import type { EventFamily, EventMention } from "./gold.ts";
import { compareGroupings, type GroupingFigures } from "./grouping.ts";
import { type PairFigures, type ScoredPairs, scorePairs } from "./pairs.ts";
import { codedSource, type EventText, snapshotOfTexts, textOf } from "./snapshot.ts";

export interface EventFigures {
  readonly articles: number;
  /** Passages that were read, of all. */
  readonly read: Share;
  readonly grouping: Omit<GroupingFigures, "wrong" | "apart">;
  readonly pairs: PairFigures;
  /** Events whose origins were counted right, of those with a passage that was read. */
  readonly origins: Share;
}

/** What came of some families, once with the claims as they were read, once as they were coded by hand. */
export interface ScoredEvents {
  readonly figures: EventFigures;
  readonly grouping: GroupingFigures;
  readonly pairs: ScoredPairs;
  /** Events whose origins were counted otherwise. */
  readonly miscounted: readonly { readonly event: string; readonly coded: string; readonly found: string }[];
}

/**
 * Scores the findings about the claims of some articles, as one ledger. Passages that were not read, and such as sum up several events, are
 * left out of the grouping.
 * @param claims `coded` takes the claims as coded by hand, so that the grouping is measured apart from the reading
 */
export function scoreEvents(families: readonly EventFamily[], texts: readonly EventText[], claims: "read" | "coded"): ScoredEvents {
  const snapshot = snapshotOfTexts(texts, claims);
  const origins = findOrigins(snapshot.documents);
  const told = tell(snapshot.claims, snapshot.documents, origins);
  const events = groupEvents(told);
  const claimOf = new Map(texts.flatMap((t) => [...(claims === "coded" ? ofCoded(t) : ofRead(t))]));
  const mentionOf = new Map([...claimOf].map(([mention, claim]) => [claim, mention] as const));
  const mentions = texts.flatMap((t) => t.article.mentions);

  const eventOf = new Map(events.flatMap((e) => e.members.map((m) => [m.claim.id, e.id] as const)));
  const grouping = compareGroupings(
    mentions.flatMap((m) => {
      const [gold, claim] = [m.events[0], claimOf.get(m.id)];
      return gold === undefined || m.events.length > 1 || claim === undefined
        ? []
        : [{ id: m.id, gold, found: eventOf.get(claim) ?? claim }];
    }),
  );

  const found = findContradictions(told, events).flatMap((pair) => {
    const [a, b] = [mentionOf.get(pair.a), mentionOf.get(pair.b)];
    return a === undefined || b === undefined ? [] : [{ pair, a, b }];
  });
  const pairs = scorePairs(families, found, new Set(claimOf.keys()));

  const byClaim = new Map(told.map((t) => [t.claim.id, t]));
  const counts = families
    .flatMap((f) => f.events)
    .flatMap(({ id }) => {
      const of = mentions.filter((m) => m.events.includes(id)).flatMap((m) => (byClaim.get(claimOf.get(m.id) ?? "") ? [m] : []));
      if (of.length === 0) return [];
      const shown = (all: readonly ClaimOrigin[]): string => Object.values(countOrigins(all)).join(" to ");
      const told = of.map((m) => (byClaim.get(claimOf.get(m.id) ?? "") as Told).voice);
      return [{ event: id, coded: shown(of.map((m) => codedVoice(m, texts))), found: shown(told) }];
    });
  const miscounted = counts.filter((c) => c.coded !== c.found);
  const { wrong: _w, apart: _a, ...figures } = grouping;
  return {
    grouping,
    pairs,
    miscounted,
    figures: {
      articles: texts.length,
      read: share(claimOf.size, mentions.length),
      grouping: figures,
      pairs: pairs.figures,
      origins: share(counts.length - miscounted.length, counts.length),
    },
  };
}

const share = (right: number, of: number): Share => ({ right, of, percent: percent(right, of) });

const ofCoded = ({ coded }: EventText): readonly (readonly [mention: string, claim: string])[] => coded.map((c) => [c.id, c.id]);

/** Passages and the claims that tell them: matched as in the other gold. */
function ofRead({ article, read }: EventText): readonly (readonly [mention: string, claim: string])[] {
  const gold = article.mentions.map(({ altKinds, ...m }) => ({ ...m, ...(altKinds && { alt_kinds: altKinds }) }));
  const matched = matchClaims(
    textOf(article),
    gold,
    read.map((c) => foundClaim(c)),
  );
  return [...matched].flatMap(([g, f]) => [[article.mentions[g]?.id ?? "", (read[f] as RecordedClaim).id]]);
}

/** The origin of a passage as it was coded: its innermost named source, else the text that it goes back to. */
function codedVoice(mention: EventMention, texts: readonly EventText[]): ClaimOrigin {
  const text = texts.find((t) => t.article.mentions.includes(mention)) as EventText;
  const origin = mention.origin ?? text.article.origin;
  const head = { ...text.recorded, agencies: [], document: { ...text.recorded.document, outlet: origin } };
  const claim = { ...(text.coded.find((c) => c.id === mention.id) as RecordedClaim), sources: mention.sources.map(codedSource) };
  return claimOrigin(claim, textOrigin({ head, copies: [head] }));
}
