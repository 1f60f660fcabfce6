import { isKind, KINDS } from "../core/index.ts";
import {
  QUEUE_REASONS,
  type QueuePlace,
  type QueueReason,
  type RawReviewQuestion,
  type ReviewQueueView,
  type UiLanguage,
} from "../publish/index.ts";
import { nearNames } from "./near-names.ts";
import { badQuestion, dyadAsked } from "./search/question.ts";
import type { Views } from "./views/views.ts";

/** Claims on a page, and the most of them. */
const [PAGE, MOST] = [25, 100];

/** What may be asked of the review. */
export interface ReviewReader {
  /**
   * Unreviewed claims, those that most need somebody first: contradicted, denied, told by many origins, with an unresolved actor, uncertain,
   * the rest; within each those that most origins tell. @throws BadQuestion
   */
  review(question: RawReviewQuestion, lang: UiLanguage): Promise<ReviewQueueView>;
}

/** The reading side of the review. */
export function openReview(views: Pick<Views, "queue">): ReviewReader {
  return {
    review: async ({ dyad, kind, document, reason, after, limit = PAGE }, lang) => {
      const asked = {
        ...(isGiven(dyad) && { dyad: dyadAsked(dyad) }),
        ...(isGiven(kind) && { kind: kindAsked(kind) }),
        ...(isGiven(document) && { document: document.trim() }),
        ...(isGiven(reason) && { reason: reasonAsked(reason) }),
        ...(isGiven(after) && { after: readPlace(after) }),
        limit: Math.max(1, Math.min(MOST, Math.floor(limit) || PAGE)),
      };
      const { next, ...view } = await views.queue(asked, lang);
      return { ...view, ...(next && { next: spellPlace(next) }) };
    },
  };
}

const isGiven = (given: string | undefined): given is string => given !== undefined && given.trim() !== "";

function kindAsked(given: string) {
  const kind = given.trim().toLowerCase();
  return isKind(kind) ? kind : badQuestion("kind", given, nearNames(given, KINDS));
}

function reasonAsked(given: string): QueueReason {
  return QUEUE_REASONS.find((r) => r === given.trim().toLowerCase()) ?? badQuestion("reason", given, QUEUE_REASONS);
}

const spellPlace = ({ rank, origins, id }: QueuePlace): string => `${rank}_${origins}_${id}`;

function readPlace(given: string): QueuePlace {
  const [, rank, origins, id = ""] = /^(\d)_(\d{1,9})_([0-9a-z]{13}\.\d{1,9}\.\d{1,9})$/u.exec(given) ?? badQuestion("after", given);
  return { rank: Number(rank), origins: Number(origins), id };
}
