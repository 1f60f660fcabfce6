import type { Clause, Quotation, Source, Span, Token } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import { CUES, type Cue } from "./cues.ts";
import type { Scene } from "./scenes.ts";
import { isMedium, phrasesOf, sourceOf, subjectOf } from "./speaker.ts";

/**
 * Speech that a verb of saying introduces: "X teilte mit, dass …", "… , sagte X", "wie X mitteilte", "X räumte die
 * Lieferung ein", "die Lieferung wird von X dementiert". The rest of the sentence is content as far as grammar allows.
 */
export function indirectSpeech(scene: Scene): Quotation[] {
  const out: Quotation[] = [];
  for (const [index, clause] of scene.clauses.entries()) {
    const cue = clause.lemma === undefined ? undefined : CUES.get(clause.lemma);
    if (!cue || clause.head === undefined) continue;
    const spans = contentClauses(scene, index, clause, cue);
    const sources = chain(scene, clause);
    if (sources.length === 0 && !nobodySpeaks(scene, clause)) continue;
    const make = (content: readonly Span[], type: Quotation["type"], rule: string): void => {
      const speaker = sources.flatMap((s) => (s.span ? [s.span] : [])).slice(-1);
      const cues = [...new Set([clause.finite, clause.head])].flatMap((t) => (t === undefined ? [] : [spanOf(scene.tokens, t, t)]));
      out.push({
        spans: content,
        speaker,
        cue: cues,
        type,
        nested: false,
        sources,
        ...uptake(scene, clause, cue),
        rule,
      });
    };
    if (spans.length > 0)
      make(
        spans,
        "Indirect",
        `de.quote.${clause.opener !== undefined && /^wie$/iu.test(form(scene, clause.opener)) ? "wie-clause" : "clause"}`,
      );
    else if (cue.takes === "phrase" && clause.modal === undefined) {
      const object = objectSpan(scene, clause);
      if (object) make([object], "Reported", "de.quote.object");
    }
  }
  return out;
}

/** "Niemand glaubt, dass …" */
function nobodySpeaks(scene: Scene, clause: Clause): boolean {
  return clause.tokens.some((t) => /^(?:niemand|keiner)$/iu.test(form(scene, t)));
}

/**
 * What a cue does with its content. A negated denial, admission or statement commits its source to nothing ("bestritt nicht",
 * "sagte nicht, ob"): a refusal to comment is no denial.
 */
function uptake(scene: Scene, clause: Clause, cue: Cue): Pick<Quotation, "stance" | "commitment"> {
  if (clause.negation !== undefined || nobodySpeaks(scene, clause))
    return { stance: cue.stance === "denies" || cue.stance === "admits" ? "states" : cue.stance, commitment: "uncommitted" };
  if (cue.stance === "denies") return { stance: cue.stance, commitment: "denied" };
  return cue.stance === "doubts" ? { stance: cue.stance, commitment: "uncommitted" } : { stance: cue.stance };
}

const form = (scene: Scene, t: number): string => scene.tokens[t]?.form ?? "";
const spanOf = (tokens: readonly Token[], a: number, b: number): Span => ({
  start: (tokens[a] as Token).start,
  end: (tokens[b] as Token).end,
});

/** The clauses that say what is said. */
function contentClauses(scene: Scene, index: number, clause: Clause, cue: Cue): Span[] {
  const { clauses } = scene;
  const opener = clause.opener === undefined ? "" : form(scene, clause.opener).toLowerCase();
  const spans: Span[] = [];
  const take = (i: number): void => {
    const c = clauses[i];
    if (c) spans.push({ start: c.start, end: c.end });
  };
  if (clause.type === "subordinate" && opener === "wie") {
    // "Wie X mitteilte, …": everything else in the sentence, but for what hangs on the cue itself.
    for (const [i, c] of clauses.entries()) if (i !== index && !under(clauses, i, index) && c.lemma !== undefined) take(i);
    return spans;
  }
  const inverted = clause.type === "main" && index > 0 && clause.finite === clause.tokens.find((t) => scene.tokens[t]?.pos !== "PUNCT");
  for (const [i, c] of clauses.entries()) {
    if (i === index) continue;
    const child = under(clauses, i, index);
    const word = c.opener === undefined ? "" : form(scene, c.opener).toLowerCase();
    if (child && c.type === "subordinate" && /^(?:dass|daß|ob|wie|wann|warum|weshalb|wenn|weil|da|falls|sollte)$/u.test(word)) take(i);
    else if (child && c.type === "infinitive" && cue.stance !== "doubts") take(i);
    // "dementierte einen Bericht, wonach …": the report's content is what is denied.
    else if (child && /^(?:wonach|demzufolge|laut)$/u.test(word)) take(i);
    else if (child && c.type === "relative" && spans.length > 0) take(i);
    else if (i > index && c.type === "main" && speaksAgain(scene, i)) break;
    else if (c.type === "main" && i > index && c.mood === "Sub") take(i);
    else if (c.type === "main" && i > index && endsWithColon(scene, clause)) take(i);
    else if (inverted && i < index && !clauses.slice(i, index).some((_, n) => speaksAgain(scene, i + n))) take(i);
    else if (i > index && c.type !== "main" && spans.length > 0 && parentTaken(clauses, i, spans)) take(i);
  }
  return spans;
}

