import type { ContradictionView } from "../contradictions/views.ts";
import { contradictionWords } from "../contradictions/words.ts";
import { atSentence, webAddress } from "../links.ts";
import { placeOf, SHAPES, voice, what, who } from "../terminal/claim-words.ts";
import type { ListedClaim, UiLanguage } from "../views.ts";
import { wordsOf } from "../words.ts";
import type { FeedEntry, Quotation } from "./atom.ts";

/** Language of the articles' own sentences: the only one that is read so far. */
const OF_ARTICLES = "de";

/** A claim as an entry of a feed: its sentence, who says it, where it stands. */
export function claimEntry(claim: ListedClaim, language: UiLanguage): FeedEntry {
  const { id, kind, status, document, recordedAt } = claim;
  const words = wordsOf(language);
  return {
    id: `claims/${id}`,
    title: `${who(claim)} · ${what(claim, words)} (${words.status[status]})`,
    updated: changed(claim, recordedAt),
    page: `/claims/${encodeURIComponent(id)}`,
    category: kind,
    ...(document.outlet !== undefined && { outlet: document.outlet }),
    ...original(claim),
    quotations: [quotation(claim, language)],
  };
}

/** Both sides of a contradiction in one entry; no winner is named. */
export function contradictionEntry({ type, event, a, b }: ContradictionView, language: UiLanguage): FeedEntry {
  const words = wordsOf(language);
  const sides = [a.claim, b.claim];
  return {
    id: `contradictions/${sides.map((c) => c.id).join("/")}`,
    title: `≠ ${who(a.claim)} · ${what(a.claim, words)}: ${contradictionWords(language).type[type]}`,
    updated:
      sides
        .map((c) => changed(c, c.recordedAt))
        .sort()
        .at(-1) ?? a.claim.recordedAt,
    page: event === undefined ? `/claims/${encodeURIComponent(a.claim.id)}` : `/events/${encodeURIComponent(event)}`,
    category: type,
    quotations: sides.map((c) => quotation(c, language)),
  };
}

function quotation(claim: ListedClaim, language: UiLanguage): Quotation {
  const words = wordsOf(language);
  const credit = [`${SHAPES[claim.status]} ${words.status[claim.status]}`, voice(claim, words), placeOf(claim.document, words)];
  return { sentence: claim.quote, language: OF_ARTICLES, credit: credit.join(" · ") };
}

function original({ document, quote }: ListedClaim): Pick<FeedEntry, "original"> {
  const address = document.sample ? undefined : webAddress(document.url);
  return address === undefined ? {} : { original: atSentence(address, quote) };
}

/** A decision of a person counts as a change. */
function changed(claim: ListedClaim & { readonly reviewed?: { readonly at: string } }, recordedAt: string): string {
  const at = claim.reviewed?.at ?? recordedAt;
  return at > recordedAt ? at : recordedAt;
}
