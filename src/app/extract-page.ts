import { type Block, isProse, quote, type Span } from "../core/index.ts";
import type { Known, PageMetadata } from "../ingest/index.ts";
import { type ReadPageResult, readPageBytes } from "../ingest/read-page-bytes.ts";
import { readSingle } from "../ingest/read-single.ts";
import { GERMAN_PAGES } from "../lang/de/pages.ts";
import type { ExtractedView } from "../publish/index.ts";

/** A page to extract: its bytes as they came, and what is known of it already. */
export interface PageJob {
  readonly bytes: Uint8Array;
  readonly format: "html" | "text" | "pdf";
  readonly known: Known;
  /** Everything: every block with its label, every statement about the article. Without it the fields alone. */
  readonly whole: boolean;
}

/** What was extracted of a page. Nothing is left out: what is not text has its label and the rule that gave it. */
export interface Extracted extends ExtractedView {
  /** BCP 47. */
  readonly language: string | null;
  /** The page shows only part of its article. */
  readonly partial?: true;
  readonly blocks?: readonly { readonly label: string; readonly rule: string; readonly text: string }[];
  readonly metadata?: PageMetadata;
  /** Why there is no text, where there is none. */
  readonly error?: string;
}

/** Below this share of German words a page is in another language, unless it says that it is German: then any will do. */
const GERMAN = 0.15;
const SOME = 0.001;
const GAP = "\n\n";
/** Labels of an article's text; its title is a field of its own. */
const TEXT: ReadonlySet<string> = new Set(["lead", "heading", "body"]);

/** Extracts one page or PDF. Pure but for the decoder; one that cannot be read is told by `error`. */
export async function extractPage({ bytes, format, known, whole }: PageJob): Promise<Extracted> {
  const read = format === "pdf" ? await readPdfBytes(bytes, known) : readPageBytes(bytes, format, known);
  if (!read.ok)
    return {
      ...fieldsOf(read.metadata, whole),
      title: read.metadata?.title.value ?? null,
      text: "",
      agencies: [],
      error: read.reason,
    };
  const { article, metadata } = read;
  const hinted: readonly Block[] = article.hints ?? [];
  const main = hinted.length > 0 ? joined(article.text, hinted.filter(isProse)) : article.text;
  const saysGerman = /^de(?:-|$)/iu.test(article.language ?? "");
  const german = GERMAN_PAGES.detect(main) >= (saysGerman ? SOME : GERMAN);
  const document = { ...article, id: "" };
  const blocks = german || hinted.length === 0 ? GERMAN_PAGES.blocks({ document }) : hinted;
  const self = german ? GERMAN_PAGES.readFurniture({ document, blocks }) : undefined;
  const withLabel = (label: string): string =>
    joined(
      article.text,
      blocks.filter((b) => b.label === label),
    );
  const [lead, kicker] = [withLabel("lead"), withLabel("kicker")];
  const fields = fieldsOf(metadata, whole);
  return {
    ...fields,
    authors: "metadata" in article ? (article.metadata?.authors ?? fields.authors) : fields.authors,
    title: article.title ?? self?.title ?? null,
    ...(kicker !== "" && { kicker }),
    ...(lead !== "" && { lead }),
    text: joined(
      article.text,
      blocks.filter((b) => TEXT.has(b.label)),
    ),
    outlet: fields.outlet ?? self?.outlet ?? null,
    language: fields.language ?? (german ? "de" : null),
    agencies: self?.agencies ?? [],
    ...(whole && { blocks: blocks.map((b) => ({ label: b.label, rule: b.rule, text: quote(article.text, b) })) }),
  };
}

function fieldsOf(metadata: PageMetadata | undefined, whole: boolean): Omit<Extracted, "title" | "text" | "agencies" | "blocks"> {
  return {
    authors: metadata?.authors.value ?? [],
    outlet: metadata?.outlet.value ?? null,
    ...(metadata?.url.value !== undefined && { url: metadata.url.value }),
    published: metadata?.published.value ?? null,
    publishedBasis: metadata?.published.basis ?? null,
    publishedConfidence: metadata?.published.confidence ?? null,
    modified: metadata?.modified.value ?? null,
    language: metadata?.language.value ?? null,
    ...(metadata?.partial && { partial: true, partialReason: `${metadata.partial.reason}: ${metadata.partial.stated}` }),
    ...(whole && metadata && { metadata }),
  };
}

const joined = (text: string, spans: readonly Span[]): string => spans.map((span) => quote(text, span)).join(GAP);

/** A PDF states no date of publication: its dates are those of the file. */
async function readPdfBytes(bytes: Uint8Array, known: Known): Promise<ReadPageResult> {
  const read = await readSingle(bytes, "pdf", known);
  return read.ok ? { ok: true, article: read.told } : read;
}
