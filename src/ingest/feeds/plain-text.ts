import { Parser } from "htmlparser2";

const BLOCK = /^(?:p|div|br|li|ul|ol|h[1-6]|tr|table|blockquote|figure|section|article)$/u;
const DEEPEST = 200;
const UNSEEN = /^(?:script|style|template|noscript)$/u;

/** The text of a piece of HTML: entities decoded, marks gone, each block a line. A text without marks and entities comes back as it is. */
export function plainText(html: string): string {
  if (!/<[a-z!/]|&[#\w]/iu.test(html)) return html.trim();
  let text = "";
  let unseen = 0;
  let depth = 0;
  const parser = new Parser({
    onopentag(name) {
      // The parser's time grows with the square of the depth.
      if (++depth > DEEPEST) parser.pause();
      if (UNSEEN.test(name)) unseen++;
      if (BLOCK.test(name)) text += "\n";
    },
    ontext(part) {
      if (unseen === 0) text += part;
    },
    onclosetag(name) {
      depth--;
      if (UNSEEN.test(name)) unseen--;
      if (BLOCK.test(name)) text += "\n";
    },
  });
  parser.end(html);
  return text
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n[\s]*/gu, "\n")
    .trim();
}

/** Plain text as HTML: what is parted by blank lines becomes paragraphs. */
export function asHtml(text: string): string {
  const escaped = text.replace(/[&<>]/gu, (c) => (c === "&" ? "&amp;" : c === "<" ? "&lt;" : "&gt;"));
  return escaped
    .split(/\n\s*\n/u)
    .filter((p) => p.trim() !== "")
    .map((p) => `<p>${p.trim()}</p>`)
    .join("\n");
}
