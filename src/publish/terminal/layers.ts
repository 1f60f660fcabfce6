import { firstEndingAfter, type Reading, type Sentence, type Span, quote as textOf, type Unresolved } from "../../core/index.ts";
import { wordsOf } from "../words.ts";
import { quoted } from "./claim-words.ts";
import { cleanLine, cleanView } from "./clean.ts";
import { dateInWords } from "./dates.ts";
import { claimParts, type FindingWords, mentionParts, quotationParts, timeParts, unresolvedParts } from "./layers-findings.ts";
import { clauseLines, wordLines } from "./layers-grammar.ts";
import { layerWordsOf } from "./layers-words.ts";
import { type Paint, page, paintOf, type RenderOptions } from "./paint.ts";
import { shorten } from "./width.ts";
import { wrap, wrapParts } from "./wrap.ts";

/** What is shown of an article. */
export interface LayersView {
  /** File or line it was read from. */
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  readonly reading: Reading;
  /** Words that take up somebody whom the mentions could not tell. */
  readonly unresolved: readonly Unresolved[];
}

/**
 * Every layer of a text: block by block and sentence by sentence its words, clauses, times, mentions, what these left open,
 * quotations and claims, each with the rule that made it. Blocks that are not read show their label and how they begin.
 */
export function renderLayers(view: LayersView, options: RenderOptions): string {
  const { reading } = view;
  const { width } = options;
  const paint = paintOf(options);
  const words = wordsOf(options.language);
  const quote = (span: Span): string => quoted(cleanLine(textOf(reading.document.text, span)), words);
  const all: FindingWords = { words, own: layerWordsOf(options.language), quote };
  const lines = headLines(view, all, paint, width);
  const own = sentencesOf(view);
  for (const [index, block] of reading.blocks.entries()) {
    const sentences = own.filter(({ sentence }) => sentence.block === index);
    const label = `── ${block.label} · ${words.rule} ${block.rule}`;
    lines.push("", paint.bold(shorten(label, width)));
    if (sentences.length === 0) lines.push(paint.dim(shorten(`${all.own.noSentences}: ${quote(block)}`, width)));
    for (const sentence of sentences) lines.push("", ...sentenceLines(reading, sentence, { all, paint, width }));
  }
  return page(lines);
}

function headLines({ name, language, reading }: LayersView, { words, own, quote }: FindingWords, paint: Paint, width: number): string[] {
  const { document, self } = reading;
  const { title, outlet, published } = cleanView({ title: document.title, outlet: document.outlet, published: document.published });
  return [
    ...wrap(cleanLine(name), width).map(paint.bold),
    ...wrap(title ?? words.titleUnknown, width),
    ...wrapParts(
      [
        outlet ?? words.outletUnknown,
        `${words.published}: ${dateInWords(published, words)} (${words.basis[published.basis]})`,
        self.agencies.length > 0 ? `${words.agencies}: ${cleanLine(self.agencies.join(", "))}` : "",
        `${own.analysedAs}: ${language}`,
      ],
      width,
    ),
    ...reading.genre.flatMap((hint) =>
      wrapParts(
        [
          words.profile.hintsAt(words.genre[hint.genre]),
          words.genreBasis[hint.basis],
          hint.span ? quote(hint.span) : cleanLine(hint.says ?? ""),
          `${words.rule} ${hint.rule}`,
        ],
        width,
      ),
    ),
  ];
}

interface Dress {
  readonly all: FindingWords;
  readonly paint: Paint;
  readonly width: number;
}

/** A sentence and what of every layer lies in it. */
interface SentenceLayers extends Pick<Reading, "tokens" | "clauses" | "times" | "mentions" | "quotations" | "claims"> {
  readonly number: number;
  readonly sentence: Sentence;
  readonly unresolved: readonly Unresolved[];
}

/** A quotation counts where it begins, a claim where its trigger stands. */
function sentencesOf({ reading, unresolved }: LayersView): SentenceLayers[] {
  const { sentences, tokens, clauses, times, mentions, quotations, claims } = reading;
  const by = <T>(list: readonly T[], place: (item: T) => number): ((sentence: number) => readonly T[]) => {
    const lists = sentences.map((): T[] => []);
    for (const item of list) lists[place(item)]?.push(item);
    return (sentence) => lists[sentence] ?? [];
  };
  const at = ({ start }: Span): number => firstEndingAfter(sentences, start);
  const ofTokens = by(tokens, (t) => t.sentence);
  const ofClauses = by(clauses, (c) => c.sentence);
  const ofTimes = by(times, (t) => t.sentence);
  const ofMentions = by(mentions, (m) => m.sentence);
  const ofUnresolved = by(unresolved, (u) => u.sentence);
  const ofQuotations = by(quotations, (q) => (q.spans[0] ? at(q.spans[0]) : -1));
  const ofClaims = by(claims, (c) => at(c.trigger));
  return sentences.map((sentence, n) => ({
    number: n + 1,
    sentence,
    tokens: ofTokens(n),
    clauses: ofClauses(n),
    times: ofTimes(n),
    mentions: ofMentions(n),
    unresolved: ofUnresolved(n),
    quotations: ofQuotations(n),
    claims: ofClaims(n),
  }));
}

function sentenceLines(reading: Reading, here: SentenceLayers, { all, paint, width }: Dress): string[] {
  const { layers } = all.own;
  const listed = (parts: readonly (readonly string[])[]): string[] => parts.flatMap((p) => wrapParts(p, width, "    ", "      "));
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [layers.words, wordLines(here.tokens, paint, width, "    ")],
    [layers.clauses, clauseLines(reading, here.clauses, all.own, { paint, width, indent: "    " })],
    [layers.times, listed(here.times.map((t) => timeParts(t, all)))],
    [layers.mentions, listed(here.mentions.map((m) => mentionParts(m, all)))],
    [layers.unresolved, listed(here.unresolved.map((u) => unresolvedParts(u, all)))],
    [layers.quotations, listed(here.quotations.map((q) => quotationParts(q, all)))],
    [layers.claims, listed(here.claims.map((c) => claimParts(c, all)))],
    [layers.unread, listed(reading.unread.filter((u) => u.start === here.sentence.start).map((u) => [u.actors.join(", ")]))],
  ];
  return [
    ...wrap(all.quote(here.sentence), width, `${String(here.number).padStart(2)}  `, "    ").map(paint.bold),
    ...sections.flatMap(([heading, lines]) => (lines.length === 0 ? [] : [`  ${paint.mark(heading)}`, ...lines])),
  ];
}