/** True if the clause has a cue and a speaker of its own: what follows, or stood before, is no longer the other speaker's. */
function speaksAgain(scene: Scene, index: number): boolean {
  const clause = scene.clauses[index];
  if (clause?.type !== "main" || clause.mood === "Sub" || !CUES.has(clause.lemma ?? "")) return false;
  return speakerPhrase(scene, clause, phrasesOf(scene, clause)) !== undefined;
}

function under(clauses: readonly Clause[], i: number, ancestor: number): boolean {
  for (let p = clauses[i]?.parent; p !== undefined; p = clauses[p]?.parent) {
    if (p === ancestor) return clauses[i]?.type !== "main";
    if (p >= i) return false;
  }
  return false;
}

function parentTaken(clauses: readonly Clause[], i: number, spans: readonly Span[]): boolean {
  const parent = clauses[i]?.parent;
  const p = parent === undefined ? undefined : clauses[parent];
  return p !== undefined && spans.some((s) => s.start === p.start && s.end === p.end);
}

function endsWithColon(scene: Scene, clause: Clause): boolean {
  const last = clause.tokens.at(-1);
  return last !== undefined && form(scene, last) === ":";
}

/** "die Lieferung solcher Drohnen": the object from its article to the end of what hangs on it; the subject in the passive. */
function objectSpan(scene: Scene, clause: Clause): Span | undefined {
  const subject = clause.passive ? undefined : subjectOf(scene, clause);
  const own = phrasesOf(scene, clause);
  const object = own.find(
    (p) =>
      p !== subject && p.prep === undefined && p.genitiveOf === undefined && (clause.passive ? p.cases.has("nom") : p.cases.has("acc")),
  );
  if (!object) return undefined;
  let last = object;
  for (const p of own) if (p.from > object.from && p.follows !== undefined && scene.phrases[p.follows] === last) last = p;
  return spanOf(scene.tokens, object.from, last.to);
}

/** Sources of a cue clause, outermost first: the medium that was told, the speaker, whom the speaker cites. */
function chain(scene: Scene, clause: Clause): Source[] {
  const cueSpan = spanOf(scene.tokens, clause.head as number, clause.head as number);
  const own = phrasesOf(scene, clause);
  const speaker = speakerPhrase(scene, clause, own);
  if (!speaker) return [];
  const sources = coordinated(scene, speaker, own).map((p) => sourceOf(scene, p, cueSpan));
  const joint = sources.length > 1 ? [joined(sources)] : sources;
  const told = own.find(
    (p) =>
      p !== speaker &&
      isMedium(scene, p) &&
      p.head !== speaker.head &&
      (p.prep === undefined || p.prep === "gegenüber" || p.prep === "in") &&
      p.cases.has("dat"),
  );
  const cited = own.find((p) => p.prep === "auf" && /^(?:Berufung|Verweis)$/u.test(form(scene, p.from - 1)));
  const before = told ? [sourceOf(scene, told, cueSpan)] : [];
  const after = cited ? [sourceOf(scene, cited, spanOf(scene.tokens, cited.from - 1, cited.from))] : [];
  return [...before, ...joint, ...after];
}

/** Several speakers side by side are one link of the chain. */
function joined(sources: readonly Source[]): Source {
  const [first, ...rest] = sources as [Source, ...Source[]];
  return { ...first, name: [first, ...rest].map((s) => s.name).join("; ") };
}

function coordinated(scene: Scene, first: Phrase, own: readonly Phrase[]): Phrase[] {
  const next = own.find((p) => p.from === first.to + 2 && /^(?:und|sowie)$/u.test(form(scene, first.to + 1)) && p.prep === undefined);
  return next ? [first, next] : [first];
}

/** The phrase that names who speaks in a cue clause. */
export function speakerPhrase(scene: Scene, clause: Clause, own: readonly Phrase[]): Phrase | undefined {
  if (clause.passive) return own.find((p) => p.prep === "von" || p.prep === "durch");
  if (clause.lemma === "heißen" || clause.lemma === "hervorgehen" || clause.lemma === "verlauten")
    return own.find((p) => p.prep === "aus" || p.prep === "in" || p.prep === "von" || p.prep === "bei");
  const subject = subjectOf(scene, clause);
  if (subject) return subject;
  // "… und forderte": the subject stands in the clause before.
  const parent = clause.parent === undefined ? undefined : scene.clauses[clause.parent];
  return parent && clause.type === "main" && /^(?:und|sowie|aber)$/u.test(form(scene, clause.tokens[0] ?? -1))
    ? subjectOf(scene, parent)
    : undefined;
}
