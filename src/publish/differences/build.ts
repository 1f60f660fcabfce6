import { type Block, ownText, type PublicationDate } from "../../core/index.ts";
import { compare, sentencesOf } from "./compare.ts";
import type { Difference, StatedChange, VersionsView, VersionView } from "./views.ts";

/** A version as it is recorded. */
export interface VersionText {
  readonly n: number;
  readonly hash: string;
  readonly recordedAt: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly published: PublicationDate;
  readonly metadata?: { readonly modified?: string; readonly fetched?: string };
  readonly hasOriginal: boolean;
  readonly originalDropped?: boolean;
  readonly older?: boolean;
  readonly seen?: readonly [first: string, last: string];
}

const FIELDS = ["title", "outlet", "language", "published"] as const;

/**
 * The versions of an article in the order of time, as they are given, and what became different from each to the next.
 * @param between two numbers of versions: only these are compared
 */
export function buildVersions(document: string, versions: readonly VersionText[], between?: readonly [number, number]): VersionsView {
  const pairs = between ? [between] : versions.slice(1).map((v, i) => [versions[i]?.n ?? 0, v.n] as const);
  const at = (n: number): VersionText | undefined => versions.find((v) => v.n === n);
  return {
    document,
    versions: versions.map(toView),
    differences: pairs.flatMap(([from, to]) => {
      const [before, after] = [at(from), at(to)];
      return before && after ? [difference(before, after)] : [];
    }),
  };
}

function toView(version: VersionText): VersionView {
  const { n, recordedAt, hash, text, blocks, title, outlet, published, metadata, hasOriginal, originalDropped, older, seen } = version;
  // A text without markup states no title; the analyser has found it.
  const found = blocks.find((b) => b.label === "title");
  const named = (title ?? (found && text.slice(found.start, found.end)))?.replace(/\s+/gu, " ").trim() || undefined;
  const own = ownText(text, blocks)
    .map((b) => b.text)
    .join(" ");
  return {
    n,
    recordedAt,
    hash,
    words: own.match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    ...(named !== undefined && { title: named }),
    ...(outlet !== undefined && { outlet }),
    published,
    ...(metadata?.modified !== undefined && { modified: metadata.modified }),
    ...(metadata?.fetched !== undefined && { fetched: metadata.fetched }),
    original: hasOriginal,
    ...(originalDropped === true && { originalDropped: true as const }),
    ...(older === true && { older: true as const }),
    ...(seen && { seen }),
  };
}

function difference(before: VersionText, after: VersionText): Difference {
  const parts = compare(sentences(before), sentences(after));
  const count = (kind: string): number => parts.filter((p) => p.kind === kind).length;
  const stated = FIELDS.flatMap((field): StatedChange[] => {
    const [a, b] = [before[field], after[field]];
    if (JSON.stringify(a) === JSON.stringify(b)) return [];
    return [{ field, ...(a !== undefined && { before: a }), ...(b !== undefined && { after: b }) }];
  });
  return { from: before.n, to: after.n, stated, parts, added: count("added"), removed: count("removed"), changed: count("changed") };
}

const sentences = ({ text, blocks }: VersionText): string[] => ownText(text, blocks).flatMap((b) => sentencesOf(b.text));
