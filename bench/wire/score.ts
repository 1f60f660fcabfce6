import type { Origins } from "../../src/analysis/origins.ts";
import type { MadeDocument, Sort } from "./corpus.ts";

export interface Rate {
  readonly right: number;
  readonly of: number;
}

export interface OriginScore {
  readonly documents: number;
  readonly origins: { readonly true: number; readonly found: number };
  /** Pairs of documents of one origin. */
  readonly pairs: { readonly precision: Rate; readonly recall: Rate };
  /** The same document by document (B³, Bagga and Baldwin 1998): what else is in its group, what of its family is. */
  readonly bCubed: { readonly precision: number; readonly recall: number };
  /** By sort: documents whose largest foreign company is none (`pure`), and, of agency texts, those in the group of most of their family (`found`). */
  readonly sorts: Readonly<Partial<Record<Sort, { readonly pure: Rate; readonly found: Rate }>>>;
  /** Paragraphs: of those borrowed from an agency, ascribed to its story; of the outlet's own, ascribed to nobody else's. */
  readonly passages: { readonly found: Rate; readonly kept: Rate };
}

/** Compares what was found with what was made. */
export function score(made: readonly MadeDocument[], { decisions, documents, originOfSpan }: Origins): OriginScore {
  const found = made.map(({ recorded }) => decisions.get(recorded.document.id)?.origin ?? "");
  const truth = made.map((d) => String(d.origin));
  const both = made.map((_, i) => `${found[i]} ${truth[i]}`);
  const [inFound, inTruth, inBoth] = [found, truth, both].map(count) as [Map<string, number>, Map<string, number>, Map<string, number>];
  const at = (counts: ReadonlyMap<string, number>, key: string | undefined): number => counts.get(key ?? "") ?? 0;
  const pairs = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const mean = (of: ReadonlyMap<string, number>, keys: readonly string[]): number =>
    made.reduce((sum, _, i) => sum + at(inBoth, both[i]) / at(of, keys[i]), 0) / made.length;
  /** The group that most of each family is in. */
  const home = new Map<string, string>();
  for (const [key, n] of inBoth) {
    const [group = "", family = ""] = key.split(" ");
    if (n > at(inBoth, `${home.get(family)} ${family}`)) home.set(family, group);
  }
  const sorts: Partial<Record<Sort, { pure: Rate; found: Rate }>> = {};
  const trueOf = new Map(made.map((d) => [d.recorded.document.id, d.origin]));
  let [borrowed, ascribed, own, kept] = [0, 0, 0, 0];
  for (const [i, d] of made.entries()) {
    const { pure, found: seen } = sorts[d.sort] ?? { pure: { right: 0, of: 0 }, found: { right: 0, of: 0 } };
    const alone = at(inBoth, both[i]) === at(inFound, found[i]);
    // An origin that nobody copies is found by itself.
    const company = at(inTruth, truth[i]) > 1;
    const right = company && home.get(truth[i] ?? "") === found[i] && at(inBoth, both[i]) > 1;
    sorts[d.sort] = {
      pure: { right: pure.right + Number(alone), of: pure.of + 1 },
      found: { right: seen.right + Number(right), of: seen.of + Number(company) },
    };
    for (const { origin, ...span } of d.paragraphs) {
      if (origin === undefined) continue;
      const said = trueOf.get(originOfSpan(d.recorded.document.id, span).origin);
      if (origin === d.origin) {
        own++;
        kept += Number(said === origin);
      } else {
        borrowed++;
        ascribed += Number(said === origin);
      }
    }
  }
  return {
    documents: made.length,
    origins: { true: inTruth.size, found: documents.size },
    pairs: { precision: { right: pairs(inBoth), of: pairs(inFound) }, recall: { right: pairs(inBoth), of: pairs(inTruth) } },
    bCubed: { precision: mean(inFound, found), recall: mean(inTruth, truth) },
    sorts,
    passages: { found: { right: ascribed, of: borrowed }, kept: { right: kept, of: own } },
  };
}

function count(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
