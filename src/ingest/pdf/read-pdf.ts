import { type BlockHint, type PageSpan, type PublicationDate, UNKNOWN_DATE } from "../../core/index.ts";
import { parseDate, published } from "../dates/parse-date.ts";
import { composePages } from "./compose.ts";
import { type PdfInfo, pdfInfo } from "./pdf-info.ts";
import type { PageText } from "./running-heads.ts";
import { streamBeyondLimits } from "./stream-limits.ts";
import { type PlacedText, textLines } from "./text-lines.ts";

/** A PDF as an article: the text of all pages, and which page each stretch stands on. */
export interface PdfArticle {
  readonly text: string;
  readonly hints: readonly BlockHint[];
  readonly pages: readonly PageSpan[];
  readonly title?: string;
  readonly language?: string;
  readonly authors?: readonly string[];
  readonly published: PublicationDate;
  /** The text is no later than this day. */
  readonly noLaterThan?: string;
}

export type PdfResult =
  | { readonly ok: true; readonly article: PdfArticle; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly reason: string };

const MAX_PAGES = 2000;
/** A page of a newspaper has some 20,000 letters. */
const MAX_PIECES = 50_000;
const MAX_CHARACTERS = 20_000_000;
/** Milliseconds. A PDF among hundreds, in a mailbox or an archive, must not take the time of all; of single ones a worker takes care too. */
const MAX_TIME = 20_000;

/**
 * Reads the text of a PDF with pdf.js: no scripts, no fonts, no pictures, nothing from outside the file. Whatever the file is, the answer is an
 * article or a reason. Reading ends after `maxTime` milliseconds with the text up to there; what pdf.js does in one piece, such as unpacking a
 * stream, only the caller can stop.
 */
export async function readPdf(bytes: Uint8Array, maxTime = MAX_TIME): Promise<PdfResult> {
  const until = performance.now() + maxTime;
  const beyond = await streamBeyondLimits(bytes);
  if (beyond !== undefined) return { ok: false, reason: `PDF that is too large to read: ${beyond}` };
  try {
    return await read(bytes, until);
  } catch (error) {
    return { ok: false, reason: whyUnreadable(error) };
  }
}

async function read(bytes: Uint8Array, until: number): Promise<PdfResult> {
  const { getResolvedPDFJS } = await import("unpdf");
  const { getDocument, VerbosityLevel } = await getResolvedPDFJS();
  const task = getDocument({
    // pdf.js takes the buffer for its own.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
  });
  try {
    const pdf = await task.promise;
    const warnings: string[] = [];
    if (pdf.numPages > MAX_PAGES) warnings.push(`has ${pdf.numPages} pages; the first ${MAX_PAGES} were read`);
    const info = await readInfo(pdf);
    const pages: PageText[] = [];
    let characters = 0;
    for (let page = 1; page <= Math.min(pdf.numPages, MAX_PAGES); page++) {
      if (performance.now() > until) {
        warnings.push(`takes too long to read; read up to page ${page - 1}`);
        break;
      }
      const { text, problem } = await readPage(pdf, page, until);
      if (problem !== undefined) warnings.push(problem);
      characters += text.segments.reduce((sum, s) => sum + s.text.length, 0);
      if (characters > MAX_CHARACTERS) {
        warnings.push(`has more text than ${MAX_CHARACTERS / 1_000_000} million characters; read up to page ${page - 1}`);
        break;
      }
      pages.push(text);
    }
    const composed = composePages(pages);
    if (composed.text.trim() === "" && performance.now() > until) return { ok: false, reason: "PDF that takes too long to read" };
    if (composed.text.trim() === "")
      return { ok: false, reason: "PDF without text: its pages are pictures. Run a text recognition (OCR) over it and give the result." };
    return { ok: true, article: toArticle(composed, info), warnings };
  } finally {
    await task.destroy();
  }
}

/** What an XML file or a ledger cannot hold. */
const CONTROL = /[\u0000-\u001f\ufffe\uffff]/gu;
type TextContent = Awaited<ReturnType<Awaited<ReturnType<Pdf["getPage"]>>["getTextContent"]>>;
type Pdf = Awaited<ReturnType<typeof import("unpdf")["getDocumentProxy"]>>;

async function readInfo(pdf: Pdf): Promise<PdfInfo> {
  try {
    const { info, metadata } = await pdf.getMetadata();
    return pdfInfo(info as Readonly<Record<string, unknown>>, (name) => metadata?.get(name));
  } catch {
    return {};
  }
}

/** One page; one that is broken is empty, and said to be. Of one with too much text the beginning comes. */
async function readPage(pdf: Pdf, number: number, until: number): Promise<{ readonly text: PageText; readonly problem?: string }> {
  try {
    const page = await pdf.getPage(number);
    const pieces: PlacedText[] = [];
    const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
    let ended = false;
    while (!ended && pieces.length <= MAX_PIECES && performance.now() <= until) {
      const { done, value } = await reader.read();
      ended = done;
      for (const item of value?.items ?? [])
        if ("str" in item) pieces.push({ text: item.str.replace(CONTROL, " "), transform: item.transform as number[], width: item.width });
    }
    if (!ended) await reader.cancel(new Error("enough"));
    page.cleanup();
    const { upright, askew } = textLines(pieces.slice(0, MAX_PIECES));
    const problem = ended
      ? undefined
      : pieces.length > MAX_PIECES
        ? `has more than ${MAX_PIECES} pieces of text on page ${number}; the rest was left out`
        : `has a page that takes too long to read: ${number}; the rest of it was left out`;
    return { text: { page: number, segments: upright, askew }, ...(problem !== undefined && { problem }) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { text: { page: number, segments: [], askew: [] }, problem: `has a page that cannot be read: ${number} (${why})` };
  }
}

function toArticle(composed: Pick<PdfArticle, "text" | "hints" | "pages">, info: PdfInfo): PdfArticle {
  const hint = composed.hints.find((h) => h.label === "title");
  const title = hint ? composed.text.slice(hint.start, hint.end) : info.title;
  const day = parseDate(info.published ?? "");
  const written = parseDate(info.written ?? "");
  return {
    ...composed,
    ...(title !== undefined && { title }),
    ...(info.language !== undefined && { language: info.language }),
    ...(info.authors && { authors: info.authors }),
    published: day ? published(day, "metadata") : UNKNOWN_DATE,
    ...(written && { noLaterThan: written.to }),
  };
}

function whyUnreadable(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") return "PDF that is locked with a password. Save it without one and give that.";
  if (name === "InvalidPDFException") return "not a PDF, or a damaged one: its structure cannot be read";
  if (error instanceof RangeError) return "PDF that is too deeply nested";
  return `PDF that cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
