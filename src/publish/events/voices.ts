import { groupBy } from "../../analysis/group-by.ts";
import type { Study } from "../../analysis/index.ts";
import { type RecordedClaim, UNKNOWN_DATE } from "../../core/index.ts";
import type { ClaimOriginView } from "../claim-origins.ts";
import type { EventArticleView, EventTextView, EventVoiceView } from "./views.ts";

/**
 * Who tells an event, the first to tell it first, each with the texts that carry it. Voices are told apart as origins are counted: by their
 * keys, so that whoever may be anybody stands alone.
 * @param claims of the event, as they were told
 */
export function voicesOf(
  claims: readonly RecordedClaim[],
  found: Study,
  origin: (claim: RecordedClaim) => ClaimOriginView,
): readonly EventVoiceView[] {
  return [...groupBy(claims, (c) => found.originOf(c).keys.join("\n")).values()].flatMap((own): EventVoiceView[] => {
    const [first] = own;
    return first ? [{ says: origin(first), texts: textsOf(own, found) }] : [];
  });
}

function textsOf(claims: readonly RecordedClaim[], { documents, origins }: Study): readonly EventTextView[] {
  const articles = [...new Set(claims.map((c) => c.documentId))].map((id): EventArticleView => {
    const document = documents.get(id)?.document;
    return { id, ...(document?.outlet !== undefined && { outlet: document.outlet }), published: document?.published ?? UNKNOWN_DATE };
  });
  return [...groupBy(articles, ({ id }) => origins.decisions.get(id)?.origin ?? id).values()].map((own) => ({ articles: own }));
}
