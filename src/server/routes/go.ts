import type { Entente } from "../../app/entente.ts";
import { claimsAddress } from "../../web/pages/claims/address.ts";
import { claimPath, documentPath, dyadPath, eventPath, inTime } from "../../web/pages/ui.ts";
import { AS_OF, type Route } from "./route.ts";

/** `/go?q=`: what the field of the frame was given. A pair, an actor's code or an id leads to its page, everything else to the search. */
export const go: Route = {
  path: "/go",
  endings: [],
  says: "Leads to the page of a pair, an actor or an id, or to the search for words.",
  parameters: [{ name: "q", says: "A pair (DEU-POL), the code of an actor, an id, or words." }, AS_OF],
  view: "never",
  example: () => undefined,
  get: async ({ entente }, { answer, query: { q = "" } }) => {
    const words = q.trim();
    const path = /^[\p{L}\p{N}_.–-]{2,60}$/u.test(words) ? await pageOf(entente, words) : undefined;
    return answer.seeOther(inTime(answer.ui, path ?? claimsAddress(words === "" ? {} : { q: words })));
  },
};

/** The page of what has this name; undefined if nothing has. */
async function pageOf(entente: Entente, name: string): Promise<string | undefined> {
  if (/^[^-–]+[-–][^-–]+$/u.test(name)) {
    const dyad = await entente.dyad(name.replace("–", "-"), "de");
    if (dyad) return dyadPath(dyad.id);
  }
  // Codes are written in capitals; a word in them is looked for.
  if (/^[A-Z][A-Z0-9_]+$/u.test(name)) {
    const { total } = await entente.lists.page({ actor: name }, "de");
    return total.claims > 0 ? claimsAddress({ actor: name }) : undefined;
  }
  if (!/\d/u.test(name)) return undefined;
  if ((await entente.claim(name, "de")).state !== "unknown") return claimPath(name);
  if ((await entente.document(name, "de")).state !== "unknown") return documentPath(name);
  return (await entente.event(name, "de")) ? eventPath(name) : undefined;
}
