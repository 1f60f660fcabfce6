import type { FoundPassage, Ledger } from "../ledger/index.ts";
import {
  type ActorNames,
  buildHead,
  type ListedClaim,
  type ListView,
  listedClaim,
  type RawQuestion,
  type SentenceView,
  type UiLanguage,
} from "../publish/index.ts";
import { ClaimIndex, compareSpots, type Entry, type Paper, type Spot } from "./search/claim-index.ts";
import { highlight } from "./search/highlight.ts";
import { conditionsOf, facetViews, narrow, type Places, paperFits } from "./search/narrow.ts";
import { type Question, readQuestion, spellSpot } from "./search/question.ts";

/** Lines on one page. */
const PAGE = 100;
/** Sentences that are looked through for a query; beyond that the answer says that it is cut. */
const MOST_SENTENCES = 5000;
/** Documents that are indexed while somebody waits. */
const FEW = 100;
/** Claims read at once for a long list. */
const AT_ONCE = 500;

/** The ledger as a list, narrowed and searched. */
export interface ClaimLists {
  /** A page of the list. @throws BadQuestion */
  page(question: RawQuestion, lang: UiLanguage): Promise<ListView>;
  /** Every claim of the list, some at a time. @throws BadQuestion */
  all(question: RawQuestion, lang: UiLanguage): AsyncIterable<ListedClaim>;
  /** Indexes what full-text search does not know yet; see {@link SearchBook.catchUp}. */
  catchUp(onProgress?: (done: number, of: number) => void): Promise<void>;
}

interface Sentence extends Spot {
  readonly paper: Paper;
  readonly passage: FoundPassage;
}

