import type { Contradiction } from "../../src/analysis/contradictions/index.ts";
import { percent } from "../percent.ts";
import type { Disagreement, EventArticle, EventFamily, EventMention } from "./gold.ts";

type Same = (x: Passage, y: Passage) => boolean;

/** A passage with its article. */
export interface Passage {
  readonly mention: EventMention;
  readonly article: EventArticle;
}

/**
 * - `right`: a coded contradiction, or one that says the same of the same event
 * - `wrong`: coded as none, or of two events
 * - `not judged`: neither; many are obvious, some a reader may argue about
 */
export type Verdict = "right" | "wrong" | "not judged";

export interface FoundPair {
  readonly pair: Contradiction;
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
}

export interface PairFigures {
  /**
   * Pairs found between passages, of whatever verdict; between claims that nobody coded they are not counted. Those of one type, between the
   * same two texts and about the same events, are one: a copy of a text is no further find. If any of them is wrong, all are.
   */
  readonly found: number;
  readonly right: number;
  readonly wrong: number;
  readonly notJudged: number;
  /** Right ones of those that were judged, in per cent. */
  readonly precision: number | null;
  /** Right ones of all, in per cent: precision if all that were not judged were wrong. */
  readonly atLeast: number | null;
  /** Coded contradictions. */
  readonly coded: number;
  /** Of these, those of which both passages (or copies of them) were read. */
  readonly readable: number;
  readonly hit: number;
  readonly recall: number | null;
  /** Recall of the readable ones. */
  readonly recallOfRead: number | null;
  /** Pairs coded as no contradiction that were found; must be 0. */
  readonly falselyFlagged: number;
}

export interface ScoredPairs {
  readonly figures: PairFigures;
  readonly found: readonly FoundPair[];
  readonly missed: readonly { readonly type: Disagreement; readonly mentions: readonly [string, string]; readonly read: boolean }[];
}

const TYPES: Readonly<Record<Contradiction["type"], readonly Disagreement[]>> = {
  denied: ["polarity", "concluded"],
  "not-concluded": ["concluded", "polarity"],
  time: ["time"],
  place: ["place"],
  amount: ["amount"],
  direction: ["direction"],
  decided: [],
};

/**
 * Scores pairs of passages. A coded pair stands for all pairs of the same passages in copies of the same texts.
 * @param found contradictions whose claims tell these passages
 * @param read passages that were read
 */
export function scorePairs(
  families: readonly EventFamily[],
  found: readonly { readonly pair: Contradiction; readonly a: string; readonly b: string }[],
  read: ReadonlySet<string>,
): ScoredPairs {
  const byId = new Map(
    families.flatMap((f) =>
      f.articles.flatMap((article) => article.mentions.map((mention) => [mention.id, { mention, article }] as const)),
    ),
  );
  const at = (id: string): Passage => {
    const passage = byId.get(id);
    if (!passage) throw new Error(`There is no passage ${id} in the gold.`);
    return passage;
  };
  const yes = families.flatMap((f) => f.contradictions);
  const no = families.flatMap((f) => f.notContradictions);
  const among = (a: string, b: string, coded: readonly [string, string], same: Same): boolean => {
    const [p, q] = coded.map(at) as [Passage, Passage];
    return (same(at(a), p) && same(at(b), q)) || (same(at(a), q) && same(at(b), p));
  };
  const judged = found.map((f): FoundPair => {
    const types = TYPES[f.pair.type];
    const isYes = (same: Same): boolean => yes.some((c) => types.includes(c.type) && among(f.a, f.b, c.mentions, same));
    const isNo = (same: Same): boolean => no.some((c) => among(f.a, f.b, c.mentions, same));
    const oneEvent = at(f.a).mention.events.some((e) => at(f.b).mention.events.includes(e));
    // The very passages first, then their copies, then what says the same.
    const same = [isVery, isCopy, saysSame].find((by) => isYes(by) || isNo(by));
    const verdict = same === undefined ? (oneEvent ? "not judged" : "wrong") : isYes(same) ? "right" : "wrong";
    return { ...f, verdict };
  });
  const copies = (id: string): readonly string[] => [...byId.keys()].filter((other) => isCopy(at(other), at(id)));
  const missed = yes.flatMap(({ type, mentions }) => {
    if (found.some((f) => TYPES[f.pair.type].includes(type) && among(f.a, f.b, mentions, isCopy))) return [];
    return [{ type, mentions, read: mentions.every((m) => copies(m).some((c) => read.has(c))) }];
  });
  const side = (id: string): string => `${originOf(at(id))} ${list(at(id).mention.events)}`;
  const finds = new Map<string, Verdict>();
  for (const { pair, a, b, verdict } of judged) {
    const one = `${pair.type} ${[side(a), side(b)].sort().join(" ")}`;
    finds.set(one, worst(finds.get(one), verdict));
  }
  const count = (verdict: Verdict): number => [...finds.values()].filter((v) => v === verdict).length;
  const hit = yes.length - missed.length;
  const readable = hit + missed.filter((m) => m.read).length;
  return {
    found: judged,
    missed,
    figures: {
      found: finds.size,
      right: count("right"),
      wrong: count("wrong"),
      notJudged: count("not judged"),
      precision: percent(count("right"), count("right") + count("wrong")),
      atLeast: percent(count("right"), finds.size),
      coded: yes.length,
      readable,
      hit,
      recall: percent(hit, yes.length),
      recallOfRead: percent(hit, readable),
      falselyFlagged: no.filter((c) => judged.some((f) => f.verdict === "wrong" && among(f.a, f.b, c.mentions, isCopy))).length,
    },
  };
}

/** Of two prints of one pair: a wrong one spoils it, a right one settles it. */
const worst = (a: Verdict | undefined, b: Verdict): Verdict =>
  (["wrong", "right", "not judged"] as const).find((v) => v === a || v === b) ?? b;

/** The text that a passage goes back to. */
const originOf = ({ mention, article }: Passage): string => mention.origin ?? article.origin;

const isVery: Same = (a, b) => a.mention.id === b.mention.id;

const list = (of: readonly string[]): string => [...of].sort().join("+");

/** The parts of a passage by which a pair is opposed: whether it is so, when, how much, of what, by whom to whom. */
function says({ mention: m }: Passage): string {
  const sign = m.factuality.endsWith("-") ? "-" : "+";
  return [list(m.events), m.tense === "future", sign, m.time, m.amount, m.object, list(m.actors), list(m.recipients)].join("|");
}

/** True if both say the same of the same event, whoever says so. */
const saysSame = (a: Passage, b: Passage): boolean => says(a) === says(b);

/** True for one passage and its copies in other papers: the same text, the same event, the same place in it. */
function isCopy(a: Passage, b: Passage): boolean {
  if (a.mention.id === b.mention.id) return true;
  return a.article.id !== b.article.id && originOf(a) === originOf(b) && a.mention.kind === b.mention.kind && saysSame(a, b);
}
