import { type DomElement, walk } from "./dom.ts";

/**
 * What a page may ask of the reader. Real articles stay far below. Nesting and number of elements make the search for
 * the main content take quadratic time and more (measured: 1,000 nested elements took seconds, 5,000 minutes; 400 take half a second).
 */
const LIMITS = { depth: 400, elements: 20_000, characters: 20_000_000 } as const;

/** The source is counted roughly, tags inside scripts included: only what is plainly beyond the limits is refused unparsed. */
const ROUGHLY = 4;
const TAG = /<(\/?)([a-z][a-z0-9]*)/giu;
/** Elements whose end tag is optional or forbidden: they say nothing about depth. */
const OPEN_ENDED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|html|head|body)$/iu;

/** Why the source should not even be parsed, if so. */
export function sourceBeyondLimits(html: string): string | undefined {
  if (html.length > LIMITS.characters) return `HTML of more than ${LIMITS.characters} characters`;
  let depth = 0;
  let elements = 0;
  for (const [, slash, name = ""] of html.matchAll(TAG)) {
    if (slash === "" && ++elements > LIMITS.elements * ROUGHLY) return tooMany();
    if (OPEN_ENDED.test(name)) continue;
    depth = Math.max(0, depth + (slash === "" ? 1 : -1));
    if (depth > LIMITS.depth * ROUGHLY) return tooDeep();
  }
  return undefined;
}

/** Why the parsed page cannot be read within the limits, if it cannot. */
export function beyondLimits(root: DomElement): string | undefined {
  let depth = 0;
  let elements = 0;
  for (const { node, leaving } of walk(root, () => false)) {
    if (node.nodeType !== 1) continue;
    depth += leaving ? -1 : 1;
    if (!leaving && ++elements > LIMITS.elements) return tooMany();
    if (depth > LIMITS.depth) return tooDeep();
  }
  return undefined;
}

const tooDeep = (): string => `HTML nested more than ${LIMITS.depth} levels deep`;
const tooMany = (): string => `HTML with more than ${LIMITS.elements} elements`;
