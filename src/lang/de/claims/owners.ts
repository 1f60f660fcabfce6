import type { Token } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import { attributesOf, type Filler, fillersOf, withCoordination } from "./fillers.ts";
import type { Functions } from "./functions.ts";

/** Verbs whose subject judges or takes what is somebody else's: "kritisierte ihre Pläne". */
const OTHERS: ReadonlySet<string> = new Set(
  "verurteilen kritisieren begrüßen loben würdigen zurückweisen ablehnen ignorieren unterstützen annehmen akzeptieren kennen hören bestreiten rügen erwidern beantworten befürworten verhindern erwarten fürchten sehen verstehen beobachten untersuchen nennen bezeichnen stoppen blockieren absagen".split(
    " ",
  ),
);

/**
 * "Kanada zog seine Truppen ab", "durch seinen Besuch in Kenia": a possessive before the noun points to the subject of its clause, if it
 * agrees with it (Duden Grammatik § 377). As the object of a verb that judges it is as likely somebody else's.
 */
export function possessors(scene: Scene, f: Functions, phrase: Phrase): readonly Filler[] {
  if (!possessive(scene, phrase) || (phrase.prep === undefined && OTHERS.has(f.clause.lemma ?? ""))) return [];
  if (!f.subject) return f.carriedSubject;
  return f.subject !== phrase && agrees(scene, possessive(scene, phrase) as string, f.subject) ? withCoordination(scene, f.subject) : [];
}

/** "sein" or "ihr" before the noun, without its ending. */
function possessive({ tokens }: Scene, { from, head }: Phrase): string | undefined {
  for (let t = from; t < head; t++) {
    const found = /^(sein|ihr)(?:e[nmrs]?)?$/iu.exec(tokens[t]?.form ?? "")?.[1];
    if (found) return found.toLowerCase();
  }
  return undefined;
}

/** "ihr" belongs to women and to several, "sein" to everybody else. */
function agrees({ tokens, mentions }: Scene, own: string, subject: Phrase): boolean {
  const head = tokens[subject.head] as Token;
  const named = mentions.find((m) => m.tokens[0] <= subject.head && subject.head <= m.tokens[1]);
  const words = tokens.slice(subject.from, subject.head).map((t) => t.form.toLowerCase());
  const feminine = words.includes("die") || head.form === "sie" || /in$/u.test(head.form) || named?.gender === "Fem";
  const masculine = words.includes("der") || words.includes("das") || head.form === "er";
  return own === "ihr" ? !masculine : !feminine;
}

/** What somebody means to do, has or sends: "die Pläne der USA zur Stationierung von …", "eine EU-Mission zur Ausbildung …". */
const UNDERTAKING =
  /(?:plan|pläne|programm|mission|vorhaben|entscheidung|beschluss|ankündigung|zusage|angebot|versprechen|absicht|projekt|initiative|bereitschaft|bemühung|einsatz)(?:e?n|e?s|e)?$/iu;

/** Whose undertaking the noun is the aim of: the attribute or genitive of the noun that it hangs on with "zu", "für", "über". */
export function undertakers(scene: Scene, { prep, follows }: Phrase): readonly Filler[] {
  if (follows === undefined || !/^(?:zu|für|über)$/u.test(prep ?? "")) return [];
  const before = scene.phrases[follows] as Phrase;
  const host = before.genitiveOf === undefined ? before : (scene.phrases[before.genitiveOf] as Phrase);
  if (!UNDERTAKING.test(scene.tokens[host.head]?.form ?? "")) return [];
  const own = attributesOf(scene, host);
  return own.length > 0 || host === before ? own : fillersOf(scene, before);
}

/** Prepositions of time over an encounter; "am Rande eines Treffens", "im Anschluss an ein Gespräch". */
const DURING = /^(?:bei|nach|während|vor|in)$/u;
const MARGIN = /^(?:Rande?|Rahmen|Anschluss|Beginn|Auftakt|Ende|Abschluss|Vorfeld|Verlauf|Laufe|Vorabend)$/u;

/**
 * "Nach dem Gespräch mit dem ugandischen Präsidenten flog der kenianische Minister weiter": somebody in office who acts around an
 * encounter that names only the other side took part, whatever he does. Of states that is not so ("nach den Gesprächen mit dem Iran
 * forderte Kanada …").
 */
