import { type OutletFinder, type OutletOf, outletDirectory, outletFinder } from "../core/index.ts";
import type { FoundPassage, Ledger } from "../ledger/index.ts";
import {
  type ActorNames,
  buildHead,
  type Headed,
  type ListedClaim,
  type ListView,
  listedClaim,
  quoteLimit,
  type RawQuestion,
  type SentenceView,
  type UiLanguage,
} from "../publish/index.ts";
import { ClaimIndex, compareSpots, type Entry, idOf, type Paper, type Spot } from "./search/claim-index.ts";
import { highlight } from "./search/highlight.ts";
import { conditionsOf, facetViews, narrow, paperFits } from "./search/narrow.ts";
import { type Question, readQuestion, spellSpot } from "./search/question.ts";
import type { SteadyViews } from "./views/steady-views.ts";

/** Lines on one page. */
const PAGE = 100;
/** Sentences that are looked through for a query; beyond that the answer says that it is cut. */
const MOST_SENTENCES = 5000;
/** Documents that are indexed while somebody waits. */
const FEW = 100;
/** Claims of a feed. */
const LATEST = 50;
/** Claims read at once for a long list. */
const AT_ONCE = 500;

/** The ledger as a list, narrowed and searched. */
export interface ClaimLists {
  /** A page of the list. @throws BadQuestion */
  page(question: RawQuestion, lang: UiLanguage): Promise<ListView>;
  /** Every claim of the list, some at a time. @throws BadQuestion */
  all(question: RawQuestion, lang: UiLanguage): AsyncIterable<ListedClaim>;
  /** The claims of the list that the ledger learned last, for a feed: at most fifty. @throws BadQuestion */
  latest(question: RawQuestion, lang: UiLanguage): Promise<readonly ListedClaim[]>;
  /** Indexes what full-text search does not know yet; see {@link SearchBook.catchUp}. */
  catchUp(onProgress?: (done: number, of: number) => void): Promise<void>;
}

interface Sentence extends Spot {
  readonly paper: Paper;
  readonly passage: FoundPassage;
}

/**
 * Lists over a ledger. What they are narrowed and counted by is held in memory and read when it is first asked for.
 * @param ledgerWide tells what only the ledger as a whole tells of a claim; without it lists say nothing of that
 * @param index what they are narrowed and counted by
 */
