import { cleanLine, cleanText } from "./clean.ts";
import { page, paintOf, type RenderOptions } from "./paint.ts";
import { pad } from "./width.ts";
import { wrap } from "./wrap.ts";

/** A page as it is shown once it has been taken apart. */
export interface ExtractedView {
  readonly title: string | null;
  /** Kicker and lead, where there are any; the lead is part of the text too. */
  readonly kicker?: string;
  readonly lead?: string;
  /** Lead, crossheads and running text, paragraphs parted by a blank line. */
  readonly text: string;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  readonly url?: string;
  /** A day, or an instant with its offset as stated (ISO 8601). */
  readonly published: string | null;
  readonly publishedBasis: string | null;
  readonly publishedConfidence: number | null;
  readonly modified: string | null;
  /** Agencies named in dateline, byline or foot. */
  readonly agencies: readonly string[];
  readonly partialReason?: string;
}

const WORDS = {
  de: {
    untitled: "ohne Titel",
    outlet: "Medium",
    authors: "Autoren",
    published: "Erschienen",
    modified: "Geändert",
    agencies: "Agenturen",
    address: "Adresse",
    partial: "Unvollständig",
    unknown: "unbekannt",
    sure: (basis: string, percent: number) => `(${basis}, zu ${percent} % sicher)`,
  },
  en: {
    untitled: "no title",
    outlet: "Outlet",
    authors: "Authors",
    published: "Published",
    modified: "Modified",
    agencies: "Agencies",
    address: "Address",
    partial: "Incomplete",
    unknown: "unknown",
    sure: (basis: string, percent: number) => `(${basis}, ${percent} % sure)`,
  },
} as const;

const LABEL = 16;

/** Renders an extracted page: what is known of it, its lead, its text. What is not known is said. */
export function renderExtracted(view: ExtractedView, options: RenderOptions): string {
  const words = WORDS[options.language];
  const paint = paintOf(options);
  const row = (label: string, value: string | null | undefined): string[] =>
    value === null || value === undefined || value === ""
      ? []
      : wrap(cleanLine(value), options.width, pad(label, LABEL), " ".repeat(LABEL));
  const { published, publishedBasis, publishedConfidence } = view;
  const when =
    published === null
      ? words.unknown
      : `${published} ${words.sure(publishedBasis ?? words.unknown, Math.floor((publishedConfidence ?? 0) * 100))}`;
  const paragraphs = cleanText(view.text)
    .split(/\n{2,}/u)
    .filter((p) => p.trim() !== "");
  const lead = cleanLine(view.lead ?? "");
  return page([
    ...(view.kicker === undefined ? [] : wrap(cleanLine(view.kicker), options.width)),
    ...wrap(cleanLine(view.title ?? words.untitled), options.width).map(paint.bold),
    ...row(words.outlet, view.outlet ?? words.unknown),
    ...row(words.authors, view.authors.join(", ")),
    ...row(words.published, when),
    ...row(words.modified, view.modified),
    ...row(words.agencies, view.agencies.join(", ")),
    ...row(words.address, view.url),
    ...row(words.partial, view.partialReason),
    ...paragraphs.flatMap((p) => ["", ...wrap(p, options.width).map((line) => (lead.includes(cleanLine(p)) ? paint.bold(line) : line))]),
  ]);
}
