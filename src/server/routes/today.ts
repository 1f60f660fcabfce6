import { h } from "preact";
import type { Entente } from "../../app/entente.ts";
import type { TwoClocks } from "../../app/findings.ts";
import { TodayPage } from "../../web/pages/today/page.tsx";
import type { Answer } from "../answer.ts";
import type { ChangesView, ClaimView } from "../contract.ts";
import { clocksFrom, dayFrom, instant, refusing } from "./clocks.ts";
import { AS_OF, type Route } from "./route.ts";

/** `/` and `/today.json`: what changed since the last day that brought a change, or since `?since=`, with the claim of `?claim=` chosen. */
export const today: Route = {
  path: "/",
  file: "/today",
  endings: ["json"],
  says: "What is told anew since a day, by pairs of actors; not what was printed again.",
  parameters: [
    { name: "since", says: "A day (its start) or an instant (ISO 8601, UTC); without it the start of the last day that brought a change." },
    AS_OF,
    { name: "claim", says: "Id of the claim whose evidence is shown." },
  ],
  view: "ChangesView",
  example: () => "/",
  get: ({ entente }, { answer, query }) =>
    refusing(answer, async () => {
      const { lang } = answer.ui;
      const typed = query["since"]?.trim() ?? "";
      const since = typed === "" ? undefined : sinceFrom(typed);
      const clocks = clocksFrom(query);
      const view = await entente.changes({ ...clocks, ...(since !== undefined && { since }) }, lang);
      if (answer.ending === "json") return answer.data(view);
      const sources = await entente.watched();
      const chosen = query["claim"] === undefined ? undefined : await choose(entente, view, query["claim"], lang, clocks);
      return answer.page(answer.formats("/today", ["json"]), (ui) => h(TodayPage, { ui, view, since: typed, sources, chosen }));
    }),
};

/** Of a day, a month or a year its beginning. @throws BadQuestion */
function sinceFrom(typed: string): string {
  return typed.includes("T") ? instant(typed) : `${dayFrom(typed, "notBefore")}T00:00:00.000Z`;
}

/** A claim asked for by address need not be among those shown. */
async function choose(
  entente: Entente,
  view: ChangesView,
  id: string,
  lang: Answer["ui"]["lang"],
  clocks: TwoClocks,
): Promise<ClaimView | null> {
  const shown = [...view.dyads.flatMap((d) => d.changes), ...view.alone].find((l) => l.claim.id === id);
  if (shown) return shown.claim;
  const opened = await entente.claim(id, lang, clocks);
  return opened.state === "found" ? opened.value.view : null;
}
