import type { BlockHint } from "../../core/index.ts";

/** The text of a mail, with what is not its sender's own. */
export interface PlainMail {
  readonly text: string;
  readonly hints: readonly BlockHint[];
}

/** What introduces a quotation: "Am 12.03.2024 um 08:15 schrieb Anna:" */
const ATTRIBUTION = /\b(?:schrieb|wrote|a écrit|ha scritto|escribió|napisał)\b[^\n]*:\s*$/iu;
/** Outlook quotes a whole message behind such a line, without marks. A forwarded message is what the mail is about, and stays. */
const WHOLE_MESSAGE = /^\s*-{3,}\s*(?:ursprüngliche nachricht|original message|message d'origine)\s*-{3,}\s*$/iu;
const SIGNATURE = /^-- ?$/u;
/** A bare "--" may be a line of the author's; a signature is short (RFC 3676, 4.3 says four lines). */
const LONGEST_SIGNATURE = 15;
/** What introduces a quotation is short; a search in a very long line would take its length squared. */
const LONGEST_LINE = 1000;

/** Labels the lines of a plain mail that quote another mail, and the signature, as furniture. Offsets are into `text` as given. */
export function plainMail(text: string): PlainMail {
  const lines = text.split("\n");
  const quotes = quoteFollows(lines);
  const hints: BlockHint[] = [];
  let offset = 0;
  let open: { start: number; end: number } | undefined;
  const close = (): void => {
    if (open) hints.push({ ...open, label: "furniture", rule: "mail:quoted" });
    open = undefined;
  };
  for (const [i, line] of lines.entries()) {
    const end = offset + line.length;
    const signs = SIGNATURE.test(line) && (line === "-- " || lines.length - i <= LONGEST_SIGNATURE);
    if (signs || WHOLE_MESSAGE.test(line)) {
      close();
      if (offset < text.length)
        hints.push({ start: offset, end: text.length, label: "furniture", rule: signs ? "mail:signature" : "mail:quoted" });
      break;
    }
    const introduces = quotes[i] === true && line.length <= LONGEST_LINE && ATTRIBUTION.test(line);
    if (line.startsWith(">") || introduces) open = { start: open?.start ?? offset, end };
    else if (line.trim() !== "") close();
    offset = end + 1;
  }
  close();
  return { text, hints };
}

/** For each line, whether the next one that is not blank is quoted. */
function quoteFollows(lines: readonly string[]): readonly boolean[] {
  const follows: boolean[] = new Array(lines.length).fill(false);
  let quoted = false;
  for (let i = lines.length - 1; i >= 0; i--) {
    follows[i] = quoted;
    const line = lines[i] ?? "";
    if (line.trim() !== "") quoted = line.startsWith(">");
  }
  return follows;
}

/**
 * Puts flowed lines together again (RFC 3676): a line that ends with a space goes on in the next one of the same quoting depth.
 * @param deleteSpace the space at the end of a line is not part of the text (`delsp=yes`)
 */
export function unflow(text: string, deleteSpace: boolean): string {
  const out: { depth: number; text: string; open: boolean }[] = [];
  for (const line of text.split("\n")) {
    const depth = /^>*/u.exec(line)?.[0].length ?? 0;
    const content = line.slice(depth).replace(/^ /u, "");
    const open = content.endsWith(" ") && content !== "-- ";
    const own = open && deleteSpace ? content.slice(0, -1) : content;
    const last = out.at(-1);
    if (last?.open === true && last.depth === depth && content !== "-- ") {
      last.text += own;
      last.open = open;
    } else out.push({ depth, text: own, open });
  }
  return out.map((l) => `${">".repeat(l.depth)}${l.depth > 0 ? " " : ""}${l.text === "-- " ? l.text : l.text.trimEnd()}`).join("\n");
}
