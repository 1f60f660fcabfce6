import { type Clause, overlaps, type Quotation, type Sentence, type Span, type Token } from "../../../core/index.ts";
import { UTTERING } from "./acts.ts";
import { quotationsBySentence } from "./by-sentence.ts";
import { cueOf } from "./cues.ts";
import { quotedWords } from "./fragments.ts";
import type { Scene } from "./scenes.ts";
import { phrasesOf, speakerPhrase } from "./speaker.ts";

/**
 * Sentences that tell of an utterance without giving its words or its content as a clause: "Der Verband sprach von einem Fehler.",
 * "Das Ministerium lehnte den Antrag ab." The sentence itself is the outlet's own, so that it has no sources: the verb tells an act.
 */
export function reportedSpeech(scenes: readonly Scene[], sentences: readonly Sentence[], known: readonly Quotation[]): Quotation[] {
  const out: Quotation[] = [];
  const bySentence = quotationsBySentence(sentences, known);
  for (const scene of scenes) {
    if (scene.to === scene.from || scene.headline) continue;
    const sentence: Span = { start: (scene.tokens[scene.from] as Token).start, end: (scene.tokens[scene.to - 1] as Token).end };
    const touching = (bySentence[scene.sentence] ?? []).filter((q) => !q.nested);
    if (touching.some((q) => [...q.spans, ...q.cue].some((s) => overlaps(s, sentence)))) continue;
    const found = act(scene);
    if (!found) continue;
    const own = { ...found, nested: false, sources: [], stance: "states" } as const;
    const wording = quotedWords(scene, found);
    if (wording.length === 0) out.push({ ...own, spans: [sentence], type: "Reported", rule: "de.quote.reported" });
    for (const span of wording) out.push({ ...own, spans: [span], type: "Direct", rule: "de.quote.words" });
  }
  return out;
}

function act(scene: Scene): Pick<Quotation, "speaker" | "cue"> | undefined {
  for (const clause of scene.clauses) {
    if (clause.type !== "main" || clause.head === undefined || clause.lemma === undefined || clause.finite === undefined) continue;
    if (!UTTERING.has(clause.lemma) && cueOf(scene.tokens, clause)?.takes !== "phrase" && !utters(scene, clause)) continue;
    if (isBackground(scene, clause)) continue;
    const own = phrasesOf(scene, clause);
    const who = speakerPhrase(scene, clause, own);
    if (!who || own.length < 2 || /^(?:man|ich|wir|du|ihr|es)$/iu.test(scene.tokens[who.head]?.form ?? "")) continue;
    const head = scene.tokens[clause.head] as Token;
    const from = who.prep === undefined ? who.from : who.from + 1;
    return {
      speaker: [{ start: (scene.tokens[from] as Token).start, end: (scene.tokens[who.to] as Token).end }],
      cue: [{ start: head.start, end: head.end }],
    };
  }
  return undefined;
}

/** What was not said ("bestätigte nicht"), or wished ("wollte bestätigen"), and reflexives of another sense ("verspricht sich Gewinn"). */
function isBackground({ tokens }: Scene, clause: Clause): boolean {
  if (clause.negation !== undefined || /^(?:können|wollen|sollen)$/u.test(clause.modal ?? "")) return true;
  // A court sentences somebody to something.
  if (clause.lemma === "verurteilen" && clause.tokens.some((t) => /^(?:zu|zur|zum)$/u.test(tokens[t]?.form ?? ""))) return true;
  return /^(?:nennen|versprechen)$/u.test(clause.lemma ?? "") && clause.tokens.some((t) => tokens[t]?.form === "sich");
}

/** Verbs that tell of an utterance together with a noun: "stellte einen Neubau in Aussicht", "übte Kritik an". */
const UTTERS: readonly (readonly [verb: RegExp, noun: RegExp])[] = [
  [/^(?:geben|machen)$/u, /^bekannt$/u],
  [/^stellen$/u, /^(?:Aussicht|Frage|Abrede)$/u],
  [/^(?:üben|äußern)$/u, /^(?:Kritik|Bedenken|Bedauern|Besorgnis|Sorge)$/u],
  [/^(?:erheben|machen)$/u, /^(?:Vorwürfe|Vorwurf|Anschuldigungen|Einwände)$/u],
  [/^bringen$/u, /^Ausdruck$/u],
  [/^sein$/u, /^Rede$/u],
  [/^halten$/u, /^für$/u],
  [/^(?:ansehen|betrachten)$/u, /^als$/u],
  [
    /^(?:zeigen|geben)$/u,
    /^(?:überzeugt|besorgt|zuversichtlich|optimistisch|erfreut|enttäuscht|erleichtert|bestürzt|zufrieden|skeptisch)$/u,
  ],
];

function utters({ tokens }: Scene, { lemma, tokens: own }: Clause): boolean {
  return UTTERS.some(([verb, noun]) => verb.test(lemma ?? "") && own.some((t) => noun.test(tokens[t]?.form ?? "")));
}
