import type { NameEntry, OfficeHolder } from "../../../core/index.ts";
import { opening, type Phrase } from "../phrases/find-phrases.ts";
import { asNamed } from "../phrases/nominative.ts";
import { agentNoun, roleKey } from "./agent-nouns.ts";
import { carriedCountry } from "./countries.ts";
import { bodyOfOnlyState, counterpart, sameOffice } from "./descriptions.ts";
import { surname } from "./memory.ts";
import { fullNameIn, listedAfter, nameAfter } from "./office-names.ts";
import { isFormer } from "./office-nouns.ts";
import { bothAt } from "./pairs.ts";
import { bySurname, inOfficeThen } from "./people.ts";
import { isDefinite, type NewMention, type Place, word, words } from "./place.ts";

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
  const end = Math.max(phrase.to, fullNameIn(place, phrase)?.[1] ?? 0);
  const name = kind === "person" ? nameAfter(place, phrase) : undefined;
  if (kind === "person" && isFormerOffice(place, phrase)) return leaveOut(place, phrase, name);
  const { entries, last } = nationality(place, phrase, kind);
  if (entries.length === 0) {
    const pair = ofBoth(place, phrase, first);
    if (pair) return pair;
  }
  const singular = kind === "person" && isSingular(place, phrase, form);
  const [stated, ...more] = [...new Map(entries.map((e) => [e.code, e])).values()];
  const listed = name === undefined ? undefined : listedAfter(place, phrase, name, stated && [stated.code, ...(stated.shared ?? [])]);
  // "der kongolesische Präsident": of the two states, the one that the listed person serves.
  const only = stated && { code: listed?.code ?? stated.code };
  const feminine = listed ? listed.gender === "Fem" : /in$/u.test(form);
  if (only) {
    const known = { code: only.code, leaf: listed?.name ?? name ?? asNamed(place.tokens, first, last) };
    memory.roles.set(roleKey(form), known);
    if (name) memory.persons.set(surname(name), { ...known, feminine });
    if (name || singular) memory.lastPerson = { ...known, sentence, feminine };
    if (singular) memory.seen.push({ ...known, feminine, noun: form, sentence });
    const also = more.map((e) => e.code);
    return {
      ...known,
      use: kind === "person" ? "person" : "institution",
      basis: "role",
      tokens: [first, Math.max(last, end)],
      rule: "de.mention.office",
      ...(also.length > 0 && { also }),
    };
  }
  if (name && listed) {
    const known = { code: listed.code, leaf: listed.name, feminine };
    memory.roles.set(roleKey(form), known);
    memory.persons.set(surname(name), known);
    memory.lastPerson = { ...known, sentence };
    if (singular) memory.seen.push({ ...known, noun: form, sentence });
    return { ...known, use: "person", basis: "directory", tokens: [first, end], rule: "de.mention.office-surname" };
  }
  const known =
    (name && memory.persons.get(surname(name))) ?? (takesUpOffice(place, phrase) ? sameOffice(place, form, singular) : undefined);
  if (!known) return kind ? (counterpart(place, phrase) ?? bodyOfOnlyState(place, phrase)) : undefined;
  if (kind === "person") memory.lastPerson = { ...known, sentence, feminine };
  return {
    code: known.code,
    use: "description",
    basis: "carried",
    leaf: name?.includes(" ") ? name : known.leaf,
    tokens: [first, end],
    rule: "de.mention.same-office",
  };
}

/** Nouns like "Präsident" end in -en in the singular too; their article tells. */
function isSingular(place: Place, phrase: Phrase, form: string): boolean {
  if (!/(?:en|ern|innen)$/u.test(form)) return true;
  const weak = /(?:präsidenten|diplomaten|kommandanten|monarchen|[dt]en)$/u.test(form.toLowerCase());
  const article = phrase.prep === undefined ? word(place, phrase.from) : word(place, phrase.from + 1);
  return weak && (/^(?:dem|des|einem|eines|seinem|ihrem)$/u.test(article) || (article === "den" && phrase.prep === undefined));
}

/**
 * "der Präsident" as somebody who was named before. Not the office itself ("das Amt des Präsidenten", "zum Präsidenten wählen", "als
 * Minister"), and not somebody else's ("der Sprecher des Vereins", "die Regierung des Nachbarlandes").
 */
function takesUpOffice(place: Place, phrase: Phrase): boolean {
  if (!isDefinite(place, phrase) || phrase.prep === "zu" || /^(?:als|wie)$/u.test(word(place, phrase.from - 1))) return false;
  const at = place.phrases.indexOf(phrase);
  const above = phrase.genitiveOf === undefined ? undefined : place.phrases[phrase.genitiveOf];
  if (above && /(?:amt|amtes|posten|titel|rolle|funktion|nachfolge|kandidatur|wahl)$/u.test(word(place, above.head))) return false;
  return !place.phrases.some(
    (p) => p.genitiveOf === at && /^(?:des|der|eines|einer|dieses|dieser|seines|seiner|ihres|ihrer)$/u.test(word(place, p.from)),
  );
}

/** "der Tod von Präsident Muster": who is dead holds no office. */
const DEATH = /(?:^|-)(?:tod|tode|todes|ermordung|beisetzung|begräbnis|begräbnisses|beerdigung|trauerfeier)$/u;

