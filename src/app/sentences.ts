import type { ClaimChange } from "../core/index.ts";
import type { Ledger, Opened } from "../ledger/index.ts";
import { quoteLimit, type SentenceChoice } from "../publish/index.ts";
import type { Entente } from "./entente.ts";
import { UnknownChoice } from "./errors.ts";
import { indexer } from "./search/indexer.ts";

type Place = NonNullable<ClaimChange["sentence"]>;

/** The sentences of the present text of a document, as they are read for claims. */
async function present({ ledger }: { readonly ledger: Pick<Ledger, "texts"> }, document: string) {
  const found = await ledger.texts(document);
  const version = found.state === "found" ? found.value.at(-1) : undefined;
  const text = version?.text ?? "";
  return { text, sentences: version ? indexer.passages(text, version.blocks) : [] };
}

/** Sentences of the present text of a document, to which a claim can be added; of an outlet under sanctions quoted in short. */
export async function sentencesOf(
  { ledger, entente }: { readonly ledger: Pick<Ledger, "find" | "texts">; readonly entente: Pick<Entente, "document"> },
  document: string,
): Promise<Opened<readonly SentenceChoice[]>> {
  const found = await ledger.find(document);
  if (found.state !== "found") return found;
  const { text, sentences } = await present({ ledger }, document);
  const view = await entente.document(document, "de");
  const { claims, unread } = view.state === "found" ? view.value : { claims: [], unread: [] };
  const sanctioned = view.state === "found" && view.value.head.sanctions !== undefined;
  return {
    state: "found",
    value: sentences.map(({ start, end }) => ({
      start,
      end,
      quote: quoteLimit(text.slice(start, end), { start: 0, end: 0 }, sanctioned).text,
      claims: claims.filter((c) => c.evidence.start === start).length,
      actors: unread.find((u) => u.start === start)?.actors ?? [],
    })),
  };
}

/**
 * The sentence that somebody means.
 * @param given `start-end`, or its words
 * @param trigger words of it; default: all of it
 * @throws UnknownChoice if there is no such sentence in the present text
 */
export async function findSentence(
  bench: { readonly ledger: Pick<Ledger, "texts"> },
  document: string,
  given: string,
  trigger: string | undefined,
): Promise<Place> {
  const { text, sentences } = await present(bench, document);
  const span = /^(?<start>\d{1,9})-(?<end>\d{1,9})$/u.exec(given.trim())?.groups;
  const words = given.trim();
  const fits = sentences.filter((s) =>
    span ? s.start === Number(span["start"]) && s.end === Number(span["end"]) : text.slice(s.start, s.end).trim() === words,
  );
  const [sentence] = fits;
  if (!sentence)
    throw new UnknownChoice(`"${given}" is no sentence of the present text of ${document}. entente document ${document} shows them.`);
  if (fits.length > 1)
    throw new UnknownChoice(
      `The sentence stands there ${fits.length} times. Say which one: ${fits.map((s) => `${s.start}-${s.end}`).join(", ")}.`,
    );
  const { start, end } = sentence;
  const quote = text.slice(start, end);
  const named = trigger?.trim() ?? "";
  const at = named === "" ? 0 : quote.indexOf(named);
  if (at < 0) throw new UnknownChoice(`"${named}" does not stand in the sentence.`);
  return { start, end, quote, trigger: { start: start + at, end: named === "" ? end : start + at + named.length } };
}
