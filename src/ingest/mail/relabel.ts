import { isUtf8 } from "node:buffer";

/** A message whose labels say what its senders meant. */
export interface Relabelled {
  readonly bytes: Buffer;
  /** Its text is `format=flowed` (RFC 3676). */
  readonly flowed?: { readonly deleteSpace: boolean };
}

/** A Content-Type field with the lines it goes on in. */
const CONTENT_TYPE = /^content-type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/gimu;
const LATIN_1 = "(?:iso[-_]?8859[-_]?1|latin-?1|l1|cp819)";
const CHARSET = /charset\s*=\s*"?([\w:.-]+)"?/iu;
const FLOWED = /;\s*format\s*=\s*"?flowed"?/iu;

/**
 * Mends labels before a message is parsed. Who says Latin-1 means windows-1252 (WHATWG Encoding), else „ “ € become control characters; 8-bit
 * text without a charset, or labelled ASCII, is windows-1252 if it is not UTF-8. Flowed text is taken out of the parser's hands, which joins
 * quoted lines without regard to whose they are.
 */
export function relabel(message: Uint8Array): Relabelled {
  const utf8 = isUtf8(message);
  let flowed = false;
  let deleteSpace = false;
  let labelled = false;
  const text = unfoldLong(Buffer.from(message.buffer, message.byteOffset, message.byteLength).toString("latin1"))
    .replace(CONTENT_TYPE, (field) => {
      labelled = true;
      const out = utf8 ? latin1(field) : eightBit(latin1(field));
      if (!FLOWED.test(out)) return out;
      flowed = true;
      deleteSpace ||= /;\s*delsp\s*=\s*"?yes/iu.test(out);
      return out.replace(FLOWED, "");
    })
    .replace(new RegExp(`=\\?${LATIN_1}\\?(?=[bq]\\?)`, "giu"), "=?windows-1252?");
  const head = labelled || utf8 ? "" : "Content-Type: text/plain; charset=windows-1252\r\n";
  return { bytes: Buffer.from(head + text, "latin1"), ...(flowed ? { flowed: { deleteSpace } } : {}) };
}

/** The parser's time grows with the square of a field's lines: one that goes on over very many lines is put on one. */
const MANY_LINES = 500;

function unfoldLong(message: string): string {
  const out: string[] = [];
  let run = 0;
  for (const line of message.split("\n")) {
    run = line.startsWith(" ") || line.startsWith("\t") ? run + 1 : 0;
    if (run <= MANY_LINES) out.push(out.length === 0 ? line : `\n${line}`);
    else {
      if (run === MANY_LINES + 1) out[out.length - 1] = out.at(-1)?.replace(/\r$/u, "") ?? "";
      out.push(line.replace(/\r$/u, ""));
    }
  }
  return out.join("");
}

function latin1(field: string): string {
  return field.replace(new RegExp(`charset\\s*=\\s*"?${LATIN_1}"?(?![\\w-])`, "iu"), "charset=windows-1252");
}

function eightBit(field: string): string {
  const charset = CHARSET.exec(field)?.[1]?.toLowerCase();
  if (charset === undefined) return /^content-type:\s*text\//iu.test(field) ? `${field}; charset=windows-1252` : field;
  return /^(?:us-)?ascii$/u.test(charset) ? field.replace(CHARSET, "charset=windows-1252") : field;
}
