/** What XML 1.0 has no way to write (section 2.2, "Char"), lone halves of surrogate pairs among it. */
const NO_CHAR = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text for an element or a quoted attribute; what cannot be written becomes U+FFFD. */
function escapeXml(text: string): string {
  return text.replaceAll(NO_CHAR, "\u{FFFD}").replaceAll(/[&<>"\t\n\r]/gu, (c) => ESCAPES[c] ?? c);
}

/** An element on lines of its own, or on one if it holds a text or nothing. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: string | readonly string[] = [],
): string {
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value))}"`)].join(" ");
  if (typeof content === "string") return `<${open}>${escapeXml(content)}</${name}>`;
  return content.length === 0 ? `<${open}/>` : `<${open}>\n${content.join("\n")}\n</${name}>`;
}

export const XML_HEAD = `<?xml version="1.0" encoding="UTF-8"?>\n`;
