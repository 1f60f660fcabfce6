import {
  type Document,
  type LanguagePack,
  publicationDay,
  type Quotation,
  type Reading,
  readDocument,
  type Source,
  type Span,
} from "../core/index.ts";

/**
 * Reads a document and puts what was found into the published form: one line of `entente analyse --jsonl`, frozen in
 * schema/analysis.schema.json. Offsets are UTF-16 code units, half open, into the text as it was given.
 */
export function analysisRecord(id: string | number, document: Document, packs: readonly LanguagePack[]) {
  const result = readDocument(document, packs);
  if (result.status === "not-analysed")
    return { id, status: result.status, reason: result.reason, blocks: [], times: [], quotations: [], claims: [] } as const;
  const { reading, language } = result;
  const { title, outlet, published } = reading.document;
  return {
    id,
    status: result.status,
    language,
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    published: {
      ...(publicationDay(published) !== undefined && { day: publicationDay(published) }),
      ...(published.notBefore !== undefined && { notBefore: published.notBefore }),
      ...(published.notAfter !== undefined && { notAfter: published.notAfter }),
      basis: published.basis,
    },
    blocks: reading.blocks.map(({ start, end, label, rule }) => ({ start, end, label, rule })),
    times: reading.times.map(({ start, end, type, value, mod }) => ({ start, end, type, value, ...(mod !== undefined && { mod }) })),
    quotations: reading.quotations.map(quotation),
    claims: reading.claims.map(claim),
  } as const;
}

function claim(c: Reading["claims"][number]) {
  return {
    evidence: span(c.evidence),
    trigger: span(c.trigger),
    kind: c.kind,
    ...(c.ends === true && { ends: true }),
    actors: c.actors.map((a) => a.code),
    recipients: c.recipients.map((a) => a.code),
    sources: c.sources.map(source),
    stance: c.stance,
    factuality: c.factuality,
    tense: c.tense,
    ...(c.time !== undefined && { time: c.time }),
    ...(c.place !== undefined && { place: c.place }),
    ...(c.object !== undefined && { object: c.object }),
    rule: c.rule,
  };
}

function source({ name, code, unnamed, cue }: Source) {
  return {
    name,
    ...(code !== undefined && { code }),
    ...(unnamed === true && { unnamed }),
    ...(cue && { cue: span(cue) }),
  };
}

function quotation({ spans, speaker, cue, type, nested }: Quotation) {
  return { spans: spans.map(pair), speaker: speaker.map(pair), cue: cue.map(pair), type, nested };
}

const span = ({ start, end }: Span): Span => ({ start, end });
const pair = ({ start, end }: Span): readonly [number, number] => [start, end];
