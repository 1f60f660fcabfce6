import { reviewInWords } from "../review/tell.ts";
import type { ClaimView } from "../views.ts";
import type { Words } from "../words.ts";
import { firmness, manner, placeOf, quoted, SHAPES, voice, what, who } from "./claim-words.ts";
import { NBSP, type Paint } from "./paint.ts";
import { wrap, wrapParts } from "./wrap.ts";

/** What the lines of a claim need to know beside the claim. */
export interface LineContext {
  readonly words: Words;
  readonly paint: Paint;
  readonly width: number;
  /** Blanks before every line. */
  readonly indent: string;
  /** Stands before the shape: the sign of a denial, a number. */
  readonly lead?: string;
  /** The sentence where it is shown with marks; in quotation marks already. */
  readonly sentence?: string;
  /** The lines stand below their document: its name is not told again. */
  readonly inDocument?: boolean;
}

/**
 * A claim on lines of its own: what is claimed; who says so and how firmly; the sentence in quotation marks; where it
 * stands. The claim must be cleaned.
 */
export function claimLines(claim: ClaimView, context: LineContext): string[] {
  const { words, paint, width, indent, lead = "", sentence = quoted(claim.quote, words) } = context;
  const inner = `${indent}${" ".repeat(lead.length)}  `;
  const attribution = [...new Set([`${words.says}: ${voice(claim, words)}`, manner(claim, words), firmness(claim, words)])];
  const place = [
    ...(context.inDocument === true ? [] : [placeOf(claim.document, words), `${words.document} ${claim.document.id}`]),
    ...(claim.pages ? [words.pages(claim.pages.first, claim.pages.last)] : []),
  ];
  return [
    ...wrap(`${SHAPES[claim.status]} ${who(claim)}${NBSP} ${what(claim, words)}`, width, indent + lead, inner).map(paint.bold),
    ...wrapParts([...attribution, ...circumstances(claim, words)], width, inner),
    ...wrap(sentence, width, inner, `${inner} `),
    ...wrapParts([...place, `${words.claim} ${claim.id}`], width, inner).map(paint.dim),
    ...wrapAll(reviewInWords(claim, words.tag === "de" ? "de" : "en"), width, inner),
    ...(claim.superseded ? wrap(words.superseded, width, inner) : []),
  ];
}

const wrapAll = (text: string | undefined, width: number, indent: string): string[] =>
  text === undefined ? [] : wrap(text, width, indent);

/** Tense where the status does not tell it, headline, time and place. */
function circumstances(claim: ClaimView, words: Words): string[] {
  const parts: string[] = [];
  if (claim.tense !== "past" && claim.status !== "announced") parts.push(words.tense[claim.tense]);
  if (claim.block === "title") parts.push(words.inTitle);
  if (claim.time !== undefined) parts.push(`${words.time}: ${claim.time}`);
  if (claim.place !== undefined) parts.push(`${words.place}: ${claim.place}`);
  return parts;
}

/** The legend of the shapes. */
export function legendLines(words: Words, width: number): string[] {
  const shapes = Object.entries(SHAPES).map(([status, shape]) => `${shape} ${words.status[status as ClaimView["status"]]}`);
  return [...wrapParts(shapes, width, "", "  "), ...wrap(words.firmness, width, "", "  ")];
}
