import { h } from "preact";
import { contradictionEntry, contradictionsCsv, readContradictionQuestion } from "../../app/index.ts";
import { contradictionsAddress } from "../../web/pages/contradictions/address.ts";
import { ContradictionsPage } from "../../web/pages/contradictions/page.tsx";
import { wordsOf } from "../../web/pages/contradictions/words.ts";
import { CONTRADICTION_TYPES } from "../contract.ts";
import { clocksFrom, refusing } from "./clocks.ts";
import { pageFrom } from "./page-number.ts";
import { AS_OF, type Route } from "./route.ts";

const ENDINGS = ["json", "csv", "atom"] as const;

/** `/contradictions`: what is told one way and another way, both sides side by side; `.atom` holds the newest. */
export const contradictions: Route = {
  path: "/contradictions",
  endings: ENDINGS,
  says: "Claims that stand against each other, both sides. No winner is chosen.",
  parameters: [
    { name: "dyad", says: "Codes of two actors, with a hyphen: DEU-POL." },
    { name: "type", says: "What the two are opposed in.", values: CONTRADICTION_TYPES },
    { name: "since", says: "One of the two was published on this day or later (a day, month or year)." },
    AS_OF,
    { name: "page", says: "Page of the list, from 1; a page has 25." },
  ],
  view: "ContradictionsView",
  example: () => "/contradictions",
  get: ({ entente }, { answer, query }) =>
    refusing(answer, async () => {
      const { lang } = answer.ui;
      const question = { ...readContradictionQuestion(query), ...clocksFrom({ as_of: query["as_of"] ?? "" }) };
      if (answer.ending === "csv") return answer.csv("contradictions.csv", contradictionsCsv(await entente.contradictions(question, lang)));
      const view = await entente.contradictionsPage({ ...question, page: pageFrom(query["page"]) }, lang);
      if (answer.ending === "json") return answer.data(view);
      if (answer.ending === "atom")
        return answer.atom({
          title: wordsOf(lang).title,
          page: contradictionsAddress(query),
          entries: view.contradictions.map((c) => contradictionEntry(c, lang)),
        });
      return answer.page(answer.formats("/contradictions", ENDINGS), (ui) => h(ContradictionsPage, { ui, view, query }));
    }),
};
