import type { Clause, Quotation, Source, Span, Token } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import { contentClauses } from "./content.ts";
import { type Cue, cueOf } from "./cues.ts";
import type { Scene } from "./scenes.ts";
import { isMedium, phrasesOf, sourceOf, speakerPhrase, subjectOf } from "./speaker.ts";

/**
 * Speech that a verb of saying introduces: "X teilte mit, dass …", "… , sagte X", "wie X mitteilte", "X räumte die
 * Lieferung ein", "die Lieferung wird von X dementiert". The rest of the sentence is content as far as grammar allows.
 */
export function indirectSpeech(scene: Scene): Quotation[] {
  const out: Quotation[] = [];
  for (const [index, clause] of scene.clauses.entries()) {
    const cue = cueOf(scene.tokens, clause);
    if (!cue || clause.head === undefined) continue;
    const spans = contentClauses(scene, index, clause, cue);
    const sources = chain(scene, clause);
    // "teilte unter Berufung auf X mit": X is cited, and does not speak here.
    const said = sources.findLast((s) => !/^(?:Berufung|Verweis)/u.test(s.cue ? scene.text.slice(s.cue.start, s.cue.end) : ""));
    if (sources.length === 0 && !nobodySpeaks(scene, clause)) continue;
    const make = (content: readonly Span[], type: Quotation["type"], rule: string): void => {
      const speaker = said?.span ? [said.span] : [];
      const cues = [...new Set([clause.finite, clause.head])].flatMap((t) => (t === undefined ? [] : [spanOf(scene.tokens, t, t)]));
      out.push({
        spans: content,
        speaker,
        cue: cues,
        type,
        // The object alone lies in the sentence that tells of it.
        nested: type === "Reported",
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

/** "die Lieferung solcher Drohnen": the object from its article to the end of what hangs on it; the subject in the passive. */
function objectSpan(scene: Scene, clause: Clause): Span | undefined {
  const subject = clause.passive ? undefined : subjectOf(scene, clause);
  const own = phrasesOf(scene, clause);
  const bare = own.filter(
    (p) =>
      p !== subject && p.prep === undefined && p.genitiveOf === undefined && (clause.passive ? p.cases.has("nom") : p.cases.has("acc")),
  );
  // Of several the ranker knows the object: "der Minister, Hans Muster, räumte die Lieferung ein".
  const role = clause.roles?.find((r) => r.role === "obj")?.token;
  const object = bare.find((p) => role !== undefined && !clause.passive && p.from <= role && role <= p.to) ?? bare[0];
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
