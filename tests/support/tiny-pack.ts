import { claim, type LanguagePack, type Mention, type Sentence } from "../../src/core/index.ts";

/** A language pack one can predict: every line is a sentence, a capital triple an actor, two of them a meeting. */
export function tinyPack(version = "1"): LanguagePack {
  return {
    language: "de",
    version,
    detect: (text) => (/\bNOT GERMAN\b/u.test(text) || text.trim() === "" ? 0 : 1),
    blocks: ({ document }) => [{ start: 0, end: document.text.length, label: "body", rule: "tiny" }],
    readFurniture: () => ({ agencies: [] }),
    sentences: ({ document }) => lines(document.text),
    tokens: () => [],
    clauses: () => [],
    times: () => [],
    mentions: ({ document, sentences }) => sentences.flatMap((s, i) => triples(document.text, s, i)),
    quotations: () => [],
    offTopic: () => false,
    longestSentence: 1000,
    genre: () => [],
    claims: ({ document, sentences, mentions }) =>
      sentences.flatMap((s, i) => {
        if (/\bBOOM\b/u.test(document.text)) throw new RangeError("boom");
        const here = mentions.filter((m) => m.sentence === i);
        const verb = document.text.slice(s.start, s.end).indexOf("trifft");
        if (here.length < 2 || verb < 0) return [];
        return claim(document.text, sentences, {
          evidence: { start: s.start, end: s.end },
          trigger: { start: s.start + verb, end: s.start + verb + "trifft".length },
          kind: "meeting",
          actors: here.map(({ code, leaf, start, end }) => ({ code, leaf, span: { start, end } })),
          recipients: [],
          sources: [{ name: "tiny", cue: { start: s.start, end: s.start + 1 } }],
          stance: "states",
          factuality: "CT+",
          tense: "past",
          rule: "tiny.meeting",
          derivation: [{ rule: "tiny.meeting", says: "two codes and the verb" }],
        });
      }),
  };
}

function lines(text: string): Sentence[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length, block: 0 }));
}

function triples(text: string, s: Sentence, sentence: number): Mention[] {
  return [...text.slice(s.start, s.end).matchAll(/\b[A-Z]{3}\b/gu)].map((m) => ({
    start: s.start + m.index,
    end: s.start + m.index + 3,
    code: m[0],
    use: "name",
    basis: "directory",
    leaf: m[0],
    sentence,
    tokens: [0, 0],
    rule: "tiny",
  }));
}
