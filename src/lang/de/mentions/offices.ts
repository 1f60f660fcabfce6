import type { NameEntry } from "../../../core/index.ts";
import { opening, type Phrase } from "../phrases/find-phrases.ts";
import { asNamed } from "../phrases/nominative.ts";
import { agentNoun, roleKey } from "./agent-nouns.ts";
import { surname } from "./memory.ts";
import { bothAt } from "./pairs.ts";
import { type NewMention, type Place, word, words } from "./place.ts";

/**
 * "der russische Verteidigungsminister Sergei Schoigu", "Präsident des Iran", "die Regierung in Moskau", "US-Beamte": a noun
 * of office or body, with a nationality beside it, stands for its state; a name that follows is bound to it. Without
 * nationality it may be one named before: "Präsident Raisi", "der Verteidigungsminister".
 */
export function officeMention(place: Place, phrase: Phrase): NewMention | undefined {
  const { tokens, named, memory, sentence } = place;
  const form = tokens[phrase.head]?.form ?? "";
  const kind = agentNoun(form);
  // "G8-Staaten" are the group, "EU-Staaten" some of its members (codebook): a group without organs is its states.
  const group = /(?:staaten|länder[n]?)$/u.test(form);
  const isName = named.some(
    (n) => n.from <= phrase.head && phrase.head <= n.to && n.entry.use !== "compound" && n.entry.use !== "adjective",
  );
  if ((!kind && !group) || isName) return undefined;
  const first = opening(tokens, phrase);
  const { entries, last } = nationality(place, phrase, kind);
  if (entries.length === 0) {
    const pair = ofBoth(place, phrase, first);
    if (pair) return pair;
  }
  const name = kind === "person" ? nameAfter(place, phrase) : undefined;
  const singular = kind === "person" && !/(?:en|ern|innen)$/u.test(form);
  const feminine = /in$/u.test(form);
  const [only, ...more] = [...new Map(entries.map((e) => [e.code, e])).values()];
  if (only) {
    const known = { code: only.code, leaf: name ?? asNamed(place.tokens, first, last) };
    memory.roles.set(roleKey(form), known);
    if (name) memory.persons.set(surname(name), { ...known, feminine });
    if (name || singular) memory.lastPerson = { ...known, sentence, feminine };
    const also = more.map((e) => e.code);
    return {
      ...known,
      use: kind === "person" ? "person" : "institution",
      basis: "role",
      tokens: [first, last],
      rule: "de.mention.office",
      ...(also.length > 0 && { also }),
    };
  }
  const known = (name && memory.persons.get(surname(name))) ?? (isDefinite(place, phrase) ? memory.roles.get(roleKey(form)) : undefined);
  if (!known) return undefined;
  if (kind === "person") memory.lastPerson = { ...known, sentence, feminine };
  return {
    code: known.code,
    use: "description",
    basis: "carried",
    leaf: name ?? known.leaf,
    tokens: [first, phrase.to],
    rule: "de.mention.same-office",
  };
}

/** Bodies that sit in their own capital: "die Regierung in Moskau". An embassy or troops "in Damaskus" are somebody else's. */
const SEATED = /(?:regierung|ministerium|parlament|präsidialamt|kanzleramt|außenamt|führung|kabinett|staatsspitze|behörden)$/u;

