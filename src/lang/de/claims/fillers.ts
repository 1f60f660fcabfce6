import type { Clause, Mention, Span } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import { standingMentions } from "../quotations/speaker.ts";

/** Somebody who fills a slot. */
export interface Filler {
  readonly code: string;
  readonly leaf: string;
  readonly span: Span;
}

/** Actors that a phrase stands for. */
export function fillersOf(scene: Scene, phrase: Phrase): Filler[] {
  return standingMentions(scene, phrase).flatMap(fillersOfMention);
}

/** Actors named inside a phrase as attributes of its head: "iranische Drohnen", "US-Sanktionen", "Teherans Angebot". */
export function attributesOf(scene: Scene, phrase: Phrase): Filler[] {
  const found = scene.mentions.filter(
    (m) =>
      phrase.from <= m.tokens[0] &&
      ((m.basis === "role" && m.tokens[0] <= phrase.head && phrase.head <= m.tokens[1]) || m.tokens[1] <= phrase.head) &&
      (m.basis === "role" ||
        m.use === "adjective" ||
        m.use === "compound" ||
        (m.use === "demonym" && m.tokens[1] + 1 === phrase.head) ||
        (m.tokens[1] < phrase.head && (m.use === "name" || m.use === "capital" || m.use === "seat" || m.use === "person"))),
  );
  return unique(found.flatMap(fillersOfMention));
}

/** True if the phrase names no actor, alone or as an attribute. */
export function standsForNobody(scene: Scene, phrase: Phrase): boolean {
  return fillersOf(scene, phrase).length === 0 && attributesOf(scene, phrase).length === 0;
}

/** Everybody whom one naming names: "beide Länder" names two. */
export function fillersOfMention(m: Mention): Filler[] {
  const span: Span = { start: m.start, end: m.end };
  return [m.code, ...(m.also ?? [])].map((code) => ({ code, leaf: m.leaf, span }));
}

export function unique(fillers: readonly Filler[]): Filler[] {
  return [...new Map(fillers.map((f) => [f.code, f])).values()];
}

/** The phrase and those joined to it by "und", "sowie", a comma: "der Iran, Russland und China". */
export function withCoordination(scene: Scene, phrase: Phrase): Filler[] {
  const own = fillersOf(scene, phrase);
  if (own.length === 0) {
    const spoken = speaksFor(scene, phrase);
    if (spoken.length > 0) return spoken;
    // Close apposition: "die Hauptstadt Kiew", "ihren Verbündeten Südkorea und Japan".
    const at = scene.phrases.indexOf(phrase);
    const next = at < 0 ? undefined : scene.phrases[at + 1];
    const bare = next?.follows === at && next.from === next.head && next.prep === undefined && next.genitiveOf === undefined;
    return next && bare && scene.mentions.some((m) => m.tokens[0] === next.head && m.basis === "directory")
      ? withCoordination(scene, next)
      : [];
  }
  return unique(conjuncts(scene, phrase).flatMap((p) => fillersOf(scene, p)));
}

/** "die Verantwortlichen des norwegischen Außenministeriums", "Kreise des Kreml": people who are nobody but for whom they belong to. */
function speaksFor(scene: Scene, phrase: Phrase): Filler[] {
  const head = scene.tokens[phrase.head]?.form ?? "";
  if (!PEOPLE.test(head) && !REGIONS.test(head)) return [];
  const at = scene.phrases.indexOf(phrase);
  const owner = scene.phrases.find((p) => p.follows === at && (p.genitiveOf === at || /^(?:von|aus)$/u.test(p.prep ?? "")));
  return owner ? fillersOf(scene, owner) : [];
}

/** "im Norden Kenias", "auf dem Gebiet Kenias": a part of a state without a name of its own. */
const REGIONS =
  /^(?:Norden|Süden|(?:Nordo|Südo|O)sten|(?:Nordw|Südw|W)esten|Zentrums?|Landesinneren?|Territoriums?|Staatsgebiete?s?|Hoheitsgebiete?s?|Grenzgebiete?s?)$/u;

const PEOPLE =
  /^(?:Verantwortlichen?|Beobachtern?|Inspektoren|Mitglieder[n]?|Kreisen?|Angehörigen?|Mehrheit|Verhandlungsführern?|Unterhändlern?|Offiziellen?|Spitzenvertretern?|Repräsentanten)$/u;

/** What joins phrases; "sowohl A als auch B", "weder A noch B", "nicht nur A, sondern auch B" in two parts. */
const JOINS = /^(?:und|sowie|,|oder|\/|als auch|wie auch|und auch|noch|, sondern auch|sondern auch)$/u;

/** The phrase and those that a conjunction or a comma joins to it, as far as they are actors with the same preposition. */
export function conjuncts(scene: Scene, phrase: Phrase): readonly Phrase[] {
  const list = [phrase];
  let last = lastToken(scene, phrase);
  for (const next of scene.phrases) {
    if (next.from <= last) continue;
    if (next.from > last + 4) break;
    const between = scene.tokens.slice(last + 1, next.from).map((t) => t.form);
    // "bat China, Pakistan zu bremsen": behind the comma another clause has begun.
    const joined = JOINS.test(between.join(" ")) && clauseAt(scene, phrase.head) === clauseAt(scene, next.head);
    const somebody = fillersOf(scene, next).length > 0 ? next : nameBehind(scene, next);
    if (!joined || (next.prep !== undefined && next.prep !== phrase.prep) || !somebody) break;
    list.push(somebody);
    last = lastToken(scene, somebody);
  }
  return list;
}

/** "Kenia und der Nachbar Uganda": a bare name right behind a noun with an article says who it is. */
function nameBehind(scene: Scene, noun: Phrase): Phrase | undefined {
  if (noun.from === noun.head || noun.genitiveOf !== undefined) return undefined;
  const bare = (p: Phrase): boolean => p.from === p.head && p.prep === undefined && p.genitiveOf === undefined;
  return scene.phrases.find((p) => p.from === noun.to + 1 && bare(p) && fillersOf(scene, p).length > 0);
}

const clauseAt = ({ clauses }: Scene, token: number): Clause | undefined => clauses.find((c) => c.tokens.includes(token));

/** Last token of a phrase or of the name that begins in it. */
export function lastToken(scene: Scene, phrase: Phrase): number {
  const covering = scene.mentions.filter((m) => m.tokens[0] <= phrase.head && phrase.head <= m.tokens[1]).map((m) => m.tokens[1]);
  return Math.max(phrase.to, ...covering);
}
