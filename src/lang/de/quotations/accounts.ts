import type { Clause, Quotation, Source, Span, Token } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import { ACCOUNT_NOUNS, UNNAMED_ACCOUNTS } from "./cues.ts";
import type { Scene } from "./scenes.ts";
import { isMedium, sourceOf, subjectOf } from "./speaker.ts";

/** "laut X", "X zufolge", "nach Angaben von X", "Berichten zufolge", ", so X": content is the sentence's remaining clauses. */
export function accountPhrases(scene: Scene): Quotation[] {
  const out: Quotation[] = [];
  if (!mayAccount(scene)) return out;
  for (const [i, phrase] of scene.phrases.entries()) {
    const found = account(scene, phrase, i);
    if (!found) continue;
    const { source, whole } = found;
    const clause = scene.clauses.find((c) => c.tokens.includes(phrase.head));
    // It covers its own clause and what hangs on that; the whole sentence only if there is no other main clause in it.
    const alone =
      scene.clauses.filter((c) => c.type === "main").length <= 1 && clause?.type !== "subordinate" && clause?.type !== "relative";
    const content: Span =
      alone || !clause || clause.lemma === undefined
        ? { start: (scene.tokens[scene.from] as Token).start, end: (scene.tokens[scene.to - 1] as Token).end }
        : { start: clause.start, end: endWithDependents(scene, clause) };
    const spans = [
      { start: content.start, end: Math.max(content.start, whole.start) },
      { start: Math.min(whole.end, content.end), end: content.end },
    ].filter((s) => s.end - s.start > 1);
    out.push({
      spans,
      speaker: source.span ? [source.span] : [],
      cue: source.cue ? [source.cue] : [],
      type: "Indirect",
      nested: false,
      sources: [source],
      stance: "reports",
      rule: found.rule,
    });
  }
  return out;
}

/** Every rule below needs one of these words, or the colon of a headline. */
const NEEDED = /^(?:laut|gemäß|zufolge|nach|so)$/iu;

function mayAccount({ tokens, from, to, headline }: Scene): boolean {
  for (let t = from; t < to; t++) {
    const form = tokens[t]?.form ?? "";
    if ((form.length <= "zufolge".length && NEEDED.test(form)) || (headline && form === ":")) return true;
  }
  return false;
}

/** End of a clause and of the clauses that hang on it. */
function endWithDependents(scene: Scene, clause: Clause): number {
  const index = scene.clauses.indexOf(clause);
  return Math.max(clause.end, ...scene.clauses.filter((c) => c.parent === index && c.type !== "main").map((c) => c.end));
}

interface Account {
  readonly source: Source;
  /** Source phrase and cue together. */
  readonly whole: Span;
  readonly rule: string;
}

function account(scene: Scene, phrase: Phrase, index: number): Account | undefined {
  const { tokens, phrases } = scene;
  const span = (a: number, b: number): Span => ({ start: (tokens[a] as Token).start, end: (tokens[b] as Token).end });
  const word = (t: number): string => (t >= scene.from && t < scene.to ? (tokens[t]?.form.toLowerCase() ?? "") : "");
  const last = (): number => {
    let end = phrase.to;
    for (let at = index; ; ) {
      const next = phrases.findIndex((p, i) => i > at && p.follows === at && (p.genitiveOf === at || p.prep === "von"));
      if (next < 0) return end;
      end = (phrases[next] as Phrase).to;
      at = next;
    }
  };
  if (phrase.prep === "laut" || phrase.prep === "gemäß") {
    const cue = span(phrase.from, phrase.from);
    return made(inner(phrase, index) ?? phrase, cue, span(phrase.from, last()), "de.quote.laut");
  }
  if (word(phrase.to + 1) === "zufolge" || word(last() + 1) === "zufolge") {
    const at = word(phrase.to + 1) === "zufolge" ? phrase.to + 1 : last() + 1;
    if (phrase.genitiveOf !== undefined) return undefined;
    return made(inner(phrase, index) ?? phrase, span(at, at), span(phrase.from, at), "de.quote.zufolge");
  }
  if (phrase.prep === "nach" && ACCOUNT_NOUNS.has(word(phrase.head))) {
    const of = inner(phrase, index);
    // "nach eigenen Angaben", "nach eigener Darstellung": the subject's own account.
    if (!of && scene.tokens.slice(phrase.from, phrase.head).some((t) => /^eigene[nrsm]?$/u.test(t.form))) {
      const clause = scene.clauses.find((c) => c.tokens.includes(phrase.head));
      const subject = clause && subjectOf(scene, clause);
      return subject && made(subject, span(phrase.from, phrase.head), span(phrase.from, phrase.to), "de.quote.own-account");
    }
    if (
      !of &&
      !UNNAMED_ACCOUNTS.test(word(phrase.head)) &&
      !scene.mentions.some((m) => phrase.from <= m.tokens[0] && m.tokens[1] <= phrase.to)
    )
      return undefined;
    return made(of ?? phrase, span(phrase.from, phrase.head), span(phrase.from, last()), "de.quote.nach-angaben");
  }
  // "Rabat: Vertrag noch im Mai möglich": in a headline a capital, office, person, medium or initials before the colon speak;
  // the name of a state there is only what the story is about.
  if (scene.headline && phrase.from === scene.from && word(phrase.to + 1) === ":" && speaksInHeadline(scene, phrase))
    return made(phrase, span(phrase.to + 1, phrase.to + 1), span(phrase.from, phrase.to + 1), "de.quote.headline-colon");
  // ", so X" or ", so X weiter": no verb between the comma and the end of the sentence or the next comma.
  if (word(phrase.from - 1) === "so" && /^[,“"«”–]$/u.test(word(phrase.from - 2)) && !verbFollows(scene, phrase.to + 1))
    return made(phrase, span(phrase.from - 1, phrase.from - 1), span(phrase.from - 1, last()), "de.quote.so");
  return undefined;

  function made(of: Phrase, cue: Span, whole: Span, rule: string): Account {
    return { source: sourceOf(scene, of, cue), whole, rule };
  }
  /** "nach Angaben des Ministeriums", "laut einem Bericht der Zeitung": the source is whose account it is. */
  function inner(p: Phrase, at: number): Phrase | undefined {
    if (!ACCOUNT_NOUNS.has(word(p.head)) && !UNNAMED_ACCOUNTS.test(word(p.head))) return undefined;
    return phrases.find((q) => q.follows === at && (q.genitiveOf === at || q.prep === "von"));
  }
}

function speaksInHeadline(scene: Scene, phrase: Phrase): boolean {
  const mention = scene.mentions.find((m) => m.tokens[0] === phrase.from && m.tokens[1] === phrase.to);
  if (mention) return /^(?:capital|seat|institution|person)$/u.test(mention.use);
  const form = scene.tokens[phrase.head]?.form ?? "";
  return isMedium(scene, phrase) || UNNAMED_ACCOUNTS.test(form.toLowerCase()) || (form.length > 1 && form === form.toUpperCase());
}

function verbFollows(scene: Scene, at: number): boolean {
  for (let t = at; t < scene.to && !/^[,.;:]$/u.test(scene.tokens[t]?.form ?? ""); t++) if (scene.tokens[t]?.pos === "VERB") return true;
  return false;
}
