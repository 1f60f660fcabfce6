import type { Entente, ReadOptions } from "../../app/entente.ts";
import type { ClaimView, UiLanguage } from "../contract.ts";

/** So many claims of other documents are named on a page; beyond that they are linked without their words. */
const AT_MOST = 40;

/** The claims that `claims` refer to and that are not among them. */
export async function claimsElsewhere(
  entente: Entente,
  claims: readonly ClaimView[],
  lang: UiLanguage,
  refers: (claim: ClaimView) => readonly string[],
  then: ReadOptions = {},
): Promise<readonly ClaimView[]> {
  const here = new Set(claims.map((c) => c.id));
  const ids = [...new Set(claims.flatMap(refers))].filter((id) => !here.has(id)).slice(0, AT_MOST);
  const opened = await Promise.all(ids.map((id) => entente.claim(id, lang, then)));
  return opened.flatMap((o) => (o.state === "found" ? [o.value.view] : []));
}
