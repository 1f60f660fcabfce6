import type { TextPair } from "../../analysis/copies/index.ts";
import { type Copies, couldBeCopy, type Dated, groupOrigins, type OriginDecision } from "../../analysis/origin-groups.ts";
import type { Decision, OriginMembership } from "../../core/index.ts";
import type { Settling, StoredLink } from "../../ledger/index.ts";

/**
 * Brings the origins up to date of everything that can depend on these texts: all that is tied to them by what may be copies, by what was one
 * origin before, or by a decision. Writes a row for each document whose origin, or the reason for it, has changed.
 * @returns the documents that were looked at
 */
export async function settleOrigins(
  tables: Settling,
  touched: ReadonlySet<string>,
  decisions: readonly Decision[],
  software: string,
): Promise<readonly string[]> {
  const { texts, links, documents } = await reach(tables, touched, decisions);
  const numbers = new Map([...texts, ...links.flatMap((l) => [l.text, l.other])].map((text) => [text, 0]));
  for (const [i, text] of [...numbers.keys()].sort().entries()) numbers.set(text, i);
  const sentences = await tables.sentencesOf([...numbers.keys()]);
  const names = [...numbers.keys()].sort();
  const copies: Copies = {
    texts: names.map((text) => (texts.has(text) ? (documents.get(text) ?? []) : [])),
    pairs: links.map((l) => toPair(l, numbers.get(l.text) as number, numbers.get(l.other) as number)),
    sentencesOf: (text) => sentences.get(names[text] ?? "") ?? 0,
  };
  const found = groupOrigins(copies, decisions);
  const before = new Map((await tables.origins([...found.keys()])).map((row) => [row.documentId, row]));
  const rows = [...found].flatMap(([id, decision]): OriginMembership[] => {
    const row = toRow(id, decision, software, tables.at);
    const old = before.get(id);
    return old && same(row, old) ? [] : [row];
  });
  await tables.addOrigins(rows.sort((a, b) => (a.documentId < b.documentId ? -1 : 1)));
  return [...found.keys()];
}

interface Reached {
  readonly texts: ReadonlySet<string>;
  /** Every link with at least one end in `texts`. */
  readonly links: readonly StoredLink[];
  readonly documents: ReadonlyMap<string, readonly Dated[]>;
}

async function reach(tables: Settling, from: ReadonlySet<string>, decisions: readonly Decision[]): Promise<Reached> {
  const texts = new Set<string>();
  const links = new Map<string, StoredLink>();
  const documents = new Map<string, readonly Dated[]>();
  const load = async (of: readonly string[]): Promise<void> => {
    for (const [text, having] of await tables.documentsWith(of.filter((text) => !documents.has(text))))
      documents.set(text, having.map(toDated));
  };
  for (let next = [...from]; next.length > 0; ) {
    for (const text of next) texts.add(text);
    const found = await tables.links(next);
    await load([...next, ...found.flatMap((l) => [l.text, l.other])]);
    for (const link of found) links.set(`${link.text} ${link.other}`, link);
    const sentences = await tables.sentencesOf(found.flatMap((l) => [l.text, l.other]));
    const couldBe = found.filter((l) =>
      couldBeCopy(toPair(l, 0, 1), {
        texts: [documents.get(l.text) ?? [], documents.get(l.other) ?? []],
        sentencesOf: (n) => sentences.get(n === 0 ? l.text : l.other) ?? 0,
      }),
    );
    const ids = next.flatMap((text) => (documents.get(text) ?? []).map((d) => d.id));
    const origins = (await tables.origins(ids)).map((row) => row.originId);
    const decided = decisions.filter(({ kind, subjects }) => kind === "same-origin" && subjects.some((s) => ids.includes(s)));
    const together = [...(await tables.inOrigins(origins)), ...decided.flatMap((d) => d.subjects)];
    const tied = [...couldBe.flatMap((l) => [l.text, l.other]), ...(await tables.textsOf(together)).values()];
    next = [...new Set(tied)].filter((text) => !texts.has(text));
  }
  return { texts, links: [...links.values()], documents };
}

const toDated = ({ id, dated }: { readonly id: string; readonly dated: object }): Dated => ({ ...(dated as Dated), id });

function toPair({ link, passage }: StoredLink, short: number, long: number): TextPair {
  return { ...(link as Omit<TextPair, "short" | "long" | "passage">), short, long, passage };
}

function toRow(documentId: string, { origin, decision, ...why }: OriginDecision, software: string, at: string): OriginMembership {
  return { documentId, originId: origin, ...why, by: decision === undefined ? { software } : { decision }, at };
}

/** True if the two say the same, whoever made them. */
function same(a: OriginMembership, b: OriginMembership): boolean {
  const says = ({ originId, basis, of, shared, sentences, agency }: OriginMembership): string =>
    JSON.stringify([originId, basis, of, shared?.toFixed(9), sentences, agency]);
  return says(a) === says(b);
}
