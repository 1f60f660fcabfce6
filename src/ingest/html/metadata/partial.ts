import { hasClassWord } from "../class-words.ts";
import type { PageMeta } from "../meta.ts";
import type { PageMap } from "../page-map.ts";
import { upward } from "../tree.ts";
import type { VisibleBlock } from "../visible-blocks.ts";

/** Why a page does not hold all of its article. */
export interface Partial {
  /** `not-free`: its data say so; `paywall`: an element is called so; `cut-off`: its text ends with an offer to read on. */
  readonly reason: "not-free" | "paywall" | "cut-off";
  /** What says so, as it stands there. */
  readonly stated: string;
}

/** How many blocks under the last paragraph an offer to read on may stand. */
const UNDER = 8;
const LONGEST = 400;
const READ_ON =
  /\b(?:jetzt (?:weiterlesen|freischalten|abonnieren und|testen und)|(?:um|zum) weiter(?:zu)?lesen|weiterlesen mit\b|artikel (?:freischalten|weiterlesen)|lesen sie (?:den (?:ganzen|vollständigen|kompletten) (?:artikel|text|beitrag)|weiter mit)|(?:ganzen|vollständigen|kompletten) (?:artikel|text|beitrag) (?:lesen|freischalten)|(?:nur|exklusiv) für (?:abonnent|mitglieder|registrierte|plus)|noch \d{1,2} ?% des artikels|mit einem? [^\n]{0,30}abo[^\n]{0,40} (?:weiterlesen|lesen sie)|bereits (?:abonnent|kunde)|sie haben bereits ein [^\n]{0,20}abo|subscribe to (?:read|continue)|to continue reading|already a subscriber)/iu;

/** Whether the page shows only part of its article. Nothing is done about it: what is not shown is not read. */
export function partialOf(meta: PageMeta, blocks: readonly VisibleBlock[], map: PageMap): Partial | undefined {
  if (meta.linked?.free === false) return { reason: "not-free", stated: '"isAccessibleForFree": false' };
  const tier = meta.meta.get("article:content_tier")?.toLowerCase();
  if (tier === "locked") return { reason: "not-free", stated: `article:content_tier ${tier}` };
  const from = map.last >= 0 ? map.last : Math.max(0, map.title);
  const after = blocks.slice(from, from + UNDER);
  const wall = after.find((b) => [...upward(b.inner)].some((e) => hasClassWord(e, "paywall")));
  if (wall) return { reason: "paywall", stated: wall.text.slice(0, LONGEST) };
  const offer = after.find((b) => b.text.length <= LONGEST && READ_ON.test(b.text));
  return offer && { reason: "cut-off", stated: offer.text };
}
