import type { ActorDirectory, ActorType, Claim, Source, SourceType } from "../../../core/index.ts";
import { GIVEN_NAMES } from "../actors/given-names.ts";
import { knownAgency } from "../blocks/agencies.ts";
import { MEDIA } from "../quotations/cues.ts";

const OF_ACTOR: Readonly<Record<ActorType, SourceType>> = {
  state: "state",
  igo: "organisation",
  bloc: "organisation",
  "armed-group": "armed-group",
  regime: "armed-group",
};

const AGENCY = /(?:nachrichten|presse)-?(?:agentur|dienst)(?:en)?$|depeschendienst$/u;
/** "Nachrichtendienst" without more is an intelligence service. */
const SERVICE = /(?:geheim|nachrichten|auslands|inlands)dienst(?:e[ns]?)?$/u;
const MEDIUM =
  /(?:zeitung|sender|magazin|blatts?|fernsehens?|rundfunks?|radios?|portal|kanal|journal|kurier|anzeiger|rundschau|medium|medien|zeitschrift)(?:en|s)?$|-(?:times|post|bericht)$/u;
/** People whose trade or title is told; those of states bear their code. */
const PERSON =
  /(?:expert(?:e|in)|forscher(?:in)?|wissenschaftler(?:in)?|politolog(?:e|in)|histori(?:ker|kerin)|analyst(?:in)?|professor(?:in)?|autor(?:in)?|anw(?:alt|ältin)|politiker(?:in)?|chef(?:in)?|direktor(?:in)?|journalist(?:in)?|augenzeug(?:e|in)|aktivist(?:in)?)(?:n|en|nen|s)?$/u;

/** What a source is, told by its name and its code. Media come first: "die chinesische Agentur Xinhua" is an agency, whoever owns it. */
export function sourceType({ name, code, unnamed }: Source, directory: Pick<ActorDirectory, "actor">): SourceType {
  const words = name.split(/[\s„“"»«,()]+/u).filter((w) => w !== "");
  const lower = words.map((w) => w.toLowerCase());
  if (unnamed) return "unnamed";
  const service = lower.some((w) => SERVICE.test(w)) && code !== undefined;
  if (!service && (words.some((w) => knownAgency(w) !== undefined) || knownAgency(name) !== undefined || lower.some((w) => AGENCY.test(w))))
    return "agency";
  if (words.some((w) => MEDIA.has(w)) || lower.some((w) => MEDIUM.test(w))) return "medium";
  const actor = code === undefined ? undefined : directory.actor(code)?.type;
  if (actor) return OF_ACTOR[actor];
  const person = words.some((w, i) => GIVEN_NAMES.has(w) && /^\p{Lu}/u.test(words[i + 1] ?? "")) || lower.some((w) => PERSON.test(w));
  return person ? "person" : "other";
}

/** The claims with the type of each of their sources. */
export function withSourceTypes(claims: readonly Claim[], directory: Pick<ActorDirectory, "actor">): readonly Claim[] {
  return claims.map((c) =>
    c.sources.length === 0 ? c : { ...c, sources: c.sources.map((s) => ({ ...s, type: sourceType(s, directory) })) },
  );
}