export function claimLists(
  ledger: Pick<Ledger, "claimRows" | "lastChange" | "listed" | "search">,
  names: ActorNames,
  outletOf: OutletFinder = outletFinder(outletDirectory([]), () => ""),
  ledgerWide?: Pick<SteadyViews, "contexts">,
  index: ClaimIndex = new ClaimIndex(ledger),
): ClaimLists {
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
    const places = question.text && placesOf(all);
    const narrowed = narrow(index, question, names, places);
    if (!places) return { narrowed, cut, indexing };
    for (const entry of narrowed.entries) places.get(entry.paper.document)?.get(entry.start)?.push(entry);
    const claimsIn = (s: Sentence): readonly Entry[] => places.get(s.paper.document)?.get(s.start) ?? [];
    // Sentences without a claim have none of the values that only claims have.
    const wanted = conditionsOf(index, question, names);
    const aloneToo = wanted.every((c) => c.facet === "outlet");
    const fits = (s: Sentence): boolean =>
      claimsIn(s).length > 0 ||
      (aloneToo && paperFits(s.paper, question) && wanted.every((c) => s.paper.outlet !== undefined && c.fits[s.paper.outlet] === 1));
    return { narrowed, cut, indexing, claimsIn, sentences: all.filter(fits) };
  }

  async function shown(
    entries: readonly Entry[],
    { asOf }: Question,
    lang: UiLanguage,
    { others = [], heed }: { readonly others?: readonly Paper[]; readonly heed?: string | undefined } = {},
  ) {
    const reading = ({ document, analysis }: Paper): string => `${document}.${analysis}`;
    const { claims, documents } = await ledger.listed(entries.map(idOf), others.map(reading), asOf);
    const heads = new Map([...documents].map(([id, document]) => [id, buildHead(document, undefined, outletIn(document))]));
    const context = await ledgerWide?.contexts(
      claims.map((c) => c.id),
      asOf,
      heed,
    );
    const views = claims.flatMap((claim, i): ListedClaim[] => {
      const head = heads.get(claim.id.slice(0, claim.id.lastIndexOf(".")));
      return head ? [{ ...listedClaim(claim, head, names, lang), ...context?.of[i] }] : [];
    });
    return { views, headOf: (paper: Paper) => heads.get(reading(paper)), context };
  }

  const outletIn = ({ document: { outlet, url }, addresses }: Headed): OutletOf => outletOf({ outlet, url, addresses });

  async function sentenceViews(
    page: readonly Sentence[],
    claimsIn: (sentence: Sentence) => readonly Entry[],
    question: Question,
    lang: UiLanguage,
  ) {
    const others = page.map((s) => s.paper);
    const { views, headOf, context } = await shown(page.flatMap(claimsIn), question, lang, { others });
    const byId = new Map(views.map((view) => [view.id, view]));
    const quotes = await ledger.search.quotes(page.map((s) => s.passage));
    const sentences = page.flatMap((sentence, i): SentenceView[] => {
      const [document, words] = [headOf(sentence.paper), quotes[i] ?? ""];
      if (!document || !question.text) return [];
      const found = highlight(words, question.text);
      const { text: quote } = quoteLimit(words, found[0] ?? { start: 0, end: 0 }, document.sanctions !== undefined);
      const claims = claimsIn(sentence).flatMap((entry) => byId.get(idOf(entry)) ?? []);
      const { start, end } = sentence.passage;
      return [{ document, quote, start, end, marks: quote === words ? found : highlight(quote, question.text), claims }];
    });
    return { sentences, context };
  }

  return {
    page: async (raw, lang) => {
      const question = readQuestion(raw);
      const { narrowed, cut, indexing, sentences, claimsIn } = await find(question);
      const lines: readonly Spot[] = sentences ?? narrowed.entries;
      const from = question.after === undefined ? 0 : firstBehind(lines, question.after);
      const last = lines[from + PAGE - 1];
      const page = <T>(all: readonly T[]): readonly T[] => all.slice(from, from + PAGE);
      const { context, ...listed } =
        sentences && claimsIn
          ? await sentenceViews(page(sentences), claimsIn, question, lang)
          : await shown(page(narrowed.entries), question, lang).then(({ views, context }) => ({ claims: views, context }));
      return {
        total: { claims: narrowed.entries.length, ...(sentences && { sentences: sentences.length }) },
        before: from,
        sample: index.sample,
        ...listed,
        facets: facetViews(index, narrowed, question, names, lang),
        ...(last && from + PAGE < lines.length && { next: spellSpot(last) }),
        ...(cut && { cut: MOST_SENTENCES }),
        ...(indexing && { indexing: true as const }),
        ...(!context && { context: "pending" as const }),
        ...(context?.at !== undefined && { context: { asOf: context.at } }),
      };
    },
    all: (raw, lang) => {
      const question = readQuestion(raw);
      return (async function* () {
        const { entries } = (await find(question)).narrowed;
        const heed = await ledger.lastChange();
        for (let i = 0; i < entries.length; i += AT_ONCE)
          yield* (await shown(entries.slice(i, i + AT_ONCE), question, lang, { heed })).views;
      })();
    },
    latest: async (raw, lang) => {
      const question = readQuestion(raw);
      const { entries } = (await find(question)).narrowed;
      return (await shown(lastLearned(entries), question, lang)).views;
    },
    catchUp: async (onProgress) => void (await ledger.search.catchUp(onProgress && { onProgress })),
  };
}

/** In one walk, since sorting all of a large ledger by that would take longer than the rest. */
function lastLearned(entries: readonly Entry[]): readonly Entry[] {
  let last: Entry[] = [];
  const cut = (): void => {
    last = last.sort((a, b) => (a.paper.from < b.paper.from ? 1 : a.paper.from > b.paper.from ? -1 : compareSpots(a, b))).slice(0, LATEST);
  };
  for (const entry of entries) if (last.push(entry) === 20 * LATEST) cut();
  cut();
  return last;
}

/** By document and the beginning of each sentence: a place for its claims. */
function placesOf(sentences: readonly Sentence[]): ReadonlyMap<string, ReadonlyMap<number, Entry[]>> {
  const places = new Map<string, Map<number, Entry[]>>();
  for (const { paper, start } of sentences) {
    const known = places.get(paper.document);
    if (known) known.set(start, []);
    else places.set(paper.document, new Map([[start, []]]));
  }
  return places;
}

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
