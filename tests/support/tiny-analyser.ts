import { claim, type Document, type Sentence, UNKNOWN_DATE } from "../../src/core/index.ts";
import type { Analyser, Analysis, Incoming } from "../../src/ledger/index.ts";

/** An analyser one can predict: every line with two capital codes ("IRN trifft RUS") is a meeting of the two. */
export function tinyAnalyser(version = "tiny-1"): Analyser {
  return { version, analyse };
}

function analyse(document: Document): Analysis {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const line of document.text.split("\n")) {
    if (line.trim() !== "") sentences.push({ start, end: start + line.length, block: 0 });
    start += line.length + 1;
  }
  const claims = sentences.flatMap((s) => {
    const codes = [...document.text.slice(s.start, s.end).matchAll(/\b[A-Z]{3}\b/gu)];
    if (codes.length < 2) return [];
    const actors = codes.map((m) => ({ code: m[0], leaf: m[0], span: { start: s.start + m.index, end: s.start + m.index + 3 } }));
    const evidence = { start: s.start, end: s.end };
    return claim(document.text, sentences, {
      evidence,
      trigger: evidence,
      kind: "meeting",
      actors,
      recipients: [],
      sources: [],
      stance: "asserts",
      factuality: "CT+",
      tense: "past",
      rule: "tiny",
      derivation: [{ rule: "tiny", says: "two codes in a line" }],
    });
  });
  const { title, outlet } = document;
  return {
    status: "analysed",
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    published: document.published,
    blocks: [{ start: 0, end: document.text.length, label: "body", rule: "tiny" }],
    unread: [],
    agencies: [],
    genre: [],
    claims,
  };
}

/** An article to record. */
export function incoming(text: string, at: { url?: string; file?: string; outlet?: string; title?: string } = {}): Incoming {
  return {
    article: {
      text,
      published: UNKNOWN_DATE,
      ...(at.outlet !== undefined && { outlet: at.outlet }),
      ...(at.title !== undefined && { title: at.title }),
    },
    addresses: [
      ...(at.url === undefined ? [] : [{ kind: "url" as const, address: at.url }]),
      ...(at.file === undefined ? [] : [{ kind: "file" as const, address: at.file }]),
    ],
  };
}
