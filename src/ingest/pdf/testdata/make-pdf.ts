import { deflateSync } from "node:zlib";
import iconv from "iconv-lite";
import { ENCRYPTION, encryptStream } from "./encrypt.ts";

/** A line of text on a page: its left end and baseline in points from the lower left corner. */
export interface PlacedLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Points; 10 if not given. */
  readonly size?: number;
}

export interface PdfOptions {
  /** The document information dictionary, e.g. `{ Title: "…", ModDate: "D:20240312081500+01'00'" }`. */
  readonly info?: Readonly<Record<string, string>>;
  /** Deflate the content streams. */
  readonly compress?: boolean;
  /** Further entries of the page's dictionaries, and objects of one's own, for hostile files. */
  readonly catalog?: string;
  /** In place of the page's lines, by page: a content stream with its dictionary's entries. */
  readonly streams?: readonly { readonly entries: string; readonly bytes: Uint8Array }[];
  /** Encrypt streams for an empty password, as files do that may be read but not printed. */
  readonly encrypt?: boolean;
}

/** A4 in points. */
const PAGE = { width: 595, height: 842 } as const;

/** A valid PDF 1.4 with text in Helvetica (ISO 32000-1, 7.5), one content stream a page. */
export function makePdf(pages: readonly (readonly PlacedLine[])[], options: PdfOptions = {}): Uint8Array {
  const objects: Uint8Array[] = [];
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(" ");
  objects.push(ascii(`<< /Type /Catalog /Pages 2 0 R ${options.catalog ?? ""} >>`));
  objects.push(ascii(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`));
  objects.push(ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"));
  pages.forEach((lines, i) => {
    const own = options.streams?.[i];
    const content = own?.bytes ?? win(lines.map(draw).join("\n"));
    const bytes = own || options.compress !== true ? content : deflateSync(content);
    const entries = own?.entries ?? (options.compress === true ? "/Filter /FlateDecode" : "");
    objects.push(
      ascii(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
      ),
    );
    const stored = options.encrypt === true ? encryptStream(bytes, 5 + 2 * i) : bytes;
    objects.push(Buffer.concat([ascii(`<< /Length ${stored.length} ${entries} >>\nstream\n`), stored, ascii("\nendstream")]));
  });
  const info = Object.entries(options.info ?? {}).map(([key, value]) => `/${key} ${utf16(value)}`);
  objects.push(ascii(`<< ${info.join(" ")} >>`));
  return assemble(objects, options.encrypt === true ? ENCRYPTION : "");
}

function assemble(objects: readonly Uint8Array[], trailer: string): Uint8Array {
  const parts: Uint8Array[] = [ascii("%PDF-1.4\n")];
  const offsets: number[] = [];
  let length = 9;
  const add = (bytes: Uint8Array): void => {
    parts.push(bytes);
    length += bytes.length;
  };
  objects.forEach((object, i) => {
    offsets.push(length);
    add(ascii(`${i + 1} 0 obj\n`));
    add(object);
    add(ascii("\nendobj\n"));
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  add(ascii(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`));
  add(ascii(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** Lines of one column, from the top down. */
export function column(x: number, top: number, lines: readonly string[], leading = 12): PlacedLine[] {
  return lines.flatMap((text, i) => (text === "" ? [] : [{ x, y: top - i * leading, text }]));
}

function draw({ x, y, text, size = 10 }: PlacedLine): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/gu, "\\$&")}) Tj ET`;
}

const ascii = (text: string): Uint8Array => Buffer.from(text, "latin1");
const win = (text: string): Uint8Array => iconv.encode(text, "win1252");
const utf16 = (text: string): string => `<FEFF${iconv.encode(text, "utf-16be").toString("hex")}>`;
