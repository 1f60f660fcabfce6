import { h } from "preact";
import { dyadsCsv } from "../../app/index.ts";
import { DyadsPage } from "../../web/pages/dyads/page.tsx";
import { clocksFrom, refusing } from "./clocks.ts";
import { pageFrom } from "./page-number.ts";
import { AS_OF, type Route } from "./route.ts";

/** `/dyads`: every pair of actors, those told of last on top; `.csv` holds all of them. */
export const dyads: Route = {
  path: "/dyads",
  endings: ["json", "csv"],
  says: "Pairs of actors, those told of last on top.",
  parameters: [
    { name: "actor", says: "Code or usual name of an actor." },
    AS_OF,
    { name: "page", says: "Page of the list, from 1; a page has 100 pairs." },
  ],
  view: "DyadsView",
  example: () => "/dyads",
  get: ({ entente }, { answer, query }) =>
    refusing(answer, async () => {
      const { asOf } = clocksFrom(query);
      const actor = query["actor"]?.trim() ?? "";
      const question = { ...(actor !== "" && { actor }), ...(asOf !== undefined && { asOf }) };
      const { lang } = answer.ui;
      if (answer.ending === "csv") return answer.csv("dyads.csv", dyadsCsv((await entente.dyads(question, lang)).dyads));
      const view = await entente.dyads({ ...question, page: pageFrom(query["page"]) }, lang);
      if (answer.ending === "json") return answer.data(view);
      return answer.page(answer.formats("/dyads", ["json", "csv"]), (ui) => h(DyadsPage, { ui, view, sample: view.sample, actor }));
    }),
};
