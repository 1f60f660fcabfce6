/** Whole escape sequences (ECMA-48): strings (OSC, DCS, APC, PM, SOS) up to their end, control sequences, the rest. */
const SEQUENCES =
  /(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[ -/]*[0-~]/gu;
const BREAKS = /\r\n?|[\n\u000b\u000c\u0085\u2028\u2029]/gu;
/** Control characters; direction marks and overrides that can make a line read other than it is ("Trojan source"). */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** What takes no room and shows nothing: soft hyphen, zero-width space, word joiner, byte order mark, tag characters. */
const INVISIBLE = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;
const LONE_SURROGATES = /\p{Cs}/gu;

/**
 * Text as it may be printed to a terminal, line breaks kept. Article text is hostile: an escape sequence in it could
 * move the cursor, rename the window or hide a line. Only what is printed is cleaned, the ledger keeps the text as it is.
 */
export function cleanText(text: string): string {
  const lines = text.replace(SEQUENCES, "").replace(BREAKS, "\n").replace(/\t/gu, " ").split("\n");
  return lines.map((l) => l.replace(CONTROLS, "").replace(INVISIBLE, "").replace(LONE_SURROGATES, "\ufffd")).join("\n");
}

/** The same as one line: every run of white space is one blank. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, " ").trim();
}

/** A view with every string in it cleaned as a line; its shape stays. Offsets into cleaned strings no longer hold. */
export function cleanView<T>(view: T): T {
  return clean(view) as T;
}

function clean(value: unknown): unknown {
  if (typeof value === "string") return cleanLine(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
}
