import type { UiLanguage, Workbench } from "../app/index.ts";

/**
 * What an id is that a command does not take, and which command shows it; undefined if the ledger holds nothing of this id.
 * @param id trimmed
 * @param whyNotClaim what to add of a claim
 */
export async function otherKind(
  { entente }: Pick<Workbench, "entente">,
  id: string,
  lang: UiLanguage,
  whyNotClaim = "",
): Promise<string | undefined> {
  if ((await entente.document(id, lang)).state === "found")
    return `${id} is the id of a document: "entente document ${id}" shows it, "entente origins ${id}" where its text comes from.`;
  if ((await entente.claim(id, lang)).state === "found") {
    const document = id.split(".")[0] ?? id;
    return `${id} is the id of a claim: "entente explain ${id}" shows it, "entente origins ${document}" where its article comes from. ${whyNotClaim}`.trim();
  }
  return (await entente.event(id, lang)) && `${id} is the id of an event: "entente event ${id}" shows it.`;
}
