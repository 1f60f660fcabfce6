import type { LanguagePack } from "../../core/index.ts";
import { type ActorRow, createDirectory } from "./actors/directory.ts";
import { labelBlocks, readFurniture } from "./blocks/index.ts";
import { BLOCK_RULES } from "./blocks/rules.ts";
import { SELF_RULES } from "./blocks/self-rules.ts";
import { findClaims } from "./claims/find-claims.ts";
import { indexFrames } from "./claims/frame-index.ts";
import { findClauses } from "./clauses/find-clauses.ts";
import { germanShare } from "./detect/index.ts";
import { fingerprint } from "./fingerprint.ts";
import { CLASSES } from "./frames/classes.ts";
import { FRAMES } from "./frames/index.ts";
import { readVerbs } from "./lexicon/verbs.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import { CUES } from "./quotations/cues.ts";
import { findQuotations } from "./quotations/find-quotations.ts";
import { splitSentences } from "./sentences/split-sentences.ts";
import { findTimes } from "./times/find-times.ts";
import { TIME_RULES } from "./times/rules.ts";
import { tagTokens } from "./tokens/tag-tokens.ts";

/** What the German pack needs from outside; the pack itself does no I/O. */
export interface GermanResources {
  /** Contents of `lexicon/de/verbs.tsv`. */
  readonly verbs: string;
  /** Rows of `data/states/*.yaml`. */
  readonly states: readonly ActorRow[];
  /** Rows of `data/organisations.yaml`. */
  readonly organisations: readonly ActorRow[];
}

/** Counts up whenever the code reads a text differently than before. Tables and resources count by themselves, see {@link versionOf}. */
const CODE = 1;

/**
 * Changes whenever a text could be read differently, so that the ledger knows which analyses were made otherwise: the number of the
 * code, and a hash of the resources and of the tables of rules. Examples of rules do not count.
 */
function versionOf({ verbs, states, organisations }: GermanResources): string {
  return `${CODE}-${fingerprint(verbs, states, organisations, FRAMES, CLASSES, CUES, BLOCK_RULES, SELF_RULES, TIME_RULES)}`;
}

/** The German language pack. Building it reads the verb table once; analysing is pure. */
export function createGerman(resources: GermanResources): LanguagePack {
  const directory = createDirectory([...resources.states, ...resources.organisations]);
  const verbs = readVerbs(resources.verbs);
  const frames = indexFrames(FRAMES);
  const prefer = new Set([...frames.verbs, ...CUES.keys()]);
  return {
    language: "de",
    version: versionOf(resources),
    detect: germanShare,
    blocks: labelBlocks,
    readFurniture,
    sentences: splitSentences,
    tokens: (below) => tagTokens(below, verbs, prefer),
    clauses: (below) => findClauses(below, verbs, prefer),
    times: findTimes,
    mentions: (below) => findMentions(below, directory),
    quotations: findQuotations,
    claims: (below) => findClaims(below, frames),
  };
}

export { type ActorRow, createDirectory } from "./actors/directory.ts";
