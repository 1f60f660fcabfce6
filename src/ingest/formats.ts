import { basename, extname } from "node:path";

export type Format = "text" | "html" | "jsonl";

const BY_EXTENSION: Readonly<Record<string, Format | "sniff">> = {
  ".txt": "text",
  ".text": "text",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  "": "sniff",
};

/** Files that lie beside articles and are none: pictures, fonts, styles, scripts, archives' notes. */
const NO_ARTICLE =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|mp[34]|m4[av]|webm|ogg|wav|woff2?|ttf|otf|eot|css|m?js|ts|map|md|ya?ml|toml|py|sh)$|^(?:readme|license|licence|notice|changelog|makefile|thumbs\.db|desktop\.ini)(?:\.|$)/iu;

/** True for a file that is plainly no article: passed over in silence inside a folder. */
export function isNoArticle(name: string): boolean {
  return NO_ARTICLE.test(basename(name));
}

/** The format that the name promises; `sniff` without an extension, `unknown` for any other. */
export function formatOf(path: string): Format | "sniff" | "unknown" {
  return BY_EXTENSION[extname(path).toLowerCase()] ?? "unknown";
}

/** The format of a text by its beginning. */
export function sniff(text: string): Format {
  const start = text.slice(0, 4000).trimStart();
  if (/^(?:<!--(?:(?!-->)[\s\S])*-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body)\b/iu.test(start)) return "html";
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
