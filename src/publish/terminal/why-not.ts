import { kindEntry, type Lack } from "../../core/index.ts";
import type { WhyNotSentence, WhyNotView } from "../views.ts";
import { type Words, wordsOf } from "../words.ts";
import { quoted } from "./claim-words.ts";
import { cleanLine } from "./clean.ts";
import { type Paint, page, paintOf, type RenderOptions } from "./paint.ts";
import { placesInWords, type WhyNotWords, whyNotWordsOf } from "./why-not-words.ts";
import { wrap, wrapParts } from "./wrap.ts";

/** Frames shown of a sentence; those farther off say little. */
const MOST = 3;

/** The sentences of an article that name two actors and gave no claim, each with the frames that came near to one and what they lacked. */
export function renderWhyNot(view: WhyNotView, options: RenderOptions): string {
  const { width, language } = options;
  const paint = paintOf(options);
  const words = wordsOf(language);
  const own = whyNotWordsOf(language);
  const { sentences } = view;
  const summary = view.offTopic ? own.offTopic : sentences.length === 0 ? own.none : `${own.sentences(sentences.length)}.`;
  return page([
    ...wrap(cleanLine(view.title ?? view.name), width).map(paint.bold),
    ...wrapParts([cleanLine(view.name), words.claims(view.claims)], width).map(paint.dim),
    ...wrap(summary, width),
    ...sentences.flatMap((s, i) => ["", ...sentenceLines(s, i + 1, { words, own, paint, width })]),
  ]);
}

interface Dress {
  readonly words: Words;
  readonly own: WhyNotWords;
  readonly paint: Paint;
  readonly width: number;
}

function sentenceLines(sentence: WhyNotSentence, n: number, { words, own, paint, width }: Dress): string[] {
  const { nearMisses } = sentence;
  const lines = [
    ...wrap(quoted(cleanLine(sentence.quote), words), width, `${String(n).padStart(2)}  `, "    ").map(paint.bold),
    ...wrap(`${own.actors}: ${sentence.actors.join(", ")}`, width, "    "),
  ];
  if (sentence.tooLong) return [...lines, ...wrap(own.tooLong, width, "    ")];
  if (nearMisses.length === 0) return [...lines, ...wrap(own.noWord, width, "    ")];
  for (const m of nearMisses.slice(0, MOST)) {
    const label = kindEntry(m.kind).label[words.tag === "de" ? "de" : "en"];
    lines.push(...wrapParts([`${quoted(cleanLine(m.word), words)} → ${label}`, foundOf(m, own)], width, "    ", "      "));
    for (const lack of m.lacks) lines.push(...wrap(lackInWords(lack, own), width, "      – ", "        "));
    lines.push(...wrap(`${words.rule} ${m.rule}`, width, "        ").map(paint.dim));
  }
  const rest = nearMisses.slice(MOST).map((m) => m.rule);
  return rest.length === 0
    ? lines
    : [...lines, ...wrap(`${own.more(rest.length)}: ${rest.join(", ")}`, width, "    ", "      ").map(paint.dim)];
}

function foundOf(
  { actors, recipients }: { readonly actors: readonly string[]; readonly recipients: readonly string[] },
  own: WhyNotWords,
): string {
  const parts = [
    actors.length > 0 ? `${own.acts} ${actors.join(", ")}` : "",
    recipients.length > 0 ? `${own.actedOn} ${recipients.join(", ")}` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `${own.found}: ${parts.join("; ")}`;
}

/** What a frame lacked, in plain words. */
function lackInWords(lack: Lack, own: WhyNotWords): string {
  switch (lack.what) {
    case "actor":
    case "recipient":
    case "side":
      return own[lack.what](placesInWords(lack.places, own));
    case "object":
    case "sense":
      return own[lack.what](lack.class, lack.like.join(", "));
    case "predicate":
      return own.predicate(lack.class);
    case "attribute":
      return own.attribute(lack.words.join(", "));
    case "verb":
      return own.verb(lack.verbs.join(", "));
    case "untold":
      return own.untold(lack.by);
    case "covered":
      return own.covered(lack.rule);
    case "other":
      return own.other;
  }
}
