/** The address if it is one a reader may be sent to (http or https, no blanks or quotes), else undefined. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\/[^\s"'<>\\^`{|}]+$/iu.test(url)) return undefined;
  // Control and bidi characters could disguise the host.
  return /[\p{Cc}\p{Cf}]/u.test(url) ? undefined : url;
}

const WORDS_AT_AN_END = 4;

/**
 * The address with a text fragment, so that a browser scrolls to the quoted sentence (WICG, URL Fragment Text Directives: comma, ampersand and
 * dash have a meaning there and are percent-encoded). A long sentence is named by its first and last words; a short quotation ends in "…",
 * which the page does not hold. An address may have a fragment of its own: the directive stands behind it.
 */
export function atSentence(address: string, quote: string): string {
  const words = quote
    .replaceAll(/^\s*…|…\s*$/gu, "")
    .trim()
    .split(/\s+/u);
  const spell = (w: readonly string[]): string => encodeURIComponent(w.join(" ").replace(/\p{Surrogate}/gu, "")).replaceAll("-", "%2D");
  const start = spell(words.slice(0, WORDS_AT_AN_END));
  if (start === "") return address;
  const end = words.length > 2 * WORDS_AT_AN_END ? `,${spell(words.slice(-WORDS_AT_AN_END))}` : "";
  const [page = ""] = address.split(":~:");
  return `${page}${page.includes("#") ? "" : "#"}:~:text=${words.length > 2 * WORDS_AT_AN_END ? start : spell(words)}${end}`;
}