/** Lists over a ledger. What they are narrowed and counted by is held in memory and read when it is first asked for. */
export function claimLists(ledger: Pick<Ledger, "claimRows" | "lastChange" | "listed" | "search">, names: ActorNames): ClaimLists {
  const index = new ClaimIndex(ledger);
  let catchingUp: Promise<unknown> | undefined;

  /** Small ledgers are indexed at once; larger ones while somebody reads on, and the answer says so. */
  async function isIndexed(): Promise<boolean> {
    if ((await ledger.search.complete()) || (!catchingUp && (await ledger.search.catchUp({ most: FEW })))) return true;
    // What fails here fails again, and is reported, where somebody waits for it.
    catchingUp ??= ledger.search
      .catchUp()
      .catch(() => {})
      .finally(() => {
        catchingUp = undefined;
      });
    return false;
  }

  /** Sentences that hold the words, each with the reading it belongs to; those where that is no longer the newest are left out. */
  async function sentencesOf({ text, asOf }: Question): Promise<{ readonly all: readonly Sentence[]; readonly cut: boolean }> {
    if (!text) return { all: [], cut: false };
    const { passages, more } = await ledger.search.find(text, { limit: MOST_SENTENCES, ...(asOf !== undefined && { asOf }) });
    const all = passages.flatMap((passage): Sentence[] => {
      const paper = index.paperOf(passage.document, asOf);
      return paper ? [{ paper, start: passage.start, n: 0, passage }] : [];
    });
    return { all: all.sort(compareSpots), cut: more };
  }

  async function find(question: Question) {
    const indexing = question.text !== undefined && !(await isIndexed());
    await index.refresh();
    const { all, cut } = await sentencesOf(question);
    const within = question.text && placesOf(all);
    const narrowed = narrow(index, question, names, within);
    if (!question.text) return { narrowed, cut, indexing };
    const claimed = new Map<string, Entry[]>();
    for (const entry of narrowed.entries) {
      const key = sentenceKey(entry.paper.document, entry.start);
      const known = claimed.get(key);
      if (known) known.push(entry);
      else claimed.set(key, [entry]);
    }
    // Sentences without a claim have none of the values that only claims have.
    const wanted = conditionsOf(index, question, names);
    const aloneToo = wanted.every((c) => c.facet === "outlet");
    const fits = (s: Sentence): boolean =>
      claimed.has(sentenceKey(s.paper.document, s.start)) ||
      (aloneToo && paperFits(s.paper, question) && wanted.every((c) => s.paper.outlet !== undefined && c.fits[s.paper.outlet] === 1));
    return { narrowed, cut, indexing, claimed, sentences: all.filter(fits) };
  }

  async function shown(entries: readonly Entry[], lang: UiLanguage, others: readonly Paper[] = []) {
    const reading = ({ document, analysis }: Paper): string => `${document}.${analysis}`;
    const { claims, documents } = await ledger.listed(entries.map(idOf), others.map(reading));
    const heads = new Map([...documents].map(([id, document]) => [id, buildHead(document, undefined)]));
    const views = claims.flatMap((claim): ListedClaim[] => {
      const head = heads.get(claim.id.slice(0, claim.id.lastIndexOf(".")));
      return head ? [listedClaim(claim, head, names, lang)] : [];
    });
    return { views, headOf: (paper: Paper) => heads.get(reading(paper)) };
  }

  async function sentenceViews(
    page: readonly Sentence[],
    claimed: ReadonlyMap<string, readonly Entry[]>,
    question: Question,
    lang: UiLanguage,
  ) {
    const entriesOf = (s: Sentence): readonly Entry[] => claimed.get(sentenceKey(s.paper.document, s.start)) ?? [];
    const { views, headOf } = await shown(
      page.flatMap(entriesOf),
      lang,
      page.map((s) => s.paper),
    );
    const byId = new Map(views.map((view) => [view.id, view]));
    const quotes = await ledger.search.quotes(page.map((s) => s.passage));
    return page.flatMap((sentence, i): SentenceView[] => {
      const [document, quote] = [headOf(sentence.paper), quotes[i] ?? ""];
      if (!document || !question.text) return [];
      const claims = entriesOf(sentence).flatMap((entry) => byId.get(idOf(entry)) ?? []);
      const { start, end } = sentence.passage;
      return [{ document, quote, start, end, marks: highlight(quote, question.text), claims }];
    });
  }

  return {
    page: async (raw, lang) => {
      const question = readQuestion(raw);
      const { narrowed, cut, indexing, sentences, claimed } = await find(question);
      const lines: readonly Spot[] = sentences ?? narrowed.entries;
      const from = question.after === undefined ? 0 : firstBehind(lines, question.after);
      const last = lines[from + PAGE - 1];
      return {
        total: { claims: narrowed.entries.length, ...(sentences && { sentences: sentences.length }) },
        before: from,
        sample: index.sample,
        ...(sentences && claimed
          ? { sentences: await sentenceViews(sentences.slice(from, from + PAGE), claimed, question, lang) }
          : { claims: (await shown(narrowed.entries.slice(from, from + PAGE), lang)).views }),
        facets: facetViews(index, narrowed, question, names, lang),
        ...(last && from + PAGE < lines.length && { next: spellSpot(last) }),
        ...(cut && { cut: MOST_SENTENCES }),
        ...(indexing && { indexing: true as const }),
      };
    },
    all: (raw, lang) => {
      const question = readQuestion(raw);
      return (async function* () {
        const { entries } = (await find(question)).narrowed;
        for (let i = 0; i < entries.length; i += AT_ONCE) yield* (await shown(entries.slice(i, i + AT_ONCE), lang)).views;
      })();
    },
    catchUp: async (onProgress) => void (await ledger.search.catchUp(onProgress && { onProgress })),
  };
}

const sentenceKey = (document: string, start: number): string => `${document} ${start}`;

function placesOf(sentences: readonly Sentence[]): Places {
  const places = new Map<string, Set<number>>();
  for (const { paper, start } of sentences) {
    const known = places.get(paper.document);
    if (known) known.add(start);
    else places.set(paper.document, new Set([start]));
  }
  return places;
}

const idOf = ({ paper, n }: Entry): string => `${paper.document}.${paper.analysis}.${n}`;

/** Index of the first line that stands behind a spot. */
function firstBehind(lines: readonly Spot[], spot: Spot): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareSpots(lines[middle] as Spot, spot) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
