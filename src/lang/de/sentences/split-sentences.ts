import { type Below, isProse, type Sentence, trimSpan } from "../../../core/index.ts";

/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "dr prof st nr bzw ca vgl inkl evtl ggf usw etc mio mrd tsd abs art bd hrsg geb gest sog jr sr str tel min max mind inkl exkl gen col sgt lt z u d o v i a s b h m z.b u.a d.h o.ä v.a i.d i.d.r a.d s.o s.u n.chr v.chr u.s u.s.a h.c jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so co corp ltd inc mr mrs ms".split(
    " ",
  ),
);

/** What may follow "21." or "2." if it is an ordinal: a month, or a word that an ordinal counts. */
const AFTER_ORDINAL =
  /^(?:januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahrhundert|jh|mal|tag|woche|monat|jahr|quartal|halbjahr|runde|platz|rang|stock|klasse|weltkrieg|bundesliga|liga|division|armee|flotte|brigade|gipfel|sitzung|konferenz|jahrestag|geburtstag|ausgabe|auflage|parteitag|und|bis|oder|\d)/iu;

/** Characters either side of a possible border that are looked at. */
const NEAR = 60;

const SEGMENTER = new Intl.Segmenter("de", { granularity: "sentence" });

/**
 * Sentences of the blocks that are read, in order. Unicode's rules (UAX #29) break too often after abbreviations,
 * ordinals and initials, and inside parentheses; those breaks are joined again. Furniture has no sentences.
 */
export function splitSentences({ document, blocks }: Below<"sentences">): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const [index, block] of blocks.entries()) {
    if (!isProse(block)) continue;
    const text = document.text.slice(block.start, block.end);
    let start = 0;
    for (const { segment, index: at } of SEGMENTER.segment(text)) {
      const end = at + segment.length;
      if (end < text.length && !endsSentence(text.slice(Math.max(start, end - NEAR), end), text.slice(end, end + NEAR))) continue;
      const span = trimSpan(document.text, { start: block.start + start, end: block.start + end });
      if (span.start < span.end) sentences.push({ ...span, block: index });
      start = end;
    }
  }
  return sentences;
}

function endsSentence(before: string, after: string): boolean {
  // A line break inside a block is a soft wrap unless the line was finished.
  if (/\n\s*$/u.test(before)) return /[.!?…:“”"»«)\]]\s*$/u.test(before) || /^\s*(?:[-–•*]|\d+\.)\s/u.test(after);
  const next = after.trimStart();
  // "… angekündigt. – Die Opposition …": a dash after a full stop begins a new thought.
  if (/^[a-zäöüß,;–]/u.test(next) && !(/[.!?]\s*$/u.test(before) && /^–\s\p{Lu}/u.test(next))) return false;
  const last = /([\p{L}\d][\p{L}\d.]*)\.\s*$/u.exec(before);
  if (!last) return true;
  const word = (last[1] ?? "").toLowerCase();
  if (ABBREVIATIONS.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return false;
  if (/^\p{L}$/u.test(word)) return false; // an initial: "George W. Bush"
  if (/^\d{1,2}$/u.test(word)) return !AFTER_ORDINAL.test(next);
  if (/^[ivx]{1,5}$/u.test(word) && /^[IVX]+$/u.test(last[1] ?? "")) return false; // "Benedikt XVI. sagte"
  return true;
}
