import { type Block, type BlockLabel, isOnlyBounded, ownText, type PublicationDate, publicationDay, type Span } from "../core/index.ts";
import type { Stated } from "./versions.ts";

type Labelled = Span & { readonly label: BlockLabel };

/** What a state of an article says, for finding out whether another one says the same. */
export interface Said {
  /** All that makes a version news: what is stated of the article, and its own text with its labels. */
  readonly essence: string;
  /** What every form of the article shares (for telephones, for printing): its sentences. Absent if there are none. */
  readonly prose?: string;
  readonly title?: string;
  /** What is known of it at all. */
  readonly knows: readonly ("outlet" | "day")[];
}

/**
 * What a state says. Furniture and white space are left out, so that another teaser beside an article makes no new version of it; so is
 * the day on which it was there at the latest, which is another one with every fetch.
 * @param labelled by an analyser; without, by the markup
 */
export function said({ text, title, outlet, language, published, hints }: Stated, labelled: readonly Labelled[] = hints ?? []): Said {
  const own = ownText(text, labelled);
  const prose = own.flatMap((b) => ((b.label === undefined || SENTENCES.has(b.label)) && ENDS.test(b.text) ? [even(b.text)] : []));
  return {
    essence: JSON.stringify([title, outlet, language, isOnlyBounded(published) ? { basis: "unknown" } : published, own]),
    ...(prose.length > 0 && { prose: prose.join(" ") }),
    ...(title !== undefined && { title }),
    knows: [...(outlet === undefined ? [] : ["outlet" as const]), ...(publicationDay(published) === undefined ? [] : ["day" as const])],
  };
}

/**
 * Whether a state says nothing that a version does not say.
 * @param anotherForm it came by another address of the article. Forms of one article differ in bylines, captions and in what they call the
 * outlet: only other sentences, another title, or what was not known before is news then.
 */
export function saysTheSame(version: Said, now: Said, anotherForm: boolean): boolean {
  if (version.essence === now.essence) return true;
  if (!anotherForm || version.prose === undefined || version.prose !== now.prose) return false;
  return alike(version.title, now.title) && now.knows.every((field) => version.knows.includes(field));
}

/** What an earlier version says, by the labels that its analysis gave it. */
export interface Before {
  readonly n: number;
  readonly said: Said;
  readonly anotherForm: boolean;
}

/** Number of the version that says the same as a state, now that its furniture is known. */
export function saidBefore(before: readonly Before[], now: Stated, blocks: readonly Block[]): number | undefined {
  const read = said(now, blocks);
  return before.findLast((version) => saysTheSame(version.said, read, version.anotherForm))?.n;
}

/** The date of two states of an article: what the later one states, else what was known. Of two mere bounds the earlier. */
export function mergeDates(last: PublicationDate, now: PublicationDate): PublicationDate {
  if (now.basis === "unknown") return last;
  if (!isOnlyBounded(now) || last.basis === "unknown") return now;
  return isOnlyBounded(last) && (now.notAfter ?? "") < (last.notAfter ?? "") ? now : last;
}

/** Labels of sentences. Crossheads are left out of some forms, and end no sentence anyway. */
const SENTENCES: ReadonlySet<BlockLabel> = new Set(["lead", "body"]);
/** A line that ends no sentence is a byline, a place, a crosshead. */
const ENDS = /[.!?…]["'»«“”‘’)\]]*$/u;

const even = (text: string): string => text.normalize("NFKC").replaceAll("\u00ad", "");

/** Some forms add the outlet behind the title, or the line above it before. */
function alike(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [forms, others] = [withoutDress(a), withoutDress(b)];
  return others.includes(forms[0] ?? "") || forms.includes(others[0] ?? "");
}

/** A title, and what is left of it behind a colon or before the signs that sites put between title and outlet; letters and numbers alone. */
function withoutDress(title: string): readonly string[] {
  const parts = [title, title.replace(/\s[|·-]\s[^|·]*$/u, ""), title.replace(/^[^:]*:\s/u, "")];
  return parts.map((part) =>
    even(part)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
}
