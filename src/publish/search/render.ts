import { placeOf, quoted, SHAPES, voiceShort, what, who } from "../terminal/claim-words.ts";
import { cleanView } from "../terminal/clean.ts";
import { NBSP, page, paintOf, type RenderOptions } from "../terminal/paint.ts";
import { wrap, wrapParts } from "../terminal/wrap.ts";
import { wordsOf } from "../words.ts";
import type { ListView, SentenceView } from "./views.ts";

const TEXTS = {
  de: {
    none: "Kein Satz enthält das.",
    found: (sentences: number, claims: number) =>
      `${sentences} ${sentences === 1 ? "Satz" : "Sätze"}, ${claims} ${claims === 1 ? "Aussage" : "Aussagen"}`,
    cut: (n: number) => `Mehr als ${n} Sätze enthalten das; gezeigt wird aus den ${n} zuletzt aufgenommenen.`,
    next: (after: string) => `Weiter mit --after ${after}`,
  },
  en: {
    none: "No sentence holds that.",
    found: (sentences: number, claims: number) =>
      `${sentences} ${sentences === 1 ? "sentence" : "sentences"}, ${claims} ${claims === 1 ? "claim" : "claims"}`,
    cut: (n: number) => `More than ${n} sentences hold that; shown are some of the ${n} recorded last.`,
    next: (after: string) => `Go on with --after ${after}`,
  },
} as const;

/** Sentences that were found, the words looked for in brackets, each with its article and the claims in it. */
export function renderSentences(view: ListView, options: RenderOptions): string {
  const { language, width } = options;
  const [texts, words, paint] = [TEXTS[language], wordsOf(language), paintOf(options)];
  const sentences = view.sentences ?? [];
  if (sentences.length === 0) return page([texts.none]);
  const lines = sentences.flatMap((found) => {
    const { quote, document, claims } = cleanView({ ...found, quote: bracketed(found) });
    return [
      ...wrap(quoted(quote, words), width, "", " "),
      ...wrapParts([placeOf(document, words), `${words.document} ${document.id}`], width, "  ").map(paint.dim),
      ...claims.flatMap((claim) => [
        ...wrap(`${SHAPES[claim.status]} ${who(claim)}${NBSP} ${what(claim, words)}`, width, "  ", "    ").map(paint.bold),
        ...wrapParts([`${words.says}: ${voiceShort(claim, words)}`, `${words.claim} ${claim.id}`], width, "    "),
      ]),
      "",
    ];
  });
  const notes = [
    texts.found(view.total.sentences ?? 0, view.total.claims),
    ...(view.cut === undefined ? [] : [texts.cut(view.cut)]),
    ...(view.next === undefined ? [] : [texts.next(view.next)]),
  ];
  return page([...lines, ...notes.flatMap((note) => wrap(note, width))]);
}

function bracketed({ quote, marks }: Pick<SentenceView, "quote" | "marks">): string {
  let [text, at] = ["", 0];
  for (const { start, end } of marks) {
    text += `${quote.slice(at, start)}[${quote.slice(start, end)}]`;
    at = end;
  }
  return text + quote.slice(at);
}