/** Whose office it is: named inside the phrase, or in the genitive or prepositional phrase right after it. */
function nationality(
  { tokens, named, phrases }: Place,
  phrase: Phrase,
  kind: ReturnType<typeof agentNoun>,
): { entries: readonly NameEntry[]; last: number } {
  const inside = named.filter((n) => {
    if (n.from < phrase.from || n.to > phrase.to || n.entry.code === "West") return false;
    if (!kind && !/^G\d+$/u.test(n.entry.code)) return false;
    // After the head only a genitive: "Präsident Russlands", not "Minister Ungarn" in a list.
    return n.from <= phrase.head || /s$/u.test(tokens[n.to]?.form ?? "");
  });
  if (inside.length > 0) return { entries: inside.map((n) => n.entry), last: phrase.to };
  const at = phrases.indexOf(phrase);
  const next = phrases.find((p) => p.follows === at);
  const form = tokens[phrase.head]?.form.toLowerCase() ?? "";
  const belongs =
    next && (next.genitiveOf === at || next.prep === "von" || next.prep === "aus" || (next.prep === "in" && SEATED.test(form)));
  // "Chef der US-Weltraumbehörde", "Sprecher der russischen Regierung": the genitive may itself be an office.
  const office = next !== undefined && agentNoun(tokens[next.head]?.form ?? "") !== undefined;
  const owner = belongs
    ? named.find((n) => next.from <= n.from && n.to <= next.to && (office || /^(?:name|capital|institution|seat)$/u.test(n.entry.use)))
    : undefined;
  if (!owner || !next) return { entries: [], last: phrase.to };
  // "Soldaten aus Dänemark und Norwegen"
  const more = /^(?:und|sowie)$/u.test(tokens[next.to + 1]?.form ?? "")
    ? named.find((n) => n.from === next.to + 2 && n.entry.use === owner.entry.use)
    : undefined;
  return { entries: more ? [owner.entry, more.entry] : [owner.entry], last: Math.max(phrase.to, next.to, more?.to ?? 0) };
}

/** "Delegationen beider Länder", "die Außenminister der zwei Staaten". */
function ofBoth(place: Place, phrase: Phrase, first: number): NewMention | undefined {
  const next = place.phrases.find((p) => p.genitiveOf !== undefined && place.phrases[p.genitiveOf] === phrase);
  const pair = next && bothAt(place, next.head);
  return pair && { ...pair, leaf: words(place, phrase.head, next.to), tokens: [first, next.to] };
}

function isDefinite(place: Place, phrase: Phrase): boolean {
  for (let t = phrase.from; t < phrase.head; t++)
    if (/^(?:der|die|das|den|dem|des|im|am|vom|zum|zur|beim|diese[rmn]?)$/u.test(word(place, t))) return true;
  return false;
}

/** The words after the office that are no directory name: first name and surname. */
function nameAfter({ tokens, named }: Place, phrase: Phrase): string | undefined {
  const found: string[] = [];
  for (let t = phrase.head + 1; t <= phrase.to; t++) {
    if (named.some((n) => n.from <= t && t <= n.to)) return undefined;
    const form = tokens[t]?.form ?? "";
    if (agentNoun(form) === undefined) found.push(form);
  }
  if (found.length > 0) return found.join(" ");
  // An apposition between commas: "der Außenminister des Landes, Hussein Amirabdollahian, …"
  if (tokens[phrase.to + 1]?.form !== ",") return undefined;
  let t = phrase.to + 2;
  while (tokens[t]?.pos === "NOUN" && found.length < 4) found.push(tokens[t++]?.form ?? "");
  return found.length >= 2 && /^[,.]$/u.test(tokens[t]?.form ?? "") && !found.some((w) => agentNoun(w)) ? found.join(" ") : undefined;
}

/** "Petra Muster, die lettische Außenministerin": the name that the office at token `office` explains. */
export function nameBefore(place: Place, office: number): NewMention["tokens"] | undefined {
  const { tokens, from, covered } = place;
  let comma = office - 1;
  while (comma > from && tokens[comma]?.pos === "DET") comma--;
  if (tokens[comma]?.form !== ",") return undefined;
  let first = comma;
  while (
    first > from &&
    tokens[first - 1]?.pos === "NOUN" &&
    !covered.has(first - 1) &&
    agentNoun(tokens[first - 1]?.form ?? "") === undefined
  )
    first--;
  return comma - first >= 2 && comma - first <= 4 ? [first, comma - 1] : undefined;
}
