import { Readability } from "@mozilla/readability";
import type { DomDocument, DomElement } from "./dom.ts";

/** Where the main content is: elements that Readability kept, and all of its text. */
export interface MainContent {
  readonly kept: ReadonlySet<string>;
  /** White space runs folded to one space. */
  readonly text: string;
}

/** Carries an element's number through Readability, which rebuilds the elements it keeps. */
const NUMBER = "data-entente-n";
const NONE: MainContent = { kept: new Set(), text: "" };

/** The number that {@link findMainContent} gave to the element. */
export function numberOf(element: DomElement): string {
  return element.getAttribute(NUMBER) ?? "";
}

/** Asks Readability, on a copy of the page, what the main content is. Nothing is found if it gives up. */
export function findMainContent(document: DomDocument): MainContent {
  let n = 0;
  for (const element of document.querySelectorAll("*")) element.setAttribute(NUMBER, String(n++));
  try {
    const copy = document.cloneNode(true);
    const reader = new Readability<DomElement>(copy as never, {
      charThreshold: 200,
      disableJSONLD: true,
      serializer: (node) => node as unknown as DomElement,
    });
    const content = reader.parse()?.content;
    if (!content) return NONE;
    const kept = new Set<string>();
    for (const element of content.querySelectorAll(`[${NUMBER}]`)) kept.add(numberOf(element));
    return { kept, text: fold(content.textContent ?? "") };
  } catch {
    // A page that Readability cannot take apart is labelled by its tags alone.
    return NONE;
  }
}

/** White space runs folded to one space, as in {@link MainContent.text}. */
export function fold(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