/** "der frühere Präsident Muster", "Ex-Minister Muster": who held an office once is not its state's voice (codebook: as of the date). */
function isFormerOffice(place: Place, phrase: Phrase): boolean {
  const above = phrase.follows === undefined ? undefined : place.phrases[phrase.follows];
  if (above && (phrase.genitiveOf !== undefined || phrase.prep === "von") && DEATH.test(word(place, above.head))) return true;
  // "der frühere Handels- und Innenminister": the adjective stands before the shortened word.
  const shortened = /^(?:und|oder|sowie)$/u.test(word(place, phrase.from - 1)) && /\p{L}-$/u.test(word(place, phrase.from - 2));
  const from = shortened ? phrase.from - 4 : phrase.from;
  const before = Array.from({ length: phrase.head - from }, (_, i) => word(place, from + i));
  return isFormer(place.tokens[phrase.head]?.form ?? "", before, words(place, phrase.to + 1, phrase.to + 4).replaceAll(" ", ""));
}

function leaveOut(place: Place, phrase: Phrase, name: string | undefined): undefined {
  const { memory, barred } = place;
  for (let t = phrase.head; t <= Math.max(phrase.to, fullNameIn(place, phrase)?.[1] ?? 0); t++) barred.add(t);
  if (name !== undefined) memory.former.add(surname(name));
  memory.lastPerson = undefined;
  return undefined;
}

/** Bodies that sit in their own capital: "die Regierung in Moskau". An embassy or troops "in Damaskus" are somebody else's. */
const SEATED = /(?:regierung|ministerium|parlament|präsidialamt|kanzleramt|außenamt|führung|kabinett|staatsspitze|behörden)$/u;

/** Whose office it is: named inside the phrase, or in the genitive or prepositional phrase right after it. */
function nationality(
  place: Place,
  phrase: Phrase,
  kind: ReturnType<typeof agentNoun>,
): { entries: readonly Pick<NameEntry, "code" | "shared">[]; last: number } {
  const { tokens, named, phrases } = place;
  const form = tokens[phrase.head]?.form.toLowerCase() ?? "";
  const inside = named.filter((n) => {
    if (n.from < phrase.from || n.to > phrase.to || n.entry.code === "West") return false;
    // "Berlins Innensenator" serves the city, not the state whose capital it is.
    if (n.entry.use === "capital" && /senator(?:in|en|s|innen)?$/u.test(form)) return false;
    if (!kind && !/^G\d+$/u.test(n.entry.code)) return false;
    // After the head only a genitive: "Präsident Russlands", not "Minister Ungarn" in a list.
    return n.from <= phrase.head || /s$/u.test(tokens[n.to]?.form ?? "");
  });
  if (inside.length > 0) return { entries: inside.map((n) => n.entry), last: phrase.to };
  const chief = ofPerson(place, phrase);
  if (chief) return { entries: [{ code: chief.code }], last: phrase.to };
  const at = phrases.indexOf(phrase);
  const next = phrases.find((p) => p.follows === at);
  const belongs =
    next && (next.genitiveOf === at || next.prep === "von" || next.prep === "aus" || (next.prep === "in" && SEATED.test(form)));
  // "Chef der US-Weltraumbehörde", "Sprecher der russischen Regierung": the genitive may itself be an office.
  const office = next !== undefined && agentNoun(tokens[next.head]?.form ?? "") !== undefined;
  const owner = belongs
    ? named.find(
        (n) => next.from <= n.from && n.to <= next.to && (office || /^(?:name|capital|institution|seat|region)$/u.test(n.entry.use)),
      )
    : undefined;
  if (!owner && next?.genitiveOf === at) {
    // "die Regierung des Landes"
    const land = carriedCountry(place, next.head);
    if (land) return { entries: [land], last: next.to };
  }
  if (!owner || !next) return { entries: [], last: phrase.to };
  // "Soldaten aus Dänemark und Norwegen"
  const more = /^(?:und|sowie)$/u.test(tokens[next.to + 1]?.form ?? "")
    ? named.find((n) => n.from === next.to + 2 && n.entry.use === owner.entry.use)
    : undefined;
  return { entries: more ? [owner.entry, more.entry] : [owner.entry], last: Math.max(phrase.to, next.to, more?.to ?? 0) };
}

/** What belongs to an office-holder and speaks or fights for the state: "Muster-Sprecher", "die Regierung Muster", not "Muster-Kritiker". */
const OF_PERSON = /(?:regierung|regime|administration|kabinett|sprecher|sprecherin|truppen|delegation)$/u;

function ofPerson({ tokens, people, directory }: Place, phrase: Phrase): OfficeHolder | undefined {
  const parts = (tokens[phrase.head]?.form ?? "").split(/[-‐‑]/u);
  if (!OF_PERSON.test((parts.at(-1) ?? "").toLowerCase())) return undefined;
  if (parts.length === 2) return bySurname(people, directory, phrase.head, parts[0] ?? "");
  const after = phrase.head + 1;
  if (after > phrase.to) return undefined;
  const full = people.full.get(after);
  return full ? inOfficeThen(full.holders, people.days) : bySurname(people, directory, after, tokens[after]?.form ?? "");
}

/** "Delegationen beider Länder", "die Außenminister der zwei Staaten". */
function ofBoth(place: Place, phrase: Phrase, first: number): NewMention | undefined {
  const next = place.phrases.find((p) => p.genitiveOf !== undefined && place.phrases[p.genitiveOf] === phrase);
  const pair = next && bothAt(place, next.head);
  return pair && { ...pair, leaf: words(place, phrase.head, next.to), tokens: [first, next.to] };
}
