import type { NameEntry } from "../../../core/index.ts";
import { opening, type Phrase } from "../phrases/find-phrases.ts";
import { asNamed } from "../phrases/nominative.ts";
import { agentNoun, roleKey } from "./agent-nouns.ts";
import { notePerson } from "./antecedents.ts";
import { bodyOfOnlyState, bothHolders, counterpart, sameOffice } from "./descriptions.ts";
import { keepPerson, surname } from "./memory.ts";
import { fullNameIn, listedAfter, nameAfter } from "./office-names.ts";
import { isFormer, takesUp } from "./office-nouns.ts";
import { nationality } from "./owners.ts";
import { bothAt } from "./pairs.ts";
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
  // "EU-Kommissar" is an office, though the directory lists it.
  const standing = (use: NameEntry["use"]): boolean =>
    use !== "compound" && use !== "adjective" && !(use === "institution" && kind === "person");
  const isName = named.some((n) => n.from <= phrase.head && phrase.head <= n.to && standing(n.entry.use));
  if ((!kind && !group) || isName || isExplained(place, phrase, kind)) return undefined;
  const first = opening(tokens, phrase);
  const end = Math.max(phrase.to, fullNameIn(place, phrase)?.[1] ?? 0);
  const name = kind === "person" ? nameAfter(place, phrase) : undefined;
  if (kind === "person" && isFormerOffice(place, phrase)) return leaveOut(place, phrase, name);
  const { entries, last } = nationality(place, phrase, kind);
  if (entries.length === 0) {
    const pair = ofBoth(place, phrase, first) ?? bothAt(place, phrase.head);
    if (pair) return pair;
    if (isCounted(place, phrase)) return undefined;
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
    if (name) keepPerson(memory, name, { ...known, feminine });
    if (name || singular) notePerson(place, { ...known, feminine }, first);
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
    keepPerson(memory, name, known);
    notePerson(place, known, first);
    if (singular) memory.seen.push({ ...known, noun: form, sentence });
    return { ...known, use: "person", basis: "directory", tokens: [first, end], rule: "de.mention.office-surname" };
  }
  if (kind === "person" && !singular && !name && isPlural(place, phrase, form) && takesUpOffice(place, phrase)) {
    const two = bothHolders(place, phrase, form);
    if (two || memory.seen.some((s) => takesUp(form, s.noun))) return two;
  }
  const known =
    (name && memory.persons.get(surname(name))) ?? (takesUpOffice(place, phrase) ? sameOffice(place, form, singular) : undefined);
  if (!known) return kind ? (counterpart(place, phrase) ?? bodyOfOnlyState(place, phrase)) : undefined;
  if (kind === "person") notePerson(place, { ...known, feminine }, first);
  return {
    code: known.code,
    use: "description",
    basis: "carried",
    leaf: name?.includes(" ") ? name : known.leaf,
    tokens: [first, end],
    rule: "de.mention.same-office",
  };
}

/** "die Miliz YPG", "die Rebellen der FDLR": the organisation's name stands for itself behind a noun that says what it is. */
function isExplained({ named, directory }: Place, phrase: Phrase, kind: ReturnType<typeof agentNoun>): boolean {
  if (kind !== "body") return false;
  const next = named.find((n) => n.from === phrase.head + 1 && n.entry.use === "name");
  return next !== undefined && directory.actor(next.entry.code)?.type === "armed-group";
}

/** "drei Minister", "beide Sprecher": not the one who was named before. */
function isCounted(place: Place, phrase: Phrase): boolean {
  for (let t = phrase.from; t < phrase.head; t++)
    if (place.tokens[t]?.pos === "NUM" || /^(?:beide[nr]?|zwei|drei|vier|mehrere[nr]?|alle[nr]?)$/u.test(word(place, t))) return true;
  return false;
}

/** "die Minister", "die Ministerinnen": several, of whom the text has named two. */
function isPlural(place: Place, phrase: Phrase, form: string): boolean {
  const article = phrase.prep === undefined ? word(place, phrase.from) : word(place, phrase.from + 1);
  return /innen$/u.test(form) || (article === "die" && !/(?:in|te)$/u.test(form));
}

/** Nouns like "Präsident" end in -en in the singular too; their article tells. */
function isSingular(place: Place, phrase: Phrase, form: string): boolean {
  if (!/(?:en|ern|innen)$/u.test(form)) {
    // "australische Berater", "die kenianischen Minister": one would be "der" or "-er"
    const first = word(place, opening(place.tokens, phrase));
    const before = opening(place.tokens, phrase) > phrase.from ? word(place, opening(place.tokens, phrase) - 1) : "";
    return /in$/u.test(form) || !(before === "die" || (before === "" && first.endsWith("e") && first !== form.toLowerCase()));
  }
  const weak = /(?:präsidenten|diplomaten|kommandanten|monarchen|kollegen|[dt]en)$/u.test(form.toLowerCase());
  const article = phrase.prep === undefined ? word(place, phrase.from) : word(place, phrase.from + 1);
  return (
    weak &&
    (/^(?:dem|des|einem|eines|seinem|ihrem)$/u.test(article) || (/^(?:den|seinen|ihren)$/u.test(article) && phrase.prep === undefined))
  );
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
  notePerson(place, { code: "", leaf: name ?? "" }, phrase.head, true);
  return undefined;
}

/** "Delegationen beider Länder", "die Außenminister der zwei Staaten". */
function ofBoth(place: Place, phrase: Phrase, first: number): NewMention | undefined {
  const next = place.phrases.find((p) => p.genitiveOf !== undefined && place.phrases[p.genitiveOf] === phrase);
  const pair = next && bothAt(place, next.head);
  return pair && { ...pair, leaf: words(place, phrase.head, next.to), tokens: [first, next.to] };
}
