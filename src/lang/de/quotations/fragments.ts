import { contains, overlaps, type Quotation, type Span, type Token } from "../../../core/index.ts";
import { MEDIUM_NOUN } from "./cues.ts";
import type { Scene } from "./scenes.ts";

/** Words in marks: at least one letter, at most a phrase. */
const MARKED = /„([^“”"„]{3,120}?)[“”"]|»([^«»]{3,120}?)«|"([^"„“]{3,120}?)"/gu;

/**
 * Single words and phrases of a speaker in marks: nannte den Plan „völlig verfehlt“, sprach von einem „schwarzen Tag“. Names in marks
 * (die Zeitung „…“, der Film „…“) are none: they stand right after the noun that classes them, or are nothing but capitals.
 * @param act the sentence's reported speech act
 */
export function quotedWords(scene: Scene, act: Pick<Quotation, "speaker" | "cue">): readonly Span[] {
  const start = (scene.tokens[scene.from] as Token).start;
  const text = scene.text.slice(start, (scene.tokens[scene.to - 1] as Token).end);
  const found: Span[] = [];
  for (const match of text.matchAll(MARKED)) {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    if (act.speaker.some((s) => overlaps(s, span)) || act.cue.some((c) => overlaps(c, span))) continue;
    if (isWording(scene, span)) found.push(span);
  }
  return found;
}

function isWording({ tokens, from, to }: Scene, span: Span): boolean {
  const inside: Token[] = [];
  let before: Token | undefined;
  for (let t = from; t < to; t++) {
    const token = tokens[t] as Token;
    if (token.end <= span.start) before = token;
    else if (contains(span, token) && token.pos !== "PUNCT") inside.push(token);
  }
  if (inside.length === 0 || before === undefined) return false;
  const classed = before.pos === "NOUN" || MEDIUM_NOUN.test(before.form.toLowerCase());
  const described = inside.some((t) => /^(?:ADJ|ADV|VERB)$/u.test(t.pos) && /^\p{Ll}/u.test(t.form));
  const called = /^(?:als|einen?|einer|einem|keine?n?|von)$/iu.test(before.form) || before.pos === "ADJ";
  return !classed && (described || called);
}
