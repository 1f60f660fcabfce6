import type { Known } from "./memory.ts";
import { type NewMention, type Place, word } from "./place.ts";

const BLOC =
  "NATO OVKS AUKUS AES AL AU ASEAN Ecowas EU BRICS SCO G7 G8 G20 EAWU OPEC OPEC+ Mercosur Unasur ALBA West WarschauerPakt Caricom";
const UNION = "EU AU EAWU Benelux Unasur";
const COMMUNITY = "EU Ecowas Caricom EAC GUS CELAC Andengemeinschaft SADC CSN";
const BANK = "Weltbank IDB ADB AfDB EBRD AIIB";
const COURT = "IStGH IGH Europarat";
const ISLAMISTS =
  "IS ISPK ISWAP AlKaida AQIM AQAP JNIM NusraFront HTS AlShabaab BokoHaram Taliban TTP Hamas PIJ AbuSayyaf JemaahIslamiyah LashkarETaiba JaishEMohammed AnsarDine MUJAO FatahAlIslam";
const REBELS =
  "Huthi M23 FDLR ADF TPLF LRA UNITA Renamo Polisario SPLM/A FARC ELN LeuchtenderPfad Contras FSA Séléka MNLA UCK MILF LTTE Taliban HTS BLA Dschandschawid RSF";
const GROUPS = "armed-group";
const BODIES = "igo";

/**
 * Nouns that take up an organisation or armed group named before, with the codes that they can mean; `armed-group` and `igo` mean any of
 * that type. Nouns that often mean something else ("die Gruppe", "der Rat") are left out.
 */
const NOUNS: readonly (readonly [noun: RegExp, codes: string])[] = [
  [/^(?:militär|verteidigungs|west)?(?:bündnis|bündnisses|allianz)$/u, "NATO OVKS AUKUS AES SCO WarschauerPakt"],
  [/^(?:staaten|wirtschafts)?(?:block|blocks|blocke?s)$/u, BLOC],
  [/^(?:staatenbund|staatenbundes|staatenbunds|staatenverbund|staatenverbundes)$/u, `${UNION} ${COMMUNITY} AL ASEAN`],
  [/^union$/u, UNION],
  [/^(?:staaten|wirtschafts)?gemeinschaft$/u, COMMUNITY],
  [/^liga$/u, "AL"],
  [/^(?:verband|verbandes|verbands)$/u, "ASEAN"],
  [/^kommission$/u, "EU AU"],
  [/^(?:entwicklungs)?bank$/u, BANK],
  [/^(?:währungs)?fonds$/u, "IWF"],
  [/^(?:welt|un-|uno-)?organisation$/u, BODIES],
  [/^(?:islamisten|dschihadisten|extremisten|terroristen|terrormiliz|terrorgruppe|terrororganisation)$/u, ISLAMISTS],
  [/^(?:rebellen|rebellengruppe|guerilla|guerilleros|aufständischen|befreiungsfront)$/u, REBELS],
  [/^(?:schiiten|islamisten|rebellen|terror)?(?:miliz|milizen|milizionären?)$/u, GROUPS],
  [/^(?:strafgericht|strafgerichtshof|tribunal)(?:s|es)?$/u, COURT],
];
const DEFINITE = /^(?:de[nmrs]|das|die|diese[nmrs]?|im|vom|zum|zur|beim)$/u;

/**
 * "das Bündnis", "die Miliz", "die Kommission" at token `t`, with a definite article and nothing else: the only organisation of that kind
 * that the text has named so far.
 */
export function organisationAt(place: Place, t: number): NewMention | undefined {
  const meant = carriedOrganisation(place, t);
  return meant && { ...meant, use: "description", basis: "carried", tokens: [t, t], rule: "de.mention.organisation" };
}

/** The organisation that the noun at token `t` takes up. */
export function carriedOrganisation(place: Place, t: number): Known | undefined {
  const form = word(place, t);
  const codes = NOUNS.find(([noun]) => noun.test(form))?.[1].split(" ");
  // "die schiitische Miliz", but not "die kenianische", which is another one
  const article = place.tokens[t - 1]?.pos === "ADJ" ? t - 2 : t - 1;
  const another = /^(?:ander|neu|gleich|ähnlich|eigen|jeweilig)/u.test(word(place, t - 1)) || place.named.some((n) => n.from === t - 1);
  if (!codes || another || !DEFINITE.test(word(place, article)) || place.covered.has(article) || isElsewhere(place, t)) return undefined;
  const { memory, found, named, directory } = place;
  const here = [...found.filter((m) => m.tokens[1] < t && m.also === undefined), ...named.filter((n) => n.to < t).map((n) => n.entry)];
  const fitting = [...memory.trail, ...here].filter((k) => codes.includes(k.code) || codes.includes(directory.actor(k.code)?.type ?? ""));
  const last = fitting.at(-1);
  return last && new Set(fitting.map((k) => k.code)).size === 1 ? { code: last.code, leaf: last.leaf } : undefined;
}

/** "das Bündnis der Parteien", "die Allianz mit Kenia", "die Miliz Beispiel": another one. */
function isElsewhere({ tokens, sentence, named, directory }: Place, t: number): boolean {
  const next = tokens[t + 1];
  if (next?.sentence !== sentence) return false;
  if (/^(?:des|der|eines|einer|mit|zwischen|aus|gegen|für|von|dieser|dieses)$/u.test(next.form)) return true;
  const name = named.find((n) => n.from === t + 1);
  return name ? directory.actor(name.entry.code)?.type !== "state" : next.pos === "PROPN" || next.xpos === "NE";
}
