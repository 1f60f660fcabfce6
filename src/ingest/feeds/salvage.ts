/** A broken feed taken apart. */
export interface Pieces {
  /** The feed without its items. */
  readonly shell: string;
  /** The items, but for the last if it has no end. */
  readonly items: readonly string[];
  readonly cutOff: boolean;
  /** Items as a feed of their own. */
  wrap(items: readonly string[]): string;
}

const ROOT = /<(rss|rdf:rdf|feed|channel)\b[^>]{0,20000}>/iu;
const START = /<!\[CDATA\[|<!--|<(?:item|entry)(?=[\s>])/giu;

/**
 * Takes a feed that no XML parser accepts apart at the beginnings of its items, so that one broken item does not take the others with it.
 * Marks that are none ("5 < 6") become text. An item that is cut off is left out: without its guid it would pass for another one.
 * Undefined if there is no feed in it.
 */
export function takeApart(xml: string, most: number): Pieces | undefined {
  const root = ROOT.exec(xml);
  if (!root) return undefined;
  const [opening, name = ""] = root;
  const starts = itemStarts(xml, root.index + opening.length, most + 1);
  const channel = /^rss$/iu.test(name);
  const items: string[] = [];
  starts.slice(0, most).forEach((start, i) => {
    const next = starts[i + 1];
    const piece = xml.slice(start, next ?? xml.length);
    const end = Math.max(piece.lastIndexOf("</item>"), piece.lastIndexOf("</entry>"));
    // Where the next one begins, only the mark of the end was forgotten.
    if (end >= 0) items.push(mended(piece.slice(0, piece.indexOf(">", end) + 1)));
    else if (next !== undefined) items.push(`${mended(piece)}</${/\w+/u.exec(piece)?.[0]}>`);
  });
  const shell = xml.slice(root.index, starts[0] ?? xml.length);
  const open = channel && !/<\/channel>/iu.test(shell);
  return {
    shell: `${mended(shell)}${open ? "</channel>" : ""}</${name}>`,
    items,
    cutOff: items.length < Math.min(most, starts.length),
    wrap: (some) => `${opening}${channel ? "<channel>" : ""}${some.join("")}${channel ? "</channel>" : ""}</${name}>`,
  };
}

/** How many items a feed has by its marks. */
export function countItems(xml: string): number {
  return itemStarts(xml, 0, Number.POSITIVE_INFINITY).length;
}

/** Where items begin, but not inside of CDATA sections and comments. One that never ends hides nothing. */
function itemStarts(xml: string, from: number, most: number): readonly number[] {
  const out: number[] = [];
  const ends = new Map([
    ["<![CDATA[", "]]>"],
    ["<!--", "-->"],
  ]);
  START.lastIndex = from;
  for (let match = START.exec(xml); match && out.length < most; match = START.exec(xml)) {
    const end = ends.get(match[0]);
    if (end === undefined) {
      if (!match[0].startsWith("<!")) out.push(match.index);
      continue;
    }
    const at = xml.indexOf(end, START.lastIndex);
    // Looked for once: what has no end here has none later.
    if (at < 0) ends.delete(match[0]);
    else START.lastIndex = at + end.length;
  }
  return out;
}

const SECTION = /(<!\[CDATA\[[\s\S]*?\]\]>)/u;

function mended(xml: string): string {
  return xml
    .split(SECTION)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/<(?![\p{L}_/!?])/gu, "&lt;")))
    .join("");
}
