import { type Below, type GenreHint, quote, type Span } from "../../../core/index.ts";
import { ownVoice } from "./own-voice.ts";
import { LONGEST } from "./rule.ts";
import { GENRE_RULES, OPINION_FOLDERS, RELEASE_FOLDERS } from "./rules.ts";

/** Pieces of evidence of one rule that are kept: a hint needs no complete list. */
const MOST = 3;
/** One question may be a turn of phrase. */
const FEWEST_QUESTIONS = 2;

/**
 * What hints at the sort of text: labels, addresses, contacts, an author who speaks, a dateline. Each hint is one piece of evidence; a
 * text may bear hints of several genres, and one without any is of no known sort.
 */
export function findGenre(below: Below<"genre">): readonly GenreHint[] {
  return [...fromBlocks(below), ...fromAddress(below.document.url), ...fromVoice(below), ...fromCredits(below)];
}

function fromBlocks({ document: { text, outlet }, blocks }: Below<"genre">): GenreHint[] {
  const found: GenreHint[] = [];
  for (const { id, genre, basis, labels, pattern, ofItself } of GENRE_RULES) {
    let n = 0;
    for (const block of blocks) {
      if (!labels.includes(block.label) || block.end - block.start > LONGEST) continue;
      const words = quote(text, block);
      if (ofItself && (outlet === undefined || !words.includes(outlet))) continue;
      const hit = pattern.exec(words);
      if (!hit) continue;
      const start = block.start + hit.index;
      found.push({ genre, basis, rule: id, span: { start, end: start + hit[0].length } });
      if (++n === MOST) break;
    }
  }
  return found;
}

function fromAddress(url: string | undefined): GenreHint[] {
  const folders = (url ?? "")
    .replace(/^[a-z]+:\/\/[^/]*/iu, "")
    .replace(/[?#].*$/u, "")
    .toLowerCase()
    .split("/");
  const hint = (genre: GenreHint["genre"], names: ReadonlySet<string>): GenreHint[] => {
    const folder = folders.find((f) => names.has(f));
    return folder === undefined ? [] : [{ genre, basis: "address", rule: "de.genre.address", says: `/${folder}/` }];
  };
  return [...hint("commentary", OPINION_FOLDERS), ...hint("press-release", RELEASE_FOLDERS)];
}

function fromVoice(below: Below<"genre">): GenreHint[] {
  const { firstPerson, questions } = ownVoice(below);
  const hints = (basis: "first-person" | "question", spans: readonly Span[]): GenreHint[] =>
    spans.slice(0, MOST).map((span) => ({ genre: "commentary", basis, rule: `de.genre.${basis}`, span }));
  return [...hints("first-person", firstPerson), ...(questions.length >= FEWEST_QUESTIONS ? hints("question", questions) : [])];
}

function fromCredits({ document: { text }, blocks, self }: Below<"genre">): GenreHint[] {
  const dateline = blocks.find((b) => b.label === "credit" && b.rule === "de:dateline");
  // Without the dash that ends it.
  const shown = dateline && { start: dateline.start, end: dateline.start + quote(text, dateline).replace(/[\s–—-]+$/u, "").length };
  return [
    ...(shown ? [{ genre: "news", basis: "dateline", rule: "de.genre.dateline", span: shown } as const] : []),
    ...self.agencies.slice(0, MOST).map((says) => ({ genre: "news", basis: "agency", rule: "de.genre.agency", says }) as const),
  ];
}
