import { basename, extname } from "node:path";
import { gunzipSync } from "node:zlib";

export type Format = "text" | "html" | "jsonl" | "pdf" | "mail" | "mbox" | "warc" | "feed";

/** `xml` and `json`: what it is stands inside. */
const BY_EXTENSION: Readonly<Record<string, Format | "xml" | "json" | "sniff">> = {
  ".txt": "text",
  ".text": "text",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".pdf": "pdf",
  ".eml": "mail",
  ".mbox": "mbox",
  ".warc": "warc",
  ".wet": "warc",
  ".rss": "feed",
  ".atom": "feed",
  ".rdf": "feed",
  ".xml": "xml",
  ".json": "json",
  "": "sniff",
};

const COLLECTIONS: ReadonlySet<string> = new Set(["jsonl", "mail", "mbox", "warc", "feed"] satisfies Format[]);

/** True of formats in which several articles may stand. */
export function holdsMany(format: string): boolean {
  return COLLECTIONS.has(format);
}

/** For the message about a file that is none of them. */
export const KNOWN_ENDINGS = ".txt, .html, .pdf, .jsonl, .eml, .mbox, .warc, .warc.gz, .rss, .atom, .xml";

/** Files that lie beside articles and are none: pictures, fonts, styles, scripts, archives' notes. */
const NO_ARTICLE =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|mp[34]|m4[av]|webm|ogg|wav|woff2?|ttf|otf|eot|css|m?js|ts|map|md|ya?ml|toml|py|sh|cdxj?|msf)$|^(?:readme|license|licence|notice|changelog|makefile|thumbs\.db|desktop\.ini)(?:\.|$)/iu;

/** True for a file that is plainly no article: passed over in silence inside a folder. */
export function isNoArticle(name: string): boolean {
  return NO_ARTICLE.test(basename(name));
}

/** The format that the name promises; `sniff` without an extension, `unknown` for any other. */
export function formatOf(path: string): Format | "xml" | "json" | "sniff" | "unknown" {
  if (/\.(?:warc|wet)\.gz$/iu.test(path)) return "warc";
  return BY_EXTENSION[extname(path).toLowerCase()] ?? "unknown";
}

/** True if a PDF begins there; what stands before its header may be as long (ISO 32000-1, appendix H.3.4.1). */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes("%PDF-");
}

const GZIP = [0x1f, 0x8b] as const;
/** Fields that begin mails and hardly anything else; two of them do. */
const MAIL_FIELD =
  /^(?:return-path|received|delivered-to|from|to|cc|subject|date|message-id|mime-version|reply-to|content-type|dkim-signature|authentication-results|list-[\w-]+|x-[\w-]+|arc-[\w-]+):[ \t]?\S/gimu;

/** The format of a file by its first bytes, if they are a mark of it; texts are told apart by {@link sniff}. */
export function sniffBytes(bytes: Uint8Array): Format | undefined {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  if (isPdf(bytes)) return "pdf";
  if (/^\s*WARC\/[01]\.\d/u.test(start) || isPackedWarc(bytes)) return "warc";
  if (/^From \S[^\r\n]*\d{1,2}:\d{2}/u.test(start)) return "mbox";
  const head = start.split(/\r?\n\r?\n/u, 1)[0] ?? "";
  return /^[\w-]+:/u.test(start) && (head.match(MAIL_FIELD)?.length ?? 0) >= 2 ? "mail" : undefined;
}

function isPackedWarc(bytes: Uint8Array): boolean {
  if (bytes[0] !== GZIP[0] || bytes[1] !== GZIP[1]) return false;
  try {
    // The first record is short; a member that is cut off by the slice gives what it has.
    return /^WARC\//u.test(
      gunzipSync(bytes.subarray(0, 65_536), { finishFlush: 2, maxOutputLength: 70_000_000 }).toString("latin1", 0, 10),
    );
  } catch {
    return false;
  }
}

/** The format of a text by its beginning. */
export function sniff(text: string): Extract<Format, "html" | "feed" | "jsonl" | "text"> {
  const start = text.slice(0, 4000).trimStart();
  if (/^(?:<!--(?:(?!-->)[\s\S])*-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body)\b/iu.test(start)) return "html";
  if (/^(?:<!--(?:(?!-->)[\s\S])*-->\s*|<\?[^>]*>\s*)*<(?:rss|feed|rdf:RDF)\b[^>]*\b(?:version|xmlns)\b/iu.test(start)) return "feed";
  if (start.startsWith("{") && /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\b/iu.test(start)) return "feed";
  const firstLine = text.trimStart().split("\n", 1)[0] ?? "";
  return firstLine.startsWith("{") && isJson(firstLine) ? "jsonl" : "text";
}

function isJson(line: string): boolean {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}