export function partakers(scene: Scene, f: Functions, phrase: Phrase, chain: readonly Phrase[]): readonly Filler[] {
  const { subject, clause } = f;
  if (!subject || clause.passive || !isPerson(scene, subject) || !isAround(scene, phrase)) return [];
  const other = chain.find((p) => p.prep === "mit");
  return other === undefined || isPerson(scene, other) ? withCoordination(scene, subject) : [];
}

const isPerson = ({ mentions }: Scene, { head }: Phrase): boolean =>
  mentions.some((m) => m.tokens[0] <= head && head <= m.tokens[1] && (m.use === "person" || (m.use === "pronoun" && m.also === undefined)));

function isAround({ phrases, tokens }: Scene, phrase: Phrase): boolean {
  if (phrase.prep !== undefined && DURING.test(phrase.prep)) return true;
  const host = phrase.follows === undefined ? undefined : phrases[phrase.follows];
  return host?.prep !== undefined && MARGIN.test(tokens[host.head]?.form ?? "");
}

/** Verbs whose participle names who makes the event of its noun: "der von Kanada angekündigte Abzug". */
export const MAKES: ReadonlySet<string> = new Set(
  "ankündigen planen beschließen verhängen vereinbaren führen beginnen einleiten leisten gewähren unterzeichnen schließen zusagen versprechen organisieren durchführen aufnehmen betreiben fortsetzen beenden erlassen initiieren starten bewilligen anordnen verkünden".split(
    " ",
  ),
);

/** "Im Streit mit Kenia bekräftigte Somalia …": with nobody else in the clause its subject is the other side. */
export function quarrellers(scene: Scene, f: Functions, phrase: Phrase, chain: readonly Phrase[]): readonly Filler[] {
  if (phrase.prep !== "in" || !f.subject || f.clause.passive || /^(?:vermitteln|schlichten|helfen)$/u.test(f.clause.lemma ?? "")) return [];
  const subject = withCoordination(scene, f.subject);
  const other = chain.find((p) => p.prep === "mit");
  const sides = new Set([...subject, ...(other ? withCoordination(scene, other) : [])].map((x) => x.code));
  const inside = scene.mentions.filter((m) => f.clause.tokens.includes(m.tokens[0]));
  return other && inside.every((m) => sides.has(m.code)) ? subject : [];
}

/** "Mit der Lieferung von Raketen an Kenia verstößt Kanada gegen …": what the subject does something with is its own act. */
export function doers(scene: Scene, f: Functions, phrase: Phrase): readonly Filler[] {
  const { clause, subject } = f;
  const prefield = clause.type === "main" && clause.finite !== undefined && phrase.head < clause.finite;
  if (!prefield || phrase.prep !== "mit" || !subject || clause.passive || subject.head < clause.finite) return [];
  const article = (scene.tokens[phrase.from + 1]?.form ?? "").toLowerCase();
  return /^(?:der|dem|den|dies\w+)$/u.test(article) && !NOT_DONE.test(clause.lemma ?? "") ? withCoordination(scene, subject) : [];
}

/** "Mit dem Angriff rechnet, befasst sich, hat nichts zu tun": what stands behind "mit" is not the subject's act. */
const NOT_DONE = /^(?:rechnen|beschäftigen|befassen|sein|haben|tun|leben|abfinden|umgehen)$/u;

/** Whose name may follow as an apposition; of opponents and partners sport speaks as well. */
const ALLIES = /(?:verbündete[nrs]?|bündnispartner|bundesgenossen?|schutzmacht|erzfeind)$/iu;

/** "Kubas Verbündeter Bolivien": a bare name right behind the noun says who it is. */
export function namedBehind({ mentions, tokens }: Scene, { head }: Phrase): readonly Filler[] {
  if (!ALLIES.test(tokens[head]?.form ?? "")) return [];
  return mentions
    .filter((m) => m.tokens[0] === head + 1 && m.use === "name" && m.basis === "directory")
    .map((m) => ({ code: m.code, leaf: m.leaf, span: { start: m.start, end: m.end } }));
}
