/** A piece of text as the page places it. */
export interface PlacedText {
  readonly text: string;
  /** PDF's text matrix (ISO 32000-1, 9.4.4): scale, rotation, place of the left end of the baseline, in points from the lower left corner. */
  readonly transform: readonly number[];
  /** Along the baseline, in points. */
  readonly width: number;
}

/** Text on one baseline without a gap, in points. Up is positive. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** Wider than any gap between words, narrower than any gap between columns: in units of the letter size. */
const WORD_GAP = 0.9;
/** Narrower gaps are letters set apart. */
const SPACE = 0.15;
/** How far a superscript stands off its line. */
const OFF_LINE = 0.45;
const QUARTER = Math.PI / 2;

/**
 * Puts the pieces of a page together to segments. Text that stands at another angle than most of the page (a credit along a picture's edge)
 * is given apart, in the order of the file.
 */
export function textLines(pieces: readonly PlacedText[]): { readonly upright: readonly Segment[]; readonly askew: readonly string[] } {
  const letters = new Map<number, number>();
  for (const piece of pieces) letters.set(turn(piece), (letters.get(turn(piece)) ?? 0) + piece.text.trim().length);
  const [most] = [...letters].sort((a, b) => b[1] - a[1])[0] ?? [0];
  const upright: Segment[] = [];
  const askew: string[] = [];
  for (const piece of pieces) {
    if (turn(piece) !== most) {
      if (piece.text.trim() !== "") askew.push(piece.text.trim());
      continue;
    }
    const segment = place(piece, most);
    const last = upright.at(-1);
    if (segment.text.trim() === "") {
      if (last && segment.text !== "" && sameLine(last, segment)) upright[upright.length - 1] = { ...last, text: spaced(last.text) };
    } else if (last && sameLine(last, segment)) upright[upright.length - 1] = join(last, segment);
    else upright.push(segment);
  }
  return { upright: upright.map((s) => ({ ...s, text: s.text.trim() })), askew };
}

/** Quarter turns against the page, counter-clockwise. */
function turn({ transform: [a = 1, b = 0] }: PlacedText): number {
  return ((Math.round(Math.atan2(b, a) / QUARTER) % 4) + 4) % 4;
}

/** The piece on a page turned so that it reads from left to right. */
function place({ text, transform: [, , c = 0, d = 0, e = 0, f = 0], width }: PlacedText, turns: number): Segment {
  const [cos, sin] = [Math.round(Math.cos(turns * QUARTER)), Math.round(Math.sin(turns * QUARTER))];
  const left = e * cos + f * sin;
  return { text, left, right: left + Math.max(0, width), baseline: f * cos - e * sin, size: Math.hypot(c, d) || 1 };
}

function sameLine(a: Segment, b: Segment): boolean {
  const size = Math.max(a.size, b.size);
  const gap = b.left - a.right;
  return Math.abs(a.baseline - b.baseline) < OFF_LINE * size && gap < WORD_GAP * size && gap > -WORD_GAP * size;
}

/** Two segments of one line as one. */
export function join(a: Segment, b: Segment): Segment {
  const apart = b.left - a.right > SPACE * Math.min(a.size, b.size);
  const main = b.size > a.size ? b : a;
  return {
    text: (apart ? spaced(a.text) : a.text) + b.text,
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    baseline: main.baseline,
    size: main.size,
  };
}

const spaced = (text: string): string => (/\s$/u.test(text) ? text : `${text} `);
