const COLOUR = /\u001b\[[0-9;]*m/gu;
const NARROW = /^[\u0020-\u02ff\u0370-\u1100\u2010-\u2027\u2030-\u205e\u2190-\u2199\u2260-\u2265]*$/u;
/** Two columns: East Asian wide and fullwidth blocks (UAX 11, by block), and what is shown as emoji. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const ZERO = /^(?:\p{M}|\p{Cf}|\p{Cc})+$/u;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Columns a text takes in a terminal. Colour sequences take none. */
export function displayWidth(text: string): number {
  const plain = text.replace(COLOUR, "");
  if (NARROW.test(plain)) return plain.length;
  let width = 0;
  for (const { segment } of graphemes.segment(plain)) width += ZERO.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
  return width;
}

/** The text cut to `width` columns; what was cut shows as "…". */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    if (displayWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return width < 1 ? "" : `${kept.trimEnd()}…`;
}

/** The text with blanks after it, up to `width` columns. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
