import type { NameEntry, OfficeHolder } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import { agentNoun } from "./agent-nouns.ts";
import { carriedCountry } from "./countries.ts";
import type { NamedActor } from "./named-actors.ts";
import { carriedOrganisation } from "./organisation-nouns.ts";
import { bySurname, inOfficeThen } from "./people.ts";
import type { Place } from "./place.ts";
import { relativeOwner } from "./possessors.ts";

/** Bodies that sit in their own capital: "die Regierung in Moskau". An embassy or troops "in Damaskus" are somebody else's. */
const SEATED =
  /(?:regierung|ministerium|parlament|präsidialamt|kanzleramt|außenamt|führung|kabinett|staatsspitze|behörden|kongress|senat|unterhaus|oberhaus|repräsentantenhaus|abgeordnetenhaus|bundesrat|kanzlei|junta|königshaus|zentralbank|notenbank|justiz)(?:s|es|en)?$/u;

/** Whose an office or a body is. */
interface Owners {
  readonly entries: readonly Pick<NameEntry, "code" | "shared">[];
  /** Last token of the words that tell it. */
  readonly last: number;
}

/** Whose office it is: named inside the phrase, or in the genitive or prepositional phrase right after it. */
export function nationality(place: Place, phrase: Phrase, kind: ReturnType<typeof agentNoun>): Owners {
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
  const abroad = ofOrganisation(place, phrase, inside);
  if (abroad) return abroad;
  if (inside.length > 0) return { entries: inside.map((n) => n.entry), last: phrase.to };
  const chief = ofPerson(place, phrase) ?? relativeOwner(place, phrase.head);
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
    // "die Regierung des Landes", "der Generalsekretär des Bündnisses"
    const land = carriedCountry(place, next.head) ?? carriedOrganisation(place, next.head);
    if (land) return { entries: [land], last: next.to };
  }
  if (!owner && next && office && next.genitiveOf === at) {
    // "der Sprecher des Außenministeriums in Nairobi"
    const whose = nationality(place, next, agentNoun(tokens[next.head]?.form ?? ""));
    if (whose.entries.length > 0) return whose;
  }
  if (!owner || !next) return { entries: [], last: phrase.to };
  const more = alsoNamed(place, next.to + 1, owner.entry.use);
  return { entries: [owner.entry, ...more.map((n) => n.entry)], last: Math.max(phrase.to, next.to, more.at(-1)?.to ?? 0) };
}

/** "Soldaten aus Dänemark und Norwegen", "die Minister Kenias, Ugandas und der Türkei": the names after the first one. */
function alsoNamed({ tokens, named }: Place, from: number, use: NameEntry["use"]): readonly NamedActor[] {
  const found: NamedActor[] = [];
  for (let t = from; /^(?:,|und|sowie)$/u.test(tokens[t]?.form ?? ""); ) {
    const closed = tokens[t]?.form !== ",";
    const at = tokens[t + 1]?.pos === "DET" ? t + 2 : t + 1;
    const name = named.find((n) => n.from === at && n.entry.use === use);
    if (!name) return [];
    found.push(name);
    if (closed) return found;
    t = name.to + 1;
  }
  return [];
}

/** Offices of organisations, whatever passport their holder has: not an ambassador, nor troops. */
const ORGAN =
  /(?:generalsekretär|außenbeauftragte[rn]?|präsident|kommissar|chef|gesandte[rn]?|vorsitzende[rn]?|direktor|beauftragte[rn]?|sprecher|koordinator|vermittler|chefdiplomat|kommandeur|oberbefehlshaber)(?:s|en|in)?$/u;

/** "der norwegische Nato-Generalsekretär", "die estnische Außenbeauftragte der EU": the organisation, not the state of the passport. */
function ofOrganisation(place: Place, phrase: Phrase, inside: readonly NamedActor[]): Owners | undefined {
  const { tokens } = place;
  if (inside.length === 0 || !ORGAN.test((tokens[phrase.head]?.form ?? "").toLowerCase())) return undefined;
  const passports = inside.filter((n) => n.entry.use === "adjective" && n.from < phrase.head);
  const organisation = organisationOf(place, phrase, inside);
  if (organisation) for (const { from } of passports) place.barred.add(from);
  return organisation;
}

function organisationOf(place: Place, phrase: Phrase, inside: readonly NamedActor[]): Owners | undefined {
  const { named, phrases, directory } = place;
  const isOrganisation = ({ entry }: NamedActor): boolean => directory.actor(entry.code)?.type === "igo";
  const own = inside.find((n) => n.from === phrase.head && isOrganisation(n));
  if (own) return { entries: [own.entry], last: phrase.to };
  if (inside.some((n) => n.entry.use !== "adjective")) return undefined;
  const at = phrases.indexOf(phrase);
  const next = phrases.find((p) => p.follows === at && (p.genitiveOf === at || p.prep === "von"));
  if (!next) return undefined;
  const owner = named.find((n) => next.from <= n.from && n.to <= next.to && isOrganisation(n));
  if (owner) return { entries: [owner.entry], last: Math.max(phrase.to, next.to) };
  const carried = carriedOrganisation(place, next.head);
  return carried && { entries: [carried], last: Math.max(phrase.to, next.to) };
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
