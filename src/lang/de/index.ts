import type { LanguagePack } from "../../core/index.ts";
import { type ActorRow, createDirectory } from "./actors/directory.ts";
import { indexObjects, type ObjectRow } from "./actors/objects.ts";
import type { PersonRow } from "./actors/people.ts";
import { labelBlocks, readFurniture } from "./blocks/index.ts";
import { BLOCK_RULES } from "./blocks/rules.ts";
import { SELF_RULES } from "./blocks/self-rules.ts";
import { type ClaimTools, findClaims } from "./claims/find-claims.ts";
import { indexFrames } from "./claims/frame-index.ts";
import { nearMisses } from "./claims/near-misses.ts";
import { offTopic } from "./claims/topic.ts";
import { findClauses, type Grammar } from "./clauses/find-clauses.ts";
import { germanShare } from "./detect/index.ts";
import { fingerprint } from "./fingerprint.ts";
import { CLASSES } from "./frames/classes.ts";
import { FRAMES } from "./frames/index.ts";
import { PREDICATES } from "./frames/predicates.ts";
import { findGenre } from "./genre/find-genre.ts";
import { GENRE_RULES, OPINION_FOLDERS, RELEASE_FOLDERS } from "./genre/rules.ts";
import { withSourceTypes } from "./genre/source-type.ts";
import { type Lexicon, openLexicon } from "./lexicon/lexicon.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import { findUnresolved } from "./mentions/unresolved.ts";
import { modelHash, openModel } from "./model/linear-model.ts";
import { TELLING, TELLING_NOUNS, UTTERING } from "./quotations/acts.ts";
import { CUES } from "./quotations/cues.ts";
import { findQuotations } from "./quotations/find-quotations.ts";
import { LONGEST_SENTENCE } from "./quotations/scenes.ts";
import { createForms } from "./roles/forms.ts";
import { splitSentences } from "./sentences/split-sentences.ts";
import { findTimes } from "./times/find-times.ts";
import { NOUNS } from "./times/nouns.ts";
import { TIME_RULES } from "./times/rules.ts";
import { ANY_CASE } from "./times/small-words.ts";
import { FEASTS, MONTHS, PARTS, WEEKDAYS } from "./times/words.ts";
import { createCandidates } from "./tokens/candidates.ts";
import { type Tagger, tagTokens } from "./tokens/tag-tokens.ts";

/** What the German pack needs from outside; the pack itself does no I/O. */
export interface GermanResources {
  /** Bytes of `lexicon/de/forms.bin`. */
  readonly lexicon: Uint8Array;
  /** Bytes of `models/de/tagger.bin` and `models/de/roles.bin`. */
  readonly tagger: Uint8Array;
  readonly roles: Uint8Array;
  /** Rows of `data/states/*.yaml`. */
  readonly states: readonly ActorRow[];
  /** Rows of `data/organisations.yaml`. */
  readonly organisations: readonly ActorRow[];
  /** Rows of `data/people/*.yaml`. */
  readonly people: readonly PersonRow[];
  /** Rows of `data/objects.yaml`. */
  readonly objects: readonly ObjectRow[];
  /** Hash of the four by {@link directoryHash}, where it is known already. */
  readonly directory?: string;
}

/** Counts up whenever the code reads a text differently than before. Tables and resources count by themselves, see {@link versionOf}. */
const CODE = 6;

/**
 * Changes whenever a text could be read differently, so that the ledger knows which analyses were made otherwise: the number of the
 * code, and a hash of the resources and of the tables of rules. Examples of rules do not count.
 */
function versionOf({ tagger, roles, ...rest }: GermanResources, lexicon: string): string {
  const directory = rest.directory ?? directoryHash(rest);
  return `${CODE}-${fingerprint(lexicon, modelHash(tagger), modelHash(roles), directory, FRAMES, CLASSES, PREDICATES, CUES, TELLING, UTTERING, TELLING_NOUNS, BLOCK_RULES, SELF_RULES, TIME_RULES, NOUNS, ANY_CASE, MONTHS, WEEKDAYS, PARTS, FEASTS, GENRE_RULES, OPINION_FOLDERS, RELEASE_FOLDERS)}`;
}

/**
 * Hash of the rows of the actor directory; where they are known from does not count. The build reckons it once: it would take longer than
 * anything else that a pack needs to be ready.
 */
export function directoryHash(rows: Pick<GermanResources, "states" | "organisations" | "people" | "objects">): string {
  const { states, organisations, people, objects } = rows;
  const plain = (key: string, value: unknown): unknown => (key === "source" || key === "note" ? undefined : value);
  return fingerprint(JSON.stringify([states, organisations, people, objects], plain));
}

/** The German language pack. Building it opens the lexicon and the models; analysing is pure. */
export function createGerman(resources: GermanResources): LanguagePack {
  const lexicon = openLexicon(resources.lexicon);
  const directory = createDirectory([...resources.states, ...resources.organisations], resources.people, (word) => isWord(lexicon, word));
  const { verbs } = lexicon;
  const frames = indexFrames(FRAMES);
  const objects = indexObjects(resources.objects);
  const tools: ClaimTools = { frames, lexicon, objects };
  const prefer = new Set([...frames.verbs, ...CUES.keys()]);
  const tagger: Tagger = { model: openModel("the tagger", resources.tagger), candidates: createCandidates(lexicon), verbs, prefer };
  const grammar: Grammar = {
    lexicon,
    prefer,
    roles: { model: openModel("the model of roles", resources.roles), forms: createForms(lexicon) },
  };
  return {
    language: "de",
    version: versionOf(resources, lexicon.hash),
    detect: (text) => germanShare(text, (word) => isKnown(lexicon, word)),
    blocks: labelBlocks,
    readFurniture,
    sentences: splitSentences,
    tokens: (below) => tagTokens(below, tagger),
    clauses: (below) => findClauses(below, grammar),
    times: findTimes,
    mentions: (below) => findMentions(below, directory),
    unresolved: findUnresolved,
    quotations: findQuotations,
    claims: (below) => withSourceTypes(findClaims(below, tools), directory),
    offTopic,
    longestSentence: LONGEST_SENTENCE,
    genre: findGenre,
    nearMisses: (reading) => nearMisses(reading, frames, lexicon, objects),
  };
}

/** A word of German that is no compound: a surname that is one ("Fischer") does not stand alone. */
function isWord({ nouns, adjectives, split }: Lexicon, word: string): boolean {
  return (nouns(word).length > 0 && split(word).length === 1) || adjectives(word.toLowerCase()).length > 0;
}

/** A form of a German verb or adjective. */
function isKnown({ verbs, adjectives }: Lexicon, word: string): boolean {
  return verbs(word).length > 0 || adjectives(word).length > 0;
}

export { type ActorRow, createDirectory } from "./actors/directory.ts";
export { OBJECT_TYPES, type ObjectRow, type ObjectType } from "./actors/objects.ts";
export type { PersonRow } from "./actors/people.ts";
export { soundKey } from "./actors/transliteration.ts";
