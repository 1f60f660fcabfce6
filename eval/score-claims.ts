import { type Claim, CODEBOOK, type Kind, type Reading } from "../src/core/index.ts";

/** A claim as coded by hand; see `eval/README.md`. */
export interface GoldClaim {
  readonly id: string;
  /** Verbatim stretch of the evidence sentence. */
  readonly anchor: string;
  readonly kind: Kind;
  readonly alt_kinds?: readonly Kind[];
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly sources: readonly string[];
  readonly stance: string;
  readonly factuality: string;
  readonly tense: string;
  /** A careful reader may or may not code it: neither a miss nor a false alarm. */
  readonly optional?: boolean;
}

export interface Result {
  readonly found: readonly { readonly gold: GoldClaim; readonly claim: Claim }[];
  readonly missed: readonly GoldClaim[];
  readonly falseAlarms: readonly Claim[];
}

/** Kinds whose recipient may be left open by either side. */
const OPEN = new Set<Kind>(["deployment", "coercion", ...(Object.keys(CODEBOOK) as Kind[]).filter((k) => CODEBOOK[k].speechAct)]);

/** Matches claims with gold, one to one: evidence over the anchor, an accepted kind, the same actors. Required claims first. */
export function scoreDocument(reading: Reading, gold: readonly GoldClaim[]): Result {
  const free = new Set(reading.claims);
  const found: { gold: GoldClaim; claim: Claim }[] = [];
  const missed: GoldClaim[] = [];
  for (const g of [...gold].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
    const candidates = [...free].filter((c) => matches(reading.document.text, g, c));
    const claim = candidates.find((c) => c.kind === g.kind) ?? candidates[0];
    if (claim) {
      free.delete(claim);
      found.push({ gold: g, claim });
    } else if (!g.optional) missed.push(g);
  }
  return { found, missed, falseAlarms: [...free] };
}

function matches(text: string, g: GoldClaim, c: Claim): boolean {
  const at = text.indexOf(g.anchor);
  if (at < 0 || at >= c.evidence.end || at + g.anchor.length <= c.evidence.start) return false;
  if (c.kind !== g.kind && !(g.alt_kinds ?? []).includes(c.kind)) return false;
  const codes = (side: readonly { readonly code: string }[]): string[] => side.map((a) => a.code);
  const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((x) => b.includes(x));
  const [actors, recipients] = [codes(c.actors), codes(c.recipients)];
  if (same([...new Set([...actors, ...recipients])], [...new Set([...g.actors, ...g.recipients])])) return true;
  return OPEN.has(g.kind) && same(actors, g.actors) && (recipients.length === 0 || g.recipients.length === 0);
}

export interface Figures {
  readonly documents: number;
  readonly required: number;
  readonly precision: number;
  readonly recall: number;
  readonly source: number;
  readonly factuality: number;
  readonly tense: number;
}

/** Figures in per cent, one decimal, over all documents; source, factuality and tense over required matched claims. */
export function figures(results: readonly Result[]): Figures {
  const required = results.flatMap((r) => r.found).filter((f) => !f.gold.optional);
  const missed = results.flatMap((r) => r.missed).length;
  const wrong = results.flatMap((r) => r.falseAlarms).length;
  const share = (n: number, of: number): number => (of === 0 ? 0 : Math.round((1000 * n) / of) / 10);
  const told = required.filter((f) => !CODEBOOK[f.gold.kind].speechAct);
  return {
    documents: results.length,
    required: required.length + missed,
    precision: share(required.length, required.length + wrong),
    recall: share(required.length, required.length + missed),
    source: share(told.filter((f) => sameSource(f.gold.sources.at(-1), f.claim)).length, told.length),
    factuality: share(required.filter((f) => f.gold.factuality === f.claim.factuality).length, required.length),
    tense: share(required.filter((f) => f.gold.tense === f.claim.tense).length, required.length),
  };
}

function sameSource(gold: string | undefined, { sources }: Claim): boolean {
  const said = sources.at(-1);
  if (gold === undefined || said === undefined) return gold === undefined && said === undefined;
  if (gold.startsWith("unnamed") || said.unnamed) return gold.startsWith("unnamed") && said.unnamed === true;
  const last = gold.split(" ").at(-1) ?? gold;
  return said.code === gold || said.name.includes(last) || gold.includes(said.name);
}
