import { type Below, firstEndingAfter, overlaps, type Sentence, type Span, type Token } from "../../../core/index.ts";
import { quotationsBySentence } from "../quotations/by-sentence.ts";

/** Sentences and words that the outlet says itself: running text outside of quotation marks and quotations of others. */
export interface OwnVoice {
  readonly firstPerson: readonly Span[];
  /** Questions inside a paragraph; nobody answers them but the author. */
  readonly questions: readonly Span[];
}

const SINGULAR = /^(?:ich|mich|mir|mein(?:e[mnrs]?)?)$/iu;
const PLURAL = /^(?:wir|uns|unser(?:e[mnrs]?)?)$/iu;
/** One "wir" may be a slip or a notice; an author who speaks so does it again. */
const FEWEST_PLURAL = 2;
/** Paragraphs that are nothing but a question make an interview: its answers are the other's voice. */
const INTERVIEW = 3;
const OPENS = /^[„“»«"‚‘]$/u;

/** Reads the signs of an author who speaks. An interview has none: who says "ich" there is the one who is asked. */
export function ownVoice(below: Below<"genre">): OwnVoice {
  const { blocks, sentences, tokens, quotations } = below;
  const running = sentences.map(({ block }) => blocks[block]?.label === "body" || blocks[block]?.label === "lead");
  const asks = sentences.map((_, i) => isQuestion(below, i));
  const inBlock = new Map<number, number>();
  for (const { block } of sentences) inBlock.set(block, (inBlock.get(block) ?? 0) + 1);
  const alone = ({ block }: Sentence): boolean => inBlock.get(block) === 1;
  if (sentences.filter((s, i) => running[i] && asks[i] && alone(s)).length >= INTERVIEW) return { firstPerson: [], questions: [] };

  const bySentence = quotationsBySentence(sentences, quotations);
  const quoted = inMarks(tokens);
  const own = (span: Span, sentence: number): boolean => !(bySentence[sentence] ?? []).some((q) => q.spans.some((s) => overlaps(s, span)));
  const pronoun = ({ form }: Token): boolean => SINGULAR.test(form) || PLURAL.test(form);
  const words = tokens.filter(
    (t, i) => pronoun(t) && running[t.sentence] && !quoted[i] && t.pos !== "NOUN" && t.pos !== "PROPN" && own(t, t.sentence),
  );
  const singular = words.filter((t) => SINGULAR.test(t.form));
  const plural = words.filter((t) => PLURAL.test(t.form));
  const first = [...singular, ...(plural.length >= FEWEST_PLURAL ? plural : [])].sort((a, b) => a.start - b.start);
  return {
    firstPerson: first.map(spanOf),
    questions: sentences.filter((s, i) => running[i] && asks[i] && !alone(s) && own(s, i) && !opensQuoted(s)).map(spanOf),
  };

  function opensQuoted({ start }: Span): boolean {
    const at = firstEndingAfter(tokens, start);
    return at < tokens.length && (quoted[at] === true || OPENS.test(tokens[at]?.form ?? ""));
  }
}

function isQuestion({ document: { text }, sentences }: Below<"genre">, index: number): boolean {
  const { start, end } = sentences[index] as Sentence;
  return text.slice(start, end).trimEnd().endsWith("?");
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Whether each token stands between quotation marks; a mark that is never closed ends with its sentence. */
function inMarks(tokens: readonly Token[]): readonly boolean[] {
  const out: boolean[] = [];
  let open = false;
  for (const [i, t] of tokens.entries()) {
    const mark = /^[„“”»«"]$/u.test(t.form);
    if (mark) {
      out.push(true);
      open = !open && tokens.slice(i + 1, i + 120).some((next) => /^[“”«»"]$/u.test(next.form));
    } else out.push(open);
  }
  return out;
}
