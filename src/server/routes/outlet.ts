import { h } from "preact";
import { OutletPage } from "../../web/pages/outlet/page.tsx";
import { AT, clocksFrom, refusing } from "./clocks.ts";
import { AS_OF, type Route } from "./route.ts";

/** `/sources/ID`: all that is known of an outlet, and what the ledger shows of it. */
export const outlet: Route = {
  path: "/sources/:id",
  endings: ["json"],
  says: "An outlet: ownership, legal acts, every Admiralty letter, and what the ledger shows of it.",
  parameters: [AS_OF, AT],
  view: "OutletPageView",
  example: ({ outlet }) => outlet && `/sources/${encodeURIComponent(outlet)}`,
  get: ({ entente }, { answer, id, query }) =>
    refusing(answer, async () => {
      const view = await entente.outlet(id, answer.ui.lang, clocksFrom(query));
      if (!view) return answer.error("not-found");
      if (answer.ending === "json") return answer.data(view);
      return answer.page(answer.formats(`/sources/${encodeURIComponent(view.id)}`, ["json"]), (ui) => h(OutletPage, { ui, view }));
    }),
};
